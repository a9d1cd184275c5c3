import { listItems } from "../../schema/codec.js";
import { setting, unsetting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";

const UNSIGNED = "router.updateUnsigned";
const UNSIGNED_URL = "router.updateUnsignedURL";
const TRUSTED = "router.trustedUpdateKeys";

/** What is fetched, the key that sends it through the proxy, and those of the addresses. */
const fetched = [
  { what: "news", key: "router.fetchNewsThroughProxy", urls: ["router.newsURL", "router.backupNewsURL"] },
  { what: "updates", key: "router.updateThroughProxy", urls: ["router.updateURL"] },
] as const;

/** News or updates that are not asked for through I2P. */
const clearnetUpdates: Rule = {
  id: "Q19",
  name: "clearnet-updates",
  severity: "warn",
  detects: "news or updates that are fetched past the proxy, and not over HTTPS",
  *check({ router }: Subject): Iterable<Problem> {
    for (const { what, key, urls } of fetched) {
      if (!router.says(key, false)) continue;
      // The built-in addresses are inside of I2P, over HTTP.
      if (urls.every((each) => isHttps(router.get(each)))) continue;
      yield {
        at: router.at(key, "value"),
        message: `${what} are fetched past the HTTP proxy and not over HTTPS, so that whoever watches the line sees who runs I2P, and addresses inside of I2P are not found at all`,
        fix: setting(router.file, key, "true"),
      };
    }
  },
};

function isHttps(text = ""): boolean {
  const urls = listItems(text);
  return urls.length > 0 && urls.every((url) => /^https:/i.test(url));
}

/** Code of somebody who is not I2P. */
const unsignedUpdates: Rule = {
  id: "Q20",
  name: "unsigned-updates",
  severity: "error",
  detects: "updates without a signature, or signed by others than I2P",
  *check({ router }: Subject): Iterable<Problem> {
    if (router.says(UNSIGNED, true) && (router.get(UNSIGNED_URL) ?? "") !== "")
      yield {
        at: router.at(UNSIGNED, "value"),
        message: `the router takes updates from ${router.get(UNSIGNED_URL)} without a signature: whoever can change that file runs code in this router`,
        fix: unsetting(router.file, UNSIGNED),
      };
    const keys = listItems(router.get(TRUSTED) ?? "");
    if (keys.length === 0) return;
    yield {
      at: router.at(TRUSTED),
      message: `beside the keys that are built in, ${keys.length === 1 ? "a key counts" : `${keys.length} keys count`} for updates that ${TRUSTED} names: whoever has one runs code in this router`,
      fix: unsetting(router.file, TRUSTED),
    };
  },
};

export const updateRules: readonly Rule[] = [clearnetUpdates, unsignedUpdates];
