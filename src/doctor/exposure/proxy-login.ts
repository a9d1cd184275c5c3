import type { TunnelView } from "../tunnel-view.js";

const AUTH = "option.proxyAuth";

/** What asks those who use a tunnel for a login. */
type ProxyKind = "http" | "socks";

const kinds: Readonly<Record<string, ProxyKind>> = {
  httpclient: "http",
  connectclient: "http",
  httpbidirserver: "http",
  sockstunnel: "socks",
  socksirctunnel: "socks",
};

/** Where `i2pconf passwd` sets the passwords of a type. */
const services: Readonly<Record<string, string>> = {
  httpclient: "http-proxy",
  connectclient: "https-proxy",
  sockstunnel: "socks",
};

/** How a tunnel asks for a login: SOCKS only where the word is `true`, HTTP where it is not `false` (facts: catalogue, proxyAuth). */
export function proxyKind({ type }: TunnelView): ProxyKind | undefined {
  return kinds[type];
}

/** The word that counts for a proxy. */
export function loginWord(tunnel: TunnelView): string {
  return tunnel.effective(AUTH)?.toLowerCase() ?? "false";
}

/** Whether a proxy asks for a login, be it one that nobody has. */
export function asksForLogin(tunnel: TunnelView): boolean {
  return proxyKind(tunnel) === "socks" ? loginWord(tunnel) === "true" : loginWord(tunnel) !== "false";
}

/** What gives a proxy a login. */
export function howToSetLogin({ type }: TunnelView): string {
  const service = services[type];
  if (service !== undefined) return `i2pconf passwd USER --for ${service}`;
  return kinds[type] === "socks"
    ? "option.proxyAuth=true and option.proxy.auth.USER.sha256"
    : "option.proxyAuth=digest and option.proxy.auth.USER.md5";
}

/** Why a proxy lets nobody in, as half a sentence, where it asks for a login that no user has; `undefined` where all is well. */
export function missingLogin(tunnel: TunnelView): string | undefined {
  const fields = [...tunnel.entries.keys()];
  const has = (pattern: RegExp) => fields.some((field) => pattern.test(field));
  const word = loginWord(tunnel);
  if (proxyKind(tunnel) === "socks")
    return word !== "true" || has(/^option\.proxy\.auth\..+\.sha256$/s)
      ? undefined
      : noOne("option.proxy.auth.USER.sha256");
  if (word === "digest")
    return has(/^option\.proxy\.auth\..+\.(?:md5|sha256)$/s)
      ? undefined
      : noOne("option.proxy.auth.USER.md5");
  if (word === "false") return undefined;
  // I2PTunnelHTTPClientBase.authorize: every request is a bad one then.
  if (word !== "true" && word !== "basic") return "asks for a login of a kind that the proxy does not know";
  const hasPlain =
    tunnel.get("option.proxyUsername") !== undefined && tunnel.get("option.proxyPassword") !== undefined;
  return hasPlain || has(/^option\.proxyPassword\../)
    ? undefined
    : noOne("option.proxyUsername with option.proxyPassword");
}

function noOne(field: string): string {
  return `asks for a login, and there is no ${field}`;
}
