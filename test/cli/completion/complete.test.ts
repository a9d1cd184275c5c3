import { describe, expect, it } from "vitest";
import { complete } from "../../../src/cli/completion/complete.js";
import { Session } from "../../support/session.js";

describe("behind add and remove", () => {
  it.each([
    [
      ["add", ""],
      ["client", "tunnel"],
    ],
    [["add", "tunnel", "listen"], ["listenPort="]],
    [
      ["add", "tunnel", "--type", "irc"],
      ["ircclient", "ircserver"],
    ],
    [["add", "client", "--main", "net.i2p.sam"], ["net.i2p.sam.SAMBridge"]],
    [["add", "client", "x"], []],
    [["remove", "tunnel[Irc"], ["tunnel[Irc2P]"]],
    [["remove", "client[SAMB"], ["client[SAMBridge]"]],
    [["remove", "sam"], []],
  ])("%j", async (words, expected) => {
    const found = await complete(words, { I2PCONF_ROOT: Session.open("debian-split").root });
    const candidates = found.kind === "words" ? found.candidates.map(({ word }) => word) : [found.kind];
    expect(candidates).toEqual(expected);
  });
});
