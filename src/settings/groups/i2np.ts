import { readKey, routerKeysSetting, routerSetting, writeKey } from "../kinds/router-setting.js";
import type { Setting } from "../setting.js";

const UDP_INTERNAL = "i2np.udp.internalPort";
const UDP_EXTERNAL = "i2np.udp.port";
const TCP_PORT = "i2np.ntcp.port";
const TCP_AUTO_PORT = "i2np.ntcp.autoport";
const TCP_ENABLE = "i2np.ntcp.enable";
const TCP_AUTO_IP = "i2np.ntcp.autoip";

/** I2NP, the transports between routers: which of them run, and at which ports. */
export const i2npSettings: readonly Setting[] = [
  routerKeysSetting(
    [UDP_INTERNAL, UDP_EXTERNAL, TCP_PORT],
    {
      name: "i2np.port",
      type: { kind: "i2np-port" },
      summary: "Port for other routers: UDP inside and outside, and TCP where it has one of its own",
      example: "i2np.port=18321",
    },
    {
      read(file) {
        const inside = readKey(file, UDP_INTERNAL);
        return inside.value === undefined ? readKey(file, UDP_EXTERNAL) : inside;
      },
      write(file, value, context) {
        for (const key of [UDP_INTERNAL, UDP_EXTERNAL]) writeKey(file, key, value, context);
        if (file.reader.get(TCP_PORT) !== undefined) writeKey(file, TCP_PORT, value, context);
      },
      resets: () => [UDP_INTERNAL, UDP_EXTERNAL],
    },
  ),
  routerKeysSetting(
    [TCP_PORT, TCP_AUTO_PORT],
    {
      name: "i2np.tcp-port",
      type: { kind: "i2np-port", word: "auto" },
      summary: "TCP port for other routers; auto takes the UDP one",
      example: "i2np.tcp-port=18322",
    },
    {
      read(file) {
        const port = readKey(file, TCP_PORT);
        return port.value === undefined
          ? { value: "auto", origin: readKey(file, TCP_AUTO_PORT).origin }
          : port;
      },
      write(file, value, context) {
        const hadPort = file.reader.get(TCP_PORT) !== undefined;
        if (value === "auto") context.draft(file).unset(TCP_PORT);
        else writeKey(file, TCP_PORT, value, context);
        // A port that is set wins over autoport, whatever that says (facts: lints N14), so another number changes nothing about it.
        if (value === "auto" || !hadPort) writeKey(file, TCP_AUTO_PORT, value === "auto", context);
      },
    },
  ),
  routerSetting("i2np.udp.enable", {
    name: "i2np.udp",
    type: { kind: "bool" },
    summary: "Whether the UDP transport is on",
    danger: "Without UDP a firewalled router cannot be reached.",
    example: "i2np.udp=on",
  }),
  routerKeysSetting(
    [TCP_ENABLE, TCP_AUTO_IP],
    {
      name: "i2np.tcp",
      type: { kind: "bool" },
      summary: "Whether the TCP transport is on",
      example: "i2np.tcp=off",
    },
    {
      read: (file) => readKey(file, TCP_ENABLE),
      write(file, value, context) {
        writeKey(file, TCP_ENABLE, value, context);
        // The console writes the two together; `disabled` is the only one that stands in the way of turning TCP on again.
        if (value === false) writeKey(file, TCP_AUTO_IP, "disabled", context);
        else if (file.reader.get(TCP_AUTO_IP) === "disabled") writeKey(file, TCP_AUTO_IP, "true", context);
      },
      resets: (file) =>
        file.reader.get(TCP_AUTO_IP) === "disabled" ? [TCP_ENABLE, TCP_AUTO_IP] : [TCP_ENABLE],
    },
  ),
];
