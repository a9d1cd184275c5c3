import { ADDRESSBOOK_CONFIG } from "../files/file-names.js";
import { originOf } from "../install/origin.js";
import { javaInt } from "../text/java-int.js";
import { LOOPBACK } from "./listen.js";
import type { Outbound, PortRange } from "./ports.js";
import type { Programs } from "./programs.js";
import { asPort, RouterKeys } from "./router-keys.js";

const HTTP_PROXY = 4444;
const CLEARNET: readonly PortRange[] = [
  [80, 80],
  [443, 443],
];

/**
 * News, updates and the address book: through the router's own HTTP proxy, or directly where somebody wants that (facts: ports news-update).
 * The address book always asks through its proxy.
 */
export function updateOutbound({ location }: Programs): readonly Outbound[] {
  const keys = new RouterKeys(location);
  const hasNews = keys.int("router.newsRefreshFrequency", 129_600_000) > 0;
  const port = keys.port("router.updateProxyPort") ?? HTTP_PROXY;
  const proxy = keys.text("router.updateProxyHost") ?? LOOPBACK;
  const fetched = (what: string, key: string, enabled: boolean): Outbound => {
    const isProxied = keys.isOn(key, true);
    return {
      id: "news-update",
      protocol: "tcp",
      ports: isProxied ? [[port, port]] : CLEARNET,
      to: isProxied ? proxy : "their hosts",
      what: `${what}, ${isProxied ? "through the HTTP proxy" : "directly"}`,
      enabled,
      origin: keys.origin(isProxied ? "router.updateProxyPort" : key),
    };
  };
  const hasUpdates = hasNews && !keys.isOn("router.updateDisabled", false);
  const book = location.named(ADDRESSBOOK_CONFIG);
  const bookPort = asPort(javaInt(book.reader.get("proxy_port") ?? "")) ?? HTTP_PROXY;
  return [
    fetched("news", "router.fetchNewsThroughProxy", hasNews),
    fetched("updates", "router.updateThroughProxy", hasUpdates),
    {
      id: "news-update",
      protocol: "tcp",
      ports: [[bookPort, bookPort]],
      to: book.reader.get("proxy_host") || LOOPBACK,
      what: "address book, through the HTTP proxy",
      enabled: true,
      origin: originOf(book, "proxy_port"),
    },
  ];
}
