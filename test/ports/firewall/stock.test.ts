import { join } from "node:path";
import { expect, it } from "vitest";
import { exportFirewall } from "../../../src/ports/firewall/export.js";
import { stock } from "../../support/stock-ports.js";

const texts = join(import.meta.dirname, "stock");

it.each(["nft", "nft-rules", "iptables", "ufw", "firewalld"] as const)(
  "writes a stock installation for %s",
  async (format) => {
    await expect(exportFirewall(format, stock, false).text).toMatchFileSnapshot(join(texts, format));
    await expect(exportFirewall(format, stock, true).text).toMatchFileSnapshot(
      join(texts, `${format}-outbound`),
    );
  },
);

it("writes a stock installation for Qubes, where an outbound policy makes no difference", async () => {
  await expect(exportFirewall("qubes", stock, false).text).toMatchFileSnapshot(join(texts, "qubes"));
  expect(exportFirewall("qubes", stock, true).text).toBe(exportFirewall("qubes", stock, false).text);
});

it("says what whoever loads it has to know", () => {
  const strict =
    "It drops every new connection that it does not name, SSH as well: see the place for your own rules in it.";
  expect(exportFirewall("nft", stock, false).notes).toEqual([strict]);
  expect(exportFirewall("iptables", stock, false).notes).toEqual([strict]);
  for (const format of ["nft-rules", "ufw", "firewalld"] as const) {
    expect(exportFirewall(format, stock, false).notes).toEqual([]);
    expect(exportFirewall(format, stock, true).notes).toEqual([
      expect.stringContaining("To allow 9000-31000 alone"),
    ]);
  }
  expect(exportFirewall("qubes", stock, true).notes).toEqual([
    "A part of Qubes' script has no outbound half: what leaves a qube is set in dom0.",
    expect.stringMatching(/^On loopback alone, .* 4444:4445,6668,7657:7660: bind those/),
  ]);
});
