import type { RuleCase } from "../../support/doctor.js";

/** A tunnel in a file of its own, and what it has beside its name, type and port. */
const tunnel = (type: string, ...lines: readonly string[]) =>
  ["name=A", `type=${type}`, "listenPort=4444", ...lines, ""].join("\n");

const ENC = "option.i2cp.leaseSetEncType";
const SIG = "option.i2cp.destination.sigType";
const TLS = "option.i2ptunnel.httpclient.SSLOutproxies";
const HTTP = "option.i2ptunnel.httpclient.";
const CLIENTS =
  "clientApp.0.main=net.i2p.i2ptunnel.TunnelControllerGroup\nclientApp.0.name=Tunnels\nclientApp.0.args=i2ptunnel.config\n";

/** A tunnel as the only one of an installation that starts tunnels. */
const alone = (text: string) => ({ "clients.config": CLIENTS, "i2ptunnel.config": text });

export const anonymityTunnelCases: readonly RuleCase[] = [
  {
    rule: "Q01",
    triggers: {
      files: alone(
        tunnel(
          "client",
          "option.inbound.length=1",
          "option.outbound.length=0",
          "option.outbound.lengthVariance=-3",
        ),
      ),
      at: ["i2ptunnel.config:4:23", "i2ptunnel.config:5:24"],
      fixed: {
        "i2ptunnel.config": tunnel(
          "client",
          "option.inbound.length=3",
          "option.outbound.length=3",
          "option.outbound.lengthVariance=0",
        ),
      },
    },
    near: {
      files: alone(
        tunnel(
          "client",
          "option.inbound.length=2",
          "option.inbound.lengthVariance=-1",
          "option.outbound.length=x",
        ),
      ),
    },
  },
  {
    rule: "Q01",
    triggers: {
      files: alone(tunnel("server", "option.inbound.lengthVariance=-3")),
      at: ["i2ptunnel.config:4:31"],
      fixed: { "i2ptunnel.config": tunnel("server", "option.inbound.lengthVariance=0") },
    },
    near: { files: alone(tunnel("server", "option.inbound.lengthVariance=3", "startOnLoad=true")) },
  },
  {
    rule: "Q01",
    triggers: {
      files: {
        "router.config": "router.inboundPool.length=1\nrouter.outboundPool.lengthVariance=-3\n",
      },
      at: ["router.config:1:27", "router.config:2:36"],
      fixed: { "router.config": "router.inboundPool.length=3\nrouter.outboundPool.lengthVariance=0\n" },
    },
    near: {
      files: { "router.config": "router.inboundPool.lengthVariance=-1\nrouter.outboundPool.length=2\n" },
    },
  },
  {
    rule: "Q01",
    triggers: {
      files: alone(tunnel("client", "option.inbound.length=0")),
      at: ["i2ptunnel.config:4:23"],
      fixed: { "i2ptunnel.config": tunnel("client", "option.inbound.length=3") },
    },
    // Neither starts: the tunnel, or the client app of all tunnels.
    near: { files: alone(tunnel("client", "option.inbound.length=0", "startOnLoad=false")) },
  },
  {
    rule: "Q02",
    triggers: {
      files: {
        ...alone(tunnel("client", "option.inbound.IPRestriction=0")),
        "router.config": "a.key=1\nrouter.outboundPool.IPRestriction=0\n",
      },
      at: ["router.config:2:35", "i2ptunnel.config:4:30"],
      fixed: { "i2ptunnel.config": tunnel("client"), "router.config": "a.key=1\n" },
    },
    near: { files: alone(tunnel("client", "option.inbound.IPRestriction=1", "option.IPRestriction=0")) },
  },
  {
    rule: "Q03",
    triggers: {
      files: {
        ...alone(tunnel("client", "option.outbound.explicitPeers=abc")),
        "router.config": "explicitPeers=abc,def\na.key=1\n",
      },
      at: ["router.config:1:1", "i2ptunnel.config:4:1"],
      fixed: { "i2ptunnel.config": tunnel("client"), "router.config": "a.key=1\n" },
    },
    near: {
      files: {
        ...alone(tunnel("client", "option.outbound.explicitPeers=")),
        "router.config": "explicitPeers=\n#explicitPeers=abc\n",
      },
    },
  },
  {
    rule: "Q04",
    triggers: {
      files: {
        ...alone(tunnel("client", "option.inbound.quantity=17", "option.outbound.backupQuantity=-1")),
        "router.config": "router.inboundPool.length=8\n",
      },
      at: ["router.config:1:27", "i2ptunnel.config:4:25", "i2ptunnel.config:5:32"],
      fixed: {
        "i2ptunnel.config": tunnel(
          "client",
          "option.inbound.quantity=16",
          "option.outbound.backupQuantity=0",
        ),
        "router.config": "router.inboundPool.length=7\n",
      },
    },
    near: {
      files: {
        ...alone(tunnel("client", "option.inbound.quantity=16", "option.outbound.backupQuantity=0")),
        "router.config": "router.inboundPool.length=7\n",
      },
    },
  },
  {
    rule: "Q05",
    triggers: {
      files: alone(tunnel("client", "sharedClient=false", `${ENC}=0`)),
      at: ["i2ptunnel.config:5:29"],
      fixed: { "i2ptunnel.config": tunnel("client", "sharedClient=false", `${ENC}=4,0`) },
    },
    near: { files: alone(tunnel("client", "sharedClient=false", `${ENC}=6,4`)) },
  },
  {
    rule: "Q05",
    triggers: {
      files: alone(tunnel("client", `${ENC}=4,9,0`)),
      at: ["i2ptunnel.config:4:29"],
      fixed: { "i2ptunnel.config": tunnel("client", `${ENC}=4,0`) },
    },
    near: { files: alone(tunnel("client", `${ENC}=ECIES_X25519,ElGamal_2048`)) },
  },
  {
    rule: "Q05",
    triggers: {
      files: alone(tunnel("client", `${ENC}=4,0,4`)),
      at: ["i2ptunnel.config:4:29"],
      fixed: { "i2ptunnel.config": tunnel("client", `${ENC}=4,0`) },
    },
    near: { files: alone(tunnel("client")) },
  },
  {
    rule: "Q05",
    triggers: {
      files: alone(tunnel("server", "targetHost=127.0.0.1", "targetPort=22", "privKeyFile=a.dat")),
      at: ["i2ptunnel.config:2:1"],
      fixed: {
        "i2ptunnel.config": tunnel(
          "server",
          "targetHost=127.0.0.1",
          "targetPort=22",
          "privKeyFile=a.dat",
          `${ENC}=4,0`,
        ),
      },
    },
    near: {
      files: alone(tunnel("httpserver", "targetHost=127.0.0.1", "targetPort=22", "privKeyFile=a.dat")),
    },
  },
  {
    rule: "Q05",
    triggers: {
      files: alone(tunnel("connectclient", "sharedClient=false")),
      at: ["i2ptunnel.config:2:1"],
      fixed: { "i2ptunnel.config": tunnel("connectclient", "sharedClient=false", `${ENC}=4,0`) },
    },
    // It does not start, whatever it says.
    near: { files: alone(tunnel("Connectclient", "sharedClient=false")) },
  },
  {
    rule: "Q06",
    triggers: {
      files: alone(tunnel("client", `${SIG}=DSA_SHA1`)),
      at: ["i2ptunnel.config:4:33"],
      fixed: { "i2ptunnel.config": tunnel("client", `${SIG}=EdDSA_SHA512_Ed25519`) },
    },
    near: { files: alone(tunnel("client", `${SIG}=7`)) },
  },
  {
    rule: "Q06",
    triggers: { files: alone(tunnel("httpserver", `${SIG}=0`)), at: ["i2ptunnel.config:4:33"] },
    near: { files: alone(tunnel("httpserver")) },
  },
  {
    rule: "Q07",
    triggers: {
      files: alone(tunnel("httpclient", "proxyList=false.i2p, exit.example.i2p", `${TLS}=False.i2p:80`)),
      at: ["i2ptunnel.config:4:11", "i2ptunnel.config:5:43"],
      fixed: {
        "i2ptunnel.config": tunnel("httpclient", "proxyList=exit.example.i2p", `${TLS}=exit.stormycloud.i2p`),
      },
    },
    near: { files: alone(tunnel("httpclient", "proxyList=notfalse.i2p", `${TLS}=false.i2p.example.i2p`)) },
  },
  {
    rule: "Q07",
    triggers: {
      files: alone(tunnel("sockstunnel", "proxyList=outproxy-tor.meeh.i2p")),
      at: ["i2ptunnel.config:4:11"],
    },
    near: { files: alone(tunnel("sockstunnel", "#proxyList=outproxy-tor.meeh.i2p")) },
  },
  {
    rule: "Q08",
    triggers: {
      files: alone(tunnel("httpclient", "proxyList=exit.example.i2p")),
      at: ["i2ptunnel.config:4:1"],
      fixed: {
        "i2ptunnel.config": tunnel("httpclient", "proxyList=exit.example.i2p", `${TLS}=exit.example.i2p`),
      },
    },
    near: { files: alone(tunnel("connectclient", "proxyList=exit.example.i2p")) },
  },
  {
    rule: "Q08",
    triggers: {
      files: alone(tunnel("httpclient", "proxyList=false.i2p", `${TLS}=`)),
      at: ["i2ptunnel.config:4:1"],
      fixed: {
        "i2ptunnel.config": tunnel("httpclient", "proxyList=false.i2p", `${TLS}=exit.stormycloud.i2p`),
      },
    },
    near: { files: alone(tunnel("httpclient", "proxyList=")) },
  },
  {
    rule: "Q21",
    triggers: {
      files: alone(
        tunnel(
          "httpclient",
          `${HTTP}sendReferer=true`,
          `${HTTP}sendUserAgent=TRUE`,
          `${HTTP}sendAccept=true`,
        ),
      ),
      at: ["i2ptunnel.config:4:41", "i2ptunnel.config:5:43", "i2ptunnel.config:6:40"],
      fixed: { "i2ptunnel.config": tunnel("httpclient") },
    },
    near: {
      files: alone(
        tunnel("httpclient", `${HTTP}sendReferer=yes`, `${HTTP}sendAccept=false`, `${HTTP}sendVia=true`),
      ),
    },
  },
];
