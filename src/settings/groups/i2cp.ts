import { isWildcard } from "../../schema/hosts.js";
import { inverted, readKey, routerKeysSetting, routerSetting, writeKey } from "../kinds/router-setting.js";
import type { Setting } from "../setting.js";
import { asHost } from "../value.js";

const HOST = "i2cp.hostname";
const ALL = "i2cp.tcp.bindAllInterfaces";

/** I2CP, the interface for programs outside the router. */
export const i2cpSettings: readonly Setting[] = [
  routerSetting(
    "i2cp.disableInterface",
    {
      name: "i2cp",
      type: { kind: "bool" },
      summary: "Whether programs outside the router can connect",
      example: "i2cp=off",
    },
    inverted,
  ),
  routerSetting("i2cp.port", {
    name: "i2cp.port",
    type: { kind: "port" },
    summary: "Port of I2CP",
    example: "i2cp.port=7654",
  }),
  routerKeysSetting(
    [ALL, HOST],
    {
      name: "i2cp.bind",
      type: { kind: "host" },
      summary: "Address of I2CP; all or 0.0.0.0 for every address of the machine",
      danger: "An address beyond loopback lets other machines run clients on this router.",
      example: "i2cp.bind=all",
    },
    {
      read(file) {
        const all = readKey(file, ALL);
        return all.value === true ? { value: "0.0.0.0", origin: all.origin } : readKey(file, HOST);
      },
      write(file, value, context) {
        const host = asHost(value);
        const isAll = isWildcard(host);
        if ((readKey(file, ALL).value === true) !== isAll) writeKey(file, ALL, isAll, context);
        if (!isAll && readKey(file, HOST).value !== host) writeKey(file, HOST, host, context);
      },
    },
  ),
  routerSetting("i2cp.SSL", {
    name: "i2cp.ssl",
    type: { kind: "bool" },
    summary: "Whether I2CP takes TLS alone",
    example: "i2cp.ssl=on",
  }),
  routerSetting("i2cp.auth", {
    name: "i2cp.auth",
    type: { kind: "bool" },
    summary: "Whether programs outside the router must log in",
    example: "i2cp.auth=on",
  }),
];
