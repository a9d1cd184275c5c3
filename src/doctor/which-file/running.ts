import { ROUTER_CONFIG } from "../../files/file-names.js";
import type { OpenFile } from "../../install/location.js";
import { Kind } from "../../properties/line-table.js";
import type { Problem, Rule } from "../rule.js";
import { runningRouter } from "../running.js";
import { lineSpot, wholeOf } from "../spot.js";
import type { Subject } from "../subject.js";

/** A router that runs has its configuration in memory. */
const editWhileRunning: Rule = {
  id: "S14",
  name: "edit-while-running",
  severity: "warn",
  detects: "a running router, which writes its router.config over what is edited",
  *check({ location, installation, router: { file } }: Subject): Iterable<Problem> {
    if (!installation || location !== installation.source() || !file.exists) return;
    const ping = runningRouter(installation);
    if (!ping) return;
    const since = `the router runs, as ${ping.path} of ${ping.ageSeconds} seconds ago shows, and has ${ROUTER_CONFIG} in memory`;
    const line = firstForeignLine(file);
    if (line === undefined)
      yield {
        at: wholeOf(file),
        severity: "info",
        message: `${since}: it takes up changed keys within half a minute, but brings removed ones back at its next save; stop it first, or use the console's advanced page`,
      };
    else
      yield {
        at: lineSpot(file, line),
        message: `${since}: this line is not as the router saves it, and its next save drops comments and what was edited in the last half minute, and brings removed keys back; stop the router to edit the file, or use the console's advanced page`,
      };
  },
};

/** The first line that the router has not written: it saves its header, then each key once, sorted (facts: formats 2). */
function firstForeignLine({ document }: OpenFile): number | undefined {
  const { lines } = document;
  let last: string | undefined;
  for (let line = 0; line < lines.count; line++) {
    const text = lines.source.slice(lines.start(line), lines.end(line));
    if (line < 3 && HEADER.test(text)) continue;
    if (line === 0 || lines.kind(line) !== Kind.entry) return line;
    const key = document.keyAt(line);
    if ((last !== undefined && key <= last) || text !== `${lines.key(line)}=${lines.value(line)}`)
      return line;
    last = key;
  }
  return undefined;
}

const HEADER = /^# (?:WARNING|NOTE|Last saved): /;

export const runningRules: readonly Rule[] = [editWhileRunning];
