import { describe, expect, it } from "vitest";
import { type FileSystem, fileSystem } from "../../src/store/file-system.js";
import { syncDirectory } from "../../src/store/write.js";
import { temporaryHome } from "../support/transaction.js";

const failing = (code: string): FileSystem => ({
  ...fileSystem,
  sync: () => {
    throw Object.assign(new Error(code), { code });
  },
});

describe("syncDirectory", () => {
  it.each(["EINVAL", "ENOTSUP", "ENOSYS"])("goes on where the file system cannot do it: %s", (code) => {
    expect(() => syncDirectory(temporaryHome().home, failing(code))).not.toThrow();
  });

  it.each(["EIO", "ENOSPC"])("fails where the disk does: %s", (code) => {
    expect(() => syncDirectory(temporaryHome().home, failing(code))).toThrow(code);
  });
});
