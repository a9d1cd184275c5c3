import { clientKey } from "../../files/client.js";
import type { OpenFile } from "../../install/location.js";
import { type Fix, setting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot } from "../spot.js";
import type { Subject } from "../subject.js";
import { clientEntries } from "./client-entries.js";

/** What people write for on and off. */
const ON = ["true", "yes", "on", "1", "y", "enabled"];
const OFF = ["false", "no", "off", "0", "n", "disabled"];

/** A word for on or off that is read as something else, or by luck. */
const startOnLoadWord: Rule = {
  id: "S10",
  name: "startOnLoad-word",
  severity: "warn",
  detects: "startOnLoad with another word than true or false",
  *check({ clientFiles, tunnels }: Subject): Iterable<Problem> {
    for (const { file, number, get } of clientEntries(clientFiles)) {
      const word = get("startOnLoad");
      if (word === undefined || word === "false" || word.toLowerCase() === "true") continue;
      const key = clientKey(number, "startOnLoad");
      yield {
        at: keySpot(file, key, "value"),
        message: `only the exact word false keeps a client app from starting, so with ${quoted(word)} it starts`,
        ...spelling(file, key, word),
      };
    }
    for (const tunnel of tunnels) {
      const word = tunnel.get("startOnLoad");
      if (word === undefined || ["true", "false"].includes(word.toLowerCase())) continue;
      yield {
        at: tunnel.at("startOnLoad", "value"),
        message: `only the word true starts a tunnel, so with ${quoted(word)} ${tunnel.name} does not start`,
        ...spelling(tunnel.file, tunnel.key("startOnLoad"), word),
      };
    }
  },
};

function quoted(word: string): string {
  return word === "" ? "no word at all" : JSON.stringify(word);
}

/** What the word says to people; nothing where it could be either. */
function spelling(file: OpenFile, key: string, word: string): { readonly fix?: Fix } {
  const isOn = ON.includes(word.toLowerCase());
  if (!isOn && !OFF.includes(word.toLowerCase())) return {};
  return { fix: setting(file, key, String(isOn)) };
}

export const startWordRules: readonly Rule[] = [startOnLoadWord];
