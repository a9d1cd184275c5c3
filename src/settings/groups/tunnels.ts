import { type KnownTunnel, knownTunnels } from "../../files/known-tunnels.js";
import { tunnelSetting } from "../kinds/tunnel-setting.js";
import type { Setting } from "../setting.js";

const open = "An address beyond loopback lets other machines use it.";

/** Whether a tunnel starts, and where it listens. */
function settingsOf(name: string, what: string, tunnel: KnownTunnel, port: number): readonly Setting[] {
  return [
    tunnelSetting(tunnel, {
      name,
      type: { kind: "bool" },
      summary: `Whether ${what} starts`,
      example: `${name}=on`,
      field: "startOnLoad",
      fallback: true,
    }),
    tunnelSetting(tunnel, {
      name: `${name}.bind`,
      type: { kind: "host" },
      summary: `Address of ${what}`,
      danger: open,
      example: `${name}.bind=127.0.0.1`,
      field: "interface",
      fallback: "127.0.0.1",
    }),
    tunnelSetting(tunnel, {
      name: `${name}.port`,
      type: { kind: "port" },
      summary: `Port of ${what}`,
      example: `${name}.port=${port}`,
      field: "listenPort",
      fallback: undefined,
    }),
  ];
}

/** A setting that names outproxies, through which one leaves I2P. */
function outproxies(
  name: string,
  what: string,
  tunnel: KnownTunnel,
  field: string,
  danger = "Every outproxy sees the traffic that leaves I2P through it.",
): Setting {
  return tunnelSetting(tunnel, {
    name,
    type: { kind: "list" },
    summary: `Outproxies of ${what}`,
    danger,
    example: `${name}=exit.stormycloud.i2p`,
    field,
    fallback: undefined,
  });
}

/** The tunnels that every installation begins with (facts: formats 7.1). */
export const tunnelSettings: readonly Setting[] = [
  ...settingsOf("http-proxy", "the HTTP proxy", knownTunnels["http-proxy"], 4444),
  outproxies(
    "http-proxy.outproxy",
    "the HTTP proxy, for plain HTTP",
    knownTunnels["http-proxy"],
    "proxyList",
  ),
  outproxies(
    "http-proxy.ssl-outproxy",
    "the HTTP proxy, for HTTPS",
    knownTunnels["http-proxy"],
    "option.i2ptunnel.httpclient.SSLOutproxies",
    "Every outproxy sees which hosts are visited.",
  ),
  ...settingsOf("https-proxy", "the HTTPS proxy", knownTunnels["https-proxy"], 4445),
  outproxies(
    "https-proxy.outproxy",
    "the HTTPS proxy",
    knownTunnels["https-proxy"],
    "proxyList",
    "Every outproxy sees which hosts are visited.",
  ),
  ...settingsOf("irc", "the tunnel to Irc2P", knownTunnels.irc, 6668),
  ...settingsOf("smtp", "the tunnel for outgoing mail", knownTunnels.smtp, 7659),
  ...settingsOf("pop3", "the tunnel for incoming mail", knownTunnels.pop3, 7660),
  ...settingsOf("gitssh", "the tunnel for git over SSH", knownTunnels.gitssh, 7670),
  ...settingsOf("socks", "the SOCKS proxy", knownTunnels.socks, 4447),
];
