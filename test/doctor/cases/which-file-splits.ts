import type { RuleCase } from "../../support/doctor.js";

const SAM = "net.i2p.sam.SAMBridge";
const CONSOLE = "net.i2p.router.web.RouterConsoleRunner";
const TUNNELS = "net.i2p.i2ptunnel.TunnelControllerGroup";
const SAM_FILE = `clients.config.d/01-${SAM}-clients.config`;

const app = (number: number, main: string, args: string, rest = "") =>
  `clientApp.${number}.args=${args}\nclientApp.${number}.main=${main}\nclientApp.${number}.name=it\n${rest.replaceAll("N", String(number))}`;

const sam = (args: string, number = 0) => app(number, SAM, args);
const single = (args: string) => `${app(0, CONSOLE, "7657 127.0.0.1 ./webapps/")}${app(1, SAM, args)}`;
const consoleFile = {
  [`clients.config.d/00-${CONSOLE}-clients.config`]: app(0, CONSOLE, "7657 127.0.0.1 ./webapps/"),
};

const tunnel = (prefix: string, port: number) =>
  `${prefix}interface=127.0.0.1\n${prefix}listenPort=${port}\n${prefix}name=a\n${prefix}targetDestination=x.i2p\n${prefix}type=client\n`;
const TUNNEL_FILE = "i2ptunnel.config.d/00-a-i2ptunnel.config";

/** Cases of what stands in several files at once. */
export const whichFileSplitCases: readonly RuleCase[] = [
  // All of it is in the directory.
  {
    rule: "S02",
    triggers: {
      files: {
        "clients.config": single("sam.keys 127.0.0.1 7656"),
        ...consoleFile,
        [SAM_FILE]: sam("sam.keys 127.0.0.1 7656"),
      },
      at: ["clients.config"],
      fixed: { "clients.config": null },
    },
    // Before the first split.
    near: { files: { "clients.config": single("sam.keys 127.0.0.1 7656") } },
  },
  // Something would be lost.
  {
    rule: "S02",
    triggers: {
      files: {
        "clients.config": single("sam.keys 127.0.0.1 7756"),
        ...consoleFile,
        [SAM_FILE]: sam("sam.keys 127.0.0.1 7656"),
      },
      at: ["clients.config"],
    },
    // It is neither imported nor renamed.
    near: { files: { "clients.config": "# nothing\n", [SAM_FILE]: sam("sam.keys 127.0.0.1 7656") } },
  },
  // A list that cannot be taken apart.
  {
    rule: "S02",
    triggers: {
      files: { "clients.config": "clientApp.0.main=a.Program\nclientApp.0.delay=5\n" },
      at: ["clients.config:1:1"],
      fixed: {
        "clients.config": "clientApp.0.main=a.Program\nclientApp.0.delay=5\nclientApp.0.name=Program\n",
      },
    },
    near: {
      layout: "portable",
      files: { "clients.config": "clientApp.0.main=a.Program\n", [SAM_FILE]: sam("sam.keys 127.0.0.1 7656") },
    },
  },
  {
    rule: "S03",
    triggers: {
      files: { "i2ptunnel.config": tunnel("tunnel.0.", 6010), [TUNNEL_FILE]: tunnel("", 6010) },
      at: ["i2ptunnel.config"],
      fixed: { "i2ptunnel.config": null },
    },
    near: { files: { "i2ptunnel.config": tunnel("tunnel.0.", 6010), "i2ptunnel.config.d/README": "" } },
  },
  {
    rule: "S03",
    triggers: {
      files: { "i2ptunnel.config": tunnel("tunnel.0.", 6011), [TUNNEL_FILE]: tunnel("", 6010) },
      at: ["i2ptunnel.config"],
    },
    near: {
      layout: "portable",
      files: { "i2ptunnel.config": tunnel("tunnel.0.", 6011), [TUNNEL_FILE]: tunnel("", 6010) },
    },
  },
  // An empty list ends it all.
  {
    rule: "S03",
    triggers: {
      files: { "i2ptunnel.config": "# nothing\n", [TUNNEL_FILE]: tunnel("", 6010) },
      at: ["i2ptunnel.config"],
      fixed: { "i2ptunnel.config": null },
    },
    near: { files: { [TUNNEL_FILE]: tunnel("", 6010) } },
  },
  {
    rule: "S04",
    triggers: {
      files: {
        "clients.config": single("sam.keys 127.0.0.1 7756"),
        [SAM_FILE]: app(0, SAM, "sam.keys 127.0.0.1 7656", "clientApp.N.startOnLoad=false\n"),
        "i2ptunnel.config": tunnel("tunnel.0.", 6011),
        [TUNNEL_FILE]: tunnel("", 6010),
      },
      at: ["clients.config:4:18", "clients.config:5:1", "i2ptunnel.config:2:21"],
    },
    near: {
      files: {
        "clients.config": single("sam.keys 127.0.0.1 7656"),
        [SAM_FILE]: app(
          0,
          SAM,
          "sam.keys 127.0.0.1 7656",
          "clientApp.N.startOnLoad=true\nclientApp.N.delay=120\n",
        ),
        "i2ptunnel.config": tunnel("tunnel.0.", 6010),
        [TUNNEL_FILE]: `${tunnel("", 6010)}configFile=/config/${TUNNEL_FILE}\nstartOnLoad=true\n`,
      },
    },
  },
  {
    rule: "S05",
    triggers: {
      files: {
        [SAM_FILE]: sam("sam.keys 127.0.0.1 7656"),
        [`clients.config.d/02-${SAM}-clients.config`]: app(
          0,
          SAM,
          "sam.keys 0.0.0.0 7656",
          "clientApp.N.delay=5\nclientApp.N.startOnLoad=true\n",
        ),
      },
      // The one that starts later.
      at: [`${SAM_FILE}:2:1`],
      fixed: { [SAM_FILE]: `${sam("sam.keys 127.0.0.1 7656")}clientApp.0.startOnLoad=false\n` },
    },
    near: {
      files: {
        [SAM_FILE]: sam("sam.keys 127.0.0.1 7656"),
        [`clients.config.d/02-${SAM}-clients.config`]: app(
          0,
          SAM,
          "sam.keys 127.0.0.1 7656",
          "clientApp.N.startOnLoad=false\n",
        ),
      },
    },
  },
  // The second console would have a port of its own besides.
  {
    rule: "S05",
    triggers: {
      files: {
        "clients.config": `${app(0, CONSOLE, "7657 127.0.0.1")}${app(1, CONSOLE, "7657 127.0.0.1 -s 7667 127.0.0.1 ./webapps/")}`,
      },
      at: ["clients.config:5:1"],
    },
    near: {
      files: {
        "clients.config": `${app(0, CONSOLE, "7657 127.0.0.1")}${app(1, CONSOLE, "7657 ::1")}`,
      },
    },
  },
  // Both would open the same tunnels.
  {
    rule: "S05",
    triggers: {
      files: {
        "clients.config": `${app(0, TUNNELS, "i2ptunnel.config")}${app(1, TUNNELS, "i2ptunnel.config", "clientApp.N.startOnLoad=true\n")}`,
      },
      at: ["clients.config:7:1"],
      fixed: {
        "clients.config": `${app(0, TUNNELS, "i2ptunnel.config")}${app(1, TUNNELS, "i2ptunnel.config", "clientApp.N.startOnLoad=false\n")}`,
      },
    },
    near: {
      files: { "clients.config": `${app(0, TUNNELS, "i2ptunnel.config")}${app(1, TUNNELS, "other.config")}` },
    },
  },
];
