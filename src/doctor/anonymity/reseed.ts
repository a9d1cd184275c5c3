import { placeOfUrl } from "../../ports/urls.js";
import { listItems } from "../../schema/codec.js";
import { javaInt } from "../../text/java-int.js";
import { unsetting } from "../fix.js";
import type { RouterView } from "../router-view.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";

const URLS = "i2p.reseedURL";
const DISABLED = "router.reseedDisable";
const NO_TLS = "router.reseedSSLDisable";

/** Settings that leave no host to ask for the first peers. */
const reseedBlocked: Rule = {
  id: "Q16",
  name: "reseed-blocked",
  severity: "error",
  detects: "no host left that the router may ask for its first peers",
  *check({ router }: Subject): Iterable<Problem> {
    const stuck = "so a router that knows no others, or has been off for long, may never find any";
    if (router.says(DISABLED, true)) {
      yield {
        at: router.at(DISABLED, "value"),
        message: `the router never reseeds, ${stuck}: ERR No Active Peers, Check Network Connection and Firewall`,
        fix: unsetting(router.file, DISABLED),
      };
      return;
    }
    const problem = askedOf(router).length === 0 ? whyNone(router) : undefined;
    if (!problem) return;
    const { key, why } = problem;
    yield {
      at: router.at(key, "value"),
      message: `${why}, ${stuck} (No valid reseed URLs)`,
      fix: unsetting(router.file, key),
    };
  },
};

/** What leaves no host to ask; nothing where the built-in list counts. */
function whyNone(router: RouterView): { readonly key: string; readonly why: string } | undefined {
  const urls = urlsOf(router);
  if (router.isTrue(NO_TLS) && (urls.length > 0 || !router.has(URLS))) {
    const list = urls.length > 0 ? URLS : "the built-in list";
    return {
      key: NO_TLS,
      why: `without HTTPS there is no reseed host, because ${list} has none for plain HTTP`,
    };
  }
  if (!router.has(URLS)) return undefined;
  const why =
    urls.length > 0
      ? `${URLS} names no host with https://, and the router asks no other, unless router.reseedSSLRequired is false`
      : `${URLS} takes the place of the built-in list and names no host`;
  return { key: URLS, why };
}

/** The hosts of its own list that the router asks (Reseeder.reseed): without HTTPS it asks all others, whatever is required. */
function askedOf(router: RouterView): readonly string[] {
  const isWithoutTls = router.isTrue(NO_TLS);
  const takesPlain = isWithoutTls || !router.isTrue("router.reseedSSLRequired");
  return urlsOf(router).filter((url) => (url.startsWith("https") ? !isWithoutTls : takesPlain));
}

function urlsOf(router: RouterView): readonly string[] {
  return listItems(router.get(URLS) ?? "");
}

const proxies = [
  { prefix: "router.reseedSSLProxy", what: "HTTPS" },
  { prefix: "router.reseedProxy", what: "plain HTTP" },
] as const;

/** A proxy that is on and goes nowhere. */
const reseedProxyHalf: Rule = {
  id: "Q17",
  name: "reseed-proxy-half",
  severity: "error",
  detects: "a proxy for reseeding without its host or its port",
  *check({ router }: Subject): Iterable<Problem> {
    for (const { prefix, what } of proxies) {
      if (!router.says(`${prefix}Enable`, true)) continue;
      if (what === "HTTPS" && router.text(`${prefix}Type`) === "INTERNAL") continue;
      const hasHost = (router.get(`${prefix}Host`) ?? "") !== "";
      const hasPort = (javaInt(router.get(`${prefix}Port`) ?? "") ?? 0) > 0;
      if (hasHost && hasPort) continue;
      const missing = [hasHost ? [] : ["host"], hasPort ? [] : ["port"]].flat().join(" and ");
      yield {
        at: router.at(`${prefix}Enable`),
        message: `the proxy for reseeding over ${what} lacks its ${missing}, so it is silently left out, and the router asks directly, which shows its address; set ${prefix}Host and ${prefix}Port`,
      };
    }
  },
};

/** A single host for the first peers. */
const reseedFew: Rule = {
  id: "Q18",
  name: "reseed-few",
  severity: "warn",
  detects: "a single reseed host",
  *check({ router }: Subject): Iterable<Problem> {
    const hosts = new Set(askedOf(router).map((url) => placeOfUrl(url)?.host ?? url));
    if (hosts.size !== 1) return;
    const [host] = hosts;
    yield {
      at: router.at(URLS, "value"),
      message: `${host} alone chooses the first peers of this router, which could all be its own; name two hosts or more, or remove ${URLS} for the built-in ones`,
    };
  },
};

export const reseedRules: readonly Rule[] = [reseedBlocked, reseedProxyHalf, reseedFew];
