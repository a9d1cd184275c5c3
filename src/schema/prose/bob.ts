import type { Prose } from "../prose.js";

/** What there is to say of the keys of bob.config, which no release since 1.8.0 reads. */
export const bobProse: Prose = {
  "BOB.port": {
    summary: "BOB command port.",
    deprecated:
      "BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it",
    since: "0.6.5",
    writer: "user",
    source: "BOB.PROP_BOB_PORT",
  },
  "BOB.host": {
    summary: "BOB bind address.",
    danger: "BOB has no login.",
    deprecated:
      "BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it",
    since: "0.6.5",
    writer: "user",
    source: "BOB.PROP_BOB_HOST",
  },
  "BOB.CFG.VER": {
    summary: "Format version.",
    deprecated:
      "BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it",
    since: "0.8.4",
    writer: "router",
    source: "BOB.PROP_CFG_VER",
  },
  "i2cp.tcp.host": {
    summary: "I2CP address.",
    deprecated:
      "BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it",
    since: "0.3.0.4",
    writer: "user",
    source: "BOB.main",
  },
  "i2cp.tcp.port": {
    summary: "I2CP port.",
    deprecated:
      "BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it",
    since: "0.3.0.4",
    writer: "user",
    source: "BOB.main",
  },
  "inbound.length": {
    summary: "Default inbound hops.",
    deprecated:
      "BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it",
    since: "0.5",
    writer: "user",
    source: "BOB.main",
  },
  "outbound.length": {
    summary: "Default outbound hops.",
    deprecated:
      "BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it",
    since: "0.5",
    writer: "user",
    source: "BOB.main",
  },
  "inbound.lengthVariance": {
    summary: "Default inbound variance.",
    deprecated:
      "BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it",
    since: "0.5.0.7",
    writer: "user",
    source: "BOB.main",
  },
  "outbound.lengthVariance": {
    summary: "Default outbound variance.",
    deprecated:
      "BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it",
    since: "0.5.0.7",
    writer: "user",
    source: "BOB.main",
  },
  "i2cp.messageReliability": {
    summary: "Delivery status wanted.",
    deprecated:
      "BOB was removed from the source in 1.8.0 (2022) and dropped from clients.config before; only old installs and the plugin have it",
    since: "0.3.0.4",
    writer: "user",
    source: "BOB.main",
  },
};
