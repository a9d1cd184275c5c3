import { isBoolean, isList, isNumber, type KeySpec, limitsOf } from "../../src/schema/spec.js";

const HEX = "9fa3241d4e5f9ab168c86a2d8900eab8";

/** A text that a key takes, which is not its default. */
export function allowedText(spec: KeySpec): string {
  const { type, choices } = spec;
  if (isBoolean(spec)) return spec.default === "false" ? "true" : "false";
  if (choices.length > 0) return choices.find((choice) => choice !== spec.default) ?? "";
  if (type === "i2np-port") return "18321";
  if (isNumber(spec)) return numberBetween(spec);
  switch (type) {
    case "md5":
      return HEX;
    case "sha256":
      return HEX + HEX;
    case "shash":
      return HEX + HEX;
    case "class":
      return "net.i2p.Example";
    case "url":
      return "http://example.i2p/news.su3";
    case "host":
      return "192.0.2.7";
    case "hostlist":
    case "ntphosts":
      return "192.0.2.7,example.org";
    case "destinations":
      return "example.i2p,other.i2p:80";
    default:
      return isList(spec) ? "one,two" : "example";
  }
}

function numberBetween(spec: KeySpec): string {
  const [min, max] = limitsOf(spec);
  const usual = [7, 1, 100_000, 600_000, 2048, 700].find(
    (number) => number >= min && number <= max && String(number) !== spec.default,
  );
  return String(usual ?? min);
}

/** A text that the schema forbids, with a part of the refusal; `undefined` where every text is allowed. */
export function forbiddenText(spec: KeySpec): readonly [text: string, why: string] | undefined {
  const { type, choices, max, min } = spec;
  if (isBoolean(spec)) return ["maybe", "on, off, true, false"];
  if (choices.length > 0 && type !== "string") {
    return isNumber(spec) ? ["2", choices.join(", ")] : ["no such word", choices[0] ?? ""];
  }
  if (isNumber(spec)) {
    const [least, most] = limitsOf(spec);
    if (type === "float" && max === undefined && min === undefined) return ["many", "not a number"];
    return max === undefined && min !== undefined && !type.endsWith("port")
      ? [String(least - 1), `at least ${least}`]
      : [`${most + (Number.isSafeInteger(most) ? 1 : 0)}0`, `from ${least} to ${most}`];
  }
  switch (type) {
    case "host":
    case "hostlist":
    case "ntphosts":
      return ["-not a host-/", "neither an address nor a host name"];
    case "destinations":
      return ["a.i2p:99999", "no destination"];
    case "base64":
      return ["no base64!", "not base64"];
    case "class":
      return ["no class", "no name of a Java class"];
    case "md5":
    case "sha256":
      return ["0123", "digits in 0-9 and a-f"];
    case "shash":
      return ["0123", "64 characters"];
    case "path":
      return ["", "is empty"];
    case "url":
      return ["no url", "no URL"];
    default:
      return undefined;
  }
}
