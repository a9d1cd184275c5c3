import { describe, expect, it } from "vitest";
import type { Fix } from "../../../src/doctor/fix.js";
import { planFixes } from "../../../src/doctor/fixing/plan-fixes.js";
import { looseFiles } from "../../../src/doctor/loose-files.js";
import type { Rule } from "../../../src/doctor/rule.js";
import { wholeOf } from "../../../src/doctor/spot.js";
import type { Subject } from "../../../src/doctor/subject.js";
import { ConfigError } from "../../../src/text/error.js";
import { memoryTree } from "../../support/memory-tree.js";

/** A rule that finds something as long as it has a fix to offer. */
function ruleOf(fix: (subject: Subject) => Fix | undefined): Rule {
  return {
    id: "T01",
    name: "test",
    severity: "warn",
    detects: "what a test made up",
    *check(subject) {
      const offered = fix(subject);
      if (offered) yield { at: wholeOf(subject.router.file), message: "made up", fix: offered };
    },
  };
}

const doing = (apply: Fix["apply"]): Fix => ({ does: "something", apply });

function planned(text: string, ...rules: Rule[]) {
  const tree = memoryTree({ "/a/router.config": text });
  const { plan, after } = planFixes(looseFiles(tree, ["/a/router.config"]), rules);
  const bytes = after.read("/a/router.config");
  return { plan, text: bytes && Buffer.from(bytes).toString() };
}

/** Sets `a` one higher, up to a limit. */
const counting = (limit: number) =>
  ruleOf(({ router }) =>
    Number(router.get("a")) < limit
      ? doing((editor) => editor.set(router.file, "a", String(Number(router.get("a")) + 1)))
      : undefined,
  );

/** Replaces one stretch of the text, as long as it is there. */
const replacing = (from: string, to: string, keys: readonly string[]) =>
  ruleOf(({ router: { file } }) => {
    const start = file.document.text.indexOf(from);
    if (start < 0) return undefined;
    return doing((editor) =>
      editor.edit({ file, edits: [{ start, end: start + from.length, text: to }], keys }),
    );
  });

/** Takes the last line away. */
const removingLast = () =>
  ruleOf(({ router: { file } }) => {
    const { lines } = file.document;
    const line = lines.count - 1;
    if (!file.document.get("b")) return undefined;
    const [start, end] = [lines.start(line), lines.start(line + 1)];
    return doing((editor) => editor.edit({ file, edits: [{ start, end, text: "" }], keys: ["b"] }));
  });

describe("the fixes of some rules", () => {
  it("are one plan, in which each sees what those before it have done", () => {
    const { plan, text } = planned(
      "a=1\nb=1\n",
      counting(2),
      ruleOf(({ router }) =>
        router.get("a") === "2" && router.has("b")
          ? doing((editor) => editor.unset(router.file, "b"))
          : undefined,
      ),
    );
    expect(text).toBe("a=2\n");
    expect(plan.files.map(({ path, before, after }) => [path, before, after])).toEqual([
      ["/a/router.config", "a=1\nb=1\n", "a=2\n"],
    ]);
    expect(plan.files[0]?.changes.map(({ op, key }) => `${op} ${key}`)).toEqual(["replace a", "delete b"]);
  });

  it("are made again as long as there is something to mend", () => {
    expect(planned("a=1\n", counting(4)).text).toBe("a=4\n");
  });

  it("are made when only what a later one has done calls for them", () => {
    const behind = ruleOf(({ router }) =>
      router.get("a") === "2" && router.has("b")
        ? doing((editor) => editor.unset(router.file, "b"))
        : undefined,
    );
    expect(planned("a=1\nb=1\n", behind, counting(2)).text).toBe("a=2\n");
  });

  it("count bytes in files of bytes", () => {
    expect(planned("# ä€😀\nb=1\n", removingLast()).text).toBe("# ä€😀\n");
  });

  it("come to an end where one never mends anything", () => {
    const endless = counting(Infinity);
    expect(Number(/\d+/.exec(planned("a=1\n", endless).text ?? "")?.[0])).toBeLessThan(20);
  });

  it("change lines as they stand", () => {
    const { plan, text } = planned("a =1\n", replacing("a =", "a=", ["a", "a "]));
    expect(text).toBe("a=1\n");
    expect(plan.restart).toBe("full");
  });

  it("are refused where they would change another key", () => {
    expect(() => planned("a=1\nb=2\n", replacing("1\n", "1", ["a"]))).toThrow(
      expect.objectContaining({ code: "VERIFICATION_FAILED" }),
    );
  });

  it("that cannot be made are told and left out", () => {
    const failing = ruleOf(() =>
      doing(() => {
        throw new ConfigError("LOCATION_NOT_WRITABLE", "it lies elsewhere");
      }),
    );
    const { plan, text } = planned("a=1\n", failing, counting(2));
    expect(text).toBe("a=2\n");
    expect(plan.notes).toMatchObject([{ code: "LOCATION_NOT_WRITABLE", message: "it lies elsewhere" }]);
  });

  it("are none where nothing is to be mended", () => {
    const { plan } = planned("a=4\n", counting(2));
    expect(plan).toEqual({ files: [], restart: "none", notes: [] });
  });

  it("are not made where it matters less than asked", () => {
    const tree = memoryTree({ "/a/router.config": "a=1\n" });
    const files = looseFiles(tree, ["/a/router.config"]);
    expect(planFixes(files, [counting(2)], "error").plan.files).toEqual([]);
    expect(planFixes(files, [counting(2)], "warn").plan.files).toHaveLength(1);
  });

  it("take a file away", () => {
    const { plan, text } = planned(
      "a=1\n",
      ruleOf(({ router }) =>
        router.file.exists ? doing((editor) => editor.remove(router.file)) : undefined,
      ),
    );
    expect(text).toBeUndefined();
    expect(plan.files[0]?.bytesAfter).toBeUndefined();
  });
});
