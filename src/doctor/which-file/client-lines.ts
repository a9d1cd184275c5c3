import { ArgumentsDocument } from "../../arguments/document.js";
import { type ClientField, clientKey, readClients } from "../../files/client.js";
import { type Fix, unsetting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot } from "../spot.js";
import type { Subject } from "../subject.js";
import { type ClientEntry, clientEntries } from "./client-entries.js";

/** Two words about when a client app starts, of which one counts. */
const bootDelay: Rule = {
  id: "S11",
  name: "boot-delay",
  severity: "info",
  detects: "a client app with onBoot and a delay",
  *check({ clientFiles }: Subject): Iterable<Problem> {
    for (const { file, number, get } of clientEntries(clientFiles)) {
      const [onBoot, delay] = [get("onBoot") ?? "", get("delay")];
      if (!["true", "yes"].includes(onBoot) || delay === undefined || delay === "0") continue;
      const key = clientKey(number, "delay");
      yield {
        at: keySpot(file, key, "value"),
        message: `onBoot=${onBoot} starts the client app at once, so the delay of ${delay} has no effect; when the router rewrites the file, it writes delay=0 in place of both`,
        fix: unsetting(file, key),
      };
    }
  },
};

/** Quotes of which one has no other. */
const unbalancedQuotes: Rule = {
  id: "S12",
  name: "unbalanced-quotes",
  severity: "error",
  detects: "an odd number of quotes in the arguments of a client app",
  *check({ clientFiles }: Subject): Iterable<Problem> {
    for (const entry of clientEntries(clientFiles)) {
      const args = new ArgumentsDocument(entry.get("args") ?? "");
      if (!args.isUnterminated) continue;
      const at = lastQuote(args.text);
      yield {
        at: keySpot(entry.file, clientKey(entry.number, "args"), "value"),
        message: `there is an odd number of quotes, ' and " taken alike, so all that stands behind the last one is one argument to the router; close that quote where it belongs, or take it away`,
        ...closing(entry, args.text, at),
      };
    }
  },
};

function lastQuote(text: string): number {
  return Math.max(text.lastIndexOf("'"), text.lastIndexOf('"'));
}

/** Where no blank is behind the quote, its other half belongs at the end; where nothing is, it is one too many. Else somebody has to say. */
function closing({ file, number }: ClientEntry, text: string, at: number): { readonly fix?: Fix } {
  const rest = text.slice(at + 1);
  if (/[ \t]/.test(rest)) return {};
  const args = rest === "" ? text.slice(0, at) : text + text.charAt(at);
  const does = rest === "" ? "takes the last quote away" : "closes the last quote at the end";
  return { fix: { does, apply: (editor) => editor.set(file, clientKey(number, "args"), args) } };
}

/** What the router forgets when it writes a client app. */
const LOST = ["onBoot", "classpath", "stopargs", "uninstallargs"] as const satisfies readonly ClientField[];

/** Fields that only plugins keep. */
const clientLosesKeys: Rule = {
  id: "S13",
  name: "client-loses-keys",
  severity: "info",
  detects: "fields of a client app that only plugins keep",
  *check({ clientFiles }: Subject): Iterable<Problem> {
    for (const file of clientFiles) {
      if (readClients(file.reader).some(({ args = "" }) => PLUGIN_VARIABLE.test(args))) continue;
      for (const { number, get } of clientEntries([file])) {
        for (const field of LOST) {
          const value = get(field);
          if (value === undefined || PLUGIN_VARIABLE.test(value)) continue;
          const effect =
            field === "onBoot"
              ? "it writes a delay in its place, 0 where this is true"
              : "only plugins can have it, and here it has no effect";
          yield {
            at: keySpot(file, clientKey(number, field)),
            message: `the router drops ${field} when it rewrites the client app, as it does when it takes the list apart and at each change in the console: ${effect}`,
          };
        }
      }
    }
  },
};

/** What stands for directories in the files of plugins (facts: formats 5.1). */
const PLUGIN_VARIABLE = /\$(?:PLUGIN|I2P|CONFIG)/;

export const clientLineRules: readonly Rule[] = [bootDelay, unbalancedQuotes, clientLosesKeys];
