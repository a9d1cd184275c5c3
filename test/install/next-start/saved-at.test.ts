import fc from "fast-check";
import { expect, test } from "vitest";
import { savedAt } from "../../../src/install/next-start/saved-at.js";

test("is as an English JVM writes it, in UTC", () => {
  expect(savedAt(Date.UTC(2026, 10, 22, 5, 7))).toBe("Nov 22, 2026, 5:07 AM");
  expect(savedAt(Date.UTC(2026, 0, 1, 0, 0))).toBe("Jan 1, 2026, 12:00 AM");
  expect(savedAt(Date.UTC(2026, 0, 1, 12, 30))).toBe("Jan 1, 2026, 12:30 PM");
});

test("is what Node's formatter of English dates gives", () => {
  const format = new Intl.DateTimeFormat("en-US", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  });
  const years = { min: new Date("1970-01-01"), max: new Date("2999-12-31"), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(years), (date) => {
      expect(savedAt(date.getTime())).toBe(format.format(date).replace("\u202F", " "));
    }),
  );
});
