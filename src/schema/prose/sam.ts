import type { Prose } from "../prose.js";

/** What there is to say of the keys of sam.config. */
export const samProse: Prose = {
  "sam.tcp.host": {
    summary: "SAM bind address (positional argument wins).",
    danger: "Opens SAM to others.",
    since: "0.7.3",
    writer: "user",
    source: "SAMBridge.PROP_TCP_HOST",
  },
  "sam.tcp.port": {
    summary: "SAM TCP port (positional argument wins).",
    since: "0.7.3",
    writer: "user",
    source: "SAMBridge.PROP_TCP_PORT",
  },
  "sam.udp.host": {
    summary:
      "Bind address of the SAM v3 datagram server, started on first use; also accepted as name=value argument.",
    danger: "Opens SAM datagrams to others; they carry no login.",
    since: "0.7.3",
    writer: "user",
    source: "SAMBridge.PROP_DATAGRAM_HOST",
  },
  "sam.udp.port": {
    summary: "UDP port of the SAM v3 datagram server; also accepted as name=value argument.",
    since: "0.7.3",
    writer: "user",
    source: "SAMBridge.PROP_DATAGRAM_PORT",
  },
  "sam.keyfile": {
    summary: "File of named keys.",
    since: "0.9.24",
    writer: "user",
    source: "SAMBridge.PROP_SAM_KEYFILE",
  },
  "sam.useSSL": {
    summary: "Use TLS.",
    since: "0.9.24",
    writer: "user",
    source: "SAMBridge.PROP_SAM_SSL",
  },
  "sam.auth": {
    summary: "Require USER and PASSWORD (SAM 3.2).",
    since: "0.9.24",
    writer: "router",
    source: "SAMBridge.PROP_AUTH",
  },
  "sam.auth.{user}.shash": {
    summary: "SAM password of one user, same recipe as i2cp.auth.{user}.shash.",
    since: "0.9.24",
    writer: "router",
    source: "SAMBridge.PROP_PW_PREFIX",
  },
  "sam.keystoreFile": {
    summary: "TLS keystore.",
    fallback: "computed: generated",
    since: "0.9.24",
    writer: "router",
    source: "SSLUtil.PROP_KS_NAME",
  },
  "sam.keystorePassword": {
    summary: "Password of the TLS keystore.",
    since: "0.9.24",
    writer: "router",
    source: "SSLUtil.PROP_KEYSTORE_PASSWORD",
  },
  "sam.keyPassword": {
    summary: "Password of the TLS key.",
    danger: "Secret.",
    fallback: "computed: generated",
    since: "0.9.24",
    writer: "router",
    source: "SSLUtil.PROP_KEY_PASSWORD",
  },
  "sam.keyAlias": {
    summary: "Alias of the TLS key.",
    fallback: "computed: generated",
    since: "0.9.24",
    writer: "router",
    source: "SSLUtil.PROP_KEY_ALIAS",
  },
  "sam.forceFlush": {
    summary: "Flush each send at once (per session option, may be given here).",
    since: "0.4.2.3",
    writer: "user",
    source: "SAMStreamSession.PROP_FORCE_FLUSH",
  },
  "i2cp.tcp.host": {
    summary: "I2CP address for SAM sessions; ignored inside the router JVM.",
    since: "0.3.0.4",
    writer: "user",
    source: "SAMStreamSession, I2PSessionImpl.getHost",
  },
  "i2cp.tcp.port": {
    summary: "I2CP port for SAM sessions; ignored inside the router JVM.",
    since: "0.3.0.4",
    writer: "user",
    source: "SAMStreamSession, I2PSessionImpl.getPort",
  },
  "inbound.{name}": {
    summary: "Any other name=value is a default option for SAM sessions.",
    writer: "user",
    source: "SAMBridge.getOptions",
  },
  "outbound.{name}": {
    summary: "Any other name=value is a default option for SAM sessions.",
    writer: "user",
    source: "SAMBridge.getOptions",
  },
  "i2cp.{name}": {
    summary: "Any other name=value is a default option for SAM sessions.",
    writer: "user",
    source: "SAMBridge.getOptions",
  },
  "i2p.streaming.{name}": {
    summary: "Any other name=value is a default option for SAM sessions.",
    writer: "user",
    source: "SAMBridge.getOptions",
  },
  loglevel: {
    summary: "Log level.",
    deprecated: "only the usage text names it (inferred)",
    writer: "user",
    source: "SAMBridge.usage",
  },
};
