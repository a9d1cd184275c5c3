import { clientKey } from "../../files/client.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot, type Spot } from "../spot.js";
import type { Subject } from "../subject.js";
import { reachOf } from "./reach.js";

const BOB_MAIN = "net.i2p.BOB.BOB";

/** The bridge that routers no longer have. */
const bob: Rule = {
  id: "X14",
  name: "bob",
  severity: "error",
  detects: "a BOB bridge that starts, which routers no longer have",
  *check(subject: Subject): Iterable<Problem> {
    for (const client of subject.started(BOB_MAIN)) {
      const { file, number } = client;
      const key = clientKey(number, "startOnLoad");
      const isSaid = file.reader.get(key) !== undefined;
      const main: Spot = keySpot(file, clientKey(number, "main"), "value");
      yield {
        at: isSaid ? keySpot(file, key, "value") : main,
        message: `the router finds no class ${BOB_MAIN}, which is gone since 1.8.0, and cannot start it: programs have to use SAM`,
        fix: {
          does: `sets ${key}=false`,
          apply: (editor) => editor.setField(client, "startOnLoad", "false"),
        },
      };
      yield* openToOlderRouters(subject);
    }
  },
};

/** BOB asks for no login, where there still is one. */
function* openToOlderRouters(subject: Subject): Iterable<Problem> {
  const file = subject.location.named("bob.config");
  const host = file.reader.get("BOB.host");
  const reach = host === undefined ? undefined : reachOf(subject, host);
  if (!reach) return;
  yield {
    at: keySpot(file, "BOB.host", "value"),
    message: `on a router before 1.8.0 ${reach.who} can run destinations here, as BOB listens at ${host} and asks for no login: set BOB.host=localhost`,
    ...(reach.isContainers && { severity: "warn" }),
  };
}

export const bobRules: readonly Rule[] = [bob];
