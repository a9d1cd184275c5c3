import { expect, test } from "vitest";
import { parseAddress } from "../../../src/settings/address/address.js";
import { meaningOf } from "../../../src/settings/explain/meaning.js";

test.each([
  ["upnp", "UPnP"],
  ["i2np.udp.internalPort", "UDP port the SSU socket binds locally"],
  ["i2cp.auth.alice.shash", "I2CP password for one user"],
  ["tunnel[Irc2P].option.inbound.length", "Hops of inbound tunnels"],
  ["tunnel[*].interface", "Local address a client tunnel or proxy listens on"],
  ["client[SAMBridge].delay", "Seconds to wait before starting"],
  ["i2ptunnel.config:tunnel.3.listenPort", "Local port a client tunnel or proxy listens on"],
  ["logger.config:logger.record.net.i2p", "Level of one class or package prefix"],
  ["i2np.udp.forceIntroducers", "The router does not read it any more"],
])("%s is told to be about %j", async (text, part) => {
  const { summary } = meaningOf(await parseAddress(text));
  expect(summary).toContain(part);
  expect(summary).not.toMatch(/\.$/);
});

test("what may go wrong is told too", async () => {
  const { danger } = meaningOf(await parseAddress("i2np.upnp.enable"));
  expect(danger).toContain("UPnP opens router ports");
});

test.each(["router.config:own.key", "own.config:i2cp.port", "a.xml:b"])(
  "%s is nothing that is known",
  async (text) => {
    expect(meaningOf(await parseAddress(text)).summary).toBeUndefined();
  },
);
