import { LOGGER_CONFIG } from "../../files/file-names.js";
import type { OpenFile } from "../../install/location.js";
import { setting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot } from "../spot.js";
import type { Subject } from "../subject.js";

/** Logs that tell what the router does. */
const debugLogging: Rule = {
  id: "Q24",
  name: "debug-logging",
  severity: "warn",
  detects: "logs that tell in detail what the router does",
  *check({ location, router }: Subject): Iterable<Problem> {
    const log = location.named(LOGGER_CONFIG);
    for (const key of log.reader.keys()) {
      if (key !== "logger.defaultLevel" && !key.startsWith("logger.record.")) continue;
      if (!isDebug(log.reader.get(key))) continue;
      const what = key === "logger.defaultLevel" ? "everything" : key.slice("logger.record.".length);
      yield problem(log, key, "ERROR", `the log tells what ${what} does in all detail`);
    }
    if (router.says("router.keepHistory", true))
      yield problem(
        router.file,
        "router.keepHistory",
        "false",
        "the router logs each message that it handles",
      );
    const mail = location.named("susimail.config");
    if (mail.reader.get("susimail.debug")?.toLowerCase() === "true")
      yield problem(mail, "susimail.debug", "false", "SusiMail logs what is in mails");
  },
};

/** The words of Log.toLogLevel may be shortened, in any case. */
function isDebug(text = ""): boolean {
  return text !== "" && "DEBUG".startsWith(text.toUpperCase());
}

function problem(file: OpenFile, key: string, value: string, what: string): Problem {
  return {
    at: keySpot(file, key, "value"),
    message: `${what}, which stays on the disk for others to read, and slows the router down`,
    fix: setting(file, key, value),
  };
}

export const loggingRules: readonly Rule[] = [debugLogging];
