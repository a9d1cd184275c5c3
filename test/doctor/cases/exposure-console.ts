import type { RuleCase } from "../../support/doctor.js";

/** A client app of the console. */
const consoleWith = (args: string, more = "") =>
  `clientApp.0.main=net.i2p.router.web.RouterConsoleRunner\nclientApp.0.name=Console\nclientApp.0.args=${args}\n${more}`;

const DIGEST = "0123456789abcdef0123456789abcdef";
const USER = `routerconsole.auth.i2prouter.alice.md5=${DIGEST}\n`;
const ASKING = `routerconsole.auth.enable=true\n${USER}`;

export const exposureConsoleCases: readonly RuleCase[] = [
  {
    rule: "X01",
    triggers: {
      files: {
        "clients.config": consoleWith("7657 ::1,192.168.1.5 -s 7667 0.0.0.0 ./webapps/"),
        "router.config": USER,
      },
      at: ["clients.config:3:23", "clients.config:3:47"],
      severity: "error",
    },
    near: {
      files: { "clients.config": consoleWith("7657 0.0.0.0 ./webapps/"), "router.config": ASKING },
    },
  },
  {
    // The old password asks for a login by itself, until it was turned into a digest.
    rule: "X01",
    triggers: {
      files: {
        "clients.config": consoleWith("7657 0.0.0.0 ./webapps/"),
        "router.config": "consolePassword=secret\nrouterconsole.passwordManager.migrated=true\n",
      },
      at: ["clients.config:3:23"],
      severity: "error",
    },
    near: {
      files: {
        "clients.config": consoleWith("7657 0.0.0.0 ./webapps/"),
        "router.config": "consolePassword=secret\n",
      },
    },
  },
  {
    // The list of the plain console is that of TLS too, and is told once.
    rule: "X01",
    triggers: {
      files: { "clients.config": consoleWith("7657 '::' -s 7667") },
      at: ["clients.config:3:23"],
    },
    near: { files: { "clients.config": consoleWith("7657 127.0.0.2,::1,localhost -s 7667") } },
  },
  {
    rule: "X01",
    triggers: {
      files: {
        "clients.config": consoleWith("-s 7667 router.example.org"),
        "router.config": "routerconsole.auth.enable=true\n",
      },
      at: ["clients.config:3:26"],
    },
    near: {
      files: {
        "clients.config": consoleWith("-s 7667 router.example.org", "clientApp.0.startOnLoad=false\n"),
      },
    },
  },
  {
    rule: "X01",
    triggers: {
      layout: "docker",
      files: { "clients.config": consoleWith("7657 172.17.0.2 ./webapps/") },
      at: ["clients.config:3:23"],
      severity: "warn",
    },
    near: {
      layout: "docker",
      files: { "clients.config": consoleWith("7657 172.17.0.2 ./webapps/"), "router.config": ASKING },
    },
  },
  {
    // An address of the internet is none of a container's network.
    rule: "X01",
    triggers: {
      layout: "docker",
      files: { "clients.config": consoleWith("7657 93.184.216.34 ./webapps/") },
      at: ["clients.config:3:23"],
      severity: "error",
    },
    near: { layout: "docker", files: { "clients.config": consoleWith("7657 127.0.0.1 ./webapps/") } },
  },
  {
    rule: "X01",
    triggers: {
      layout: "loose",
      files: { "clients.config": consoleWith("7657 0.0.0.0 ./webapps/") },
      at: ["clients.config:3:23"],
      severity: "warn",
    },
    near: {
      layout: "loose",
      files: { "clients.config": consoleWith("7657 0.0.0.0 ./webapps/"), "router.config": ASKING },
    },
  },
  {
    rule: "X02",
    triggers: {
      files: { "clients.config": consoleWith("7657 0.0.0.0 -s 7667 0.0.0.0"), "router.config": ASKING },
      at: ["clients.config:3:23"],
      severity: "warn",
    },
    near: {
      files: { "clients.config": consoleWith("7657 127.0.0.1 -s 7667 0.0.0.0"), "router.config": ASKING },
    },
  },
  {
    rule: "X02",
    triggers: {
      layout: "docker",
      files: { "clients.config": consoleWith("7657 172.17.0.2 ./webapps/"), "router.config": ASKING },
      at: ["clients.config:3:23"],
      severity: "info",
    },
    near: {
      layout: "docker",
      files: { "clients.config": consoleWith("7657 172.17.0.2 ./webapps/"), "router.config": USER },
    },
  },
  {
    rule: "X03",
    triggers: {
      files: { "router.config": `routerconsole.auth.enable=TRUE\n${USER.replace("=0", "=00")}` },
      at: ["router.config:1:27"],
    },
    near: { files: { "router.config": `routerconsole.auth.enable=TRUE\n${USER}` } },
  },
  {
    rule: "X03",
    triggers: {
      files: {
        "router.config":
          "consolePassword=secret\nrouterconsole.auth.enable=true\nrouterconsole.passwordManager.migrated=true\n",
      },
      at: ["router.config:2:27"],
    },
    near: { files: { "router.config": "consolePassword=secret\nrouterconsole.auth.enable=true\n" } },
  },
  {
    rule: "X04",
    triggers: {
      files: {
        "router.config": `routerconsole.auth.i2prouter.alice.md5=${DIGEST.slice(1)}\nrouterconsole.auth.i2prouter.bob.md5=${DIGEST.toUpperCase()}\nrouterconsole.auth.i2prouter.carol.md5=${DIGEST.slice(1)}g\n`,
      },
      at: ["router.config:1:40", "router.config:2:38", "router.config:3:40"],
    },
    near: {
      files: { "router.config": `${ASKING}routerconsole.auth.i2prouter..md5=1\ni2cp.auth.bob.md5=1\n` },
    },
  },
  {
    rule: "X05",
    triggers: {
      files: {
        "router.config": `${ASKING}routerconsole.auth.i2prouter.alice.bcrypt=a\nrouterconsole.auth.i2prouter.alice.password=b\nrouterconsole.auth.i2prouter.alice.sha256=c\nrouterconsole.auth.i2prouter.alice.b64=d\nrouterconsole.auth.i2prouter.alice.crypt=e\nrouterconsole.auth.i2prouter.alice.shash=f\n`,
      },
      at: [3, 4, 5, 6, 7, 8].map((line) => `router.config:${line}:1`),
      fixed: { "router.config": ASKING },
    },
    near: { files: { "router.config": `${ASKING}i2cp.auth.alice.shash=f\n` } },
  },
  {
    // What is the only password of somebody stays.
    rule: "X05",
    triggers: {
      files: { "router.config": `${ASKING}routerconsole.auth.i2prouter.bob.shash=f\n` },
      at: ["router.config:3:1"],
    },
    near: { files: { "router.config": `${ASKING}routerconsole.auth.i2prouter.shash=f\n` } },
  },
  {
    rule: "X06",
    triggers: {
      files: { "router.config": USER },
      at: ["router.config:1:1"],
      fixed: { "router.config": ASKING },
    },
    near: { files: { "router.config": USER.replace("=0", "=") } },
  },
  {
    // With an old password the router turns the login on by itself.
    rule: "X06",
    triggers: {
      files: { "router.config": `consolePassword=\n${USER}` },
      at: ["router.config:2:1"],
      fixed: { "router.config": `consolePassword=\n${ASKING}` },
    },
    near: { files: { "router.config": `consolePassword=secret\n${USER}` } },
  },
  {
    rule: "X06",
    triggers: {
      files: { "router.config": `routerconsole.auth.enable=false\n${USER}` },
      at: ["router.config:1:27"],
      fixed: { "router.config": ASKING },
    },
    near: { files: { "router.config": ASKING } },
  },
  {
    rule: "X07",
    triggers: { files: { "router.config": "consolePassword=secret\n" }, at: ["router.config:1:1"] },
    near: { files: { "router.config": "#consolePassword=secret\n" } },
  },
  {
    rule: "X07",
    triggers: {
      files: { "router.config": "consolePassword=secret\nrouterconsole.passwordManager.migrated=true\n" },
      at: ["router.config:1:1"],
      fixed: { "router.config": "routerconsole.passwordManager.migrated=true\n" },
    },
    near: { files: { "router.config": "routerconsole.passwordManager.migrated=true\n" } },
  },
  {
    rule: "X19",
    triggers: {
      files: {
        "router.config":
          "routerconsole.advanced=true\nrouterconsole.allowUntrustedPlugins=True\nrouterconsole.enableClientChange=true\n",
      },
      at: ["router.config:1:1", "router.config:2:1", "router.config:3:1"],
      fixed: { "router.config": "" },
    },
    near: {
      files: {
        "router.config":
          "routerconsole.advanced=false\nrouterconsole.allowUntrustedPlugins=yes\nrouterconsole.enablePluginInstall=true\n",
      },
    },
  },
  {
    rule: "X22",
    triggers: {
      files: {
        "clients.config": consoleWith("7657 127.0.0.1 -s 7667 127.0.0.1 ./webapps/"),
        "keystore/console.ks": "a key",
        "router.config": "routerconsole.keystorePassword=changeit\n",
      },
      at: ["clients.config:3:33"],
    },
    near: {
      files: {
        "clients.config": consoleWith("7657 127.0.0.1 -s 7667 127.0.0.1 ./webapps/"),
        "keystore/console.ks": "a key",
        "router.config": "routerconsole.keyPassword=secret\n",
      },
    },
  },
  {
    rule: "X22",
    triggers: {
      files: { "clients.config": consoleWith("-s 7667"), "keystore/console.ks": "a key" },
      at: ["clients.config:3:18"],
    },
    near: { files: { "clients.config": consoleWith("-s 7667"), "keystore/i2cp.ks": "a key" } },
  },
  {
    rule: "X22",
    triggers: {
      files: { "clients.config": consoleWith("-s 7667"), "keystore/console.ks": "a key" },
      at: ["clients.config:3:18"],
    },
    near: { files: { "clients.config": consoleWith("7657"), "keystore/console.ks": "a key" } },
  },
];
