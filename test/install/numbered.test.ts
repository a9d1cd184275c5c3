import { describe, expect, test } from "vitest";
import { closeGaps, freeNumbers, type NumberedPrefix, removeNumber } from "../../src/install/numbered.js";
import { PropertiesDraft } from "../../src/properties/draft.js";
import { PropertiesText } from "../../src/properties/text.js";

/** The text after an operation on a list. */
function changed(text: string, operation: (draft: PropertiesDraft) => void): string {
  const draft = new PropertiesDraft(new PropertiesText(text));
  operation(draft);
  return draft.finish().text;
}

const list = (...numbers: number[]) => numbers.map((number) => `tunnel.${number}.type=t${number}\n`).join("");

describe("removeNumber", () => {
  const removed = (text: string, number: number, prefix: NumberedPrefix = "tunnel") =>
    changed(text, (draft) => removeNumber(draft, prefix, number));

  test.each([
    {
      says: "takes all lines of the entry",
      text: "tunnel.0.type=a\n# why\ntunnel.0.name=b\n",
      expected: "# why\n",
    },
    {
      says: "takes its commented-out lines too",
      text: "#tunnel.0.type=a\n# tunnel.0.x=y\ntunnel.0.type=b\n",
      expected: "",
    },
    { says: "takes every line of a key", text: "tunnel.0.type=a\ntunnel.0.type=b\n", expected: "" },
    {
      says: "moves those behind it down",
      text: "tunnel.0.type=a\ntunnel.1.type=b\ntunnel.2.type=c\n",
      expected: "tunnel.0.type=b\ntunnel.1.type=c\n",
    },
    {
      says: "moves them where they stand, whatever their order",
      text: "tunnel.2.type=c\ntunnel.0.type=a\ntunnel.1.type=b\n",
      expected: "tunnel.1.type=c\ntunnel.0.type=b\n",
    },
    {
      says: "moves commented-out lines with them",
      text: "tunnel.0.type=a\n#tunnel.1.x=1\n;tunnel.1.y=1\n# tunnel.1.z=1\ntunnel.1.type=b\n",
      expected: "#tunnel.0.x=1\n;tunnel.0.y=1\n# tunnel.0.z=1\ntunnel.0.type=b\n",
    },
    {
      says: "keeps inline comments and blanks",
      text: "tunnel.0.type=a\ntunnel.1.type= b # c\n",
      expected: "tunnel.0.type= b # c\n",
    },
    {
      says: "keeps a gap",
      text: "tunnel.0.type=a\ntunnel.1.type=b\ntunnel.3.type=d\n",
      expected: "tunnel.0.type=b\ntunnel.2.type=d\n",
    },
    {
      says: "counts beyond 9",
      text: `tunnel.0.type=t0\n${list(9, 10, 11)}`,
      expected: "tunnel.8.type=t9\ntunnel.9.type=t10\ntunnel.10.type=t11\n",
    },
    {
      says: "leaves other keys and other lists alone",
      text: "tunnel.0.type=a\nclientApp.1.main=x\ntunnels.1.x=1\ntunnel.01.x=1\ntunnel.1=x\nx=tunnel.1.y\n",
      expected: "clientApp.1.main=x\ntunnels.1.x=1\ntunnel.01.x=1\ntunnel.1=x\nx=tunnel.1.y\n",
    },
    {
      says: "keeps CRLF and a missing last line end",
      text: "tunnel.0.type=a\r\ntunnel.1.type=b",
      expected: "tunnel.0.type=b",
    },
  ])("$says", ({ text, expected }) => {
    expect(removed(text, 0)).toBe(expected);
  });

  test("leaves the entries before it alone", () => {
    expect(removed(list(0, 1, 2), 1)).toBe("tunnel.0.type=t0\ntunnel.1.type=t2\n");
  });

  test("works on the other list too", () => {
    expect(removed("clientApp.0.main=a\nclientApp.1.main=b\n", 0, "clientApp")).toBe("clientApp.0.main=b\n");
  });

  test("twice moves commented-out lines twice", () => {
    const text = `${list(0, 1, 2)}#tunnel.2.x=1\n`;
    const twice = changed(text, (draft) => {
      removeNumber(draft, "tunnel", 1);
      removeNumber(draft, "tunnel", 0);
    });
    expect(twice).toBe("tunnel.0.type=t2\n#tunnel.0.x=1\n");
  });
});

describe("freeNumbers", () => {
  const freed = (text: string, number: number) =>
    changed(text, (draft) => freeNumbers(draft, "tunnel", number, 1));

  test("leaves a list without anything behind its end alone", () => {
    expect(freed(list(0, 1), 2)).toBe(list(0, 1));
  });

  test("moves a commented-out entry up, which would get mixed with the new one", () => {
    expect(freed(`${list(0, 1)}#tunnel.2.type=x\n`, 2)).toBe(`${list(0, 1)}#tunnel.3.type=x\n`);
  });

  test("moves what is beyond a gap up, so that the gap stays", () => {
    expect(freed(`${list(0, 1, 3)}#tunnel.4.x=1\n`, 2)).toBe(
      `${list(0, 1)}tunnel.4.type=t3\n#tunnel.5.x=1\n`,
    );
  });

  test("moves several without losing one", () => {
    expect(freed(list(0, 2, 3, 4), 1)).toBe(
      `${list(0)}tunnel.3.type=t2\ntunnel.4.type=t3\ntunnel.5.type=t4\n`,
    );
  });

  test("moves what stands at the number itself, where it does not count", () => {
    expect(freed(`${list(0)}tunnel.1.name=x\n`, 1)).toBe(`${list(0)}tunnel.2.name=x\n`);
  });
});

describe("closeGaps", () => {
  const closed = (text: string, ...entries: number[]) =>
    changed(text, (draft) => closeGaps(draft, "tunnel", entries));

  test.each([
    { says: "leaves a list without gaps alone", text: list(0, 1), entries: [0, 1], expected: list(0, 1) },
    {
      says: "moves what is behind a gap down, in the order of the numbers",
      text: "tunnel.9.type=c\ntunnel.0.type=a\ntunnel.4.type=b\n",
      entries: [9, 0, 4],
      expected: "tunnel.2.type=c\ntunnel.0.type=a\ntunnel.1.type=b\n",
    },
    {
      says: "takes commented-out lines along",
      text: "tunnel.1.type=a\n#tunnel.1.name=b\n",
      entries: [1],
      expected: "tunnel.0.type=a\n#tunnel.0.name=b\n",
    },
    {
      says: "puts what stood in a gap behind the end, where nothing is yet",
      text: "#tunnel.0.type=a\ntunnel.1.type=b\n#tunnel.1.name=c\n#tunnel.2.type=d\n",
      entries: [1],
      expected: "#tunnel.1.type=a\ntunnel.0.type=b\n#tunnel.0.name=c\n#tunnel.2.type=d\n",
    },
    {
      says: "keeps what stands behind the end under its number",
      text: "#tunnel.0.type=a\n#tunnel.1.type=b\ntunnel.2.type=c\n#tunnel.7.type=d\n",
      entries: [2],
      expected: "#tunnel.2.type=a\n#tunnel.1.type=b\ntunnel.0.type=c\n#tunnel.7.type=d\n",
    },
  ])("$says", ({ text, entries, expected }) => {
    expect(closed(text, ...entries)).toBe(expected);
  });
});
