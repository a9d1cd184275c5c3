import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { matchesSalted, realmDigest, saltedDigest } from "../../../src/settings/passwords/digest.js";
import { readVectors } from "../../support/vectors.js";

const cases = readVectors(
  "passwords",
  z.object({
    user: z.string(),
    password: z.string(),
    console: z.string(),
    http: z.object({ md5: z.string(), sha256: z.string() }),
    https: z.object({ md5: z.string(), sha256: z.string() }),
    socks: z.object({ sha256: z.string() }),
    shash: z.array(z.string()),
    ours: z.object({
      salt: z.string(),
      digest: z.string(),
      accepted: z.boolean(),
      acceptedWithAnotherPassword: z.boolean(),
    }),
  }),
);

it("the known answer of the facts: admin and password, for the console", () => {
  expect(realmDigest("md5", "i2prouter", "admin", "password")).toBe("9fa3241d4e5f9ab168c86a2d8900eab8");
});

describe.each(cases)("the password of $user, as the router's own code has it", (known) => {
  const { user, password, http, https, socks, shash, ours } = known;

  it("for the console and the proxies", () => {
    const digest = (algorithm: "md5" | "sha256", realm: string) =>
      realmDigest(algorithm, realm, user, password);
    expect(digest("md5", "i2prouter")).toBe(known.console);
    expect(digest("md5", "I2P HTTP Proxy")).toBe(http.md5);
    expect(digest("sha256", "I2P HTTP Proxy")).toBe(http.sha256);
    expect(digest("md5", "I2P SSL Proxy")).toBe(https.md5);
    expect(digest("sha256", "I2P SSL Proxy")).toBe(https.sha256);
    expect(digest("sha256", "I2P SOCKS Proxy")).toBe(socks.sha256);
  });

  it("a salted digest that the router made is known, with this password alone", () => {
    for (const digest of shash) {
      expect(matchesSalted(digest, password)).toBe(true);
      expect(matchesSalted(digest, `${password}x`)).toBe(false);
    }
  });

  it("a salted digest of ours is one that the router accepts", () => {
    const { salt, digest, accepted, acceptedWithAnotherPassword } = ours;
    expect({ accepted, acceptedWithAnotherPassword }).toEqual({
      accepted: true,
      acceptedWithAnotherPassword: false,
    });
    expect(saltedDigest(password, Buffer.from(salt, "hex"))).toBe(digest);
  });
});

it("every salted digest has a salt of its own", () => {
  expect(saltedDigest("password")).not.toBe(saltedDigest("password"));
});

it.each(["", "LrLmNy7f", "9fa3241d4e5f9ab168c86a2d8900eab8", "=".repeat(64), "é"])(
  "%j is no salted digest of anything",
  (text) => {
    expect(matchesSalted(text, "password")).toBe(false);
  },
);
