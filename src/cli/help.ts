import { settingDescriptions } from "../settings/describe.js";
import { ConfigError } from "../text/error.js";
import { environment, everywhere, exitCodes, isAbout, type VerbHelp, verbs } from "./help-texts.js";
import { isVerb, optionsOf } from "./options.js";

/** The help of a verb, or of the whole command. */
export async function helpText(topic: string | undefined): Promise<string> {
  if (topic === "settings") return settingsHelp();
  if (topic !== undefined && topic !== "help") {
    if (!isVerb(topic) || topic === "help")
      throw new ConfigError("USAGE", `there is no command ${JSON.stringify(topic)}; see i2pconf help`);
    return verbHelp(verbs[topic], optionsOf(topic));
  }
  const rows = Object.values(verbs).map(({ usage }) => `  ${usage}`);
  return [
    "i2pconf reads and edits the configuration of a Java I2P router, and touches nothing else.",
    "",
    ...rows,
    "  i2pconf help [COMMAND|settings]",
    "",
    "An ADDRESS is a setting (console.bind), a client's field (client[SAMBridge].startOnLoad), a tunnel's (tunnel[Irc2P].listenPort),",
    "a web application of the console or a plugin (webapp[susimail], plugin[zzzot]), a key of a file (router.config:i2np.udp.port), or a key of",
    "router.config that the router knows (i2np.udp.port). A name with brackets that do not pair, or that is * or a number, goes in quotes:",
    'tunnel["*"].listenPort.',
    "",
    ...table(everywhere),
    "",
    environment,
    exitCodes,
    "",
  ].join("\n");
}

function verbHelp({ usage, text, options, examples }: VerbHelp, taken: readonly string[]): string {
  const shared = everywhere.filter((row) => taken.some((name) => isAbout(row, name)));
  return [
    usage,
    "",
    text,
    "",
    ...table([...options, ...shared]),
    "",
    "Examples:",
    ...examples.map((row) => `  ${row}`),
    "",
  ].join("\n");
}

async function settingsHelp(): Promise<string> {
  const rows = (await settingDescriptions()).flatMap(({ name, values, summary, example, danger }) => [
    [`${name} (${values})`, summary] as const,
    ["", `for example ${example}`] as const,
    ...(danger === null ? [] : [["", `beware: ${danger}`] as const]),
  ]);
  return `${table(rows).join("\n")}\n`;
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(34, Math.max(...rows.map(([left]) => left.length)));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
