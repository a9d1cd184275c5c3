import { expect, test } from "vitest";
import { malformed } from "../../src/text/malformed.js";

test("points at the place with carets, and says what should stand there", () => {
  const error = malformed("tunnel[a]bc", { start: 9, end: 11, expected: "." });
  expect(error.message).toBe("here should stand .:\n  tunnel[a]bc\n           ^^");
  expect(error).toMatchObject({ code: "ADDRESS_MALFORMED", column: 10, span: { start: 9, end: 11 } });
});

test("points behind the text where that breaks off, and says what is open", () => {
  const { message } = malformed("tunnel[a", { start: 8, end: 8, expected: "]", opened: 6 });
  expect(message).toBe("here should stand ], for the [ in column 7:\n  tunnel[a\n          ^");
});

test("shows what breaks a line as a blank", () => {
  expect(malformed("a\tb\nc]", { start: 5, end: 6, expected: "x" }).message).toContain(
    "\n  a b c]\n       ^",
  );
});

test("shows of a long text what stands around the place", () => {
  const { message } = malformed("a".repeat(1e5), { start: 5e4, end: 5e4 + 1, expected: "b" });
  const [, source = "", carets] = message.split("\n");
  expect(source).toBe(`  …${"a".repeat(121)}…`);
  expect(carets).toBe(`${" ".repeat(63)}^`);
});
