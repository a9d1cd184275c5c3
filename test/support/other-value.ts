import { encodeValue } from "../../src/schema/codec.js";
import type { Value } from "../../src/schema/value.js";
import type { Setting } from "../../src/settings/setting.js";
import { parseSettingValue } from "../../src/settings/value.js";

/** A value of a setting that is not the one it has: that of its example, else another one of its kind. Typed, and as it is written. */
export function otherValue(setting: Setting, current: Value | undefined): { text: string; value: Value } {
  for (const text of [exampleText(setting), ...textsOf(setting)]) {
    const value = parseSettingValue(setting.name, setting.type, text);
    if (current === undefined || encodeValue(value) !== encodeValue(current)) return { text, value };
  }
  throw new Error(`${setting.name} has no other value than ${current}`);
}

function exampleText({ name, example }: Setting): string {
  const [, text] = /^[^=]*?[+-]?=(.*)$/s.exec(example) ?? [];
  if (text === undefined || !example.startsWith(name)) throw new Error(`${example} is no example of ${name}`);
  return text;
}

function textsOf({ type }: Setting): readonly string[] {
  switch (type.kind) {
    case "bool":
      return ["on", "off"];
    case "port":
    case "i2np-port":
      return ["18400"];
    case "int":
      return [String(type.min), String(type.max)];
    case "host":
    case "hosts":
      return ["192.168.7.7"];
    case "list":
      return ["a.example,b.example"];
    case "text":
      return ["another"];
    case "enum":
      return type.choices;
    case "duration":
      return ["2d"];
    case "proxy":
      return ["HTTP 127.0.0.1:8118"];
  }
}
