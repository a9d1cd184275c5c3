import { describe, expect, test } from "vitest";
import { isSecretKey } from "../../src/schema/secrets.js";
import { readKeyFacts } from "../support/facts.js";

const facts = readKeyFacts();
const secretDanger = /secret|private key|plaintext password|hash\.|equivalent to the password/i;

describe("isSecretKey", () => {
  test.each(facts.filter(({ danger }) => secretDanger.test(danger ?? "")))(
    "hides $key: $danger",
    ({ key }) => {
      expect(isSecretKey(key)).toBe(true);
    },
  );

  test.each(facts.filter(({ type }) => type === "password-hash"))("hides the hash $key", ({ key }) => {
    expect(isSecretKey(key)).toBe(true);
  });

  test.each([
    "i2np.udp.introKey",
    "i2np.ssu2.ikey",
    "i2np.ntcp2.iv",
    "routerconsole.auth.i2prouter.alice.md5",
    "routerconsole.auth.i2prouter.alice.b64",
    "routerconsole.auth.i2prouter.alice.crypt",
    "routerconsole.auth.i2prouter.alice.bcrypt",
    "i2cp.auth.alice.shash",
    "sam.auth.alice.shash",
    "tunnel.0.option.proxy.auth.alice.md5",
    "tunnel.0.option.i2cp.leaseSetPrivKey",
    "tunnel.0.option.inbound.randomKey",
    "tunnel.0.option.i2cp.leaseSetKey",
  ])("hides %s", (key) => {
    expect(isSecretKey(key)).toBe(true);
  });

  test("shows where a private key lies", () => {
    expect(isSecretKey("tunnel.0.privKeyFile")).toBe(false);
  });

  test.each(facts.filter(({ type }) => ["port", "boolean", "int", "enum", "host"].includes(type)))(
    "shows $key, of type $type",
    ({ key }) => {
      expect(isSecretKey(key)).toBe(false);
    },
  );

  test.each(["router.reseedProxy.username", "router.keyBackupDir", "clientApp.0.args", "i2p.reseedURL"])(
    "shows %s",
    (key) => {
      expect(isSecretKey(key)).toBe(false);
    },
  );
});
