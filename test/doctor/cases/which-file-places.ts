import type { RuleCase } from "../../support/doctor.js";

const SAM = "net.i2p.sam.SAMBridge";
const ARGS = "sam.keys 127.0.0.1 7656 i2cp.tcp.host=127.0.0.1 i2cp.tcp.port=7654";
const sam = (rest: string, args = ARGS, number = 0) =>
  `clientApp.${number}.args=${args}\nclientApp.${number}.main=${SAM}\nclientApp.${number}.name=SAM\n${rest}`;
const SAM_FILE = `clients.config.d/01-${SAM}-clients.config`;

const OFF = "clientApp.0.startOnLoad=false\n";
const ON = "clientApp.0.startOnLoad=true\n";

const HEADER =
  "# WARNING: Do NOT copy this file from one router to another, this may cause serious problems.\n# NOTE: This I2P config file must use UTF-8 encoding\n# Last saved: Mar 2, 2025, 8:15 PM\n";
const NOW = 1_700_000_000_000;

/** Cases of which directory is read, and when. */
const SITE_FILE = "clients.config.d/03-net.i2p.jetty.JettyStart-clients.config";
const site = (args: string) =>
  `clientApp.0.args=${args}\nclientApp.0.main=net.i2p.jetty.JettyStart\nclientApp.0.name=site\n`;

export const whichFilePlaceCases: readonly RuleCase[] = [
  {
    rule: "S01",
    triggers: {
      files: { "base/clients.config": sam(ON), [SAM_FILE]: sam(OFF) },
      at: ["base/clients.config:4:25"],
      fixed: { [SAM_FILE]: sam(ON) },
    },
    // Somebody has changed the live file, as it should be.
    near: { files: { "base/clients.config": sam(OFF), [SAM_FILE]: sam(ON) } },
  },
  // What opens something to others is not copied unasked.
  {
    rule: "S01",
    triggers: {
      files: {
        "base/clients.config": sam(ON, "sam.keys 0.0.0.0 7656"),
        [SAM_FILE]: sam(ON),
      },
      at: ["base/clients.config:1:18"],
    },
    near: { files: { "base/clients.config": sam(ON), [SAM_FILE]: sam(ON, "sam.keys 192.168.1.2 7656") } },
  },
  // Both were changed, the template later.
  {
    rule: "S01",
    triggers: {
      files: {
        "base/i2ptunnel.config": "tunnel.0.interface=0.0.0.0\ntunnel.0.name=Irc2P\ntunnel.0.type=ircclient\n",
        "i2ptunnel.config.d/00-Irc2P-i2ptunnel.config": "interface=192.168.1.2\nname=Irc2P\ntype=ircclient\n",
      },
      modified: { "base/i2ptunnel.config": 2000, "i2ptunnel.config.d/00-Irc2P-i2ptunnel.config": 1000 },
      at: ["base/i2ptunnel.config:1:20"],
    },
    near: {
      files: {
        "base/i2ptunnel.config": "tunnel.0.interface=0.0.0.0\ntunnel.0.name=Irc2P\ntunnel.0.type=ircclient\n",
        "i2ptunnel.config.d/00-Irc2P-i2ptunnel.config": "interface=192.168.1.2\nname=Irc2P\ntype=ircclient\n",
      },
      modified: { "base/i2ptunnel.config": 1000, "i2ptunnel.config.d/00-Irc2P-i2ptunnel.config": 2000 },
    },
  },
  // What the first start makes of the path of the eepsite is no edit, whichever file is newer.
  {
    rule: "S01",
    triggers: {
      files: {
        "base/clients.config": site("eepsite/jetty.xml eepsite/own.xml"),
        [SITE_FILE]: site("/config/eepsite/jetty.xml"),
      },
      modified: { "base/clients.config": 2000, [SITE_FILE]: 1000 },
      at: ["base/clients.config:1:18"],
    },
    near: {
      files: {
        "base/clients.config": site("eepsite/jetty.xml"),
        [SITE_FILE]: site("/config/eepsite/jetty.xml"),
      },
      modified: { "base/clients.config": 2000, [SITE_FILE]: 1000 },
    },
  },
  {
    rule: "S01",
    triggers: {
      files: {
        "base/router.config": "i2np.upnp.enable=false\n",
        "router.config": "i2np.lastIP=AAAAAA==\n",
      },
      at: ["base/router.config:1:18"],
      fixed: { "router.config": "i2np.lastIP=AAAAAA==\ni2np.upnp.enable=false\n" },
    },
    // What is each router's own, and what it has changed since.
    near: {
      files: {
        "base/router.config": "i2np.lastIP=BBBBBB==\ni2np.upnp.enable=false\n",
        "router.config": "i2np.lastIP=AAAAAA==\ni2np.upnp.enable=true\n",
      },
    },
  },
  // Whole programs, and the web server of the eepsite.
  {
    rule: "S01",
    triggers: {
      files: {
        "base/clients.config": "clientApp.0.main=org.example.Own\nclientApp.0.name=own\n",
        [SAM_FILE]: sam(OFF),
        "base/i2ptunnel.config":
          "tunnel.0.interface=127.0.0.1\ntunnel.0.listenPort=6010\ntunnel.0.name=own\ntunnel.0.targetDestination=x.i2p\ntunnel.0.type=client\n",
        "i2ptunnel.config.d/00-a-i2ptunnel.config":
          "interface=127.0.0.1\nlistenPort=6011\nname=a\ntargetDestination=x.i2p\ntype=client\n",
        "base/eepsite/jetty.xml": jetty("0.0.0.0", "."),
        "eepsite/jetty.xml": jetty("127.0.0.1", "/config"),
      },
      at: ["base/clients.config:1:1", "base/i2ptunnel.config:5:1", "base/eepsite/jetty.xml:5:1"],
    },
    near: {
      files: {
        "base/clients.config": `clientApp.0.main=org.example.Own\nclientApp.0.name=own\n${OFF}`,
        [SAM_FILE]: sam(OFF),
        "base/eepsite/jetty.xml": jetty("127.0.0.1", "."),
        "eepsite/jetty.xml": jetty("127.0.0.1", "/config"),
      },
    },
  },
  {
    rule: "S14",
    triggers: {
      files: { "router.config": `${HEADER}# mine\ni2np.upnp.enable=false\n`, "router.ping": "1700000000000" },
      modified: { "router.ping": NOW - 20_000 },
      now: NOW,
      at: ["router.config:4:1"],
    },
    // The router that wrote it is gone.
    near: {
      files: { "router.config": `${HEADER}# mine\ni2np.upnp.enable=false\n`, "router.ping": "1700000000000" },
      modified: { "router.ping": NOW - 120_000 },
      now: NOW,
    },
  },
  // As the router has saved it: worth knowing, and no more.
  {
    rule: "S14",
    triggers: {
      files: { "router.config": `${HEADER}i2np.upnp.enable=false\n`, "router.ping": "1700000000000" },
      modified: { "router.ping": NOW - 20_000 },
      now: NOW,
      at: ["router.config"],
      severity: "info",
    },
    near: { files: { "router.config": `${HEADER}i2np.upnp.enable=false\n` }, now: NOW },
  },
];

function jetty(host: string, directory: string): string {
  return `<?xml version="1.0"?>
<Configure id="Server" class="org.eclipse.jetty.server.Server">
<Call name="addConnector"><Arg>
<New class="org.eclipse.jetty.server.ServerConnector">
<Set name="host">${host}</Set>
<Set name="port">7658</Set>
</New></Arg></Call>
<Call name="addBean"><Arg><New class="org.eclipse.jetty.deploy.providers.WebAppProvider">
<Set name="monitoredDirName">${directory}/eepsite/contexts</Set>
</New></Arg></Call>
</Configure>
${directory === "." ? "" : "<!-- Modified by I2P User dir migration script -->\n"}`;
}
