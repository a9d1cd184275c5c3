import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import { knownListeners, portSpots } from "../transports/listeners.js";
import { wrapperFile, wrapperNumber } from "./options.js";

/** Where the wrapper looks for two free ports, upwards from the first, unless it is told other ends. */
const SCANS = [
  { key: "wrapper.port", first: 32000, last: 32999 },
  { key: "wrapper.jvm.port", first: 31000, last: 31999 },
] as const;

/** Something that waits where the wrapper looks for a port of its own. */
const wrapperPorts: Rule = {
  id: "W06",
  name: "wrapper-ports",
  severity: "warn",
  detects: "a listener on a port among those that the wrapper takes for itself",
  *check(subject: Subject): Iterable<Problem> {
    const scans = scansOf(subject);
    if (scans.length === 0) return;
    const spotOf = portSpots(subject);
    for (const listener of knownListeners(subject)) {
      const { id, protocol, port, what } = listener;
      if (protocol !== "tcp" || port === undefined || id === "wrapper-port") continue;
      const scan = scans.find(({ first, last }) => port >= first && port <= last);
      if (!scan) continue;
      yield {
        at: spotOf(listener),
        message: `the service wrapper takes the first free port from ${scan.first} to ${scan.last} to talk with its JVM, so it may have ${port} before the ${what} binds it; move the listener to a port outside 31000 to 32999`,
      };
    }
  },
};

/** None where nothing shows that there is a wrapper, or where it talks through a pipe. */
function scansOf(subject: Subject) {
  const file = wrapperFile(subject);
  if (!file || file.reader.get("wrapper.backend.type")?.toUpperCase() === "PIPE") return [];
  return SCANS.map(({ key, first, last }) => ({
    first: wrapperNumber(file, `${key}.min`) ?? first,
    last: wrapperNumber(file, `${key}.max`) ?? last,
  }));
}

export const wrapperPortRules: readonly Rule[] = [wrapperPorts];
