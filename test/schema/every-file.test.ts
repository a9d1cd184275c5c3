import { afterAll, describe, expect, test } from "vitest";
import { catalogue, type KeyGroup, keyGroupOf, keySpec } from "../../src/schema/every-file.js";
import { proseOf } from "../../src/schema/every-prose.js";
import type { KeySpec } from "../../src/schema/spec.js";
import { rowsOf } from "../support/catalogued.js";
import { type KeyFact, readAllKeyFacts } from "../support/facts.js";

const facts = readAllKeyFacts();
const rows = facts.flatMap((fact) => {
  const { group, names } = rowsOf(fact);
  return names.map((name) => ({ title: `${group} ${name}`, group, name, fact }));
});

/** What the facts say elsewhere than in a key's type: how its reader takes a word, what an address may be, what a digest looks like. */
const completed: Readonly<Record<string, Partial<KeySpec>>> = {
  // ports.json, excludedPorts
  "router.config i2np.udp.port": { type: "i2np-port" },
  "router.config i2np.udp.internalPort": { type: "i2np-port" },
  "router.config i2np.ntcp.port": { type: "i2np-port" },
  // lints S10; the key's own summary
  "clients.config startOnLoad": { type: "boolean-unless-false" },
  "webapps.config webapps.{name}.startOnLoad": { type: "boolean-unless-false" },
  // formats 5.1: exactly true or yes
  "clients.config onBoot": { type: "boolean-true-or-yes", choices: [] },
  // formats 5.1: more seconds overflow the router's 32-bit milliseconds, and below -1 all are the same
  "clients.config delay": { min: -1, max: 2_147_483 },
  // lints F09
  "logger.config logger.displayOnScreen": { type: "boolean-or-yes" },
  // formats 7.1: host[:port], separated by commas, semicolons and blanks
  "i2ptunnel.config targetDestination": { type: "destinations" },
  "i2ptunnel.config proxyList": { type: "destinations" },
  "i2ptunnel.config option.i2ptunnel.httpclient.SSLOutproxies": { type: "destinations" },
  "i2ptunnel.config option.i2ptunnel.socks.proxy.default": { type: "destinations" },
  "i2ptunnel.config option.i2ptunnel.socks.proxy.{port}": { type: "destinations" },
  // its own note: 5, 6 and 7 since 2.11.0
  "i2ptunnel.config option.i2cp.leaseSetEncType": { choices: ["0", "1", "2", "3", "4", "5", "6", "7"] },
  // bcrypt, which has no shape of its own here
  "i2pcontrol.config auth.password": { type: "string" },
};

/** Types that follow from more than the type in the facts. */
function typeOf({ type, key, unit, file }: KeyFact): string {
  if (type === "password-hash") return key.slice(key.lastIndexOf(".") + 1);
  const isLong = unit?.endsWith("since epoch") || (file.includes("infohash") && unit === "bytes");
  return type === "int" && isLong ? "long" : type;
}

const units: Readonly<Record<string, string>> = {
  "KiB/s (1024 bytes)": "KiB/s",
  "percent (values <=1 are fractions)": "percent",
};

describe("every row of the catalogue equals the facts", () => {
  afterAll(() => console.log(`catalogue: ${rows.length} rows for ${facts.length} facts`));

  test.each(rows)("$title", ({ title, group, name, fact }) => {
    const spec = catalogue[group].spec(name);
    expect(spec).toEqual({
      type: typeOf(fact),
      choices: (fact.enum ?? []).map(String),
      min: fact.min ?? undefined,
      max: fact.max ?? undefined,
      unit: fact.unit === undefined ? undefined : (units[fact.unit] ?? fact.unit),
      restart: fact.restart,
      deprecated: fact.deprecated !== undefined,
      aliasOf: fact.aliasOf,
      default: fact.defaultValue === null ? undefined : String(fact.defaultValue),
      ...completed[title],
    });
  });

  test.each(rows)("what is told of $title", ({ group, name, fact }) => {
    const { summary, danger, since, writer, source, deprecated, notes } = proseOf(group, name) ?? {};
    expect({ summary, danger, since, writer, source, deprecated, notes }).toEqual({
      summary: fact.summary,
      danger: fact.danger ?? undefined,
      since: fact.since ?? undefined,
      writer: fact.writer,
      source: fact.source,
      deprecated: fact.deprecated,
      notes: fact.notes,
    });
  });

  test("no row is there that the facts do not have", () => {
    const known = new Set(rows.map(({ title }) => title));
    const groups = Object.keys(catalogue).filter((group): group is KeyGroup => group in catalogue);
    const all = groups.flatMap((group) => catalogue[group].names().map((name) => `${group} ${name}`));
    expect(all.filter((title) => !known.has(title))).toEqual([]);
  });

  test("nothing is completed that is not there", () => {
    const known = new Set(rows.map(({ title }) => title));
    expect(Object.keys(completed).filter((title) => !known.has(title))).toEqual([]);
  });
});

describe("keyGroupOf", () => {
  test.each<[string, KeyGroup | undefined]>([
    ["router.config", "router.config"],
    ["i2ptunnel.config", "i2ptunnel.config"],
    ["i2ptunnel.config.d/00-I2P HTTP Proxy-i2ptunnel.config", "i2ptunnel.config"],
    ["clients.config.d/00-a-clients.config", "clients.config"],
    ["plugins/zzzot/clients.config", "clients.config"],
    ["plugins/zzzot/plugin.config", "plugin.config"],
    ["i2psnark.config.d/i2psnark.config", "i2psnark.config"],
    ["i2psnark.config.d/sA/0123.config", "torrent"],
    ["addressbook/config.txt", "addressbook/config.txt"],
    ["plugins/I2PControl/I2PControl.conf", "i2pcontrol.config"],
    ["i2ptunnel.config.d/a/b", undefined],
    ["other.config", undefined],
    ["jvm", undefined],
    ["arguments", undefined],
    ["torrent", undefined],
    ["toString", undefined],
  ])("of %s is %s", (file, group) => {
    expect(keyGroupOf(file)).toBe(group);
  });
});

describe("keySpec", () => {
  test.each<[string, string, KeySpec["type"] | undefined]>([
    ["i2ptunnel.config", "tunnel.12.listenPort", "port"],
    ["i2ptunnel.config.d/00-a-i2ptunnel.config", "listenPort", "port"],
    ["i2ptunnel.config.d/00-a-i2ptunnel.config", "tunnel.0.option.targetForPort.80", "string"],
    ["i2ptunnel.config", "tunnel.0.option.targetForPort.web", undefined],
    ["clients.config", "clientApp.3.delay", "duration-s"],
    ["clients.config", "clientApp.3.dealy", undefined],
    ["logger.config", "logger.record.net.i2p.router", "enum"],
    ["wrapper.config", "wrapper.java.additional.3", "string"],
    ["wrapper.config", "wrapper.java.additional.3.stripquotes", "boolean"],
    ["router.config", "i2cp.port", "port"],
    ["nowhere.config", "i2cp.port", undefined],
  ])("of %s %s", (file, key, type) => {
    expect(keySpec(file, key)?.type).toBe(type);
  });
});
