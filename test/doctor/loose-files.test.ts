import { describe, expect, it } from "vitest";
import { looseFiles } from "../../src/doctor/loose-files.js";
import { memoryTree } from "../support/memory-tree.js";

const ROUTER = "i2np.udp.port=1\n";

function subjectsOf(files: Readonly<Record<string, string>>) {
  const tree = memoryTree(files);
  return looseFiles(tree, Object.keys(files)).open(tree);
}

describe("loose files", () => {
  it("of one directory are one router's", () => {
    const [subject, ...others] = subjectsOf({
      "/a/router.config": ROUTER,
      "/a/clients.config.d/00-x-clients.config": "clientApp.0.main=a.B\n",
    });
    expect(others).toEqual([]);
    expect(subject?.clients.map(({ main }) => main)).toEqual(["a.B"]);
    expect(subject?.router.get("i2np.udp.port")).toBe("1");
  });

  it("of two directories are two routers'", () => {
    const subjects = subjectsOf({ "/a/router.config": ROUTER, "/b/router.config": "i2np.udp.port=2\n" });
    expect(subjects.map(({ router }) => router.get("i2np.udp.port"))).toEqual(["1", "2"]);
  });

  it("that would have one name in one directory are two routers'", () => {
    const subjects = subjectsOf({ "/a/router.config": ROUTER, "/a/old-router.config": "i2np.udp.port=2\n" });
    expect(subjects.map(({ router }) => router.get("i2np.udp.port"))).toEqual(["1", "2"]);
  });

  it("keep their own paths, whatever the router would call them", () => {
    const [subject] = subjectsOf({ "/a/my.conf": ROUTER });
    expect(subject?.files.map(({ name, path }) => [name, path])).toEqual([["router.config", "/a/my.conf"]]);
  });

  it("hide all files beside them", () => {
    const tree = memoryTree({ "/a/router.config": ROUTER, "/a/clients.config": "clientApp.0.main=a.B\n" });
    const [subject] = looseFiles(tree, ["/a/router.config"]).open(tree);
    expect(subject?.clients).toEqual([]);
    expect(subject?.knows("clients.config")).toBe(false);
  });

  it("that nobody knows are examined as files of lines", () => {
    const [subject] = subjectsOf({ "/a/mine.txt": "some=thing\n" });
    expect(subject?.files.map(({ path }) => path)).toEqual(["/a/mine.txt"]);
  });

  it("that are not there are refused", () => {
    expect(() => looseFiles(memoryTree({}), ["/a/x"])).toThrow(
      expect.objectContaining({ code: "FILE_MISSING", path: "/a/x" }),
    );
  });
});
