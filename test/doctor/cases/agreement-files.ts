import type { Files, RuleCase } from "../../support/doctor.js";
import { connector, server } from "../../support/jetty.js";

/** A list of client apps, each by its class with its arguments, and more lines of it. */
function clients(
  ...apps: readonly (readonly [main: string, args: string, ...more: readonly string[]])[]
): string {
  return apps
    .flatMap(([main, args, ...more], at) =>
      [`main=${main}`, `name=app ${at}`, `args=${args}`, ...more].map((line) => `clientApp.${at}.${line}\n`),
    )
    .join("");
}

const CONSOLE = "net.i2p.router.web.RouterConsoleRunner";
const BROWSER = "net.i2p.apps.systray.UrlLauncher";
const SAM = "net.i2p.sam.SAMBridge";
const TUNNELS = "net.i2p.i2ptunnel.TunnelControllerGroup";
const JETTY = "net.i2p.jetty.JettyStart";
const OFF = "startOnLoad=false";

/** The console's arguments, and what the browser opens. */
const browser = (args: string, url: string): Files => ({
  "clients.config": clients([CONSOLE, args], [BROWSER, url]),
});

const tunnel = (...lines: readonly string[]) => ["name=A", ...lines, ""].join("\n");
const tunnelsOn = clients([TUNNELS, "i2ptunnel.config"]);

/** A client tunnel with an I2CP port, beside a router.config. */
const withI2cp = (router: string, port: string, ...more: readonly string[]): Files => ({
  "router.config": router,
  "clients.config": tunnelsOn,
  "i2ptunnel.config": tunnel("type=client", "listenPort=7660", `i2cpPort=${port}`, ...more),
});

const sam = (port: string, ...more: readonly string[]) =>
  clients([SAM, `sam.keys 127.0.0.1 7656 i2cp.tcp.port=${port}`, ...more]);

const set = (name: string, value: string) => `<Set name="${name}">${value}</Set>`;

const siteTunnel = (...lines: readonly string[]) =>
  tunnel("type=httpserver", "targetHost=127.0.0.1", "privKeyFile=a.dat", ...lines);
const withSite = (args: string, ...more: readonly string[]) =>
  clients([TUNNELS, "i2ptunnel.config"], [JETTY, args, ...more]);

/** The shipped web server at a port, and a tunnel to another one. */
const site = (port: string, target: string, ...more: readonly string[]): Files => ({
  "clients.config": withSite('"eepsite/jetty.xml"', ...more),
  "i2ptunnel.config": siteTunnel(`targetPort=${target}`),
  "eepsite/jetty.xml": server(connector(set("host", "127.0.0.1") + set("port", port))),
});

const TLS = "option.targetForPort.443";
const tlsSite = (args: string, target: string): Files => ({
  "clients.config": withSite(args),
  "i2ptunnel.config": siteTunnel("targetPort=7658", `${TLS}=${target}`),
  "eepsite/jetty.xml": server(connector(set("host", "127.0.0.1") + set("port", "7658"))),
});
const TLS_FILES = {
  "eepsite/jetty-ssl.xml": server(connector(set("host", "127.0.0.1") + set("port", "7668"))),
  "eepsite/etc/keystore.ks": "x",
};

export const agreementFileCases: readonly RuleCase[] = [
  {
    rule: "A01",
    triggers: {
      files: browser("7667 127.0.0.1 ./webapps/", "http://127.0.0.1:7657/index.jsp"),
      at: ["clients.config:6:18"],
      fixed: browserFixed("7667 127.0.0.1 ./webapps/", "http://127.0.0.1:7667/index.jsp"),
    },
    near: { files: browser("7657 127.0.0.1 ./webapps/", "http://localhost:7657/index.jsp") },
  },
  {
    rule: "A01",
    triggers: {
      files: browser("-s 7657 ::1 ./webapps/", '"http://[::1]:7657/"'),
      at: ["clients.config:6:18"],
      fixed: browserFixed("-s 7657 ::1 ./webapps/", '"https://[::1]:7657/"'),
    },
    near: { files: browser("7657 :: -s 7667 :: ./webapps/", "https://127.0.0.1:7667/") },
  },
  {
    rule: "A01",
    triggers: {
      files: browser("7657 192.168.1.5 ./webapps/", "http://127.0.0.1:7657"),
      at: ["clients.config:6:18"],
      fixed: browserFixed("7657 192.168.1.5 ./webapps/", "http://192.168.1.5:7657/"),
    },
    // Elsewhere it cannot be the console.
    near: { files: browser("7657 127.0.0.1 ./webapps/", "http://site.example.org:7658/") },
  },
  {
    rule: "A01",
    triggers: {
      files: browser("7667 192.168.1.5 ./webapps/", "http://192.168.1.5:7657/home"),
      at: ["clients.config:6:18"],
      fixed: browserFixed("7667 192.168.1.5 ./webapps/", "http://192.168.1.5:7667/home"),
    },
    near: { files: browser("7667 192.168.1.5 ./webapps/", "http://192.168.1.6:7657/home") },
  },
  {
    rule: "A01",
    triggers: {
      files: {
        "clients.config": clients([CONSOLE, "7657 127.0.0.1", OFF], [BROWSER, "http://127.0.0.1:7657/"]),
      },
      at: ["clients.config:7:18"],
    },
    near: {
      files: {
        "clients.config": clients([CONSOLE, "7657 127.0.0.1", OFF], [BROWSER, "http://127.0.0.1:7657/", OFF]),
      },
    },
  },
  {
    rule: "A02",
    triggers: {
      files: withI2cp("i2cp.port=7655\n", "7654"),
      at: ["i2ptunnel.config:4:10"],
      fixed: { "i2ptunnel.config": tunnel("type=client", "listenPort=7660", "i2cpPort=7655") },
    },
    near: { files: withI2cp("i2cp.port=7655\ni2cp.disableInterface=true\n", "7654") },
  },
  {
    rule: "A02",
    triggers: {
      files: withI2cp("", "7655"),
      at: ["i2ptunnel.config:4:10"],
      fixed: { "i2ptunnel.config": tunnel("type=client", "listenPort=7660", "i2cpPort=7654") },
    },
    // The port of I2CP is not known where router.config is not.
    near: {
      layout: "loose",
      files: { "i2ptunnel.config": tunnel("type=client", "listenPort=7660", "i2cpPort=7655") },
    },
  },
  {
    rule: "A02",
    triggers: {
      files: withI2cp("", "7655", "i2cpHost=127.0.0.1"),
      at: ["i2ptunnel.config:4:10"],
      fixed: {
        "i2ptunnel.config": tunnel("type=client", "listenPort=7660", "i2cpPort=7654", "i2cpHost=127.0.0.1"),
      },
    },
    // It is the port of another router.
    near: { files: withI2cp("", "7655", "i2cpHost=192.168.1.5") },
  },
  {
    rule: "A03",
    triggers: {
      files: { "router.config": "i2cp.port=7655\n", "clients.config": sam("7654") },
      at: ["clients.config:3:56"],
      fixed: { "clients.config": sam("7655") },
    },
    near: { files: { "router.config": "i2cp.port=7655\n", "clients.config": sam("7654", OFF) } },
  },
  {
    rule: "A03",
    triggers: {
      files: { "clients.config": sam("7655 i2cp.tcp.host=localhost") },
      at: ["clients.config:3:56"],
      fixed: { "clients.config": sam("7654 i2cp.tcp.host=localhost") },
    },
    near: { files: { "clients.config": sam("7655 i2cp.tcp.host=192.168.1.5") } },
  },
  {
    rule: "A04",
    triggers: {
      files: {
        "router.config": "i2cp.port=7660\n",
        "clients.config": tunnelsOn,
        "i2ptunnel.config": tunnel("type=client", "listenPort=7660", "interface=0.0.0.0"),
      },
      at: ["router.config:1:11"],
    },
    near: {
      files: {
        "router.config": "i2cp.port=7660\n",
        "clients.config": tunnelsOn,
        "i2ptunnel.config": tunnel("type=client", "listenPort=7660", "interface=192.168.1.5"),
      },
    },
  },
  {
    rule: "A04",
    triggers: {
      files: { "clients.config": clients([CONSOLE, "7654 ::1,127.0.0.1"]) },
      at: ["clients.config:3:18"],
    },
    near: { files: { "clients.config": clients([CONSOLE, "7654 ::1,127.0.0.1", OFF]) } },
  },
  {
    rule: "A04",
    triggers: {
      files: {
        "clients.config": tunnelsOn,
        "i2ptunnel.config": tunnel("type=client", "listenPort=7654", "interface=127.0.0.1"),
      },
      at: ["i2ptunnel.config:3:12"],
    },
    near: {
      files: {
        "router.config": "i2cp.disableInterface=true\n",
        "clients.config": tunnelsOn,
        "i2ptunnel.config": tunnel("type=client", "listenPort=7654", "interface=127.0.0.1"),
      },
    },
  },
  {
    rule: "A05",
    triggers: {
      files: {
        "router.config": "i2cp.SSL=true\n",
        "clients.config": clients([TUNNELS, "i2ptunnel.config", OFF]),
        "i2ptunnel.config": tunnel("type=client", "listenPort=7660"),
      },
      at: ["i2ptunnel.config:2:1"],
      fixed: { "i2ptunnel.config": tunnel("type=client", "listenPort=7660", "option.i2cp.SSL=true") },
    },
    near: {
      files: {
        "router.config": "i2cp.SSL=true\n",
        "clients.config": tunnelsOn,
        "i2ptunnel.config": tunnel("type=client", "listenPort=7660", "i2cpHost=127.0.0.1"),
      },
    },
  },
  {
    rule: "A05",
    triggers: {
      files: {
        "router.config": "i2cp.SSL=true\ni2cp.hostname=192.168.1.5\n",
        "clients.config": tunnelsOn,
        "i2ptunnel.config": tunnel("type=client", "option.i2cp.SSL=false", "i2cpHost=192.168.1.5"),
      },
      at: ["i2ptunnel.config:3:1"],
      fixed: {
        "i2ptunnel.config": tunnel("type=client", "option.i2cp.SSL=true", "i2cpHost=192.168.1.5"),
      },
    },
    near: {
      files: {
        "router.config": "i2cp.SSL=false\ni2cp.hostname=192.168.1.5\n",
        "clients.config": tunnelsOn,
        "i2ptunnel.config": tunnel("type=client", "i2cpHost=192.168.1.5"),
      },
    },
  },
  {
    rule: "A05",
    triggers: {
      files: {
        "router.config": "i2cp.SSL=true\n",
        "clients.config": clients([TUNNELS, "i2ptunnel.config", OFF]),
        "i2ptunnel.config": tunnel("type=client", "i2cpHost=localhost"),
      },
      at: ["i2ptunnel.config:2:1"],
      fixed: { "i2ptunnel.config": tunnel("type=client", "i2cpHost=localhost", "option.i2cp.SSL=true") },
    },
    // What another router wants, its own files tell.
    near: {
      files: {
        "router.config": "i2cp.SSL=true\n",
        "clients.config": clients([TUNNELS, "i2ptunnel.config", OFF]),
        "i2ptunnel.config": tunnel("type=client", "i2cpHost=192.168.1.5"),
      },
    },
  },
  {
    rule: "A06",
    triggers: {
      files: site("8080", "7658"),
      at: ["i2ptunnel.config:5:12"],
      fixed: { "i2ptunnel.config": siteTunnel("targetPort=8080") },
    },
    near: { files: site("7658", "7658") },
  },
  {
    rule: "A06",
    triggers: { files: site("7658", "7658", OFF), at: ["i2ptunnel.config:5:12"], severity: "warn" },
    // Another web server, which no file tells of.
    near: { files: site("7658", "8080", OFF) },
  },
  {
    rule: "A06",
    triggers: {
      files: {
        ...site("7658", "7658"),
        "eepsite/jetty.xml": server(connector(set("host", "192.168.1.5") + set("port", "7658"))),
      },
      at: ["i2ptunnel.config:5:12"],
    },
    near: { files: { ...site("7658", "7658"), "eepsite/jetty.xml": server(connector(set("port", "7658"))) } },
  },
  {
    rule: "A06",
    triggers: {
      layout: "loose",
      files: {
        "i2ptunnel.config": siteTunnel("targetPort=7658"),
        "jetty.xml": server(connector(set("host", "127.0.0.1") + set("port", "8080"))),
      },
      at: ["i2ptunnel.config:5:12"],
      fixed: { "i2ptunnel.config": siteTunnel("targetPort=8080") },
    },
    near: { layout: "loose", files: { "i2ptunnel.config": siteTunnel("targetPort=7658") } },
  },
  {
    rule: "A07",
    triggers: {
      files: { ...tlsSite('"eepsite/jetty.xml"', "127.0.0.1:7668"), ...TLS_FILES },
      at: ["i2ptunnel.config:6:26"],
      fixed: { "clients.config": withSite('"eepsite/jetty.xml" eepsite/jetty-ssl.xml') },
    },
    near: {
      files: { ...tlsSite('"eepsite/jetty.xml" "eepsite/jetty-ssl.xml"', "127.0.0.1:7668"), ...TLS_FILES },
    },
  },
  {
    rule: "A07",
    triggers: {
      files: tlsSite('"eepsite/jetty.xml"', "127.0.0.1:7668"),
      at: ["i2ptunnel.config:6:26"],
    },
    near: { files: tlsSite('"eepsite/jetty.xml"', "127.0.0.1:8443") },
  },
  {
    rule: "A16",
    triggers: {
      files: {
        "clients.config": clients([CONSOLE, "7667 127.0.0.1"]),
        "router.config":
          "routerconsole.services=x,http://127.0.0.1:7657/a,y,http://localhost:7657/b\nrouterconsole.lang=en\n",
        "systray.config": "port=7657\n",
      },
      at: ["router.config:1:24", "systray.config:1:6"],
      fixed: {
        "router.config":
          "routerconsole.services=x,http://127.0.0.1:7667/a,y,http://127.0.0.1:7667/b\nrouterconsole.lang=en\n",
        "systray.config": "port=7667\n",
      },
    },
    near: {
      files: {
        "clients.config": clients([CONSOLE, "7667 127.0.0.1"]),
        "router.config": "routerconsole.services=x,http://127.0.0.1:76570/a,y,http://site.i2p:7657/b\n",
        "systray.config": "port=7667\n",
      },
    },
  },
  {
    rule: "A16",
    triggers: {
      files: { "clients.config": clients([CONSOLE, "-s 7667 127.0.0.1"]), "systray.config": "port=7657\n" },
      at: ["systray.config:1:6"],
      fixed: { "systray.config": "port=7667\n" },
    },
    near: {
      files: {
        "clients.config": clients([CONSOLE, "7667 127.0.0.1 -s 7657 127.0.0.1"]),
        "systray.config": "port=7657\n",
      },
    },
  },
];

function browserFixed(args: string, url: string): Readonly<Record<string, string>> {
  return { "clients.config": clients([CONSOLE, args], [BROWSER, url]) };
}
