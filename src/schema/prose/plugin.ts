import type { Prose } from "../prose.js";

/** What there is to say of the keys of `plugins/NAME/plugin.config`. */
export const pluginProse: Prose = {
  name: {
    summary: "Plugin name.",
    writer: "installer",
    source: "PluginUpdateRunner",
  },
  version: {
    summary: "Plugin version.",
    writer: "installer",
    source: "PluginUpdateRunner",
  },
  signer: {
    summary: "Signer address.",
    writer: "installer",
    source: "PluginUpdateRunner",
  },
  key: {
    summary: "Signing key (old xpi2p format).",
    writer: "installer",
    source: "PluginUpdateRunner, PluginStarter",
  },
  updateURL: {
    summary: "Update address (old format).",
    since: "0.5.0.4",
    writer: "installer",
    source: "PluginUpdateHandler",
  },
  "updateURL.su3": {
    summary: "Update address (su3).",
    since: "0.9.15",
    writer: "installer",
    source: "PluginUpdateHandler",
  },
  "min-i2p-version": {
    summary: "Oldest router.",
    since: "0.7.12",
    writer: "installer",
    source: "PluginUpdateRunner",
  },
  "max-i2p-version": {
    summary: "Newest router.",
    writer: "installer",
    source: "PluginStarter",
  },
  "min-java-version": {
    summary: "Oldest Java.",
    since: "0.7.12",
    writer: "installer",
    source: "PluginUpdateRunner",
  },
  "min-jetty-version": {
    summary: "Oldest Jetty.",
    since: "0.8.13",
    writer: "installer",
    source: "PluginStarter",
  },
  "max-jetty-version": {
    summary: "Newest Jetty.",
    since: "0.8.13",
    writer: "installer",
    source: "PluginStarter",
  },
  "install-only": {
    summary: "Cannot update.",
    since: "0.7.12",
    writer: "installer",
    source: "PluginUpdateRunner",
  },
  "update-only": {
    summary: "Cannot install.",
    since: "0.7.12",
    writer: "installer",
    source: "PluginUpdateRunner",
  },
  "min-installed-version": {
    summary: "Oldest version to update.",
    since: "0.7.12",
    writer: "installer",
    source: "PluginUpdateRunner",
  },
  "max-installed-version": {
    summary: "Newest version to update.",
    since: "0.7.12",
    writer: "installer",
    source: "PluginUpdateRunner",
  },
  "router-restart-required": {
    summary: "Needs a restart.",
    since: "0.7.12",
    writer: "installer",
    source: "PluginUpdateRunner",
  },
  "dont-start-at-install": {
    summary: "Do not start after installing.",
    since: "0.7.12",
    writer: "installer",
    source: "PluginUpdateRunner",
  },
  depends: {
    summary: "Other plugins needed.",
    writer: "installer",
    source: "PluginUpdateRunner",
  },
  disableStop: {
    summary: "No stop button.",
    since: "0.7.12",
    writer: "installer",
    source: "ConfigClientsHelper",
  },
  consoleLinkName: {
    summary: "Link text in the console.",
    since: "0.7.12",
    writer: "installer",
    source: "PluginStarter",
  },
  consoleLinkURL: {
    summary: "Link address in the console.",
    since: "0.7.12",
    writer: "installer",
    source: "PluginStarter",
  },
  consoleLinkTooltip: {
    summary: "Link tooltip.",
    since: "0.7.13",
    writer: "installer",
    source: "PluginStarter",
  },
  "console-icon": {
    summary: "Icon.",
    since: "0.9.20",
    writer: "installer",
    source: "PluginStarter",
  },
  "icon-code": {
    summary: "Icon as data.",
    since: "0.9.25",
    writer: "installer",
    source: "PluginStarter",
  },
  license: {
    summary: "License.",
    writer: "installer",
    source: "ConfigClientsHelper",
  },
  description: {
    summary: "Text.",
    writer: "installer",
    source: "ConfigClientsHelper",
  },
  author: {
    summary: "Author.",
    writer: "installer",
    source: "ConfigClientsHelper",
  },
  websiteURL: {
    summary: "Home page.",
    since: "0.7.12",
    writer: "installer",
    source: "ConfigClientsHelper",
  },
  date: {
    summary: "Build date.",
    writer: "installer",
    source: "ConfigClientsHelper",
  },
};
