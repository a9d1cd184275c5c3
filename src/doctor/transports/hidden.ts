import { setting, unsetting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import { FIREWALLED, FLOODFILL, isHidden, TCP_ENABLE, UDP_ENABLE } from "./state.js";

const HIDDEN = "router.isHidden";
const OLD_HIDDEN = "router.hiddenMode";
const SOURCES = "i2np.udp.addressSources";
const LAPTOP = "i2np.laptopMode";

/** Hidden mode. */
const hidden: Rule = {
  id: "N18",
  name: "hidden",
  severity: "info",
  detects: "hidden mode",
  *check({ router }: Subject): Iterable<Problem> {
    const keys = [OLD_HIDDEN, HIDDEN].filter((each) => router.says(each, true));
    const [key] = keys;
    if (key === undefined) return;
    const off = keys.map((each) => (each === HIDDEN ? "hidden=off" : `router.config:${each}=false`));
    yield {
      at: router.at(key, "value"),
      message: `in hidden mode the router publishes no address, carries no tunnels of others, and is never floodfill; the console says Hidden; \`i2pconf set ${off.join(" ")}\` ends it, and the router takes a new identity`,
    };
  },
};

/** Keys of hidden mode that say different things. */
const hiddenContradiction: Rule = {
  id: "N19",
  name: "hidden-contradiction",
  severity: "warn",
  detects: "keys that disagree about hidden mode",
  *check({ router }: Subject): Iterable<Problem> {
    if (router.says(OLD_HIDDEN, true) && router.says(HIDDEN, false))
      yield {
        at: router.at(HIDDEN, "value"),
        message: `${HIDDEN}=false has no effect, because ${OLD_HIDDEN}=true counts more: the router is hidden, and publishes so with the capability H`,
        fix: setting(router.file, HIDDEN, "true"),
      };
    if (!router.has(SOURCES) || router.text(SOURCES) !== "hidden" || isHidden(router)) return;
    yield {
      at: router.at(SOURCES, "value"),
      message: `${SOURCES}=hidden lets the router believe nobody about its address, but does not hide it, as ${HIDDEN} is not true: \`i2pconf set hidden=on\` makes the two agree, and so does \`i2pconf unset router.config:${SOURCES}\``,
    };
  },
};

/** Floodfill by force, for a router that nobody reaches. */
const firewalledFloodfill: Rule = {
  id: "N20",
  name: "firewalled-floodfill",
  severity: "warn",
  detects: "floodfill forced on a router that peers cannot reach",
  *check({ router }: Subject): Iterable<Problem> {
    if (!router.has(FLOODFILL) || router.text(FLOODFILL) !== "true" || isHidden(router)) return;
    const why = [
      ...(router.says(FIREWALLED, true) ? [`${FIREWALLED}=true`] : []),
      ...[UDP_ENABLE, TCP_ENABLE].filter((key) => router.says(key, false)).map((key) => `${key}=false`),
    ];
    if (why.length === 0) return;
    yield {
      at: router.at(FLOODFILL, "value"),
      message: `${FLOODFILL}=true skips the router's own checks, and with ${why.join(", ")} other routers waste their lookups on it: the console says WARN Firewalled and Floodfill`,
      fix: setting(router.file, FLOODFILL, "auto"),
    };
  },
};

/** Floodfill by force, in vain. */
const hiddenFloodfill: Rule = {
  id: "N21",
  name: "hidden-floodfill",
  severity: "info",
  detects: "floodfill forced in hidden mode",
  *check({ router }: Subject): Iterable<Problem> {
    if (!router.has(FLOODFILL) || router.text(FLOODFILL) !== "true" || !isHidden(router)) return;
    yield {
      at: router.at(FLOODFILL),
      message: `${FLOODFILL}=true has no effect, because a hidden router is never floodfill`,
      fix: unsetting(router.file, FLOODFILL),
    };
  },
};

/** Floodfill by force, under changing identities. */
const laptopFloodfill: Rule = {
  id: "N22",
  name: "laptop-floodfill",
  severity: "warn",
  detects: "floodfill forced in laptop mode",
  *check({ router }: Subject): Iterable<Problem> {
    if (!router.has(FLOODFILL) || router.text(FLOODFILL) !== "true" || isHidden(router)) return;
    if (!router.says(LAPTOP, true)) return;
    yield {
      at: router.at(FLOODFILL, "value"),
      message: `with ${LAPTOP}=true each change of the IP address makes a new identity, and the floodfill that others know vanishes: \`i2pconf set floodfill=auto\`, or \`i2pconf set laptop-mode=off\``,
    };
  },
};

export const hiddenRules: readonly Rule[] = [
  hidden,
  hiddenContradiction,
  firewalledFloodfill,
  hiddenFloodfill,
  laptopFloodfill,
];
