import { rateDefaults, rateKeys } from "../../schema/bandwidth.js";
import { javaInt } from "../../text/java-int.js";
import { type Fix, setting, unsetting } from "../fix.js";
import type { RouterView } from "../router-view.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import { isHidden } from "../transports/state.js";
import { classLetters, classOf, LEAST_SHARED, rateDirections, sharedRate, sustainedRate } from "./rates.js";

const SHARE = "router.sharePercentage";
const MAX_TUNNELS = "router.maxParticipatingTunnels";
const FORCED = "router.forceBandwidthClass";
const EXCLUDED = "router.excludePeerCaps";

/** Shares that mean something else than they say. */
const shareOne: Rule = {
  id: "Q12",
  name: "share-one",
  severity: "warn",
  detects: "a share of the bandwidth that is not counted in percent as it stands",
  *check({ router }: Subject): Iterable<Problem> {
    const text = router.get(SHARE);
    const problem = text === undefined ? undefined : shareProblem(router, text);
    if (problem) yield { at: router.at(SHARE, "value"), ...problem };
  },
};

function shareProblem(router: RouterView, text: string): Pick<Problem, "message" | "fix"> | undefined {
  const percent = (value: number): Fix => setting(router.file, SHARE, `${value}`);
  const share = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? Number(text) : undefined;
  if (share === undefined) {
    const meant = Number(/^(\d{1,3}) *%$/.exec(text)?.[1]);
    const ignored = `${SHARE} is no number, so the router shares its default of 80 percent`;
    return meant > 1 && meant <= 90
      ? { message: ignored, fix: percent(meant) }
      : { message: `${ignored}; write one, as i2pconf set bandwidth.share=80 does` };
  }
  if (share === 1)
    return {
      message: `${SHARE}=${text} means 100 percent, because the router takes what is not above 1 for a fraction; write 0.01 for one percent, 100 for all`,
    };
  // One percent has no other form.
  const rounded = Math.round(share * 100);
  if (share > 0 && share < 1 && rounded > 1)
    return {
      message: `${SHARE}=${text} means ${rounded} percent, because the router takes what is not above 1 for a fraction`,
      fix: percent(rounded),
    };
  if (share > 100)
    return {
      message: `${SHARE}=${text} is more than there is, and counts like 90 percent, the most that the router shares`,
      fix: percent(90),
    };
  return undefined;
}

/** Routers that others leave out because they share too little. */
const shareLow: Rule = {
  id: "Q13",
  name: "share-low",
  severity: "info",
  detects: "so little shared that others leave the router out of their tunnels",
  *check({ router }: Subject): Iterable<Problem> {
    if (isHidden(router)) return;
    const shared = sharedRate(router);
    if (shared < LEAST_SHARED)
      yield {
        at: router.at(causeOf(router), "value"),
        message: `the router shares ${shared} KiB/s, and with less than ${LEAST_SHARED} it is of class K, which others leave out of their tunnels, so its own traffic stands out more; raise bandwidth.in, bandwidth.out or bandwidth.share`,
      };
    const tunnels = javaInt(router.get(MAX_TUNNELS) ?? "");
    if (tunnels === undefined || tunnels > 50) return;
    const capability = tunnels <= 0 ? "E" : "D";
    yield {
      at: router.at(MAX_TUNNELS, "value"),
      message: `with ${MAX_TUNNELS}=${tunnels} the router publishes the capability ${capability}, and others keep away from it, so its own traffic stands out more; raise it above 50`,
    };
  },
};

/** The key that makes the shared rate small: the slower direction where it is slower than usual, else the share. */
function causeOf(router: RouterView): string {
  const [slower = "outbound"] = [...rateDirections].sort(
    (a, b) => sustainedRate(router, a) - sustainedRate(router, b),
  );
  const isSlow = sustainedRate(router, slower) < rateDefaults[slower];
  return isSlow || !router.has(SHARE) ? rateKeys(slower).sustained : SHARE;
}

/** A class that the router does not have, and publishes all the same. */
const forceClass: Rule = {
  id: "Q14",
  name: "force-class",
  severity: "warn",
  detects: "a bandwidth class that is not that of the router's bandwidth",
  *check({ router }: Subject): Iterable<Problem> {
    const letter = router.get(FORCED)?.charAt(0) ?? "";
    if (letter === "") return;
    const own = classOf(sharedRate(router));
    const rank = classLetters.indexOf(letter);
    if (rank >= 0 && rank <= classLetters.indexOf(own)) return;
    yield {
      at: router.at(FORCED, "value"),
      message:
        rank < 0
          ? `the router publishes the bandwidth class ${JSON.stringify(letter)}, which there is not, in place of ${own}, so that others may not know what to make of it`
          : `the router publishes the bandwidth class ${letter}, though what it shares makes it ${own}: others ask it for more than it can give`,
      fix: unsetting(router.file, FORCED),
    };
  },
};

/** Capabilities of routers that there are many of. */
const common = "LMNOPXRf";

/** Routers that no tunnel is built through. */
const excludeCaps: Rule = {
  id: "Q15",
  name: "exclude-caps",
  severity: "warn",
  detects: "much of the network left out of tunnels",
  *check({ router }: Subject): Iterable<Problem> {
    const left = [...new Set(router.get(EXCLUDED) ?? "")].filter((letter) => common.includes(letter));
    if (left.length === 0) return;
    yield {
      at: router.at(EXCLUDED, "value"),
      message: `the router builds no tunnel through routers of capability ${left.join(", ")}, which are much of the network, so that its hops are easier to guess; the default leaves out KEG alone`,
      fix: unsetting(router.file, EXCLUDED),
    };
  },
};

export const sharingRules: readonly Rule[] = [shareOne, shareLow, forceClass, excludeCaps];
