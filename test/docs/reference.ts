import { type KeyDescription, keyDescriptions, keyGroups } from "../../src/schema/describe.js";
import type { KeyGroup } from "../../src/schema/every-file.js";
import { settingDescriptions } from "../../src/settings/describe.js";

/** What a page that is written says of itself. */
export const written = "This page is written by `npm run docs`; a test holds it to the declarations.";

/** The page of all named settings. */
export async function settingsPage(): Promise<string> {
  const rows = (await settingDescriptions()).map(
    ({ name, values, summary, danger, holds, restart, example }) => [
      `\`${name}\``,
      values,
      danger === null ? `${summary}.` : `${summary}. Beware: ${danger}`,
      holds.map((holder) => `\`${holder}\``).join("; "),
      restart,
      `\`${example}\``,
    ],
  );
  return `# Settings

${written} [command.md](command.md) says how values are written, and what the restart
classes mean; \`i2pconf explain SETTING\` shows what one is here and now.

${table(["setting", "values", "what it is", "held by", "restart", "example"], rows)}
`;
}

const headings: Readonly<Partial<Record<KeyGroup, string>>> = {
  "i2ptunnel.config": "i2ptunnel.config, and the files of i2ptunnel.config.d",
  "clients.config": "clients.config, and the files of clients.config.d",
  arguments: "Arguments of the stock client apps",
  jvm: "Options of the router's JVM",
  torrent: "The files of torrents in i2psnark.config.d",
  "plugin.config": "plugins/NAME/plugin.config",
};

const prefixes: Readonly<Partial<Record<KeyGroup, string>>> = {
  "i2ptunnel.config":
    "A tunnel's fields. In `i2ptunnel.config` each stands behind `tunnel.N.`; the address is `tunnel[NAME].FIELD`.",
  "clients.config":
    "A client app's fields. Each stands behind `clientApp.N.`; the address is `client[NAME].FIELD`.",
  arguments: "They stand in a client's `args`, by the last part of its class.",
  jvm: "They stand as `-DNAME=VALUE` in the values of `wrapper.java.additional.N`.",
};

/** The page of all keys that the router knows. */
export function keysPage(): string {
  const all = keyDescriptions();
  const sections = keyGroups.map((group) => {
    const keys = all.filter(({ file }) => file === group);
    const rows = keys.map((key) => [
      `\`${key.key}\``,
      key.values,
      defaultText(key),
      key.restart,
      whatItIs(key),
      key.source,
    ]);
    const text = prefixes[group] === undefined ? "" : `${prefixes[group]}\n\n`;
    return `## ${headings[group] ?? group}\n\n${text}${table(["key", "values", "default", "restart", "what it is", "source"], rows)}\n`;
  });
  return `# Keys

${written} Everything is of I2P 2.8.0, unless it says otherwise. The restart is what it takes where the
router itself changes the key: \`none\` nothing; in its own files the tunnels need theirs, and wrapper.config that of the service. \`{…}\` stands for a
part of one's own. The last column names the class or document that default, range and words were taken from.

${sections.join("\n")}`;
}

function defaultText(key: KeyDescription): string {
  if (key.default !== null) return key.default === "" ? "empty" : `\`${key.default}\``;
  return key.fallback ?? "";
}

function whatItIs({ summary, danger, deprecated, aliasOf, secret, notes }: KeyDescription): string {
  return [
    deprecated ? "**Not read any more.**" : "",
    aliasOf === null ? "" : `Old name of \`${aliasOf}\`.`,
    summary,
    danger === null ? "" : `Beware: ${danger}`,
    secret ? "Never shown." : "",
    notes ?? "",
  ]
    .filter((text) => text !== "")
    .join(" ");
}

/** A table of Markdown. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heading), `|${heading.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}
