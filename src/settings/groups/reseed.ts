import type { OpenFile } from "../../install/location.js";
import { ofFile } from "../../install/plan-note.js";
import { checkHost, refused } from "../../schema/codec.js";
import type { Value } from "../../schema/value.js";
import { inverted, readKey, routerKeysSetting, routerSetting, writeKey } from "../kinds/router-setting.js";
import type { ChangeContext, ChangeOptions, Reading, Setting } from "../setting.js";
import { asHost, parseSettingValue } from "../value.js";

/** The proxy of HTTPS reseed hosts, the only ones that there are unless somebody names others. */
const ssl = {
  enable: "router.reseedSSLProxyEnable",
  type: "router.reseedSSLProxyType",
  host: "router.reseedSSLProxyHost",
  port: "router.reseedSSLProxyPort",
} as const;

/** The proxy of plain HTTP reseed hosts, which is always an HTTP one. */
const plain = {
  enable: "router.reseedProxyEnable",
  host: "router.reseedProxyHost",
  port: "router.reseedProxyPort",
} as const;

/** The router's own HTTP proxy, which needs neither host nor port. */
const INTERNAL = "INTERNAL";

/** `TYPE HOST:PORT`, an IPv6 host in brackets. */
const PROXY = /^(HTTP|SOCKS4|SOCKS5)\s+(?:\[([^\]]*)\]|([^\s:[\]]+)):(\d+)$/i;

function parseProxy(name: string, text: string, options: ChangeOptions): string {
  if (text.toLowerCase() === "off") return "off";
  if (text.toUpperCase() === INTERNAL) return INTERNAL;
  const [, type = "", ipv6, host = ipv6, digits = ""] = PROXY.exec(text.trim()) ?? [];
  if (host === undefined) {
    throw refused(name, text, "is not HTTP, SOCKS4 or SOCKS5 with HOST:PORT, nor INTERNAL, nor off");
  }
  if (!options.force) checkHost(name, host);
  const port = asHost(parseSettingValue(name, { kind: "port" }, digits, options));
  return proxyText(type.toUpperCase(), host, port);
}

function proxyText(type: string, host: string, port: string): string {
  return `${type} ${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Without host or port the router goes past the proxy, without a word (facts: lints Q17). */
function readProxy(file: OpenFile): Reading {
  const enable = readKey(file, ssl.enable);
  const off = { value: "off", origin: enable.origin };
  if (enable.value !== true) return off;
  const type = String(readKey(file, ssl.type).value);
  if (type === INTERNAL) return { value: INTERNAL, origin: enable.origin };
  const [host, port] = [readKey(file, ssl.host).value, readKey(file, ssl.port).value];
  if (host === undefined || host === "" || !(Number(port) > 0)) return off;
  return { value: proxyText(type, String(host), String(port)), origin: enable.origin };
}

function writeProxy(file: OpenFile, value: Value, context: ChangeContext): void {
  const [, type = "", ipv6, host = ipv6 ?? "", port = ""] = PROXY.exec(String(value)) ?? [];
  if (value === "off") {
    for (const { enable } of [ssl, plain])
      if (readKey(file, enable).value === true) writeKey(file, enable, false, context);
    return;
  }
  writeKey(file, ssl.enable, true, context);
  writeKey(file, ssl.type, value === INTERNAL ? INTERNAL : type, context);
  if (value !== INTERNAL) {
    writeKey(file, ssl.host, host, context);
    writeKey(file, ssl.port, Number(port), context);
  }
  if (type === "HTTP") {
    writeKey(file, plain.enable, true, context);
    writeKey(file, plain.host, host, context);
    writeKey(file, plain.port, Number(port), context);
  } else notePlainHosts(file, context);
}

/** Plain HTTP goes through an HTTP proxy of its own, or none. */
function notePlainHosts(file: OpenFile, context: ChangeContext): void {
  const asksPlain =
    readKey(file, "router.reseedSSLRequired").value === false ||
    readKey(file, "router.reseedSSLDisable").value === true;
  if (!asksPlain) return;
  context.note({
    code: "RESEED_UNPROXIED",
    severity: "warn",
    ...ofFile(file.path),
    message:
      "reseed hosts of plain HTTP do not go through this proxy, and would see the router's address; unset router.reseedSSLRequired and router.reseedSSLDisable to leave them out",
  });
}

/** Where the router finds its first peers. */
export const reseedSettings: readonly Setting[] = [
  routerSetting(
    "router.reseedDisable",
    {
      name: "reseed",
      type: { kind: "bool" },
      summary: "Whether the router asks reseed hosts for other routers when it knows too few",
      danger: "Without it a router that knows nobody stays alone.",
      example: "reseed=off",
    },
    inverted,
  ),
  routerSetting("i2p.reseedURL", {
    name: "reseed.urls",
    type: { kind: "list" },
    summary: "Reseed hosts, in place of the built-in ones",
    danger: "A hostile one decides which routers this one knows.",
    example: "reseed.urls=https://reseed.example.org/",
  }),
  routerKeysSetting(
    [ssl.enable, ssl.type, ssl.host, ssl.port, plain.enable, plain.host, plain.port],
    {
      name: "reseed.proxy",
      type: { kind: "proxy", parse: parseProxy },
      summary: "Proxy that reseed hosts are asked through, INTERNAL for the router's own HTTP proxy, or off",
      example: "reseed.proxy=SOCKS5 127.0.0.1:9050",
    },
    { read: readProxy, write: writeProxy },
  ),
];
