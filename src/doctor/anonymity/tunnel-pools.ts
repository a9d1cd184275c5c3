import type { FixEditor } from "../fix.js";
import { setting, unsetting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import { type Pool, poolsOf } from "./pools.js";

const MAX_LENGTH = 7;
const MAX_QUANTITY = 16;
const SAFE_LENGTH = 3;

/** Tunnels with no hop, or one at most, or none at times. */
const shortTunnels: Rule = {
  id: "Q01",
  name: "short-tunnels",
  severity: "warn",
  detects: "tunnels of fewer than two hops, or that a negative variance may bring down to none",
  *check(subject: Subject): Iterable<Problem> {
    for (const pool of poolsOf(subject)) {
      const length = pool.number("length") ?? pool.usualLength;
      const variance = Math.min(pool.number("lengthVariance") ?? 0, 0);
      if (length > 1 && length + variance > 0) continue;
      const hops = length === 1 ? "one hop" : "no hop";
      const message =
        length > 1
          ? `a variance of ${variance} may leave ${pool.name} without a hop, and then the far end sees this router itself`
          : `${pool.name} have ${hops}: the router takes that for leave to build tunnels without any, and then the far end sees this router itself`;
      yield {
        at: pool.at(length > 1 ? "lengthVariance" : "length"),
        message,
        fix: {
          does: "makes them three hops long",
          apply: (editor) => lengthen(editor, pool, length, variance),
        },
      };
    }
  },
};

function lengthen(editor: FixEditor, { file, key }: Pool, length: number, variance: number): void {
  if (length <= 1) editor.set(file, key("length"), `${SAFE_LENGTH}`);
  const isStillShort = Math.max(length, SAFE_LENGTH) + variance <= 0;
  if (length > 1 || isStillShort) editor.set(file, key("lengthVariance"), "0");
}

/** Hops that may stand in one network. */
const ipRestrictionOff: Rule = {
  id: "Q02",
  name: "ip-restriction-off",
  severity: "warn",
  detects: "tunnels whose hops may be in the same network",
  *check(subject: Subject): Iterable<Problem> {
    for (const pool of poolsOf(subject)) {
      if (pool.number("IPRestriction") !== 0) continue;
      yield {
        at: pool.at("IPRestriction"),
        message: `several hops of ${pool.name} may be in one /16 network, so that whoever runs that network can see both ends`,
        fix: unsetting(pool.file, pool.key("IPRestriction")),
      };
    }
  },
};

/** Hops that somebody has chosen. */
const explicitPeers: Rule = {
  id: "Q03",
  name: "explicit-peers",
  severity: "error",
  detects: "routers that tunnels have to go through",
  *check(subject: Subject): Iterable<Problem> {
    const { router } = subject;
    const why = "so the hops can be foretold, and little is left of anonymity";
    if (isGiven(router.get("explicitPeers")))
      yield {
        at: router.at("explicitPeers"),
        message: `explicitPeers leads all tunnels through the routers that it names, ${why}`,
        fix: unsetting(router.file, "explicitPeers"),
      };
    for (const pool of poolsOf(subject)) {
      if (!isGiven(pool.text("explicitPeers"))) continue;
      yield {
        at: pool.at("explicitPeers", "key"),
        message: `${pool.name} go through the routers that explicitPeers names, ${why}`,
        fix: unsetting(pool.file, pool.key("explicitPeers")),
      };
    }
  },
};

function isGiven(text: string | undefined): boolean {
  return text !== undefined && text !== "";
}

/** Numbers of tunnels and hops that the router does not build. */
const quantities: Rule = {
  id: "Q04",
  name: "quantities",
  severity: "warn",
  detects: "more tunnels or hops than the router builds, or fewer than none",
  *check(subject: Subject): Iterable<Problem> {
    for (const pool of poolsOf(subject)) {
      for (const [option, min, max] of [
        ["quantity", 0, MAX_QUANTITY],
        ["backupQuantity", 0, MAX_QUANTITY],
        // What is too short is told by Q01.
        ["length", -Infinity, MAX_LENGTH],
      ] as const) {
        const number = pool.number(option);
        if (number === undefined || (number >= min && number <= max)) continue;
        const most = option === "length" ? `at most ${max} hops` : `from ${min} to ${max} of them`;
        yield {
          at: pool.at(option),
          message: `${option} is ${number} for ${pool.name}, but the router builds ${most}, and what it would build in vain costs the whole network`,
          fix: setting(pool.file, pool.key(option), `${number < min ? min : max}`),
        };
      }
    }
  },
};

export const poolRules: readonly Rule[] = [shortTunnels, ipRestrictionOff, explicitPeers, quantities];
