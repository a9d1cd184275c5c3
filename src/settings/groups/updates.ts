import { durationText, millisecondsOf, parseDuration } from "../duration.js";
import { readKey, routerKeysSetting, routerSetting, writeKey } from "../kinds/router-setting.js";
import type { Setting } from "../setting.js";

const DISABLED = "router.updateDisabled";
const POLICY = "router.updatePolicy";

/** Updates of the router, and the news that announce them. */
export const updateSettings: readonly Setting[] = [
  routerKeysSetting(
    [DISABLED, POLICY],
    {
      name: "updates",
      type: { kind: "enum", choices: ["off", "notify", "download", "install"] },
      summary: "What the router does about a new version of itself",
      danger: "Where packages bring new versions, the router's own go past them.",
      example: "updates=download",
    },
    {
      read(file) {
        const disabled = readKey(file, DISABLED);
        return disabled.value === true ? { ...disabled, value: "off" } : readKey(file, POLICY);
      },
      write(file, value, context) {
        // A running router keeps in memory what is taken out of the file, so `false` must stand there. The policy outlasts an `off`.
        if ((readKey(file, DISABLED).value === true) !== (value === "off"))
          writeKey(file, DISABLED, value === "off", context);
        if (value !== "off" && readKey(file, POLICY).value !== value) writeKey(file, POLICY, value, context);
      },
    },
  ),
  routerSetting(
    "router.newsRefreshFrequency",
    {
      name: "news.interval",
      type: { kind: "duration", parse: parseDuration },
      summary: "How often the router looks for news, which tell of new versions; 0 for never",
      example: "news.interval=36h",
    },
    {
      fromRouter: (value) => durationText(Math.max(0, Number(value))),
      toRouter: (text) => millisecondsOf("news.interval", String(text)),
    },
  ),
];
