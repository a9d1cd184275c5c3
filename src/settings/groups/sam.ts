import { readPort } from "../../arguments/problem.js";
import { SamArguments, type SamOption } from "../../arguments/sam.js";
import { SAM_MAIN } from "../../files/client.js";
import type { Location } from "../../install/location.js";
import { originOf } from "../../install/origin.js";
import type { Value } from "../../schema/value.js";
import { type ArgumentRule, argumentSetting, clientSwitch } from "../kinds/client-setting.js";
import type { Reading, Setting } from "../setting.js";
import { asHost, asPort } from "../value.js";

/** The file that the SAM bridge reads unless its arguments name another (facts: formats 6.2). */
export const SAM_CONFIG = "sam.config";
const rule = { main: SAM_MAIN, shape: SamArguments.of };
const exposes = "An address beyond loopback gives others your router; turn sam.ssl and sam.auth on.";

/**
 * What sam.config says where the arguments say nothing; they win over it (facts: formats 6.2). A file named with `-c` is not followed.
 */
function inSamConfig(
  key: string,
  read: (text: string) => Value | undefined,
): Pick<ArgumentRule<SamArguments>, "elsewhere" | "sources"> {
  return {
    sources: [{ kind: "keys", file: SAM_CONFIG, keys: [key] }],
    elsewhere(shape: SamArguments, location: Location): Reading | undefined {
      if (shape.configFile !== undefined || !location.isFile(SAM_CONFIG)) return undefined;
      const file = location.file(SAM_CONFIG);
      const text = file.reader.get(key);
      const value = text === undefined ? undefined : read(text);
      return value === undefined ? undefined : { value, origin: originOf(file, key) };
    },
  };
}

const asIs = (text: string) => text;
const asBoolean = (text: string) => text.toLowerCase() === "true";

/** A setting that is a `name=value` argument. */
function option(
  name: SamOption,
  fallback: Value,
  read: (text: string) => Value | undefined,
): ArgumentRule<SamArguments> {
  return {
    ...rule,
    read: (shape) => {
      const text = shape.option(name);
      return {
        value: (text === undefined ? undefined : read(text)) ?? fallback,
        isDefault: text === undefined,
      };
    },
    ...inSamConfig(name, read),
    write: (shape, value) => shape.withOption(name, String(value)),
    reset: (shape) => shape.withoutOption(name),
  };
}

/** The SAM bridge: whether it starts, and where it listens (facts: formats 6.2). Settings in a sam.config give way to these arguments. */
export const samSettings: readonly Setting[] = [
  clientSwitch(SAM_MAIN, { name: "sam", summary: "Whether the SAM bridge starts", example: "sam=on" }),
  argumentSetting(
    {
      name: "sam.bind",
      type: { kind: "host" },
      summary: "Address of SAM over TCP",
      danger: exposes,
      example: "sam.bind=127.0.0.1",
    },
    {
      ...rule,
      read: ({ host }) => ({ value: host ?? "127.0.0.1", isDefault: host === undefined }),
      ...inSamConfig("sam.tcp.host", asIs),
      write: (shape, value) => shape.withHost(asHost(value)),
      reset: (shape) => shape.withoutHost(),
    },
  ),
  argumentSetting(
    {
      name: "sam.port",
      type: { kind: "port" },
      summary: "Port of SAM over TCP",
      example: "sam.port=7656",
    },
    {
      ...rule,
      read: ({ port }) => ({ value: port ?? 7656, isDefault: port === undefined }),
      ...inSamConfig("sam.tcp.port", readPort),
      write: (shape, value, context) => shape.withPort(asPort(value), context),
      reset: (shape) => (shape.port === undefined ? shape : shape.withPort(7656)),
    },
  ),
  argumentSetting(
    {
      name: "sam.udp-bind",
      type: { kind: "host" },
      summary: "Address of SAM's datagrams",
      danger: exposes,
      example: "sam.udp-bind=127.0.0.1",
    },
    option("sam.udp.host", "127.0.0.1", asIs),
  ),
  argumentSetting(
    {
      name: "sam.udp-port",
      type: { kind: "port" },
      summary: "Port of SAM's datagrams",
      example: "sam.udp-port=7755",
    },
    option("sam.udp.port", 7655, readPort),
  ),
  argumentSetting(
    {
      name: "sam.ssl",
      type: { kind: "bool" },
      summary: "Whether SAM speaks TLS",
      example: "sam.ssl=on",
    },
    {
      ...rule,
      read: ({ ssl }) => ({ value: ssl, isDefault: !ssl }),
      ...inSamConfig("sam.useSSL", asBoolean),
      write: (shape, value) => shape.withSsl(value === true),
      reset: (shape) => shape.withSsl(false),
    },
  ),
  argumentSetting(
    {
      name: "sam.auth",
      type: { kind: "bool" },
      summary: "Whether SAM asks for user and password",
      example: "sam.auth=on",
    },
    option("sam.auth", false, asBoolean),
  ),
];
