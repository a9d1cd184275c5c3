import { quote } from "../../properties/storable.js";
import { problemOf } from "../../schema/check.js";
import { isNumber } from "../../schema/spec.js";
import { javaInt, javaLong } from "../../text/java-int.js";
import { setting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot } from "../spot.js";
import type { Subject } from "../subject.js";
import { shownKey } from "./shown.js";
import { unwrapped } from "./unwrapped.js";
import { type KnownEntry, knownEntries } from "./value-comment.js";

/** Numbers that the router cannot read, and ports that there are none of. */
export const badNumber: Rule = {
  id: "F10",
  name: "bad-number",
  severity: "error",
  detects: "a number, port or duration that the router cannot read",
  *check(subject: Subject): Iterable<Problem> {
    for (const entry of knownEntries(subject)) {
      if (!isNumber(entry.spec) || !isOurs(entry)) continue;
      const number = numberOf(entry);
      const isWrong = number === undefined || isNoPort(entry, number);
      if (!isWrong) continue;
      const { file, key, group } = entry;
      const meant = number === undefined ? meantBy(entry) : undefined;
      yield {
        at: keySpot(file, key, "value"),
        message:
          number === undefined
            ? messageOf(entry)
            : `${shownKey(key)} is ${number}, and there is no such port: they go from 1 to 65535`,
        ...(group === "wrapper.config" && { severity: "warn" as const }),
        ...(meant !== undefined && { fix: setting(file, key, meant) }),
      };
    }
  },
};

/** Other rules know more of some: of the tunnels' own ports, and of the share of the bandwidth. */
function isOurs(entry: KnownEntry): boolean {
  const { group, own, value } = entry;
  if (group === "i2ptunnel.config" && (own === "listenPort" || own === "targetPort"))
    return numberOf(entry) !== undefined;
  // A variable of the wrapper, whose value nothing tells.
  if (group === "wrapper.config" && value.includes("%")) return false;
  return own !== "router.sharePercentage";
}

/** As Integer.parseInt, Long.parseLong or Float.parseFloat read it. */
function numberOf({ spec: { type }, value }: KnownEntry): number | undefined {
  if (type === "float") return FLOAT.test(value) ? Number.parseFloat(value) : undefined;
  return type === "long" || type === "duration-ms" ? javaLong(value) : javaInt(value);
}

const FLOAT = /^[+-]?(?:NaN|Infinity|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[fFdD]?)$/;

/** The ports of I2NP have rules of their own; what is below 0 or too high for any port is told here. */
function isNoPort({ spec: { type } }: KnownEntry, number: number): boolean {
  return type === "port" && (number < 0 || number > 65535);
}

function messageOf({ file, key, group, value, spec }: KnownEntry): string {
  const shown = value === "" ? "nothing" : quote(value);
  const what = `${shownKey(key)} is ${shown}, which is not a ${spec.type === "float" ? "number" : "whole number that Java can hold"}`;
  if (key === "router.networkID") return `${what}: the router does not start`;
  if (file.name === "addressbook/config.txt" && key === "proxy_port")
    return `${what}: the address book stops with an exception`;
  if (group === "wrapper.config") return `${what}: the wrapper may go by another one`;
  const fallback =
    spec.default === undefined ? "it counts as not set" : `the default counts, ${spec.default}`;
  const isSure = group === "router.config" || group === "clients.config";
  return isSure
    ? `${what}: the setting does nothing, and ${fallback}`
    : `${what}: the setting may do nothing, so that ${fallback}`;
}

/** The number that is written in a way which the router cannot read. */
function meantBy({ value, spec }: KnownEntry): string | undefined {
  const bare = unwrapped(value).replace(/\/(?:tcp|udp)$/i, "");
  const digits = /^\d{1,3}(?:[,_']\d{3})+$/.test(bare)
    ? bare.replace(/\D/g, "")
    : bare.replace(/^(\d+)\.0+$/, "$1");
  if (!/^-?\d{1,9}$/.test(digits)) return undefined;
  return problemOf(spec, Number(digits)) ? undefined : String(Number(digits));
}
