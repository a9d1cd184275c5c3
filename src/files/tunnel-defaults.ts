import { isClientTunnel } from "./tunnel.js";

const ENC_TYPE = "option.i2cp.leaseSetEncType";
const BUNDLE_REPLY = "option.shouldBundleReplyInfo";
const LIMITS_SET = "option.i2p.streaming.limitsManuallySet";

/** The limits of a server that sets none of its own; `0` stands for no limit, and for no default. */
const limits = {
  "option.i2p.streaming.maxConnsPerMinute": "30",
  "option.i2p.streaming.maxConnsPerHour": "80",
  "option.i2p.streaming.maxConnsPerDay": "200",
  "option.i2p.streaming.maxTotalConnsPerMinute": "50",
  "option.i2p.streaming.maxTotalConnsPerHour": "0",
  "option.i2p.streaming.maxTotalConnsPerDay": "0",
  "option.i2p.streaming.maxConcurrentStreams": "30",
};

const postLimits = { "option.maxPosts": "6", "option.maxTotalPosts": "20" };

/** Fields whose default hangs on the others of their group: where one of them is set, the rest have none. */
export const groupedLimits: readonly string[] = [...Object.keys(limits), ...Object.keys(postLimits)];

/** The types whose packets go before those of others. */
const withPriority: readonly string[] = ["client", "ircclient", "server", "ircserver", "socksirctunnel"];

/**
 * A tunnel as the router has it in memory once it is loaded, and as it is written at its next save: the defaults of its type beside its own
 * entries (facts: formats 7.3, from TunnelController.setConfig). An unknown type is a server. Without a type nothing is added, for then the
 * tunnel is not loaded.
 *
 * @param entries the tunnel's own, without the prefix `tunnel.N.`
 */
export function withTunnelDefaults(entries: ReadonlyMap<string, string>): Map<string, string> {
  const config = new Map(entries);
  const type = entries.get("type");
  if (type === undefined) return config;
  const isServer = !isClientTunnel(type);
  const setAll = (values: Readonly<Record<string, string>>) => {
    for (const [key, value] of Object.entries(values)) if (!config.has(key)) config.set(key, value);
  };
  if (type === "httpserver") setAll({ "option.i2p.streaming.limitAction": "http" });
  if (type === "httpserver" || type === "streamrserver") {
    if (isTrue(entries.get("i2ptunnel.gzip") ?? "true")) setAll({ "option.i2cp.gzip": "false" });
    setAll({ [BUNDLE_REPLY]: "false", [ENC_TYPE]: "4" });
  } else if (isServer) config.set(BUNDLE_REPLY, "true");
  if (type.includes("irc") || type === "streamrclient") {
    setAll({ "option.crypto.tagsToSend": "20", "option.crypto.lowTagThreshold": "14", [ENC_TYPE]: "4" });
  }
  setAll({ "option.i2cp.destination.sigType": "EdDSA_SHA512_Ed25519" });
  if (withPriority.includes(type)) setAll({ "option.outbound.priority": "10" });
  if (isServer && entries.get(LIMITS_SET) !== "true") {
    limit(config, limits);
    if (type === "httpserver") limit(config, postLimits);
  }
  const isShared = isTrue(entries.get("sharedClient") ?? "false");
  if (type === "httpclient" || (!isServer && isShared)) setAll({ [ENC_TYPE]: "4,0" });
  return config;
}

/** Sets a group of limits, unless one of them is set already. A `0` in a file means no limit, and gives way to the default. */
function limit(config: Map<string, string>, defaults: Readonly<Record<string, string>>): void {
  const group = Object.entries(defaults);
  if (group.some(([key]) => (config.get(key) ?? "0") !== "0")) return;
  for (const [key, value] of group) if (value !== "0") config.set(key, value);
}

/** Boolean.parseBoolean. */
function isTrue(text: string): boolean {
  return text.toLowerCase() === "true";
}
