import type { Prose } from "../prose.js";

/** What there is to say of the keys of clients.config, without their prefix `clientApp.N.`. */
export const clientProse: Prose = {
  main: {
    summary: "Class to run; reading stops at the first number without a main.",
    danger: "Any Java class on the classpath is run with the router's rights.",
    notes:
      "Shipped entries: 0 console, 1 SAM (off), 2 TunnelControllerGroup, 3 JettyStart eepsite, 4 UrlLauncher. In the split directory each file holds clientApp.0.*.",
    since: "<=0.3.0.3",
    writer: "console",
    source: "ClientAppConfig.getClientApp",
  },
  name: {
    summary: "Name shown on the client configuration page; the writer fails on a null name.",
    since: "<=0.3.0.3",
    writer: "console",
    source: "ClientAppConfig",
  },
  args: {
    summary: "Arguments, split at blanks, with single or double quotes for grouping; a # cuts the line off.",
    danger: "Holds bind addresses of the console and SAM.",
    since: "<=0.3.0.3",
    writer: "console",
    source: "LoadClientAppsJob.parseArgs",
  },
  delay: {
    summary:
      "Seconds to wait before starting; negative waits until the router runs; TunnelControllerGroup always waits for the router instead.",
    since: "0.4.2",
    writer: "console",
    source: "ClientAppConfig",
  },
  onBoot: {
    summary:
      "true or yes start at once, whatever delay says; dropped when the router rewrites the file (it becomes delay=0).",
    since: "0.3.1.1",
    writer: "user",
    source: "ClientAppConfig",
  },
  startOnLoad: {
    summary: "Whether to start it; only the exact text false disables.",
    since: "0.6.3",
    writer: "console",
    source: "ClientAppConfig",
  },
  classpath: {
    summary: "Extra classpath, for plugins' clients.config; lost when the router rewrites the file.",
    since: "0.7.12",
    writer: "user",
    source: "ClientAppConfig",
  },
  stopargs: {
    summary: "Arguments used to stop it (plugins only).",
    since: "0.7.12",
    writer: "user",
    source: "ClientAppConfig",
  },
  uninstallargs: {
    summary: "Arguments used to uninstall it (plugins only).",
    since: "0.7.12",
    writer: "user",
    source: "ClientAppConfig",
  },
};
