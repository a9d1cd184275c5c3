import { ROUTER_CONFIG } from "../../files/file-names.js";
import { jvmOptions } from "../../install/jvm-options.js";
import { addressBytes, unroutableRange } from "../../schema/addresses.js";
import { setting } from "../fix.js";
import type { RouterView } from "../router-view.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot, type Spot } from "../spot.js";
import type { Subject } from "../subject.js";
import { wrapperFile } from "../wrapper/options.js";
import {
  hostsOf,
  isHidden,
  isUnset,
  TCP_AUTO_PORT,
  TCP_ENABLE,
  TCP_PORT,
  UDP_ENABLE,
  UDP_HOST,
  UPNP_ENABLE,
} from "./state.js";

const SOCKS = "socksProxyHost";

/** UPnP with nothing to map. */
const upnpUseless: Rule = {
  id: "N26",
  name: "upnp-useless",
  severity: "info",
  detects: "UPnP turned on where it has nothing to do",
  *check(subject: Subject): Iterable<Problem> {
    const { router } = subject;
    if (!subject.knows(ROUTER_CONFIG) || !router.isTrue(UPNP_ENABLE)) return;
    const reason = hiddenReason(router) ?? proxyReason(subject) ?? boundReason(router);
    if (!reason) return;
    const isWritten = router.has(UPNP_ENABLE);
    yield {
      at: isWritten ? router.at(UPNP_ENABLE, "value") : reason.at,
      message: `UPnP is on${isWritten ? "" : ", as it is by default"}, but ${reason.why}`,
      fix: setting(router.file, UPNP_ENABLE, "false"),
    };
  },
};

/** Why UPnP is useless, and what makes it so. */
interface Reason {
  readonly why: string;
  readonly at: Spot;
}

function hiddenReason(router: RouterView): Reason | undefined {
  const key = ["router.hiddenMode", "router.isHidden"].find((each) => router.says(each, true));
  return key === undefined
    ? undefined
    : { why: "in hidden mode it has no port to map", at: router.at(key, "value") };
}

function proxyReason(subject: Subject): Reason | undefined {
  const file = wrapperFile(subject);
  if (!file) return undefined;
  const proxy = jvmOptions(file.bytes, {}).get(SOCKS);
  if (proxy === undefined) return undefined;
  const key = [...file.reader.keys()].find((each) => file.reader.get(each)?.includes(`-D${SOCKS}`));
  return {
    why: `the proxy ${proxy}, which -D${SOCKS} gives the JVM, turns it off`,
    at: keySpot(file, key ?? "", "value"),
  };
}

function boundReason(router: RouterView): Reason | undefined {
  const publicIn = (key: string) =>
    hostsOf(router, key).filter((host) => addressBytes(host) && unroutableRange(host) === undefined);
  const bound = publicIn("i2np.udp.bindInterface");
  const host = publicIn(UDP_HOST).find((each) => bound.includes(each));
  if (host === undefined || !router.has(UDP_HOST)) return undefined;
  return {
    why: `${host} is public, and bound on this machine, so that there is nothing to map`,
    at: router.at(UDP_HOST, "value"),
  };
}

/** A default that two readers take differently. */
const upnpTcpAutoPort: Rule = {
  id: "N30",
  name: "upnp-tcp-autoport",
  severity: "info",
  detects: "UPnP turned on, and not said whether TCP takes the port of UDP",
  *check(subject: Subject): Iterable<Problem> {
    const { router } = subject;
    if (!router.file.exists || !router.isTrue(UPNP_ENABLE) || isHidden(router) || proxyReason(subject))
      return;
    if (!router.isTrue(UDP_ENABLE) || !router.isTrue(TCP_ENABLE)) return;
    if (router.has(TCP_AUTO_PORT) || !isUnset(router, TCP_PORT)) return;
    yield {
      at: router.at(UPNP_ENABLE),
      message: `${TCP_AUTO_PORT} is not set, which TCP takes for true and UPnP for false: UPnP may map the port of TCP only once TCP has an address`,
      fix: setting(router.file, TCP_AUTO_PORT, "true"),
    };
  },
};

export const upnpRules: readonly Rule[] = [upnpUseless, upnpTcpAutoPort];
