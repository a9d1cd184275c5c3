import { describe, expect, test } from "vitest";
import { type PropertiesDocument, parseProperties } from "../../src/properties/document.js";
import { orderOf } from "../../src/properties/placement.js";
import { scanLines } from "../../src/properties/scanner.js";
import { codeOf } from "../support/errors.js";
import { textAfter } from "../support/step.js";

/** The text after setting a key that is not there to `+`. */
function added(text: string, key: string, options?: Parameters<PropertiesDocument["set"]>[2]): string {
  return textAfter(parseProperties(text), (document) => document.set(key, "+", options));
}

describe("a new line goes where the caller says", () => {
  test("directly before the line of a key", () => {
    expect(added("z=1\na=2\nm=3\n", "b", { before: "a" })).toBe("z=1\nb=+\na=2\nm=3\n");
  });

  test("directly behind the line of a key", () => {
    expect(added("z=1\na=2\nm=3\n", "b", { after: "a" })).toBe("z=1\na=2\nb=+\nm=3\n");
  });

  test("before the first of a duplicated key's lines", () => {
    expect(added("z=1\na=2\na=3\n", "b", { before: "a" })).toBe("z=1\nb=+\na=2\na=3\n");
  });

  test("behind the last of a duplicated key's lines", () => {
    expect(added("z=1\na=2\na=3\nm=4\n", "b", { after: "a" })).toBe("z=1\na=2\na=3\nb=+\nm=4\n");
  });

  test("rather than under a commented-out line of its key", () => {
    expect(added("#b=1\nz=1\na=2\n", "b", { after: "a" })).toBe("#b=1\nz=1\na=2\nb=+\n");
  });

  test("rather than in sorted place", () => {
    expect(added("a=1\nc=2\n", "b", { after: "c" })).toBe("a=1\nc=2\nb=+\n");
  });

  test("and nowhere where that key is not set", () => {
    expect(codeOf(() => parseProperties("a=1\n#m=2\n").set("b", "+", { after: "m" }))).toBe("KEY_NOT_FOUND");
  });

  test("but a key that is set stays where it is", () => {
    expect(added("z=1\na=2\nb=3\n", "b", { before: "z" })).toBe("z=1\na=2\nb=+\n");
  });
});

describe("a new line goes directly under a commented-out line of its key", () => {
  test("marked with #", () => {
    expect(added("z=1\n#b=2\na=3\n", "b")).toBe("z=1\n#b=2\nb=+\na=3\n");
  });

  test("marked with ;", () => {
    expect(added("z=1\n;b=2\na=3\n", "b")).toBe("z=1\n;b=2\nb=+\na=3\n");
  });

  test("with a blank behind the mark", () => {
    expect(added("z=1\n# b=2\na=3\n", "b")).toBe("z=1\n# b=2\nb=+\na=3\n");
  });

  test("the last one where there are several", () => {
    expect(added("#b=1\nz=1\n#b=2\na=3\n", "b")).toBe("#b=1\nz=1\n#b=2\nb=+\na=3\n");
  });

  test("which stays commented out, even where it has the wanted value", () => {
    expect(added("z=1\n#b=+\na=3\n", "b")).toBe("z=1\n#b=+\nb=+\na=3\n");
  });

  test("rather than behind its relatives", () => {
    expect(added("z.b=1\n#z.c=2\na=3\nz.d=4\n", "z.c")).toBe("z.b=1\n#z.c=2\nz.c=+\na=3\nz.d=4\n");
  });

  test("rather than in sorted place", () => {
    expect(added("#z=1\na=1\nb=2\n", "z")).toBe("#z=1\nz=+\na=1\nb=2\n");
  });

  test("and not under a comment that only speaks of the key", () => {
    expect(added("z=1\n# b\na=3\n", "b")).toBe("z=1\n# b\na=3\nb=+\n");
  });
});

describe("a new line goes behind the last key with the longest dotted prefix in common", () => {
  test.each<[string, string, string, string]>([
    ["one part", "z.x=1\na.x=2\nm.x=3\n", "a.y", "z.x=1\na.x=2\na.y=+\nm.x=3\n"],
    [
      "more parts before fewer",
      "z.a.x=1\nz.b=2\nz.a.y=3\na=4\n",
      "z.a.w",
      "z.a.x=1\nz.b=2\nz.a.y=3\nz.a.w=+\na=4\n",
    ],
    [
      "fewer parts where more are not there",
      "z.a.x=1\na=2\nz.b=3\nm=4\n",
      "z.c.x",
      "z.a.x=1\na=2\nz.b=3\nz.c.x=+\nm=4\n",
    ],
    [
      "the last of its relatives, wherever they stand",
      "z.x=1\na=2\nz.y=3\nm=4\n",
      "z.w",
      "z.x=1\na=2\nz.y=3\nz.w=+\nm=4\n",
    ],
    ["the parent key itself counts as a relative", "z=1\na=2\n", "z.x", "z=1\nz.x=+\na=2\n"],
    [
      "a common beginning that ends inside a part does not count",
      "zoo.x=1\na=2\n",
      "zo.y",
      "zoo.x=1\na=2\nzo.y=+\n",
    ],
  ])("%s", (_, before, key, after) => {
    expect(added(before, key)).toBe(after);
  });

  test("comments below the relatives stay below the new line", () => {
    expect(added("z.x=1\n# about a\na=2\n", "z.y")).toBe("z.x=1\nz.y=+\n# about a\na=2\n");
  });
});

describe("numbers in keys compare as numbers", () => {
  const apps = "z=0\nclientApp.2.main=a\nclientApp.10.main=b\na=0\n";

  test("a new number stands behind the next smaller one", () => {
    expect(added(apps, "clientApp.3.main")).toBe(
      "z=0\nclientApp.2.main=a\nclientApp.3.main=+\nclientApp.10.main=b\na=0\n",
    );
  });

  test("the largest number stands last", () => {
    expect(added(apps, "clientApp.11.main")).toBe(
      "z=0\nclientApp.2.main=a\nclientApp.10.main=b\nclientApp.11.main=+\na=0\n",
    );
  });

  test("a field stands with those of its own number", () => {
    expect(added(apps, "clientApp.2.args")).toBe(
      "z=0\nclientApp.2.main=a\nclientApp.2.args=+\nclientApp.10.main=b\na=0\n",
    );
  });

  test("a file sorted by them takes a new line in that order", () => {
    expect(added("a.2=1\na.10=1\na.20=1\n", "a.11")).toBe("a.2=1\na.10=1\na.11=+\na.20=1\n");
  });
});

describe("a new line goes in sorted place where the keys are sorted", () => {
  test.each<[string, string, string, string]>([
    ["between its neighbours", "a=1\nc=2\n", "b", "a=1\nb=+\nc=2\n"],
    ["before the first", "b=1\nc=2\n", "a", "a=+\nb=1\nc=2\n"],
    ["behind the last", "a=1\nb=2\n", "c", "a=1\nb=2\nc=+\n"],
    ["under a header", "# saved\nb=1\nc=2\n", "a", "# saved\na=+\nb=1\nc=2\n"],
    ["by UTF-16 code unit, as the router saves", "B=1\na=2\n", "C", "B=1\nC=+\na=2\n"],
    ["between relatives rather than behind them", "z.a=1\nz.c=2\n", "z.b", "z.a=1\nz.b=+\nz.c=2\n"],
    ["whatever commented-out lines of other keys say", "a=1\n#z=9\nc=2\n", "b", "a=1\nb=+\n#z=9\nc=2\n"],
  ])("%s", (_, before, key, after) => {
    expect(added(before, key)).toBe(after);
  });

  test("several at once, whatever their order", () => {
    const text = textAfter(parseProperties("b=1\nf=1\n"), (document) =>
      document.edit((draft) => {
        for (const key of ["g", "d", "a", "e", "c"]) draft.set(key, "+");
      }),
    );
    expect(text).toBe("a=+\nb=1\nc=+\nd=+\ne=+\nf=1\ng=+\n");
  });
});

describe("else a new line goes at the end", () => {
  test.each<[string, string, string]>([
    ["of an unsorted file without relatives", "z=1\na=2\n", "z=1\na=2\nb=+\n"],
    ["behind comments at the end", "z=1\na=2\n# end\n", "z=1\na=2\n# end\nb=+\n"],
    ["behind blank lines at the end", "z=1\na=2\n\n", "z=1\na=2\n\nb=+\n"],
    ["of an empty file, with LF", "", "b=+\n"],
    ["of a file of comments", "# only\n", "# only\nb=+\n"],
    ["of a file of a byte order mark", "\uFEFF", "\uFEFF\nb=+"],
  ])("%s", (_, before, after) => {
    expect(added(before, "b")).toBe(after);
  });
});

describe("the line end of a new line is its neighbour's", () => {
  test.each<[string, string, string]>([
    ["LF", "z=1\na=2\n", "z=1\na=2\nb=+\n"],
    ["CRLF", "z=1\r\na=2\r\n", "z=1\r\na=2\r\nb=+\r\n"],
    ["CR", "z=1\ra=2\r", "z=1\ra=2\rb=+\r"],
    ["the one above in a mixed file", "z=1\n#b=0\r\na=2\n", "z=1\n#b=0\r\nb=+\r\na=2\n"],
  ])("%s", (_, before, after) => {
    expect(added(before, "b")).toBe(after);
  });

  test("that of the first line for one that goes before it", () => {
    expect(added("b=1\r\nc=2\n", "a")).toBe("a=+\r\nb=1\r\nc=2\n");
  });
});

describe("a file whose last line has no line end", () => {
  test.each<[string, string, string]>([
    ["gets one before the new line, and stays without", "z=1\na=2", "z=1\na=2\nb=+"],
    ["gets its own kind", "z=1\r\na=2", "z=1\r\na=2\r\nb=+"],
    ["gets LF where it has no line end at all", "a=2", "a=2\nb=+"],
    ["is left alone where the new line goes elsewhere", "z=1\n#b=0\na=2", "z=1\n#b=0\nb=+\na=2"],
  ])("%s", (_, before, after) => {
    expect(added(before, "b")).toBe(after);
  });
});

describe("orderOf", () => {
  const tableOf = (keys: readonly string[]) => scanLines(keys.map((key) => `${key}=\n`).join(""));

  test.each<[string, string[]]>([
    ["by code unit", ["B", "a", "a-b", "a.b", "a10", "a2", "é"]],
    ["by parts, numbers as numbers", ["a", "a.2.x", "a.10.x", "b"]],
    ["with equal keys side by side", ["a", "a", "b"]],
  ])("knows keys sorted %s", (_, keys) => {
    expect(orderOf(tableOf(keys))).toBeDefined();
  });

  test("knows keys that follow no order", () => {
    expect(orderOf(tableOf(["b", "a", "c"]))).toBeUndefined();
  });
});
