import { LOGGER_CONFIG } from "../../files/file-names.js";
import { loggerConfigName } from "../../install/logger-config.js";
import { lineSetting } from "../kinds/line-setting.js";
import type { Setting } from "../setting.js";

const levels = ["debug", "info", "warn", "error", "crit"];

/** What the router logs; single classes are `logger.config:logger.record.CLASS` (facts: formats 10). */
export const logSettings: readonly Setting[] = [
  lineSetting(
    { file: LOGGER_CONFIG, key: "logger.defaultLevel", nameIn: loggerConfigName },
    {
      decode: (text) => levels.find((level) => level === text.toLowerCase()),
      encode: (value) => String(value).toUpperCase(),
    },
    {
      name: "log.level",
      type: { kind: "enum", choices: levels },
      summary: "The least of what the router logs, taken up within a minute",
      danger: "Logs of the level debug tell what the router and its user do, and grow large.",
      example: "log.level=warn",
      restart: "live",
      fallback: "error",
    },
  ),
];
