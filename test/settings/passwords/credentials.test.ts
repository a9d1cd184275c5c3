import { describe, expect, it } from "vitest";
import { checkPassword, checkUser } from "../../../src/settings/passwords/credentials.js";
import { errorOf } from "../../support/errors.js";

describe("a user's name", () => {
  it.each(["admin", "alice.b", "zoë", "иван", "a b", "a'b", "x@example.org", "100%"])(
    "%j is taken",
    (user) => {
      expect(() => checkUser(user)).not.toThrow();
    },
  );

  it.each([
    ["", /empty/],
    [" a", /blank/],
    ["a ", /blank/],
    ["a=b", /holds =/],
    ["a#b", /holds #/],
    ["a;b", /holds ;/],
    ["a:b", /holds :/],
    ['a"b', /holds "/],
    ["a\\b", /holds \\/],
    ["a\nb", /control/],
    ["a\tb", /control/],
    ["\uFEFFa", /control/],
    ["a\uD800", /Unicode/],
  ])("%j is refused", (user, why) => {
    expect(errorOf(() => checkUser(user))).toMatchObject({
      code: "VALUE_REFUSED",
      message: expect.stringMatching(why),
    });
  });
});

describe("a password", () => {
  it.each(["x", 'p:a=s#s;w"o\\rd', "grüße €", "пароль 🔑", "a b", "\u00A0"])("%j is taken", (password) => {
    expect(() => checkPassword(password)).not.toThrow();
  });

  it.each([
    ["", /empty/],
    [" zq7", /blank/],
    ["zq7 ", /blank/],
    ["zq7\nzq8", /line end/],
    ["zq7\r", /line end/],
    ["zq7\tzq8", /control/],
    ["zq7\u0000", /control/],
    ["zq7\uDC00", /Unicode/],
  ])("%j is refused, and not shown", (password, why) => {
    const error = errorOf(() => checkPassword(password));
    expect(error).toMatchObject({ code: "VALUE_REFUSED", message: expect.stringMatching(why) });
    expect(error?.message).not.toContain("zq7");
  });

  it("is as long as a login can send, in bytes of UTF-8", () => {
    expect(() => checkPassword("é".repeat(127), 255)).not.toThrow();
    expect(errorOf(() => checkPassword("é".repeat(128), 255))).toMatchObject({ code: "VALUE_REFUSED" });
  });
});
