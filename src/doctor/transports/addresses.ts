import { unroutableRange } from "../../schema/addresses.js";
import { type Fix, setting, unsetting } from "../fix.js";
import type { RouterView } from "../router-view.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import {
  autoIp,
  FIREWALLED,
  hostsOf,
  isHidden,
  isUnset,
  TCP_AUTO_IP,
  TCP_ENABLE,
  TCP_HOST,
  TCP_PORT,
  UDP_ENABLE,
  UDP_HOST,
  udpPort,
} from "./state.js";

/** An address of TCP that peers cannot use. */
const privateTcpAddress: Rule = {
  id: "N04",
  name: "private-tcp-address",
  severity: "error",
  detects: "an address for TCP that nobody on the internet can connect to",
  *check({ router }: Subject): Iterable<Problem> {
    const wrong = unroutable(router, TCP_HOST, TCP_ENABLE);
    if (wrong.length === 0) return;
    const others = withoutHosts(router, TCP_HOST, wrong);
    const fix = others ?? withoutTcpHost(router);
    yield {
      at: router.at(TCP_HOST, "value"),
      message: `${wrong.map(lies).join(", ")}, where no peer can connect to: the console says ERR Private TCP Address, and nobody reaches the router over TCP${others ? " there" : ""}${fix ? "" : "; write the public address: `i2pconf set i2np.tcp-host=ADDRESS`"}`,
      ...(fix && { fix }),
    };
  },
};

/** An address of UDP that peers cannot use. */
const privateUdpHost: Rule = {
  id: "N05",
  name: "private-udp-host",
  severity: "error",
  detects: "an address for UDP that nobody on the internet can connect to",
  *check({ router }: Subject): Iterable<Problem> {
    const wrong = unroutable(router, UDP_HOST, UDP_ENABLE);
    if (wrong.length === 0) return;
    yield {
      at: router.at(UDP_HOST, "value"),
      message: `${wrong.map(lies).join(", ")}, and is published without a check: other routers ignore such an address, and where it is one of this machine UDP is bound to it alone; what is to be bound belongs into i2np.udp.bindInterface`,
      fix: withoutHosts(router, UDP_HOST, wrong) ?? unsetting(router.file, UDP_HOST),
    };
  },
};

/** The literal addresses of a list that peers cannot use, as far as they count: a hidden router publishes none, a test network may have any. */
function unroutable(router: RouterView, key: string, enable: string): readonly string[] {
  if (!router.has(key) || !router.isTrue(enable) || isHidden(router) || router.isTrue("i2np.allowLocal"))
    return [];
  return hostsOf(router, key).filter((host) => unroutableRange(host) !== undefined);
}

function lies(host: string): string {
  return `${host} lies in ${unroutableRange(host)}`;
}

/** A fix that leaves the other hosts of a list; none where there are none. */
function withoutHosts(router: RouterView, key: string, wrong: readonly string[]): Fix | undefined {
  const left = hostsOf(router, key).filter((host) => !wrong.includes(host));
  if (left.length === 0) return undefined;
  return {
    does: `takes ${wrong.join(", ")} out of ${key}`,
    apply: (editor) => editor.set(router.file, key, left.join(",")),
  };
}

/** A host for TCP though nobody can connect, as it is said. */
const firewalledTcp: Rule = {
  id: "N23",
  name: "firewalled-tcp",
  severity: "warn",
  detects: "an address published for TCP though IPv4 is said to be firewalled",
  *check({ router }: Subject): Iterable<Problem> {
    if (!router.says(FIREWALLED, true) || !router.isTrue(TCP_ENABLE) || isHidden(router)) return;
    const why = `is published though ${FIREWALLED}=true says that nobody can connect over IPv4: peers try in vain`;
    if (hostsOf(router, TCP_HOST).some((host) => !host.includes(":"))) {
      const fix = withoutTcpHost(router);
      yield {
        at: router.at(TCP_HOST),
        message: `${router.text(TCP_HOST)} ${why}${fix ? "" : `; take one of ${TCP_HOST} and ${FIREWALLED} away`}`,
        ...(fix && { fix }),
      };
    } else if (router.has(TCP_AUTO_IP) && autoIp(router) === "always" && isUnset(router, TCP_HOST))
      yield {
        at: router.at(TCP_AUTO_IP, "value"),
        message: `with ${TCP_AUTO_IP}=always an address for TCP ${why}`,
        fix: setting(router.file, TCP_AUTO_IP, "true"),
      };
  },
};

/**
 * A fix that leaves the address of TCP to what UDP finds out. None where that would be worse: without UDP nothing is found out, and another
 * port than that of UDP is bound at once only with a host (facts: lints N01, N12).
 */
function withoutTcpHost(router: RouterView): Fix | undefined {
  const port = router.number(TCP_PORT);
  if (!router.isTrue(UDP_ENABLE) || (port !== undefined && port !== udpPort(router))) return undefined;
  const isOff = autoIp(router) === "false" || autoIp(router) === "always";
  return {
    does: `removes ${TCP_HOST}${isOff ? ` and sets ${TCP_AUTO_IP}=true` : ""}`,
    apply(editor) {
      editor.unset(router.file, TCP_HOST);
      if (isOff) editor.set(router.file, TCP_AUTO_IP, "true");
    },
  };
}

export const addressRules: readonly Rule[] = [privateTcpAddress, privateUdpHost, firewalledTcp];
