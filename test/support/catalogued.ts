import { catalogue, type KeyGroup } from "../../src/schema/every-file.js";
import type { KeyFact } from "./facts.js";

/** What the catalogue calls the files of the facts that have another name there. */
const groups: Readonly<Record<string, KeyGroup>> = {
  "jvm-properties (wrapper.java.additional.{n}=-D...)": "jvm",
  "i2psnark.config.d/{b64}/{infohash}.config": "torrent",
  "plugins/{name}/plugin.config": "plugin.config",
  "i2pcontrol (I2PControl.conf in the plugin, i2pcontrol.config for the webapp)": "i2pcontrol.config",
};

/** Arguments are told by the program's last part and what they are called; a flag by itself. */
const argumentNames: Readonly<Record<string, string>> = {
  "RouterConsoleRunner [host[,host]]": "host",
  "RouterConsoleRunner -s [sslPort]": "sslPort",
  "RouterConsoleRunner -s [sslHost[,sslHost]]": "sslHost",
  "JettyStart [jetty.xml ...]": "jetty.xml",
  "SAMBridge -s": "-s",
  "SAMBridge -c [file]": "-c",
};

/** Where the catalogue has what a fact is about; a fact that stands for several prefixes has a row for each. */
export function rowsOf({ file, key }: KeyFact): {
  readonly group: KeyGroup;
  readonly names: readonly string[];
} {
  if (file.startsWith("clients.config args ")) {
    const program = file.slice(file.lastIndexOf(".") + 1);
    const name = argumentNames[`${program} ${key}`] ?? key.replace(/^\[(.*)\]$/, "$1");
    return { group: "arguments", names: [`${program}:${name}`] };
  }
  const group = groups[file] ?? groupNamed(file);
  if (group === "i2ptunnel.config") return { group, names: [key.replace("tunnel.{n}.", "")] };
  if (group === "clients.config") return { group, names: [key.replace("clientApp.{n}.", "")] };
  return { group, names: key.split(" / ").map((name) => name.replace("*", "{name}")) };
}

function groupNamed(file: string): KeyGroup {
  const isGroup = (name: string): name is KeyGroup => Object.hasOwn(catalogue, name);
  if (!isGroup(file)) throw new Error(`the catalogue has no ${file}`);
  return file;
}

/** A key that a row of the catalogue stands for: with a number or a letter for each part of one's own. */
export function withOwnPart(name: string): string {
  return name.replace(/\{(\w+)\}/g, (_, part) => (["n", "port", "code"].includes(part) ? "0" : "x"));
}
