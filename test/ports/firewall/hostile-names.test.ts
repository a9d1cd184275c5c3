import * as fc from "fast-check";
import { expect, it } from "vitest";
import { exportFirewall } from "../../../src/ports/firewall/export.js";
import { remark } from "../../../src/ports/firewall/remark.js";
import { listener, outbound } from "../../support/stock-ports.js";

const sharp = fc.constantFrom(
  "\n",
  "\r",
  "\u2028",
  "'",
  '"',
  "\\",
  "`",
  "$(id)",
  ";",
  "#",
  "{",
  "}",
  "|",
  "&",
  "COMMIT\n",
  "\0",
);
const hostile = fc
  .array(fc.oneof(sharp, fc.string({ unit: "binary" })), { maxLength: 20 })
  .map((parts) => parts.join(""));

it.each(["nft", "nft-rules", "iptables", "ufw", "firewalld", "qubes"] as const)(
  "%s: a name stays in its comment",
  (format) => {
    const linesWith = (name: string, bind: string, to: string) => {
      const ports = {
        listeners: [listener("tunnel", 8081, { what: `tunnel ${name}`, bind, scope: "lan" })],
        outbound: [outbound("ntp", [[123, 123]], { what: name, to })],
      };
      const lines = exportFirewall(format, ports, true).text.split(/[\n\r\u2028\u2029\u0085]/);
      return lines.flatMap((line) =>
        /^\s*#/.test(line) ? [] : [line.replace(/ comment '[^']*'(?=(?:; done)?$)/, "")],
      );
    };
    const harmless = linesWith("name", "host", "host");
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, bind, to) => {
        expect(linesWith(name, `x${bind}`, `x${to}`)).toEqual(harmless);
      }),
      { numRuns: 300 },
    );
  },
);

it("keeps letters of every language, and cuts what is too long", () => {
  expect(remark("Прокси 代理 (I2P), a/b_c+1@[::1]")).toBe("Прокси 代理 (I2P), a/b_c+1@[::1]");
  expect(remark("a\u202eb\tc\\'s")).toBe("a?b?c?’s");
  expect([...remark("😀a".repeat(60))]).toHaveLength(80);
});
