import type { RuleCase } from "../../support/doctor.js";

const tunnel = (number: number | string, name: string) =>
  `tunnel.${number}.name=${name}\ntunnel.${number}.type=client\ntunnel.${number}.listenPort=601${number}\ntunnel.${number}.targetDestination=x.i2p\n`;

/** Cases of the lists of client apps and tunnels: how far they are read, and what is made of an entry. */
export const whichFileListCases: readonly RuleCase[] = [
  {
    rule: "S06",
    triggers: {
      files: {
        "clients.config":
          "clientApp.0.main=a.B\nclientApp.0.name=B\n# the third\nclientApp.2.main=c.D\nclientApp.2.name=D\n#clientApp.2.args=x\n",
      },
      at: ["clients.config:4:1"],
      fixed: {
        "clients.config":
          "clientApp.0.main=a.B\nclientApp.0.name=B\n# the third\nclientApp.1.main=c.D\nclientApp.1.name=D\n#clientApp.1.args=x\n",
      },
    },
    near: {
      files: {
        "clients.config":
          "clientApp.0.main=a.B\nclientApp.0.name=B\nclientApp.1.main=c.D\nclientApp.1.name=D\n#clientApp.3.main=e.F\n",
      },
    },
  },
  // What was commented out stands for no other entry than before, and what is far behind stays.
  {
    rule: "S06",
    triggers: {
      files: {
        "clients.config":
          "clientApp.0.main=a.B\nclientApp.0.name=B\n#clientApp.1.main=c.D\nclientApp.1.name=D\nclientApp.2.main=e.F\nclientApp.2.name=F\n#clientApp.7.main=g.H\n",
      },
      at: ["clients.config:5:1"],
      fixed: {
        "clients.config":
          "clientApp.0.main=a.B\nclientApp.0.name=B\n#clientApp.2.main=c.D\nclientApp.2.name=D\nclientApp.1.main=e.F\nclientApp.1.name=F\n#clientApp.7.main=g.H\n",
      },
    },
    near: {
      files: { "clients.config": "clientApp.00.main=a.B\nclientApp.0.main=a.B\nclientApp.0.name=B\n" },
    },
  },
  // A file of the directory counts from 0 too.
  {
    rule: "S06",
    triggers: {
      files: { "clients.config.d/01-a.B-clients.config": "clientApp.1.main=a.B\nclientApp.1.name=B\n" },
      at: ["clients.config.d/01-a.B-clients.config:1:1"],
      fixed: { "clients.config.d/01-a.B-clients.config": "clientApp.0.main=a.B\nclientApp.0.name=B\n" },
    },
    near: {
      files: { "clients.config.d/01-a.B-clients.config.off": "clientApp.1.main=a.B\nclientApp.1.name=B\n" },
    },
  },
  {
    rule: "S07",
    triggers: {
      files: {
        "i2ptunnel.config": `${tunnel(0, "a")}#tunnel.1.type=client\n${tunnel(3, "d")}${tunnel(2, "c")}`,
      },
      at: ["i2ptunnel.config:10:1"],
      fixed: {
        "i2ptunnel.config": `${tunnel(0, "a")}#tunnel.3.type=client\n${tunnel(3, "d").replaceAll("tunnel.3", "tunnel.2")}${tunnel(2, "c").replaceAll("tunnel.2", "tunnel.1")}`,
      },
    },
    // A single key is enough to hold a number.
    near: {
      files: { "i2ptunnel.config": `${tunnel(0, "a")}tunnel.1.description=x\n${tunnel(2, "c")}` },
    },
  },
  {
    rule: "S08",
    triggers: {
      // The hash table yields "x" first.
      files: { "i2ptunnel.config": "x=1\ntunnel.0.name=a\ntunnel.0.type=server\n" },
      at: ["i2ptunnel.config:1:1"],
      fixed: { "i2ptunnel.config": "#x=1\ntunnel.0.name=a\ntunnel.0.type=server\n" },
    },
    // What the router itself writes into a list, as long as it does no harm.
    near: {
      layout: "portable",
      files: {
        "i2ptunnel.config": `configFile=/config/i2ptunnel.config\n${tunnel(0, "a")}${tunnel(1, "b")}`,
      },
    },
  },
  {
    rule: "S08",
    triggers: {
      files: {
        "i2ptunnel.config.d/00-a-i2ptunnel.config":
          "name=a\ntype=client\nlistenPort=6010\ntargetDestination=x.i2p\ntunnel.0.interface=0.0.0.0\n",
      },
      at: ["i2ptunnel.config.d/00-a-i2ptunnel.config:5:1"],
      fixed: {
        "i2ptunnel.config.d/00-a-i2ptunnel.config":
          "name=a\ntype=client\nlistenPort=6010\ntargetDestination=x.i2p\n#tunnel.0.interface=0.0.0.0\n",
      },
    },
    near: {
      files: {
        "i2ptunnel.config.d/00-a-i2ptunnel.config":
          "name=a\ntype=client\nlistenPort=6010\ntargetDestination=x.i2p\n#tunnel.0.interface=0.0.0.0\n",
      },
    },
  },
  // Two tunnels in one file: nobody but the user can say which is wanted.
  {
    rule: "S08",
    triggers: {
      files: { "i2ptunnel.config": `name=a\ntype=client\nlistenPort=6019\n${tunnel(0, "b")}` },
      at: ["i2ptunnel.config:1:1"],
    },
    near: { files: { "i2ptunnel.config": tunnel(0, "b") } },
  },
  {
    rule: "S09",
    triggers: {
      files: {
        "i2ptunnel.config":
          "tunnel.0.name=a\ntunnel.0.type= Client\ntunnel.0.listenPort=6010\ntunnel.0.targetDestination=x.i2p\n",
      },
      at: ["i2ptunnel.config:2:16"],
      fixed: {
        "i2ptunnel.config":
          "tunnel.0.name=a\ntunnel.0.type= client\ntunnel.0.listenPort=6010\ntunnel.0.targetDestination=x.i2p\n",
      },
    },
    near: { files: { "i2ptunnel.config": tunnel(0, "a") } },
  },
  {
    rule: "S09",
    triggers: {
      files: {
        "i2ptunnel.config": "tunnel.0.name=a\n#tunnel.0.type=client\ntunnel.1.type=proxy\n",
      },
      at: ["i2ptunnel.config:1:1", "i2ptunnel.config:3:15"],
    },
    // Nobody reads it.
    near: {
      files: {
        "i2ptunnel.config": "tunnel.0.name=a\n",
        "i2ptunnel.config.d/00-a-i2ptunnel.config": "name=a\ntype=client\nlistenPort=6010\n",
      },
    },
  },
  {
    rule: "S09",
    triggers: {
      files: { "i2ptunnel.config.d/00-a-i2ptunnel.config": "listenPort=6010\nname=a\n" },
      at: ["i2ptunnel.config.d/00-a-i2ptunnel.config:1:1"],
    },
    near: { files: { "i2ptunnel.config.d/00-a-i2ptunnel.config": "# nothing\n" } },
  },
  {
    rule: "S10",
    triggers: {
      files: {
        "clients.config": "clientApp.0.main=a.B\nclientApp.0.name=B\nclientApp.0.startOnLoad=False\n",
      },
      at: ["clients.config:3:25"],
      fixed: {
        "clients.config": "clientApp.0.main=a.B\nclientApp.0.name=B\nclientApp.0.startOnLoad=false\n",
      },
    },
    near: {
      files: { "clients.config": "clientApp.0.main=a.B\nclientApp.0.name=B\nclientApp.0.startOnLoad=True\n" },
    },
  },
  {
    rule: "S10",
    triggers: {
      files: { "i2ptunnel.config": `${tunnel(0, "a")}tunnel.0.startOnLoad=yes\n` },
      at: ["i2ptunnel.config:5:22"],
      fixed: { "i2ptunnel.config": `${tunnel(0, "a")}tunnel.0.startOnLoad=true\n` },
    },
    near: { files: { "i2ptunnel.config": `${tunnel(0, "a")}tunnel.0.startOnLoad=FALSE\n` } },
  },
  // A word that could mean either.
  {
    rule: "S10",
    triggers: {
      files: {
        "clients.config": "clientApp.0.main=a.B\nclientApp.0.name=B\nclientApp.0.startOnLoad=later\n",
      },
      at: ["clients.config:3:25"],
    },
    near: { files: { "clients.config": "clientApp.0.main=a.B\nclientApp.0.name=B\n" } },
  },
  {
    rule: "S11",
    triggers: {
      files: {
        "clients.config":
          "clientApp.0.main=a.B\nclientApp.0.name=B\nclientApp.0.onBoot=yes\nclientApp.0.delay=30\n",
      },
      at: ["clients.config:4:19"],
      fixed: { "clients.config": "clientApp.0.main=a.B\nclientApp.0.name=B\nclientApp.0.onBoot=yes\n" },
    },
    // Only these two words count.
    near: {
      files: {
        "clients.config":
          "clientApp.0.main=a.B\nclientApp.0.name=B\nclientApp.0.onBoot=TRUE\nclientApp.0.delay=30\n",
      },
    },
  },
  {
    rule: "S12",
    triggers: {
      files: {
        "clients.config": 'clientApp.0.args=a "b c" "d\nclientApp.0.main=a.B\nclientApp.0.name=B\n',
      },
      at: ["clients.config:1:18"],
      fixed: {
        "clients.config": 'clientApp.0.args=a "b c" "d"\nclientApp.0.main=a.B\nclientApp.0.name=B\n',
      },
    },
    near: {
      files: { "clients.config": "clientApp.0.args=a \"b c' d\nclientApp.0.main=a.B\nclientApp.0.name=B\n" },
    },
  },
  {
    rule: "S12",
    triggers: {
      files: { "clients.config": "clientApp.0.args=a b'\nclientApp.0.main=a.B\nclientApp.0.name=B\n" },
      at: ["clients.config:1:18"],
      fixed: { "clients.config": "clientApp.0.args=a b\nclientApp.0.main=a.B\nclientApp.0.name=B\n" },
    },
    near: { files: { "clients.config": "clientApp.0.args=a b\nclientApp.0.main=a.B\nclientApp.0.name=B\n" } },
  },
  // Where the other half belongs, nobody knows.
  {
    rule: "S12",
    triggers: {
      files: { "clients.config": 'clientApp.0.args="a b c\nclientApp.0.main=a.B\nclientApp.0.name=B\n' },
      at: ["clients.config:1:18"],
    },
    near: { files: { "clients.config": 'clientApp.1.args="a b c\n' } },
  },
  {
    rule: "S13",
    triggers: {
      files: {
        "clients.config":
          "clientApp.0.main=a.B\nclientApp.0.name=B\nclientApp.0.onBoot=true\nclientApp.0.classpath=/x.jar\nclientApp.0.stopargs=stop\n",
      },
      at: ["clients.config:3:1", "clients.config:4:1", "clients.config:5:1"],
    },
    near: {
      files: {
        "clients.config":
          "clientApp.0.main=a.B\nclientApp.0.name=B\nclientApp.0.args=x\nclientApp.0.delay=5\nclientApp.0.startOnLoad=true\n#clientApp.0.onBoot=true\n",
      },
    },
  },
  // The file of a plugin.
  {
    rule: "S13",
    triggers: {
      layout: "loose",
      files: { "clients.config": "clientApp.0.main=a.B\nclientApp.0.name=B\nclientApp.0.stopargs=stop\n" },
      at: ["clients.config:3:1"],
    },
    near: {
      layout: "loose",
      files: {
        "clients.config":
          "clientApp.0.main=a.B\nclientApp.0.name=B\nclientApp.0.classpath=$PLUGIN/lib/a.jar\nclientApp.0.args=$PLUGIN/a\nclientApp.0.stopargs=stop\n",
      },
    },
  },
];
