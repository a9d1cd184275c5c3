import { inverted, readKey, routerKeysSetting, routerSetting, writeKey } from "../kinds/router-setting.js";
import type { Setting } from "../setting.js";

const IS_HIDDEN = "router.isHidden";
/** The older key, which wins where it says `true`, and marks the router as hidden (facts: lints N19). */
const HIDDEN_MODE = "router.hiddenMode";

const floodfillWords = { on: "true", off: "false", auto: "auto" } as const;

/** The router's part in the network. */
export const networkSettings: readonly Setting[] = [
  routerKeysSetting(
    [HIDDEN_MODE, IS_HIDDEN],
    {
      name: "hidden",
      type: { kind: "bool" },
      summary: "Hidden mode: no address is published",
      danger: "A change makes the router take a new identity.",
      example: "hidden=on",
    },
    {
      read(file) {
        const older = readKey(file, HIDDEN_MODE);
        return older.value === true ? older : readKey(file, IS_HIDDEN);
      },
      write(file, value, context) {
        if (value === false && readKey(file, HIDDEN_MODE).value === true)
          writeKey(file, HIDDEN_MODE, false, context);
        writeKey(file, IS_HIDDEN, value, context);
      },
      resets: (file) => (readKey(file, HIDDEN_MODE).value === true ? [HIDDEN_MODE, IS_HIDDEN] : [IS_HIDDEN]),
    },
  ),
  routerSetting("i2np.laptopMode", {
    name: "laptop-mode",
    type: { kind: "bool" },
    summary: "Whether the router takes a new identity where its address changes while it runs",
    danger: "It cannot become a floodfill by itself then.",
    example: "laptop-mode=on",
  }),
  routerSetting(
    "router.floodfillParticipant",
    {
      name: "floodfill",
      type: { kind: "enum", choices: ["auto", "on", "off"] },
      summary: "Whether to be a floodfill",
      danger: "A firewalled floodfill hurts the network.",
      example: "floodfill=off",
    },
    {
      fromRouter: (value) => (value === "true" ? "on" : value === "false" ? "off" : "auto"),
      toRouter: (value) => (value === "on" || value === "off" ? floodfillWords[value] : "auto"),
    },
  ),
  routerSetting(
    "time.disabled",
    {
      name: "ntp",
      type: { kind: "bool" },
      summary: "Whether the router asks time servers",
      danger: "A clock that is wrong isolates the router.",
      example: "ntp=off",
    },
    inverted,
  ),
  routerSetting("time.sntpServerList", {
    name: "ntp.servers",
    type: { kind: "list" },
    summary: "Time servers, in place of those of the router's country",
    example: "ntp.servers=0.pool.ntp.org,1.pool.ntp.org",
  }),
];
