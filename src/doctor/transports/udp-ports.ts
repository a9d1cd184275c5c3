import { isI2npPort } from "../../schema/i2np-ports.js";
import { type Fix, setting } from "../fix.js";
import type { RouterView } from "../router-view.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import {
  allowedPort,
  hostsOf,
  isHidden,
  isUnset,
  TCP_HOST,
  TCP_PORT,
  UDP_ENABLE,
  UDP_HOST,
  UDP_INTERNAL_PORT,
  UDP_PORT,
  udpPortKey,
} from "./state.js";

const PORTS = [UDP_INTERNAL_PORT, UDP_PORT] as const;

/** A port that UDP does not bind. */
const portNotAllowed: Rule = {
  id: "N08",
  name: "i2np-port-not-allowed",
  severity: "error",
  detects: "a UDP port that I2NP never uses",
  *check({ router }: Subject): Iterable<Problem> {
    if (!router.isTrue(UDP_ENABLE)) return;
    const key = udpPortKey(router) ?? PORTS.find((each) => router.number(each) !== undefined);
    const port = key === undefined ? undefined : router.number(key);
    if (key === undefined || port === undefined || !router.has(key) || isI2npPort(port)) return;
    const fix = allowedAgain(router);
    const isAdvertised = (router.number(UDP_PORT) ?? 0) > 0;
    yield {
      at: router.at(key, "value"),
      message: `${port} is no port that I2NP uses: the router binds a random one instead and saves it as ${UDP_INTERNAL_PORT}${isAdvertised ? `, while ${UDP_PORT} stays ${router.number(UDP_PORT)} and is advertised wrongly until a peer corrects it` : ""}; choose one from 9151 to 30777: \`i2pconf set i2np.port=PORT\``,
      ...(fix && { fix }),
    };
  },
};

/**
 * The port of the other key where that is allowed, and TCP has no third one; else none, as then the router draws one from 9151 to 30777 and
 * saves it under both keys.
 */
function allowedAgain(router: RouterView): Fix | undefined {
  const { file } = router;
  const [other, tcp] = [allowedPort(router, UDP_PORT), allowedPort(router, TCP_PORT)];
  if (tcp !== undefined && tcp !== other && isUnset(router, TCP_HOST)) return undefined;
  if (other !== undefined) return setting(file, UDP_INTERNAL_PORT, String(other));
  const keys = PORTS.filter((key) => router.has(key));
  return {
    does: `removes ${keys.join(" and ")}: the router draws a port from 9151 to 30777 at its next start, and saves it under both keys`,
    apply(editor) {
      for (const key of keys) editor.unset(file, key);
    },
  };
}

/** Two numbers for one socket. */
const portMismatch: Rule = {
  id: "N10",
  name: "udp-port-mismatch",
  severity: "warn",
  detects: "another UDP port published than the one that is bound",
  *check({ router }: Subject): Iterable<Problem> {
    if (!router.isTrue(UDP_ENABLE) || !router.has(UDP_PORT) || isHidden(router)) return;
    const [bound, published] = [allowedPort(router, UDP_INTERNAL_PORT), router.number(UDP_PORT)];
    if (bound === undefined || published === undefined || published <= 0 || published === bound) return;
    const isUsable = isI2npPort(published);
    yield {
      at: router.at(UDP_PORT, "value"),
      message: isUsable
        ? `UDP is bound at ${bound}, but ${published} is published, which is right only where a NAT rule leads from ${published} to ${bound}; else write the one port that others reach under both keys: \`i2pconf set i2np.port=PORT\``
        : `UDP is bound at ${bound}, but ${published} is published, to which no router connects, as I2NP never uses it`,
      // Which of two usable numbers is the right one, a firewall knows.
      ...(!isUsable && { fix: setting(router.file, UDP_PORT, String(bound)) }),
    };
  },
};

/** One of the two keys for one socket. */
const portHalf: Rule = {
  id: "N11",
  name: "udp-port-half",
  severity: "info",
  detects: "one of the two keys of the UDP port without the other",
  *check({ router }: Subject): Iterable<Problem> {
    if (!router.isTrue(UDP_ENABLE)) return;
    const [key] = PORTS.filter((each) => router.has(each));
    const missing = PORTS.find((each) => router.text(each) === undefined);
    const port = key === undefined ? undefined : allowedPort(router, key);
    if (key === undefined || missing === undefined || port === undefined) return;
    const what =
      missing === UDP_PORT
        ? "the router has to guess the port that others see"
        : "the router adds it at its next start, with the same number";
    yield {
      at: router.at(key),
      message: `${key} is set without ${missing}: ${what}; the console writes both`,
      fix: setting(router.file, missing, String(port)),
    };
  },
};

/** A fixed host that is not published for want of a port. */
const hostWithoutPort: Rule = {
  id: "N31",
  name: "udp-host-without-port",
  severity: "error",
  detects: "a fixed address for UDP without the port to publish",
  *check({ router }: Subject): Iterable<Problem> {
    if (!router.isTrue(UDP_ENABLE) || isHidden(router) || !lacksPublishedPort(router)) return;
    const port = allowedPort(router, UDP_INTERNAL_PORT);
    yield {
      at: router.at(UDP_HOST),
      message: `with ${UDP_HOST} the router takes its address from nowhere else, and its port from ${UDP_PORT} alone, which is not set and never filled in: it may publish no direct UDP address${port === undefined ? "; write the port: `i2pconf set i2np.port=PORT`" : ""}`,
      ...(port !== undefined && { fix: setting(router.file, UDP_PORT, String(port)) }),
    };
  },
};

function lacksPublishedPort(router: RouterView): boolean {
  const isFixed = router.has(UDP_HOST) && hostsOf(router, UDP_HOST).length > 0;
  const isBound = (router.number(UDP_INTERNAL_PORT) ?? 0) > 0;
  return isFixed && isBound && router.text(UDP_PORT) === undefined;
}

export const udpPortRules: readonly Rule[] = [portNotAllowed, portMismatch, portHalf, hostWithoutPort];
