import type { Files, RuleCase } from "../../support/doctor.js";

/** Tunnels in one file, each by its lines without the prefix. */
function tunnels(...all: readonly (readonly string[])[]): string {
  return all.flatMap((lines, at) => lines.map((line) => `tunnel.${at}.${line}\n`)).join("");
}

const CLIENTS =
  "clientApp.0.main=net.i2p.router.web.RouterConsoleRunner\nclientApp.0.name=Console\nclientApp.0.args=7657 127.0.0.1\n" +
  "clientApp.1.main=net.i2p.i2ptunnel.TunnelControllerGroup\nclientApp.1.name=Tunnels\nclientApp.1.args=i2ptunnel.config\n";

const installed = (...all: readonly (readonly string[])[]): Files => ({
  "clients.config": CLIENTS,
  "i2ptunnel.config": tunnels(...all),
});

const ENC = "option.i2cp.leaseSetEncType";
const pop = (port: string, ...more: readonly string[]) => [
  "name=pop",
  "type=client",
  `listenPort=${port}`,
  "targetDestination=pop.postman.i2p:110",
  ...more,
];
const smtp = (port: string) => [
  "name=smtp",
  "type=client",
  `listenPort=${port}`,
  "targetDestination=a.i2p,smtp.postman.i2p:25",
];
const proxy = (port: string, ...more: readonly string[]) => [
  "name=web",
  "type=httpclient",
  `listenPort=${port}`,
  ...more,
];
const shared = (name: string, ...more: readonly string[]) => [
  `name=${name}`,
  "type=client",
  "listenPort=7001",
  ...more,
];
const server = (name: string, ...more: readonly string[]) => [
  `name=${name}`,
  "type=httpserver",
  "targetHost=127.0.0.1",
  "targetPort=80",
  ...more,
];

export const agreementTunnelCases: readonly RuleCase[] = [
  {
    rule: "A08",
    triggers: {
      files: {
        ...installed(pop("7661"), smtp("7659")),
        "susimail.config": "susimail.ports.pop3=7660\n",
      },
      at: ["susimail.config:1:21"],
      fixed: { "susimail.config": "susimail.ports.pop3=7661\n" },
    },
    near: {
      files: {
        ...installed(pop("7661"), smtp("7659")),
        "susimail.config": "susimail.ports.pop3=7661\n",
      },
    },
  },
  {
    rule: "A08",
    triggers: {
      files: installed(pop("7660"), smtp("7669")),
      at: ["i2ptunnel.config:7:21"],
      fixed: { "susimail.config": "susimail.ports.smtp=7669\n" },
    },
    near: {
      files: {
        ...installed(pop("7660"), smtp("7669")),
        "webapps.config": "webapps.susimail.startOnLoad=false\n",
      },
    },
  },
  {
    rule: "A08",
    triggers: {
      layout: "loose",
      files: {
        "i2ptunnel.config": tunnels(pop("7661")),
        "susimail.config": "susimail.ports.pop3=7660\n",
      },
      at: ["susimail.config:1:21"],
      fixed: { "susimail.config": "susimail.ports.pop3=7661\n" },
    },
    near: {
      layout: "loose",
      files: {
        "i2ptunnel.config": tunnels(pop("7661")),
        "susimail.config": "susimail.ports.pop3=7660\nsusimail.host=mail.example.org\n",
      },
    },
  },
  {
    rule: "A09",
    triggers: {
      files: {
        ...installed(proxy("4446")),
        "router.config": "router.updateProxyPort=4444\n",
        "addressbook/config.txt": "proxy_port=4445\n",
      },
      at: ["router.config:1:24", "addressbook/config.txt:1:12"],
      fixed: {
        "router.config": "router.updateProxyPort=4446\n",
        "addressbook/config.txt": "proxy_port=4446\n",
      },
    },
    near: {
      files: {
        ...installed(proxy("4446")),
        // Without its port the router asks the proxy that there is.
        "router.config": "router.updateProxyHost=127.0.0.1\n",
        "addressbook/config.txt": "proxy_port=4445\nproxy_host=192.168.1.5\n",
      },
    },
  },
  {
    rule: "A09",
    triggers: {
      files: { ...installed(proxy("4446")), "addressbook/config.txt": "update_delay=12\n" },
      at: ["i2ptunnel.config:3:21"],
      fixed: { "addressbook/config.txt": "proxy_port=4446\nupdate_delay=12\n" },
    },
    near: { files: { ...installed(proxy("4444")), "addressbook/config.txt": "update_delay=12\n" } },
  },
  {
    rule: "A09",
    triggers: {
      // In a directory that is not there yet either.
      files: installed(proxy("4446")),
      at: ["i2ptunnel.config:3:21"],
      fixed: { "addressbook/config.txt": "proxy_port=4446\n" },
    },
    near: { files: installed(proxy("4444")) },
  },
  {
    rule: "A09",
    triggers: {
      files: installed(proxy("4444", "startOnLoad=false")),
      at: ["i2ptunnel.config:4:22"],
    },
    near: {
      files: {
        ...installed(proxy("4444", "startOnLoad=false")),
        "router.config": "router.updateProxyHost=192.168.1.5\n",
        "addressbook/config.txt": "proxy_host=192.168.1.5\n",
      },
    },
  },
  {
    rule: "A09",
    triggers: {
      files: {
        ...installed(proxy("4446")),
        "router.config": "router.fetchNewsThroughProxy=false\nrouter.updateProxyPort=4444\n",
        "addressbook/config.txt": "proxy_port=4446\n",
      },
      at: ["router.config:2:24"],
      fixed: { "router.config": "router.fetchNewsThroughProxy=false\nrouter.updateProxyPort=4446\n" },
    },
    // Neither news nor updates go through the proxy.
    near: {
      files: {
        ...installed(proxy("4446")),
        "router.config":
          "router.fetchNewsThroughProxy=false\nrouter.updateThroughProxy=false\nrouter.updateProxyPort=4444\n",
        "addressbook/config.txt": "proxy_port=4446\n",
      },
    },
  },
  {
    rule: "A10",
    triggers: {
      files: installed(
        shared("A", "option.inbound.length=1", `${ENC}=4,0`),
        shared("B", "option.outbound.quantity=3", `${ENC}=4`),
      ),
      at: ["i2ptunnel.config:9:35"],
    },
    near: {
      files: installed(
        shared("A", "option.inbound.length=3", `${ENC}=4,0`, "sharedClient=true"),
        shared("B", "option.outbound.quantity=2", "option.outbound.priority=10", "option.inbound.nickname=B"),
        shared("C", "option.inbound.length=1", "sharedClient=false", `${ENC}=4`),
        shared("D", "option.inbound.length=1", "startOnLoad=false"),
      ),
    },
  },
  {
    rule: "A10",
    triggers: {
      files: installed(shared("A", "option.inbound.length=2"), shared("B")),
      at: ["i2ptunnel.config:6:1"],
    },
    near: {
      files: installed(
        shared("A", "option.i2cp.destination.sigType=7"),
        shared("B", "option.i2cp.destination.sigType=EdDSA_SHA512_Ed25519", "option.i2cp.reduceOnIdle=false"),
      ),
    },
  },
  {
    rule: "A11",
    triggers: {
      files: installed(
        shared("A", "sharedClient=true", "option.persistentClientKey=true", "privKeyFile=a.dat"),
      ),
      at: ["i2ptunnel.config:4:23"],
      fixed: {
        "i2ptunnel.config": tunnels(
          shared(
            "A",
            "sharedClient=false",
            "option.persistentClientKey=true",
            `${ENC}=4,0`,
            "privKeyFile=a.dat",
          ),
        ),
      },
    },
    near: {
      files: installed(
        shared("A", "sharedClient=false", "option.persistentClientKey=true", "privKeyFile=a.dat"),
      ),
    },
  },
  {
    rule: "A11",
    triggers: {
      files: installed([
        "name=A",
        "type=ircclient",
        "listenPort=7001",
        "privKeyFile=a.dat",
        "option.persistentClientKey=true",
      ]),
      at: ["i2ptunnel.config:5:37"],
      fixed: {
        "i2ptunnel.config": tunnels([
          "name=A",
          "type=ircclient",
          "listenPort=7001",
          "privKeyFile=a.dat",
          "option.persistentClientKey=true",
          "sharedClient=false",
        ]),
      },
    },
    // SOCKS clients with a key are never shared.
    near: {
      files: installed([
        "name=A",
        "type=sockstunnel",
        "listenPort=7001",
        "privKeyFile=a.dat",
        "option.persistentClientKey=true",
      ]),
    },
  },
  {
    rule: "A12",
    triggers: {
      files: installed(
        server("A", "privKeyFile=eepsite/eepPriv.dat"),
        server("B", "privKeyFile=./eepsite/../eepsite/eepPriv.dat"),
        server("C", "privKeyFile=/config/eepsite/eepPriv.dat"),
      ),
      at: ["i2ptunnel.config:10:22", "i2ptunnel.config:15:22"],
    },
    near: {
      files: installed(
        server("A", "privKeyFile=eepsite/eepPriv.dat"),
        server("B", "privKeyFile=eepsite/eepPriv.dat", "startOnLoad=false"),
        // A client without a key of its own.
        shared("C", "privKeyFile=eepsite/eepPriv.dat"),
        server("D", "privKeyFile=eepPriv.dat"),
      ),
    },
  },
  {
    rule: "A13",
    triggers: {
      files: {
        ...installed(
          server("A"),
          server("B", "privKeyFile="),
          server("C", "privKeyFile=i2ptunnel0-privKeys.dat"),
        ),
        "i2ptunnel1-privKeys.dat": "x",
      },
      at: ["i2ptunnel.config:2:1", "i2ptunnel.config:9:1"],
      fixed: {
        "i2ptunnel.config": tunnels(
          server("A", "privKeyFile=i2ptunnel2-privKeys.dat"),
          server("B", "privKeyFile=i2ptunnel3-privKeys.dat"),
          server("C", "privKeyFile=i2ptunnel0-privKeys.dat"),
        ),
      },
    },
    near: {
      files: installed(
        shared("A"),
        server("B", "privKeyFile=a.dat"),
        // What it is to be is not known.
        ["name=C", "type=Client", "listenPort=7001"],
      ),
    },
  },
  {
    rule: "A13",
    triggers: {
      files: installed(shared("A", "sharedClient=false", "option.persistentClientKey=true", `${ENC}=4`)),
      at: ["i2ptunnel.config:2:1"],
      fixed: {
        "i2ptunnel.config": tunnels(
          shared(
            "A",
            "sharedClient=false",
            "option.persistentClientKey=true",
            `${ENC}=4`,
            "privKeyFile=i2ptunnel0-privKeys.dat",
          ),
        ),
      },
    },
    near: { files: installed(shared("A", "sharedClient=false", "option.persistentClientKey=false")) },
  },
  {
    rule: "A14",
    triggers: {
      files: installed(
        ["name=A", "type=client"],
        ["name=B", "type=ircclient", "listenPort=6668/tcp"],
        ["name=C", "type=server", "privKeyFile=c.dat", "targetPort=70000"],
        ["name=D", "type=httpbidirserver", "privKeyFile=d.dat", "targetHost=a", "targetPort=80"],
        ["name=E", "type=client", "listenPort=0"],
      ),
      at: [
        "i2ptunnel.config:2:1",
        "i2ptunnel.config:5:21",
        "i2ptunnel.config:7:1",
        "i2ptunnel.config:9:21",
        "i2ptunnel.config:11:1",
        "i2ptunnel.config:17:21",
      ],
    },
    near: {
      files: installed(
        ["name=A", "type=client", "listenPort=1"],
        ["name=B", "type=ircclient", "startOnLoad=false"],
        ["name=C", "type=server", "privKeyFile=c.dat", "targetPort=80", "targetHost=a"],
        ["name=D", "type=streamrserver", "privKeyFile=d.dat", "targetPort=80"],
        ["name=E", "type=streamrclient", "targetHost=a", "listenPort=80"],
      ),
    },
  },
  {
    rule: "A15",
    triggers: {
      files: installed(
        server(
          "A",
          "privKeyFile=a.dat",
          "option.targetForPort.22=[::1]:22",
          "option.targetForPort.23=127.0.0.1",
          "option.targetForPort.24=:24",
        ),
      ),
      at: ["i2ptunnel.config:6:34", "i2ptunnel.config:7:34", "i2ptunnel.config:8:34"],
    },
    near: {
      files: installed(
        server("A", "privKeyFile=a.dat", "option.targetForPort.22=localhost:22"),
        shared("B", "option.targetForPort.22=[::1]:22"),
      ),
    },
  },
];
