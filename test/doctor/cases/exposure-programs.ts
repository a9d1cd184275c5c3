import type { RuleCase } from "../../support/doctor.js";

/** A client app of the SAM bridge. */
const samWith = (args: string, more = "") =>
  `clientApp.0.main=net.i2p.sam.SAMBridge\nclientApp.0.name=SAM\nclientApp.0.args=${args}\n${more}`;

const BOB = "clientApp.0.main=net.i2p.BOB.BOB\nclientApp.0.name=BOB\n";
const CONSOLE = "clientApp.0.main=net.i2p.router.web.RouterConsoleRunner\nclientApp.0.name=Console\n";
const BOTH = "sam.auth=true\nsam.useSSL=true\n";

/** bcrypt of `itoopie`, and of another word. */
const ITOOPIE = "$2b$06$abcdefghijklmnopqrstuuDluxkOEomQ1L2NLQgeILP5vGL7PvFEu";
const OTHER = "$2b$06$abcdefghijklmnopqrstuu6FttqYLNXdPO90XO7YlC0uHRd1WxOhm";

export const exposureProgramCases: readonly RuleCase[] = [
  {
    rule: "X08",
    triggers: {
      files: { "router.config": "i2cp.auth=true\ni2cp.auth.a.shash=x\ni2cp.hostname=10.0.0.1\n" },
      at: ["router.config:3:15"],
      fixed: { "router.config": "i2cp.auth=true\ni2cp.auth.a.shash=x\ni2cp.hostname=127.0.0.1\n" },
    },
    near: {
      files: {
        "router.config": "i2cp.SSL=true\ni2cp.auth=true\ni2cp.auth.a.shash=x\ni2cp.hostname=10.0.0.1\n",
      },
    },
  },
  {
    rule: "X08",
    triggers: {
      files: { "router.config": "i2cp.SSL=true\ni2cp.hostname=::\ni2cp.tcp.bindAllInterfaces=true\n" },
      at: ["router.config:3:28"],
      fixed: {
        "router.config": "i2cp.SSL=true\ni2cp.hostname=127.0.0.1\ni2cp.tcp.bindAllInterfaces=false\n",
      },
    },
    near: {
      files: {
        "router.config": "i2cp.disableInterface=true\ni2cp.hostname=::\ni2cp.tcp.bindAllInterfaces=true\n",
      },
    },
  },
  {
    rule: "X08",
    triggers: {
      layout: "docker",
      files: { "router.config": "i2cp.hostname=172.17.0.2\n" },
      at: ["router.config:1:15"],
      severity: "warn",
    },
    near: { files: { "router.config": "i2cp.hostname=\ni2cp.tcp.bindAllInterfaces=yes\n" } },
  },
  {
    rule: "X09",
    triggers: {
      files: { "router.config": "i2cp.auth=true\ni2cp.auth.alice.md5=x\n" },
      at: ["router.config:1:11"],
    },
    near: { files: { "router.config": "i2cp.auth=true\ni2cp.auth.alice.shash=x\n" } },
  },
  {
    rule: "X09",
    triggers: { files: { "router.config": "i2cp.auth=true\n" }, at: ["router.config:1:11"] },
    near: { files: { "router.config": "i2cp.auth=true\ni2cp.disableInterface=true\n" } },
  },
  {
    rule: "X09",
    triggers: {
      files: {
        "router.config":
          "i2cp.auth=true\ni2cp.password=x\ni2cp.username=alice\nrouter.passwordManager.migrated=true\n",
      },
      at: ["router.config:1:11"],
    },
    near: { files: { "router.config": "i2cp.auth=true\ni2cp.password=x\ni2cp.username=alice\n" } },
  },
  {
    rule: "X09",
    triggers: {
      files: { "router.config": "i2cp.auth=true\ni2cp.password=\ni2cp.username=alice\n" },
      at: ["router.config:1:11"],
    },
    near: { files: { "router.config": "i2cp.auth=false\ni2cp.password=\ni2cp.username=alice\n" } },
  },
  {
    rule: "X10",
    triggers: {
      files: { "router.config": "i2cp.hostname=0.0.0.0\n" },
      at: ["router.config:1:15"],
      fixed: { "router.config": "i2cp.hostname=0.0.0.0\ni2cp.tcp.bindAllInterfaces=true\n" },
    },
    near: { files: { "router.config": "i2cp.hostname=0.0.0.0\ni2cp.tcp.bindAllInterfaces=true\n" } },
  },
  {
    rule: "X11",
    triggers: {
      files: { "clients.config": samWith("-s sam.keys 0.0.0.0 7656 i2cp.tcp.port=7654") },
      at: ["clients.config:3:30"],
      fixed: { "clients.config": samWith("-s sam.keys 127.0.0.1 7656 i2cp.tcp.port=7654") },
      severity: "error",
    },
    near: { files: { "clients.config": samWith("-s sam.keys 0.0.0.0 7656 sam.auth=true") } },
  },
  {
    rule: "X11",
    triggers: {
      files: {
        "clients.config": samWith("-c my.config sam.keys 7656"),
        "my.config": "sam.tcp.host=10.1.1.1\n",
        "sam.config": BOTH,
      },
      at: ["my.config:1:14"],
      fixed: { "my.config": "sam.tcp.host=127.0.0.1\n" },
    },
    near: {
      files: { "clients.config": samWith(""), "sam.config": `sam.tcp.host=10.1.1.1\n${BOTH}` },
    },
  },
  {
    rule: "X11",
    triggers: {
      layout: "loose",
      files: { "clients.config": samWith("sam.keys 0.0.0.0 7656") },
      at: ["clients.config:3:27"],
      fixed: { "clients.config": samWith("sam.keys 127.0.0.1 7656") },
      severity: "warn",
    },
    near: {
      layout: "loose",
      files: { "clients.config": samWith("sam.keys 0.0.0.0 7656"), "sam.config": BOTH },
    },
  },
  {
    rule: "X11",
    triggers: {
      layout: "docker",
      files: { "clients.config": samWith("sam.keys 172.17.0.2 7656") },
      at: ["clients.config:3:27"],
      severity: "warn",
    },
    near: {
      layout: "docker",
      files: { "clients.config": samWith("sam.keys 172.17.0.2 7656", "clientApp.0.startOnLoad=false\n") },
    },
  },
  {
    rule: "X12",
    triggers: {
      files: { "clients.config": samWith("-s sam.auth=true sam.udp.host=0.0.0.0") },
      at: ["clients.config:3:48"],
      fixed: { "clients.config": samWith("-s sam.auth=true sam.udp.host=127.0.0.1") },
    },
    near: { files: { "clients.config": samWith("-s sam.auth=true sam.udp.host=localhost") } },
  },
  {
    rule: "X12",
    triggers: {
      files: { "clients.config": samWith("sam.keys 127.0.0.1 7656"), "sam.config": "sam.udp.host=::\n" },
      at: ["sam.config:1:14"],
      fixed: { "sam.config": "sam.udp.host=127.0.0.1\n" },
    },
    near: {
      files: {
        "clients.config": samWith("sam.keys 127.0.0.1 7656 sam.udp.host=::1"),
        "sam.config": "sam.udp.host=::\n",
      },
    },
  },
  {
    rule: "X13",
    triggers: {
      files: { "clients.config": samWith("7656 i2cp.tcp.port=7654") },
      at: ["clients.config:3:18"],
      fixed: { "clients.config": samWith("sam.keys 127.0.0.1 7656 i2cp.tcp.port=7654") },
    },
    near: { files: { "clients.config": samWith("sam.keys 7656 i2cp.tcp.port=7654") } },
  },
  {
    rule: "X13",
    triggers: {
      files: { "clients.config": samWith("-s my.keys i2cp.tcp.port=7654") },
      at: ["clients.config:3:21"],
      fixed: { "clients.config": samWith("-s my.keys 127.0.0.1 7656 i2cp.tcp.port=7654") },
    },
    near: { files: { "clients.config": samWith("-s i2cp.tcp.port=7654 my.keys") } },
  },
  {
    rule: "X13",
    triggers: {
      files: { "clients.config": samWith("::1") },
      at: ["clients.config:3:18"],
      fixed: { "clients.config": samWith("sam.keys ::1 7656") },
    },
    near: { files: { "clients.config": samWith("::1", "clientApp.0.startOnLoad=false\n") } },
  },
  {
    rule: "X13",
    triggers: {
      files: { "clients.config": samWith("sam.keys 127.0.0.1 7656 7655") },
      at: ["clients.config:3:42"],
    },
    near: { files: { "clients.config": samWith("sam.keys 127.0.0.1 7656 sam.udp.port=7655") } },
  },
  {
    rule: "X14",
    triggers: {
      files: { "clients.config": BOB },
      at: ["clients.config:1:18"],
      fixed: { "clients.config": `${BOB}clientApp.0.startOnLoad=false\n` },
    },
    near: { files: { "clients.config": `${BOB}clientApp.0.startOnLoad=false\n` } },
  },
  {
    rule: "X14",
    triggers: {
      files: { "bob.config": "BOB.host=0.0.0.0\n", "clients.config": `${BOB}clientApp.0.startOnLoad=true\n` },
      at: ["bob.config:1:10", "clients.config:3:25"],
      fixed: { "clients.config": `${BOB}clientApp.0.startOnLoad=false\n` },
    },
    near: {
      files: {
        "bob.config": "BOB.host=0.0.0.0\n",
        "clients.config": `${BOB}clientApp.0.startOnLoad=false\n`,
      },
    },
  },
  {
    // Also where it runs from until the next start.
    rule: "X14",
    triggers: {
      files: {
        "clients.config": `${BOB}clientApp.0.startOnLoad=true\n`,
        "clients.config.d/00-net.i2p.BOB.BOB-clients.config": BOB,
      },
      at: ["clients.config:3:25"],
      fixed: {
        "clients.config": `${BOB}clientApp.0.startOnLoad=false\n`,
        "clients.config.d/00-net.i2p.BOB.BOB-clients.config": `${BOB}clientApp.0.startOnLoad=false\n`,
      },
    },
    near: {
      files: {
        "clients.config": `${BOB}clientApp.0.startOnLoad=false\n`,
        "clients.config.d/00-net.i2p.BOB.BOB-clients.config": BOB,
      },
    },
  },
  {
    rule: "X21",
    triggers: {
      files: { "clients.config": CONSOLE, "webapps.config": "webapps.jsonrpc.startOnLoad=true\n" },
      at: ["webapps.config:1:29"],
    },
    near: {
      files: {
        "clients.config": CONSOLE,
        "webapps.config": "webapps.i2psnark.startOnLoad=true\nwebapps.jsonrpc.startOnLoad=false\n",
      },
    },
  },
  {
    rule: "X21",
    triggers: {
      files: {
        "clients.config": CONSOLE,
        "i2pcontrol.config": `Auth.Password=${ITOOPIE}\n`,
        "webapps.config": "webapps.jsonrpc.startOnLoad=true\n",
      },
      at: ["i2pcontrol.config:1:15"],
    },
    near: {
      files: {
        "clients.config": CONSOLE,
        "i2pcontrol.config": `Auth.Password=${OTHER}\n`,
        "webapps.config": "webapps.jsonrpc.startOnLoad=true\n",
      },
    },
  },
  {
    rule: "X21",
    triggers: {
      files: { "plugins/I2PControl/I2PControl.conf": `auth.password=${ITOOPIE}\n` },
      at: ["plugins/I2PControl/I2PControl.conf:1:15"],
    },
    near: {
      files: {
        "plugins.config": "plugin.I2PControl.startOnLoad=false\n",
        "plugins/I2PControl/I2PControl.conf": `auth.password=${ITOOPIE}\n`,
      },
    },
  },
  {
    rule: "X21",
    triggers: {
      layout: "loose",
      files: { "webapps.config": "webapps.jsonrpc.startOnLoad=true\n" },
      at: ["webapps.config:1:29"],
      severity: "warn",
    },
    near: {
      layout: "loose",
      files: {
        "clients.config": `${CONSOLE}clientApp.0.startOnLoad=false\n`,
        "webapps.config": "webapps.jsonrpc.startOnLoad=true\n",
      },
    },
  },
];
