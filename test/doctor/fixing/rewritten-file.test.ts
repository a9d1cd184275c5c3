import { expect, it } from "vitest";
import { rewrittenFile } from "../../../src/doctor/fixing/rewritten-file.js";
import { OpenFile } from "../../../src/install/location.js";

it("a file that gets another text has both, as bytes too", () => {
  const bytesBefore = new TextEncoder().encode("a=1\n");
  const opened = new OpenFile("config", "/a/router.config", "router.config", bytesBefore);
  const file = rewrittenFile(opened, "a=2\n");
  expect(file).toMatchObject({ before: "a=1\n", after: "a=2\n", isNew: false, bytesBefore });
  expect(Buffer.from(file.bytesAfter ?? []).toString()).toBe("a=2\n");
});
