import type { Files, RuleCase } from "../../../support/doctor.js";

const tunnel = (number: number, port: number, address = "127.0.0.1", type = "client") =>
  `tunnel.${number}.name=t${number}\ntunnel.${number}.type=${type}\ntunnel.${number}.interface=${address}\ntunnel.${number}.listenPort=${port}\ntunnel.${number}.startOnLoad=true\n`;

const starter =
  "clientApp.0.main=net.i2p.i2ptunnel.TunnelControllerGroup\nclientApp.0.name=Tunnels\nclientApp.0.args=i2ptunnel.config\n";

const console_ = (args: string) =>
  `clientApp.1.main=net.i2p.router.web.RouterConsoleRunner\nclientApp.1.name=Console\nclientApp.1.args=${args}\n`;

const sam = (args: string) =>
  `clientApp.1.main=net.i2p.sam.SAMBridge\nclientApp.1.name=SAM\nclientApp.1.args=${args}\n`;

const QUIET = "i2np.upnp.enable=false\n";

const files = (clients: string, tunnels: string, router = QUIET): { readonly files: Files } => ({
  files: {
    "router.config": router,
    "clients.config": starter + clients,
    "i2ptunnel.config": tunnels,
  },
});

const SAM = "sam.keys 127.0.0.1 7656 sam.udp.port=18321";

const control = (port: number, address: string) =>
  `i2pcontrol.listen.address=${address}\ni2pcontrol.listen.port=${port}\n`;

const jetty = `<?xml version="1.0"?>
<Configure id="Server" class="org.eclipse.jetty.server.Server">
  <Call name="addConnector">
    <Arg>
      <New class="org.eclipse.jetty.server.ServerConnector">
        <Set name="host">127.0.0.1</Set>
        <Set name="port">7658</Set>
      </New>
    </Arg>
  </Call>
</Configure>
`;

const site =
  "clientApp.1.main=net.i2p.jetty.JettyStart\nclientApp.1.name=Site\nclientApp.1.args=eepsite/jetty.xml\n";

export const clashCases: readonly RuleCase[] = [
  {
    rule: "N06",
    triggers: {
      ...files(sam(SAM), "", `i2np.udp.internalPort=18321\ni2np.udp.port=18321\n${QUIET}`),
      at: ["router.config:1:23"],
    },
    near: files(sam(SAM), "", `i2np.udp.internalPort=18322\ni2np.udp.port=18322\n${QUIET}`),
  },
  {
    rule: "N06",
    triggers: {
      ...files("", "", "i2np.udp.port=18321\ni2np.upnp.SSDPPort=18321\n"),
      at: ["router.config:1:15"],
    },
    near: files("", "", `i2np.udp.port=18321\ni2np.upnp.SSDPPort=18321\n${QUIET}`),
  },
  {
    // A port that is dropped clashes with nothing: N08.
    rule: "N06",
    triggers: {
      ...files(sam(SAM), "", `i2np.udp.port=18321\n${QUIET}`),
      at: ["router.config:1:15"],
    },
    near: files(sam("sam.keys 127.0.0.1 7656"), "", `i2np.udp.port=7655\n${QUIET}`),
  },
  {
    rule: "N06",
    triggers: {
      ...files(sam(SAM), "", `i2np.udp.bindInterface=127.0.0.1\ni2np.udp.port=18321\n${QUIET}`),
      at: ["router.config:2:15"],
    },
    near: files(sam(SAM), "", `i2np.udp.bindInterface=192.168.1.2\ni2np.udp.port=18321\n${QUIET}`),
  },
  {
    rule: "N07",
    triggers: {
      ...files(console_("7657 127.0.0.1 ./webapps/"), tunnel(0, 7657)),
      at: ["i2ptunnel.config:4:21"],
    },
    near: files(console_("7657 ::1 ./webapps/"), tunnel(0, 7657)),
  },
  {
    rule: "N07",
    triggers: {
      ...files(console_("7657 localhost ./webapps/"), tunnel(0, 7657, "::ffff:127.0.0.1")),
      at: ["i2ptunnel.config:4:21"],
    },
    near: files(`${console_("7657 127.0.0.1 ./webapps/")}clientApp.1.startOnLoad=false\n`, tunnel(0, 7657)),
  },
  {
    rule: "N07",
    triggers: {
      ...files("", tunnel(0, 7700) + tunnel(1, 7700, "0.0.0.0") + tunnel(2, 7700, "::1")),
      at: ["i2ptunnel.config:9:21", "i2ptunnel.config:14:21"],
    },
    near: files("", tunnel(0, 7700) + tunnel(1, 7701, "0.0.0.0") + tunnel(2, 7700, "::1")),
  },
  {
    // I2CP has its port by default.
    rule: "N07",
    triggers: { ...files("", tunnel(0, 7654)), at: ["i2ptunnel.config:4:21"] },
    near: files("", tunnel(0, 7654), `i2cp.disableInterface=true\n${QUIET}`),
  },
  {
    rule: "N07",
    triggers: {
      ...files("", tunnel(0, 18321), `i2cp.port=18321\n${QUIET}`),
      at: ["i2ptunnel.config:4:21"],
    },
    near: files("", tunnel(0, 18321, "127.0.0.1", "server"), `i2cp.port=18321\n${QUIET}`),
  },
  {
    // TCP of I2NP takes the port of UDP.
    rule: "N07",
    triggers: {
      ...files("", tunnel(0, 18321), `i2np.udp.port=18321\n${QUIET}`),
      at: ["i2ptunnel.config:4:21"],
    },
    near: files("", tunnel(0, 18321), `i2np.ntcp.enable=false\ni2np.udp.port=18321\n${QUIET}`),
  },
  {
    rule: "N07",
    triggers: {
      ...files(console_("7657 0.0.0.0,127.0.0.1 ./webapps/"), ""),
      at: ["clients.config:6:18"],
    },
    near: files(console_("7657 127.0.0.1,::1 -s 7667 127.0.0.1,::1 ./webapps/"), ""),
  },
  {
    rule: "N07",
    triggers: {
      files: { ...files(site, tunnel(0, 7658)).files, "eepsite/jetty.xml": jetty },
      at: ["eepsite/jetty.xml:7:9"],
    },
    near: { files: { ...files(site, tunnel(0, 7659)).files, "eepsite/jetty.xml": jetty } },
  },
  {
    // Where no client app is known the tunnels are taken to start; what other files would say is not known.
    rule: "N07",
    triggers: {
      layout: "loose",
      files: { "i2ptunnel.config": tunnel(0, 7700) + tunnel(1, 7700) },
      at: ["i2ptunnel.config:9:21"],
    },
    near: { layout: "loose", files: { "i2ptunnel.config": tunnel(0, 7654) + tunnel(1, 32000) } },
  },
  {
    rule: "N07",
    triggers: {
      layout: "portable",
      files: { "wrapper.config": "wrapper.port=32000\n", ...files("", tunnel(0, 32000)).files },
      at: ["wrapper.config:1:14"],
    },
    near: { layout: "portable", files: files("", tunnel(0, 32000)).files },
  },
  {
    rule: "N25",
    triggers: {
      ...files("", tunnel(0, 7652, "0.0.0.0"), "i2np.upnp.enable=true\n"),
      at: ["i2ptunnel.config:4:21"],
    },
    near: files("", tunnel(0, 7652), "i2np.upnp.enable=true\n"),
  },
  {
    rule: "N25",
    triggers: {
      ...files("", tunnel(0, 18321, "192.168.1.2"), "i2np.upnp.HTTPPort=18321\n"),
      at: ["i2ptunnel.config:4:21"],
    },
    near: files("", tunnel(0, 18321, "8.8.8.8"), "i2np.upnp.HTTPPort=18321\n"),
  },
  {
    rule: "N25",
    triggers: {
      ...files(sam("sam.keys 127.0.0.1 7656 sam.udp.host=:: sam.udp.port=7653"), "", ""),
      at: ["clients.config:6:18"],
    },
    near: files(sam("sam.keys 127.0.0.1 7656 sam.udp.host=:: sam.udp.port=7653"), "", QUIET),
  },
  {
    rule: "N25",
    triggers: {
      files: {
        ...files("", tunnel(0, 7652, "::"), "").files,
        "plugins/I2PControl/I2PControl.conf": control(7650, "0.0.0.0"),
      },
      at: ["i2ptunnel.config:4:21"],
    },
    near: {
      files: {
        ...files("", "", "").files,
        "plugins/I2PControl/I2PControl.conf": control(7650, "0.0.0.0"),
      },
    },
  },
];
