import type { OpenFile } from "../../install/location.js";
import { ofFile } from "../../install/plan-note.js";
import type { Value } from "../../schema/value.js";
import {
  type Conversion,
  readKey,
  routerKeysSetting,
  routerSetting,
  writeKey,
} from "../kinds/router-setting.js";
import type { ChangeContext, Reading, Setting } from "../setting.js";
import { asHosts } from "../value.js";

/** The router's words for the settings' own; `true` and `disable` are others for two of them (facts: TransportUtil.getIPv6Config). */
const ipv6Words: readonly (readonly [setting: string, router: string, alias?: string])[] = [
  ["off", "false", "disable"],
  ["on", "enable", "true"],
  ["only", "only"],
  ["prefer", "preferIPv6"],
  ["prefer-ipv4", "preferIPv4"],
];

const ipv6: Conversion = {
  fromRouter: (value) => ipv6Words.find(([, word, alias]) => value === word || value === alias)?.[0] ?? value,
  toRouter: (value) => ipv6Words.find(([setting]) => setting === value)?.[1] ?? value,
};

/** In lists of I2NP addresses the router also takes semicolons (facts: the catalogue, i2np.udp.host; UDPTransport.startup). */
const addresses: Conversion = {
  fromRouter: (value) => asHosts(value).flatMap((host) => host.split(";").filter((part) => part !== "")),
  toRouter: (value) => value,
};

/** The first of two keys that is set, else the first one's default. */
function readFirst(file: OpenFile, [udp, tcp]: readonly [string, string], conversion: Conversion): Reading {
  const first = readKey(file, udp, conversion);
  const second = readKey(file, tcp, conversion);
  return first.origin === undefined && second.origin !== undefined ? second : first;
}

const bindKeys = ["i2np.udp.bindInterface", "i2np.ntcp.bindInterface"] as const;

/** TCP takes one address alone (facts: the catalogue, i2np.ntcp.bindInterface). */
function writeBind(file: OpenFile, value: Value, context: ChangeContext): void {
  const [udp, tcp] = bindKeys;
  const hosts = asHosts(value);
  const [first = ""] = hosts;
  writeKey(file, udp, hosts, context, addresses);
  writeKey(file, tcp, first, context);
  if (hosts.length === 1) return;
  context.note({
    code: "TCP_ONE_ADDRESS",
    severity: "warn",
    ...ofFile(file.path),
    message: `TCP is bound to one address alone, ${first}; UDP to all of them`,
  });
}

const ipv6Keys = ["i2np.udp.ipv6", "i2np.ntcp.ipv6"] as const;

/** The addresses of I2NP: which ones the router publishes, and which ones it binds. */
export const i2npAddressSettings: readonly Setting[] = [
  routerSetting(
    "i2np.udp.host",
    {
      name: "i2np.host",
      type: { kind: "hosts" },
      summary: "Addresses that the router publishes, in place of those that it finds out",
      danger: "A private or wrong one makes the router unreachable.",
      example: "i2np.host=router.example.org",
    },
    addresses,
  ),
  routerKeysSetting(
    bindKeys,
    {
      name: "i2np.bind",
      type: { kind: "hosts" },
      summary: "Addresses of this machine that UDP and TCP are bound to; TCP to the first one alone",
      danger: "An address that the machine does not have leaves the router without a transport.",
      example: "i2np.bind=192.168.1.20",
    },
    { read: (file) => readFirst(file, bindKeys, addresses), write: writeBind },
  ),
  routerSetting(
    "i2np.ntcp.hostname",
    {
      name: "i2np.tcp-host",
      type: { kind: "hosts" },
      summary: "Address that the router publishes for TCP, in place of what UDP finds out",
      danger: "A private one is published too, and nobody can connect to it.",
      example: "i2np.tcp-host=router.example.org",
    },
    addresses,
  ),
  routerKeysSetting(
    ipv6Keys,
    {
      name: "i2np.ipv6",
      type: { kind: "enum", choices: ipv6Words.map(([word]) => word) },
      summary: "IPv6: off, on as IPv4 is, only it, prefer it (the router's own choice), or prefer-ipv4",
      example: "i2np.ipv6=off",
    },
    {
      read: (file) => readFirst(file, ipv6Keys, ipv6),
      write(file, value, context) {
        for (const key of ipv6Keys) writeKey(file, key, value, context, ipv6);
      },
    },
  ),
  routerSetting("i2np.ipv4.firewalled", {
    name: "i2np.firewalled",
    type: { kind: "bool" },
    summary: "Whether nobody can connect from outside over IPv4, so that no such address is published",
    example: "i2np.firewalled=on",
  }),
];
