import type { OpenFile } from "../../install/location.js";
import { isOwnRoot } from "../../install/machine-path.js";
import { setting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot } from "../spot.js";
import type { Subject } from "../subject.js";
import { ADDITIONAL, numbersOf, wrapperFile, wrapperNumber } from "./options.js";

const MAX = "wrapper.java.maxmemory";
const INIT = "wrapper.java.initmemory";

/** Megabytes: what a router needs, and what is shipped. */
const LEAST = 128;
const SHIPPED = 256;

/** How much memory the JVM gets. */
const heap: Rule = {
  id: "W03",
  name: "heap",
  severity: "warn",
  detects: "a heap that is too small, larger than the memory, or given in two ways",
  *check(subject: Subject): Iterable<Problem> {
    const file = wrapperFile(subject);
    if (!file) return;
    // 0 leaves it to the JVM.
    const max = wrapperNumber(file, MAX) || undefined;
    if (max !== undefined) {
      yield* outOfRange(file, max, memoryOf(subject));
      yield* beginsAbove(file, max);
      yield* givenTwice(file, max);
    }
  },
};

/** The memory of the machine that the router runs on, in megabytes; that of this one says nothing of an image. */
function memoryOf({ installation }: Subject): number | undefined {
  if (!installation || !isOwnRoot(installation.layout.root)) return undefined;
  const bytes = installation.machine.memory();
  return bytes === undefined ? undefined : Math.floor(bytes / 2 ** 20);
}

function* outOfRange(file: OpenFile, max: number, memory: number | undefined): Iterable<Problem> {
  const at = keySpot(file, MAX, "value");
  const fix = setting(file, MAX, String(SHIPPED));
  if (max < LEAST)
    yield {
      at,
      message: `with a heap of at most ${max} MB the router runs out of memory; it needs ${LEAST} MB, and ${SHIPPED} to 1024 MB are usual`,
      ...((memory ?? SHIPPED) >= SHIPPED && { fix }),
    };
  else if (memory !== undefined && max > memory)
    yield {
      at,
      message: `the heap may grow to ${max} MB, and this machine has ${memory} MB: the JVM may not start, or the system ends it when the heap is full; ${SHIPPED} to 1024 MB are usual`,
      ...(memory >= SHIPPED && { fix }),
    };
}

function* beginsAbove(file: OpenFile, max: number): Iterable<Problem> {
  const init = wrapperNumber(file, INIT);
  if (init === undefined || init <= max) return;
  yield {
    at: keySpot(file, INIT, "value"),
    message: `the heap begins with ${init} MB, which is more than ${MAX}=${max} allows: the JVM does not start`,
    fix: setting(file, INIT, String(max)),
  };
}

function* givenTwice(file: OpenFile, max: number): Iterable<Problem> {
  for (const number of numbersOf(file, ADDITIONAL)) {
    const key = `${ADDITIONAL}${number}`;
    const option = (file.reader.get(key) ?? "").replaceAll('"', "");
    if (!option.startsWith("-Xmx")) continue;
    yield {
      at: keySpot(file, key, "value"),
      message: `${option} sets the size of the heap, and so does ${MAX}=${max}: only one of them counts; take this one out, or the other`,
    };
  }
}

export const heapRules: readonly Rule[] = [heap];
