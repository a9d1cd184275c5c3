import type { Location } from "../install/location.js";
import type { Outbound, PortRange } from "./ports.js";
import type { Programs } from "./programs.js";
import { RouterKeys } from "./router-keys.js";
import { placeOfUrl, sortedPorts, type UrlPlace } from "./urls.js";

const URLS = "i2p.reseedURL";

/** A file of one of these names keeps the router from reseeding (facts: ports reseed). */
const forbidding = ["noreseed.i2p", ".i2pnoreseed"];

/** The keys of a proxy; one without host or port is silently not used (facts: lints Q17). */
const proxies = {
  https: "router.reseedSSLProxy",
  http: "router.reseedProxy",
} as const;

/** The first peers, which hosts outside of I2P know (facts: ports reseed, catalogue i2p.reseedURL). */
export function reseedOutbound({ location }: Programs): readonly Outbound[] {
  const keys = new RouterKeys(location);
  const enabled = isReseedOn(location, keys);
  const urls = keys.text(URLS);
  const places = placesOf(keys, urls);
  const common = { id: "reseed", protocol: "tcp", enabled } as const;
  return (["https", "http"] as const).flatMap((scheme): Outbound[] => {
    const asked = places === undefined ? undefined : places.filter((place) => place.scheme === scheme);
    if (asked ? asked.length === 0 : scheme === "http") return [];
    const proxy = proxyOf(keys, scheme);
    if (proxy) {
      const { host, port, origin } = proxy;
      const what = scheme === "https" ? "reseed, through a proxy" : "reseed over plain HTTP, through a proxy";
      return [{ ...common, ports: [[port, port]], to: host, what, origin }];
    }
    return [
      {
        ...common,
        // The built-in hosts are at the usual port but for one of them.
        ports: asked ? sortedPorts(asked) : BUILT_IN,
        to: asked ? [...new Set(asked.map(({ host }) => host))].join(", ") : "the built-in reseed hosts",
        what: scheme === "https" ? "reseed" : "reseed over plain HTTP",
        origin: keys.origin(URLS),
      },
    ];
  });
}

const BUILT_IN: readonly PortRange[] = [
  [443, 443],
  [8443, 8443],
];

/** The hosts that are asked; `undefined` where they are the built-in ones. Plain HTTP is left out unless somebody allows it. */
function placesOf(keys: RouterKeys, urls: string | undefined): readonly UrlPlace[] | undefined {
  if (urls === undefined) return undefined;
  const isPlainOnly = keys.isOn("router.reseedSSLDisable", false);
  const isTlsOnly = keys.isOn("router.reseedSSLRequired", true) && !isPlainOnly;
  return urls
    .split(/[,\s]+/)
    .flatMap((url) => placeOfUrl(url) ?? [])
    .filter(({ scheme }) => (scheme === "https" ? !isPlainOnly : !isTlsOnly));
}

/** `INTERNAL` is the router's own HTTP proxy. */
function proxyOf(keys: RouterKeys, scheme: keyof typeof proxies) {
  const prefix = proxies[scheme];
  if (!keys.isOn(`${prefix}Enable`, false)) return undefined;
  if (scheme === "https" && keys.text(`${prefix}Type`) === "INTERNAL")
    return { host: "127.0.0.1", port: 4444, origin: keys.origin(`${prefix}Type`) };
  const host = keys.text(`${prefix}Host`);
  const port = keys.port(`${prefix}Port`);
  return host !== undefined && port !== undefined
    ? { host, port, origin: keys.origin(`${prefix}Port`) }
    : undefined;
}

function isReseedOn(location: Location, keys: RouterKeys): boolean {
  return !keys.isOn("router.reseedDisable", false) && !forbidding.some((name) => location.isFile(name));
}

/** Whether the router itself asks reseed hosts over HTTPS, and not a proxy for it. */
export function isReseedDirect(location: Location): boolean {
  const keys = new RouterKeys(location);
  return isReseedOn(location, keys) && !proxyOf(keys, "https");
}
