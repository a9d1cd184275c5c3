import type { Prose } from "../prose.js";

/** What there is to say of the keys of webapps.config. */
export const webappsProse: Prose = {
  "webapps.{name}.startOnLoad": {
    summary: "Start that webapp; only the exact text false disables.",
    fallback: "true (false for jsonrpc)",
    since: "0.6.3",
    writer: "console",
    source: "RouterConsoleRunner.ENABLED",
  },
  "webapps.{name}.classpath": {
    summary: "Extra classpath of a webapp (plugin).",
    since: "0.6.3",
    writer: "user",
    source: "WebAppConfiguration.CLASSPATH",
  },
};
