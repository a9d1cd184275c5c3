import { ConsoleArguments } from "../../arguments/console.js";
import { wildcardAndHost } from "../../arguments/console-positions.js";
import { CONSOLE_MAIN } from "../../files/client.js";
import { ofFile, type PlanNote } from "../../install/plan-note.js";
import { ConfigError } from "../../text/error.js";
import { argumentSetting, clientSwitch } from "../kinds/client-setting.js";
import { routerSetting } from "../kinds/router-setting.js";
import type { ChangeContext, Setting } from "../setting.js";
import { asHosts, asPort } from "../value.js";

const exposes =
  "An address beyond loopback lets others change everything on the router; set a password first.";

const rule = { main: CONSOLE_MAIN, shape: ConsoleArguments.of };

const tlsFollows: PlanNote = {
  code: "CONSOLE_TLS_FOLLOWS",
  severity: "warn",
  ...ofFile(null),
  message:
    "the TLS listener has no addresses of its own, and moves with the plain one; console.ssl-bind gives it some",
};

/** The router console: whether it starts, and where it listens (facts: formats 6.1). */
export const consoleSettings: readonly Setting[] = [
  clientSwitch(CONSOLE_MAIN, {
    name: "console",
    summary: "Whether the router console starts",
    example: "console=on",
  }),
  argumentSetting(
    {
      name: "console.bind",
      type: { kind: "hosts" },
      summary: "Addresses of the plain console listener",
      danger: exposes,
      example: "console.bind=0.0.0.0",
    },
    {
      ...rule,
      read: (shape) => ({
        value: shape.hosts.length > 0 ? shape.hosts : undefined,
        isDefault: !shape.has("hosts"),
      }),
      write: (shape, value, context) => {
        const after = shape.withHosts(bindable(asHosts(value), context));
        if (after !== shape && after.has("sslPort") && !after.has("sslHosts")) context.note(tlsFollows);
        return after;
      },
      reset: (shape) => shape.withDefaultHosts("hosts"),
    },
  ),
  argumentSetting(
    {
      name: "console.port",
      type: { kind: "port" },
      summary: "Port of the plain console listener",
      example: "console.port=7657",
    },
    {
      ...rule,
      read: (shape) => ({ value: shape.port, isDefault: !shape.has("port") }),
      write: (shape, value, context) => unclashed(shape.withPort(asPort(value), context), context),
      reset: (shape) => (shape.has("port") ? shape.withPort(7657) : shape),
    },
  ),
  argumentSetting(
    {
      name: "console.ssl",
      type: { kind: "port", word: "off" },
      summary: "Port of the TLS console listener, or off",
      example: "console.ssl=7667",
    },
    {
      ...rule,
      read: (shape) => ({ value: shape.sslPort ?? "off", isDefault: !shape.has("sslPort") }),
      write: (shape, value, context) =>
        value === "off" ? shape.withoutSsl() : unclashed(shape.withSslPort(asPort(value), context), context),
      reset: (shape) => shape.withoutSsl(),
    },
  ),
  argumentSetting(
    {
      name: "console.ssl-bind",
      type: { kind: "hosts" },
      summary: "Addresses of the TLS console listener",
      danger: exposes,
      example: "console.ssl-bind=192.168.1.20",
    },
    {
      ...rule,
      read: (shape) => ({
        value: shape.sslHosts.length > 0 ? shape.sslHosts : undefined,
        isDefault: !shape.has("sslHosts"),
      }),
      write: (shape, value, context) => shape.withSslHosts(bindable(asHosts(value), context)),
      reset: (shape) => shape.withDefaultHosts("sslHosts"),
    },
  ),
  routerSetting("routerconsole.allowedHosts", {
    name: "console.allowed-hosts",
    type: { kind: "list" },
    summary: "Further Host header names that the console answers to",
    danger: "Each name weakens the guard against DNS rebinding.",
    example: "console.allowed-hosts+=console.example.org",
  }),
  routerSetting("routerconsole.advanced", {
    name: "console.advanced",
    type: { kind: "bool" },
    summary: "Whether the console shows its advanced pages",
    danger: "They let whoever reaches the console edit the configuration as it is.",
    example: "console.advanced=on",
  }),
];

function bindable(hosts: readonly string[], { force }: ChangeContext): readonly string[] {
  if (!wildcardAndHost(hosts) || force) return hosts;
  throw new ConfigError(
    "VALUE_REFUSED",
    `${hosts.join(",")}: a wildcard takes the port on every address, so the other address could not be bound; give the wildcard alone`,
  );
}

function unclashed(shape: ConsoleArguments, { force }: ChangeContext): ConsoleArguments {
  const clash = shape.problems.find(({ code }) => code === "CONSOLE_PORT_CLASH");
  if (clash && !force) throw new ConfigError("VALUE_REFUSED", clash.message);
  return shape;
}
