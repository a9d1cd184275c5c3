import type { RuleCase } from "../../support/doctor.js";

const tunnel = (fields: string) => fields.replaceAll(/^(?=.)/gm, "tunnel.0.");
const proxyAt = (address: string, more = "") =>
  tunnel(`name=P\ntype=httpclient\ninterface=${address}\nlistenPort=4444\n${more}`);
const clientAt = (address: string, more = "") =>
  tunnel(
    `name=I\ntype=ircclient\ninterface=${address}\nlistenPort=6668\ntargetDestination=irc.example.i2p\n${more}`,
  );
const serverTo = (target: string, more = "") =>
  tunnel(
    `name=S\ntype=httpserver\nprivKeyFile=s.dat\ntargetHost=${target.split(":")[0]}\ntargetPort=${target.split(":")[1]}\n${more}`,
  );

const APP = (number: number, main: string, args: string) =>
  `clientApp.${number}.main=${main}\nclientApp.${number}.name=a\nclientApp.${number}.args=${args}\n`;
const TUNNELS = APP(0, "net.i2p.i2ptunnel.TunnelControllerGroup", "i2ptunnel.config");
const CONSOLE = APP(1, "net.i2p.router.web.RouterConsoleRunner", "7657 ::1,127.0.0.1 ./webapps/");
const SITE = APP(1, "net.i2p.jetty.JettyStart", "eepsite/jetty.xml");

const JETTY = (host: string, port = 7658) =>
  `<?xml version="1.0"?>
<!DOCTYPE Configure PUBLIC "-//Jetty//Configure//EN" "http://www.eclipse.org/jetty/configure_9_3.dtd">
<Configure id="Server" class="org.eclipse.jetty.server.Server">
  <Call name="addConnector">
    <Arg>
      <New class="org.eclipse.jetty.server.ServerConnector">
        <Arg><Ref refid="Server"/></Arg>
${host === "" ? "" : `        <Set name="host">${host}</Set>\n`}        <Set name="port">${port}</Set>
      </New>
    </Arg>
  </Call>
</Configure>
`;

export const exposureTunnelCases: readonly RuleCase[] = [
  {
    rule: "X15",
    triggers: {
      files: {
        "clients.config": TUNNELS,
        "i2ptunnel.config": proxyAt("192.168.1.5", "option.proxyAuth=false\n"),
      },
      at: ["i2ptunnel.config:3:20"],
      severity: "error",
    },
    near: {
      files: {
        "clients.config": TUNNELS,
        "i2ptunnel.config": proxyAt("192.168.1.5", "option.proxyAuth=Digest\n"),
      },
    },
  },
  {
    rule: "X15",
    triggers: {
      files: {
        "clients.config": TUNNELS,
        "i2ptunnel.config": clientAt("0.0.0.0", "option.proxyAuth=true\n"),
      },
      at: ["i2ptunnel.config:3:20"],
      fixed: { "i2ptunnel.config": clientAt("127.0.0.1", "option.proxyAuth=true\n") },
    },
    near: { files: { "clients.config": TUNNELS, "i2ptunnel.config": clientAt("127.0.0.2") } },
  },
  {
    // SOCKS takes no other word than true for a login.
    rule: "X15",
    triggers: {
      files: {
        "clients.config": TUNNELS,
        "i2ptunnel.config": proxyAt("::", "option.proxyAuth=digest\n").replace("httpclient", "sockstunnel"),
      },
      at: ["i2ptunnel.config:3:20"],
    },
    near: {
      files: {
        "clients.config": TUNNELS,
        "i2ptunnel.config": proxyAt("::", "option.proxyAuth=true\n").replace("httpclient", "sockstunnel"),
      },
    },
  },
  {
    rule: "X15",
    triggers: {
      layout: "docker",
      files: {
        "clients.config": TUNNELS,
        "i2ptunnel.config.d/00-I.config":
          "name=I\ntype=client\ninterface=172.17.0.2\nlistenPort=6668\ntargetDestination=a.i2p\n",
        "i2ptunnel.config.d/01-P.config": "name=P\ntype=connectclient\ninterface=0.0.0.0\nlistenPort=4445\n",
      },
      at: ["i2ptunnel.config.d/00-I.config:3:11", "i2ptunnel.config.d/01-P.config:3:11"],
      severity: "info",
    },
    near: {
      layout: "docker",
      files: { "clients.config": TUNNELS, "i2ptunnel.config": proxyAt("172.17.0.2", "startOnLoad=no\n") },
    },
  },
  {
    rule: "X15",
    triggers: {
      layout: "loose",
      files: {
        "i2ptunnel.config": serverTo("127.0.0.1:80", "interface=10.0.0.1\n").replace(
          "httpserver",
          "httpbidirserver",
        ),
      },
      at: ["i2ptunnel.config:6:20"],
    },
    near: {
      layout: "loose",
      files: { "i2ptunnel.config": serverTo("127.0.0.1:80", "interface=10.0.0.1\n") },
    },
  },
  {
    rule: "X15",
    triggers: {
      layout: "loose",
      files: { "i2ptunnel.config": clientAt("10.0.0.1") },
      at: ["i2ptunnel.config:3:20"],
      fixed: { "i2ptunnel.config": clientAt("127.0.0.1") },
    },
    near: {
      layout: "loose",
      files: { "i2ptunnel.config": clientAt("10.0.0.1").replace("ircclient", "streamrclient") },
    },
  },
  ...(
    [
      ["httpclient", "digest", "proxy.auth.a.sha256=x", "proxyPassword.a=x"],
      ["httpclient", "digest", "proxy.auth.a.md5=x", "proxy.auth..md5=x"],
      ["connectclient", "basic", "proxyPassword.a=x", "proxy.auth.a.md5=x"],
      ["httpclient", "TRUE", "proxyUsername=a\noption.proxyPassword=x", "proxyUsername=a"],
      ["sockstunnel", "true", "proxy.auth.a.sha256=x", "proxy.auth.a.md5=x"],
      ["socksirctunnel", "true", "proxy.auth.a.sha256=x", "proxyUsername=a\noption.proxyPassword=x"],
    ] as const
  ).map(([type, word, right, wrong]): RuleCase => {
    const asking = (login: string) => ({
      "clients.config": TUNNELS,
      "i2ptunnel.config": proxyAt("127.0.0.1", `option.proxyAuth=${word}\noption.${login}\n`).replace(
        "httpclient",
        type,
      ),
    });
    return {
      rule: "X16",
      triggers: { files: asking(wrong), at: ["i2ptunnel.config:5:27"] },
      near: { files: asking(right) },
    };
  }),
  {
    // A word that HTTP does not know is no login that anybody could pass; one that SOCKS does not know is none.
    rule: "X16",
    triggers: {
      files: {
        "clients.config": TUNNELS,
        "i2ptunnel.config": proxyAt("127.0.0.1", "option.proxyAuth=yes\n"),
      },
      at: ["i2ptunnel.config:5:27"],
    },
    near: {
      files: {
        "clients.config": TUNNELS,
        "i2ptunnel.config": proxyAt("127.0.0.1", "option.proxyAuth=yes\n").replace(
          "httpclient",
          "sockstunnel",
        ),
      },
    },
  },
  {
    rule: "X16",
    triggers: {
      files: {
        "clients.config": TUNNELS,
        "i2ptunnel.config": proxyAt("127.0.0.1", "option.proxyAuth=digest\n"),
      },
      at: ["i2ptunnel.config:5:27"],
    },
    near: {
      files: {
        "clients.config": TUNNELS,
        "i2ptunnel.config": proxyAt("127.0.0.1", "option.proxyAuth=digest\nstartOnLoad=false\n"),
      },
    },
  },
  {
    rule: "X17",
    triggers: {
      files: { "clients.config": TUNNELS + CONSOLE, "i2ptunnel.config": serverTo("localhost:7657") },
      at: ["i2ptunnel.config:5:21"],
    },
    near: { files: { "clients.config": TUNNELS + CONSOLE, "i2ptunnel.config": serverTo("localhost:7658") } },
  },
  {
    rule: "X17",
    triggers: {
      files: {
        "clients.config": TUNNELS + CONSOLE,
        "i2ptunnel.config": serverTo(
          "127.0.0.1:8080",
          "option.targetForPort.80=127.0.0.1:7657\noption.targetForPort.90=127.0.0.1:7654\n",
        ),
      },
      at: ["i2ptunnel.config:6:44", "i2ptunnel.config:7:44"],
    },
    near: {
      files: {
        "clients.config": TUNNELS + CONSOLE,
        "i2ptunnel.config": serverTo(
          "127.0.0.1:8080",
          "option.targetForPort.7657=127.0.0.2:7657\noption.targetForPort.90=10.1.1.1:7654\n",
        ),
      },
    },
  },
  {
    rule: "X17",
    triggers: {
      files: {
        "clients.config": TUNNELS,
        "i2ptunnel.config": `${serverTo("127.0.0.1:4444")}${proxyAt("127.0.0.1").replaceAll("tunnel.0", "tunnel.1")}`,
      },
      at: ["i2ptunnel.config:5:21"],
    },
    near: {
      files: {
        "clients.config": TUNNELS,
        "i2ptunnel.config": `${serverTo("127.0.0.1:4444")}${proxyAt("127.0.0.1").replaceAll("tunnel.0", "tunnel.1").replace("httpclient", "ircclient")}`,
      },
    },
  },
  ...[
    ["LOCALHOST", "127.0.0.1"],
    ["[::1]", "::1"],
    ["127.1", "127.0.0.1"],
  ].map(
    ([host = "", bind = ""]): RuleCase => ({
      rule: "X17",
      triggers: {
        files: {
          "clients.config": TUNNELS + CONSOLE.replace("::1,127.0.0.1", bind),
          "i2ptunnel.config": serverTo("HOST:7657").replace("HOST", host),
        },
        at: ["i2ptunnel.config:5:21"],
      },
      near: {
        files: {
          "clients.config": TUNNELS + CONSOLE.replace("::1,127.0.0.1", bind),
          "i2ptunnel.config": serverTo("HOST:7656").replace("HOST", host),
        },
      },
    }),
  ),
  {
    rule: "X17",
    triggers: {
      files: {
        "clients.config": TUNNELS,
        "i2ptunnel.config": serverTo("127.0.0.1:32000"),
        "base/wrapper.config": "wrapper.java.maxmemory=256\n",
      },
      at: ["i2ptunnel.config:5:21"],
    },
    near: { files: { "clients.config": TUNNELS, "i2ptunnel.config": serverTo("127.0.0.1:32000") } },
  },
  {
    rule: "X17",
    triggers: {
      files: {
        "clients.config": TUNNELS + CONSOLE.replace("::1,127.0.0.1", "0.0.0.0"),
        "i2ptunnel.config": serverTo("127.0.0.2:7657"),
      },
      at: ["i2ptunnel.config:5:21"],
    },
    near: {
      files: {
        "clients.config": `${TUNNELS}${CONSOLE}clientApp.1.startOnLoad=false\n`,
        "i2ptunnel.config": serverTo("127.0.0.1:7657"),
      },
    },
  },
  {
    rule: "X18",
    triggers: {
      files: {
        "clients.config": TUNNELS + SITE,
        "i2ptunnel.config": serverTo("127.0.0.1:7658"),
        "eepsite/jetty.xml": JETTY("0.0.0.0"),
      },
      at: ["eepsite/jetty.xml:8:26"],
      fixed: { "eepsite/jetty.xml": JETTY("127.0.0.1") },
    },
    near: {
      files: {
        "clients.config": TUNNELS + SITE,
        "i2ptunnel.config": serverTo("127.0.0.1:7658"),
        "eepsite/jetty.xml": JETTY("127.0.0.1"),
      },
    },
  },
  {
    rule: "X18",
    triggers: {
      files: {
        "clients.config": TUNNELS + SITE,
        "i2ptunnel.config": serverTo("LOCALHOST:7658"),
        "eepsite/jetty.xml": JETTY("0.0.0.0"),
      },
      at: ["eepsite/jetty.xml:8:26"],
      fixed: { "eepsite/jetty.xml": JETTY("127.0.0.1") },
    },
    near: {
      files: {
        "clients.config": TUNNELS + SITE,
        "i2ptunnel.config": serverTo("LOCALHOST:7658"),
        "eepsite/jetty.xml": JETTY("0.0.0.0", 7659),
      },
    },
  },
  {
    // Without a host Jetty listens everywhere.
    rule: "X18",
    triggers: {
      files: {
        "clients.config": TUNNELS + SITE,
        "i2ptunnel.config": serverTo("127.0.0.1:80", "option.targetForPort.81=localhost:7658\n"),
        "eepsite/jetty.xml": JETTY(""),
      },
      at: ["eepsite/jetty.xml:6:7"],
      fixed: {
        "eepsite/jetty.xml": JETTY("").replace(
          "7658</Set>\n",
          '7658</Set>\n        <Set name="host">127.0.0.1</Set>\n',
        ),
      },
    },
    near: {
      files: {
        "clients.config": TUNNELS + SITE,
        "i2ptunnel.config": serverTo("127.0.0.1:7658", "startOnLoad=false\n"),
        "eepsite/jetty.xml": JETTY(""),
      },
    },
  },
  {
    rule: "X18",
    triggers: {
      layout: "docker",
      files: {
        "clients.config": TUNNELS + SITE,
        "i2ptunnel.config": serverTo("127.0.0.1:7658"),
        "eepsite/jetty.xml": JETTY("0.0.0.0"),
      },
      at: ["eepsite/jetty.xml:8:26"],
      severity: "info",
    },
    near: {
      files: {
        "clients.config": `${TUNNELS}${SITE}clientApp.1.startOnLoad=false\n`,
        "i2ptunnel.config": serverTo("127.0.0.1:7658"),
        "eepsite/jetty.xml": JETTY("0.0.0.0"),
      },
    },
  },
];
