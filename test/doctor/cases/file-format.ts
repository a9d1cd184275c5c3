import type { RuleCase } from "../../support/doctor.js";

const ownTunnel = (lines: string) => `name=x\nsharedClient=false\nstartOnLoad=false\ntype=client\n${lines}`;

/** Lines, keys and bytes. */
export const fileFormatCases: readonly RuleCase[] = [
  {
    rule: "F01",
    triggers: {
      files: { "router.config": "a.key=1\nrouter.isHidden=false\na.key=2\na.key=3\n" },
      at: ["router.config:1:1", "router.config:3:1"],
      fixed: { "router.config": "router.isHidden=false\na.key=3\n" },
    },
    near: { files: { "router.config": "#a.key=1\nrouter.isHidden=false\na.key=2\nA.key=3\n" } },
  },
  {
    // Bytes before the line that is taken away are longer than their characters.
    rule: "F01",
    triggers: {
      files: { "router.config": "# ä€😀\nrouterconsole.theme=dark\nrouterconsole.theme=light" },
      at: ["router.config:2:1"],
      fixed: { "router.config": "# ä€😀\nrouterconsole.theme=light" },
    },
    near: { files: { "router.config": "# ä€😀\nrouterconsole.theme=light" } },
  },
  {
    // Both parts of a list were wanted.
    rule: "F01",
    triggers: {
      files: { "wrapper.config": "wrapper.java.classpath.1=a.jar\nwrapper.java.classpath.1=b.jar\n" },
      layout: "loose",
      at: ["wrapper.config:1:1"],
    },
    near: {
      // Another rule knows of these.
      files: { "wrapper.config": "wrapper.java.additional.1=-Da=b\nwrapper.java.additional.1=-Dc=d\n" },
      layout: "loose",
    },
  },
  {
    // Keys of this file are the same in any case.
    rule: "F01",
    triggers: {
      files: { "addressbook/config.txt": "Update_Delay=2\nupdate_delay=3\n" },
      at: ["addressbook/config.txt:1:1"],
      fixed: { "addressbook/config.txt": "update_delay=3\n" },
    },
    near: { files: { "addressbook/config.txt": "update_delay=2\nupdate_direct=false\n" } },
  },
  {
    rule: "F02",
    triggers: {
      files: {
        "router.config":
          "routerconsole.lang=de#fr\nrouterconsole.theme= #fff\nrouterconsole#country=de\nrouterconsole.country=\tx#\n",
      },
      at: ["router.config:1:22", "router.config:2:22", "router.config:3:14", "router.config:4:25"],
    },
    near: {
      files: {
        "router.config":
          "#routerconsole.lang=de#fr\n;a=b#c\n  # a=b\n\t#\n # no equals sign\nrouterconsole.lang=de\n",
      },
    },
  },
  {
    rule: "F02",
    triggers: {
      files: {
        "router.config":
          "routerconsole.lang=ü # the language\r\nrouterconsole.summaryRefresh=30#s\r\n  routerconsole.showSearch=false #",
      },
      at: ["router.config:1:22", "router.config:2:32", "router.config:3:34"],
      severity: "warn",
      fixed: {
        "router.config":
          "# the language\r\nrouterconsole.lang=ü\r\n#s\r\nrouterconsole.summaryRefresh=30\r\n#\r\nrouterconsole.showSearch=false",
      },
    },
    near: {
      files: { "router.config": "# the language\r\nrouterconsole.lang=ü\r\n" },
    },
  },
  {
    // The part of an argument is no comment, whatever stands before it.
    rule: "F02",
    triggers: {
      files: {
        "clients.config": 'clientApp.0.main=a.B\nclientApp.0.name=B\nclientApp.0.args=-e "irc #i2p"\n',
      },
      at: ["clients.config:3:26"],
    },
    near: {
      files: {
        "clients.config": 'clientApp.0.main=a.B\nclientApp.0.name=B\n#clientApp.0.args=-e "irc #i2p"\n',
      },
    },
  },
  {
    // The wrapper has a way to write it, and comments behind values.
    rule: "F02",
    triggers: {
      files: { "wrapper.config": "wrapper.console.title=I2P#1\nwrapper.debug=TRUE # more\n" },
      layout: "loose",
      at: ["wrapper.config:1:26"],
    },
    near: {
      files: {
        "wrapper.config":
          'wrapper.console.title=I2P##1\nwrapper.console.format="#"\nwrapper.debug=TRUE # more\n',
        "addressbook/config.txt": "update_delay=3 # hours\n  # proxy_port=1\n",
        "addressbook/subscriptions.txt": "http://a.i2p/hosts.txt?a=b#c\n",
      },
      layout: "loose",
    },
  },
  {
    rule: "F03",
    triggers: {
      files: {
        "router.config":
          "i2np.laptopMode=false ; at home\nrouterconsole.lang=de ; fr\nrouter.updatePolicy=notify\t;\ni2p.dir.temp=/tmp ;x\n",
      },
      at: ["router.config:1:23", "router.config:3:28", "router.config:4:19"],
      severity: ["error", "error", "warn"],
      fixed: {
        "router.config":
          "; at home\ni2np.laptopMode=false\nrouterconsole.lang=de ; fr\n;\nrouter.updatePolicy=notify\n;x\ni2p.dir.temp=/tmp\n",
      },
    },
    near: {
      files: {
        "router.config":
          "; at home\ni2np.laptopMode=false\nrouterconsole.lang=de ; fr\ni2np.udp.bindInterface=192.0.2.1 ; 192.0.2.2\n",
      },
    },
  },
  {
    rule: "F03",
    triggers: {
      files: {
        "clients.config":
          "clientApp.0.main=a.B\nclientApp.0.name=B ; not C\nclientApp.0.args=ä 1 ; one\nclientApp.0.delay=5 ; s",
      },
      at: ["clients.config:4:21", "clients.config:3:22"],
      severity: ["error", "warn"],
      fixed: {
        "clients.config":
          "clientApp.0.main=a.B\nclientApp.0.name=B ; not C\n; one\nclientApp.0.args=ä 1\n; s\nclientApp.0.delay=5",
      },
    },
    near: {
      files: {
        "clients.config":
          "clientApp.0.main=a.B\nclientApp.0.name=B ; not C\nclientApp.0.args=ä;1\nclientApp.0.delay=5\n",
      },
    },
  },
  {
    rule: "F03",
    triggers: {
      files: { "wrapper.config": "wrapper.java.maxmemory=256 ; MB\n" },
      layout: "loose",
      at: ["wrapper.config:1:28"],
      fixed: { "wrapper.config": "# MB\nwrapper.java.maxmemory=256\n" },
    },
    near: { files: { "wrapper.config": "# MB\nwrapper.java.maxmemory=256\n" }, layout: "loose" },
  },
  {
    rule: "F04",
    triggers: {
      files: {
        "router.config":
          " router.isHidden=false\nrouterconsole.theme =dark\n\u00a0routerconsole.lang\t= de\n ;no=comment\n",
      },
      at: ["router.config:1:1", "router.config:2:1", "router.config:3:1", "router.config:4:1"],
      fixed: {
        "router.config":
          "router.isHidden=false\nrouterconsole.theme=dark\nrouterconsole.lang= de\n;no=comment\n",
      },
    },
    near: {
      files: {
        "router.config": "router.isHidden= false\na key=1\n  routerconsole.lang=de #\n #a =b\n;a =b\n",
        "addressbook/config.txt": " update_delay = 3\n",
      },
    },
  },
  {
    // What the line would set is set elsewhere, or would be by several.
    rule: "F04",
    triggers: {
      files: { "router.config": "routerconsole.theme =dark\nrouterconsole.theme=light\n =x\n" },
      at: ["router.config:1:1", "router.config:3:1"],
    },
    near: { files: { "router.config": "routerconsole.theme=light\n" } },
  },
  {
    rule: "F05",
    triggers: {
      files: {
        "router.config": "routerconsole.theme: dark\ni2np.upnp.enable false\nrouterconsole.lang:de\n",
      },
      at: ["router.config:1:1", "router.config:2:1", "router.config:3:1"],
      fixed: {
        "router.config": "routerconsole.theme=dark\ni2np.upnp.enable=false\nrouterconsole.lang=de\n",
      },
    },
    near: {
      files: {
        "router.config":
          "\n  \n# UPnP: off\n  # indented\n ; too\n\troutercon#sole=x\nrouterconsole.theme=a:b\n",
        "addressbook/subscriptions.txt": "http://a.i2p/hosts.txt\n",
      },
    },
  },
  {
    // Nothing tells what these were to be, or it is set elsewhere.
    rule: "F05",
    triggers: {
      files: {
        "router.config":
          "[section]\n=value\n  text\nrouterconsole.theme: dark\nrouterconsole.theme=light\nunknown.key: x\ni2cp.port: many\n",
      },
      at: [
        "router.config:1:1",
        "router.config:2:1",
        "router.config:3:3",
        "router.config:4:1",
        "router.config:6:1",
        "router.config:7:1",
      ],
    },
    near: { files: { "router.config": "routerconsole.theme=light\n" } },
  },
  {
    rule: "F06",
    triggers: {
      files: {
        "router.config":
          "routerconsole.favorites=a,\\\n  b,\\\nc\nrouterconsole.lang=\\u0064\\u0065\nrouter.newsURL=http\\://a.i2p/n\\=1\nrouterconsole\\:x=1\n",
      },
      at: ["router.config:1:25", "router.config:4:20", "router.config:5:16", "router.config:6:1"],
      fixed: {
        "router.config":
          "routerconsole.favorites=a,b,c\nrouterconsole.lang=de\nrouter.newsURL=http://a.i2p/n=1\nrouterconsole:x=1\n",
      },
    },
    near: {
      files: {
        "router.config":
          "i2p.dir.temp=C:\\i2p\\u0064\\\ni2p.dir.log=\\\\server\\share\\\nrouterconsole.theme=a\\\\\nrouterconsole.keyPassword=a\\:b\n# \\\nstat.logFilters=a\\d\n",
      },
    },
  },
  {
    rule: "F06",
    triggers: {
      files: {
        "router.config": "routerconsole.theme=a\\\nrouterconsole.lang=de\nrouterconsole.country=\\u000a\n",
      },
      at: ["router.config:1:21", "router.config:3:23"],
    },
    near: { files: { "router.config": "routerconsole.theme=a\nrouterconsole.lang=de\n" } },
  },
  {
    rule: "F07",
    triggers: {
      files: {
        "router.config":
          "a;b=c\nrouterconsole.auth.i2prouter.a=b.md5=9fa3241d4e5f9ab168c86a2d8900eab8\ni2cp.auth.x=.shash=y\n",
      },
      at: ["router.config:1:1", "router.config:2:32", "router.config:3:13"],
    },
    near: {
      files: {
        "router.config":
          ";a;b=c\n ;a=b\na=b;c\nrouterconsole.auth.i2prouter.a.md5=9fa3241d4e5f9ab168c86a2d8900eab8\nrouterconsole.services=a.md5=b\n",
        "addressbook/config.txt": "update_delay=3\n",
      },
    },
  },
  {
    rule: "F07",
    triggers: {
      files: {
        "i2ptunnel.config.d/00-x-i2ptunnel.config": ownTunnel("option.proxy.auth.a=b.sha256=0\n"),
      },
      at: ["i2ptunnel.config.d/00-x-i2ptunnel.config:5:21"],
    },
    near: {
      files: {
        "i2ptunnel.config.d/00-x-i2ptunnel.config": ownTunnel("option.proxy.auth.a.sha256=0\n"),
      },
    },
  },
  {
    rule: "F08",
    triggers: {
      files: { "router.config": "\uFEFFrouter.isHidden=false\nrouterconsole.lang=ü\n" },
      at: ["router.config:1:1"],
      fixed: { "router.config": "router.isHidden=false\nrouterconsole.lang=ü\n" },
    },
    near: { files: { "router.config": "router.isHidden=false\nrouterconsole.lang=\uFEFFü\n" } },
  },
  {
    // Nothing says what encoding it is.
    rule: "F08",
    triggers: {
      files: {
        "router.config": Buffer.from("router.isHidden=false\nrouterconsole.lang=aü\n#ä\n", "latin1"),
      },
      at: ["router.config:2:21"],
    },
    near: {
      files: {
        "router.config": "router.isHidden=false\n",
        "wrapper.config": Buffer.from("wrapper.console.title=ü\n", "latin1"),
      },
      layout: "loose",
    },
  },
  {
    rule: "F08",
    triggers: {
      files: { "router.config": Buffer.from("\uFEFFrouter.isHidden=false\n", "utf16le") },
      at: ["router.config:1:1"],
      severity: "error",
      fixed: { "router.config": "router.isHidden=false\n" },
    },
    near: { files: { "router.config": "router.isHidden=false\n" } },
  },
];
