import { ADDRESSBOOK_CONFIG, ROUTER_CONFIG } from "../../files/file-names.js";
import { isLoopback } from "../../schema/hosts.js";
import { javaInt } from "../../text/java-int.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import type { TunnelView } from "../tunnel-view.js";
import { otherPort, type PortKey } from "./other-port.js";

const PROXY_PORT = "router.updateProxyPort";
const HTTP_PROXY = 4444;

/** News, updates and address book that ask an HTTP proxy which is elsewhere, or off. */
export const updateProxy: Rule = {
  id: "A09",
  name: "update-proxy",
  severity: "warn",
  detects: "news, updates or address book at another port than the HTTP proxy, or with that off",
  *check(subject: Subject): Iterable<Problem> {
    const askers = askersOf(subject);
    const isHttp = ({ type }: TunnelView) => type === "httpclient";
    const started = subject.startedTunnels.filter(isHttp);
    const off = subject.tunnels.find(isHttp);
    // Of loose files the one with the proxy that is on may be missing.
    if (off && started.length === 0 && subject.installation && askers.length > 0)
      yield {
        at: off.at(off.starts ? "type" : "startOnLoad", "value"),
        message: `no HTTP proxy starts with the router, so it gets no ${askers.map(({ what }) => what).join(", and no ")}; turn one on with i2pconf enable http-proxy`,
      };
    for (const { what, key } of askers) {
      if (!key) continue;
      const problem = otherPort(
        started,
        key,
        (port, ports) =>
          `the router asks for ${what} at port ${port}, but the HTTP proxy listens at ${ports}, so there are none`,
      );
      if (problem) yield problem;
    }
  },
};

/** What asks a proxy on this machine, and the key with its port; without one it asks the proxy that there is. */
function askersOf(subject: Subject): readonly { readonly what: string; readonly key?: PortKey }[] {
  const { router, location } = subject;
  const book = location.named(ADDRESSBOOK_CONFIG);
  const isRouterHere = isLoopback(router.text("router.updateProxyHost") || "127.0.0.1");
  const proxied = [
    ...(router.isTrue("router.fetchNewsThroughProxy") ? ["news"] : []),
    ...(router.isTrue("router.updateThroughProxy") ? ["updates"] : []),
  ];
  const isBookHere = isLoopback(book.reader.get("proxy_host") || "127.0.0.1");
  const hasPort = javaInt(router.get(PROXY_PORT) ?? "") !== undefined;
  const routerKey = { file: router.file, key: PROXY_PORT, usual: HTTP_PROXY };
  const bookKey = { file: book, key: "proxy_port", usual: HTTP_PROXY };
  return [
    ...(subject.knows(ROUTER_CONFIG) && isRouterHere && proxied.length > 0
      ? [{ what: proxied.join(" and "), ...(hasPort && { key: routerKey }) }]
      : []),
    ...((subject.installation || book.exists) && isBookHere
      ? [{ what: "new names for the address book", key: bookKey }]
      : []),
  ];
}
