import type { Prose } from "../prose.js";

/** What there is to say of the arguments of the stock client apps. */
export const argumentsProse: Prose = {
  "RouterConsoleRunner:port": {
    summary: "First argument: plain HTTP port; with no arguments at all, 7657.",
    argument: "[port]",
    since: "0.9.6",
    writer: "user",
    source: "RouterConsoleRunner constructor",
  },
  "RouterConsoleRunner:host": {
    summary: "Second argument: bind addresses separated by commas, IPv6 first by convention.",
    danger:
      "0.0.0.0, :: or a LAN address exposes the console, which can run programs and change everything; 0.0.0.0 also switches off the Host header check.",
    argument: "[host[,host]]",
    writer: "user",
    source: "RouterConsoleRunner constructor, startConsole",
  },
  "RouterConsoleRunner:sslPort": {
    summary: "After -s: HTTPS port; the plain arguments must come first.",
    argument: "-s [sslPort]",
    fallback: "computed: no TLS",
    writer: "user",
    source: "RouterConsoleRunner constructor",
  },
  "RouterConsoleRunner:sslHost": {
    summary: "After the HTTPS port: its bind addresses.",
    danger: "As above.",
    argument: "-s [sslHost[,sslHost]]",
    fallback: "the plain host list",
    writer: "user",
    source: "RouterConsoleRunner constructor",
  },
  "RouterConsoleRunner:webAppsDir": {
    summary:
      "Last argument: webapp directory, relative to the install directory; it is only recognised after a host, so leaving the host out makes it a host name.",
    argument: "[webAppsDir]",
    writer: "user",
    source: "RouterConsoleRunner constructor",
  },
  "UrlLauncher:url": {
    summary:
      "Address opened at startup; launched only after a TCP connect to its host and port works, for at most five minutes.",
    argument: "[url]",
    fallback: "computed: the console URL from the port mapper",
    since: "0.9.46",
    writer: "user",
    source: "UrlLauncher",
  },
  "TunnelControllerGroup:configFile": {
    summary: "Tunnel configuration file or directory.",
    argument: "[configFile]",
    since: "0.9.7",
    writer: "user",
    source: "TunnelControllerGroup",
  },
  "JettyStart:jetty.xml": {
    summary:
      "Jetty XML files, relative to the working directory; ports and binds are inside them (7658 plain, 7668 TLS, 127.0.0.1).",
    argument: "[jetty.xml ...]",
    since: "0.9.6",
    writer: "user",
    source: "JettyStart.parseArgs",
  },
  "SAMBridge:-s": {
    summary: "Flag: use TLS.",
    argument: "-s",
    writer: "user",
    source: "SAMBridge.getOptions",
  },
  "SAMBridge:-c": {
    summary: "Option: SAM configuration file; must exist when given.",
    argument: "-c [file]",
    writer: "user",
    source: "SAMBridge.getOptions",
  },
  "SAMBridge:keyfile": {
    summary: "First argument: file of named keys.",
    argument: "[keyfile]",
    writer: "user",
    source: "SAMBridge.getOptions",
  },
  "SAMBridge:host": {
    summary: "Second argument, optional: bind address of SAM over TCP.",
    danger:
      "A SAM bridge open to others gives them your router; a warning is logged unless TLS and sam.auth are on.",
    argument: "[host]",
    writer: "user",
    source: "SAMBridge.getOptions, SAMBridge.openSocket",
  },
  "SAMBridge:port": {
    summary: "Next argument: TCP port; exactly 0, 2 or 3 positional arguments are accepted, 1 is an error.",
    argument: "[port]",
    writer: "user",
    source: "SAMBridge.getOptions",
  },
};
