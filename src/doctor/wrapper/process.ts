import type { OpenFile } from "../../install/location.js";
import { type Fix, setting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { runningRouter, wrapperStart } from "../running.js";
import { keySpot, wholeOf } from "../spot.js";
import type { Subject } from "../subject.js";
import { ADDITIONAL, ignoresGaps, numbersOf, wrapperFile, wrapperNumber } from "./options.js";
import { closeGaps, STRIP } from "./sequence.js";

const INTERVAL = "wrapper.ping.interval";
const TIMEOUT = "wrapper.ping.timeout";

/** Seconds: by how much the timeout must be longer, and by how much it is in the shipped file. */
const LEAST = 5;
const SHIPPED = 20;

/** Where the file has none (facts: keys). */
const USUAL_TIMEOUT = 320;

/** How long the wrapper waits for the JVM to answer. */
const ping: Rule = {
  id: "W04",
  name: "ping",
  severity: "error",
  detects: "a ping timeout that is not 5 seconds longer than the interval",
  *check(subject: Subject): Iterable<Problem> {
    const file = wrapperFile(subject);
    const interval = file && wrapperNumber(file, INTERVAL);
    if (!file || interval === undefined) return;
    const isSet = file.reader.get(TIMEOUT) !== undefined;
    const timeout = isSet ? wrapperNumber(file, TIMEOUT) : USUAL_TIMEOUT;
    // 0 is no timeout at all.
    if (!timeout || timeout >= interval + LEAST) return;
    yield {
      at: keySpot(file, isSet ? TIMEOUT : INTERVAL, "value"),
      message: `the wrapper asks the JVM every ${interval} seconds whether it lives, and ends it when there was no answer for ${timeout}: it kills a JVM that is well; the timeout must be at least ${interval + LEAST}`,
      fix: setting(file, TIMEOUT, String(interval + SHIPPED)),
    };
  },
};

/** A wrapper that goes by an older file. */
const needsFullStop: Rule = {
  id: "W05",
  name: "needs-full-stop",
  severity: "info",
  detects: "a wrapper.config that was changed since the wrapper of a running router was started",
  *check(subject: Subject): Iterable<Problem> {
    const { location, installation } = subject;
    const file = wrapperFile(subject);
    if (!file || !installation || location !== installation.source()) return;
    const [changed, started] = [installation.tree.modified(file.path), wrapperStart(installation)];
    if (changed === undefined || started === undefined || changed <= started) return;
    if (!runningRouter(installation)) return;
    yield {
      at: wholeOf(file),
      message:
        "this file was changed after the wrapper of the running router was started, which reads it then alone: a restart in the console does not take the change up; stop the router and start it again",
    };
  },
};

/** Proxies that the JVM is told of, and the router's own connections pass by. */
const javaProxy: Rule = {
  id: "W07",
  name: "java-proxy",
  severity: "warn",
  detects: "an option that gives the JVM a SOCKS proxy, or those of the system",
  *check(subject: Subject): Iterable<Problem> {
    const file = wrapperFile(subject);
    if (!file) return;
    const proxies = numbersOf(file, ADDITIONAL).flatMap((number) => {
      const name = proxyOption(file, number);
      return name === undefined ? [] : [{ key: `${ADDITIONAL}${number}`, name }];
    });
    // What shares its number with another option gets one of its own before it can go.
    const isAlone = (key: string) => file.document.index.lines(key).live.length === 1;
    const fix = removing(file, proxies.map(({ key }) => key).filter(isAlone));
    for (const { key, name } of proxies)
      yield {
        at: keySpot(file, key, "value"),
        message: `with ${name} the router turns UPnP off, and yet its own connections to other routers do not go through the proxy`,
        ...(isAlone(key) && { fix }),
      };
  },
};

function proxyOption({ reader }: OpenFile, number: number): string | undefined {
  const option = (reader.get(`${ADDITIONAL}${number}`) ?? "").replaceAll('"', "");
  return /^-D(?:socksProxyHost(?==)|java\.net\.useSystemProxies(?==true$))/i.exec(option)?.[0];
}

/** The list is closed up where a hole would end it; at once for all that go, as that gives the others new numbers. */
function removing(file: OpenFile, keys: readonly string[]): Fix {
  return {
    does: `removes ${keys.join(" and ")}`,
    apply: (editor) => {
      for (const key of keys) {
        editor.unset(file, key);
        editor.unset(file, `${key}${STRIP}`);
      }
      if (!ignoresGaps(file)) closeGaps(editor, file, ADDITIONAL);
    },
  };
}

export const processRules: readonly Rule[] = [ping, needsFullStop, javaProxy];
