import type { RuleCase } from "../../support/doctor.js";

const option = (number: number, value: string) => `wrapper.java.additional.${number}=${value}\n`;
const strip = (number: number) => `wrapper.java.additional.${number}.stripquotes=TRUE\n`;
const GAPS = "wrapper.ignore_sequence_gaps=TRUE\n";
const NOW = 1_700_000_000_000;

export const wrapperCases: readonly RuleCase[] = [
  {
    rule: "W01",
    triggers: {
      files: {
        "wrapper.config": `${option(1, "-Da=1")}#${option(3, "-Dx=1")}${option(4, '-Db="2"')}${strip(4)}${option(9, "-Dc=3")}`,
      },
      at: ["wrapper.config:3:1"],
      fixed: {
        "wrapper.config": `${option(1, "-Da=1")}#${option(3, "-Dx=1")}${option(2, '-Db="2"')}${strip(2)}${option(3, "-Dc=3")}`,
      },
    },
    near: {
      files: { "wrapper.config": `${GAPS}${option(1, "-Da=1")}${option(4, "-Db=2")}` },
    },
  },
  // What an option has left behind is not taken for that of another one; each list counts for itself.
  {
    rule: "W01",
    triggers: {
      files: {
        "wrapper.config": `${strip(1)}${option(2, "-Da=1")}wrapper.java.classpath.2=x.jar\nwrapper.app.parameter.1=net.i2p.router.Router\n`,
      },
      at: ["wrapper.config:2:1", "wrapper.config:3:1"],
      fixed: {
        "wrapper.config": `${option(1, "-Da=1")}wrapper.java.classpath.1=x.jar\nwrapper.app.parameter.1=net.i2p.router.Router\n`,
      },
    },
    near: { files: { "wrapper.config": `${option(2, "-Db=2")}${option(1, "-Da=1")}` } },
  },
  {
    rule: "W02",
    triggers: {
      files: {
        "wrapper.config": `${GAPS}${option(3, "-Da=1")}${option(3, '-Dé="2"')}${strip(3)}${option(3, "-Dc=3")}${option(5, "-Dd=4")}`,
      },
      at: ["wrapper.config:3:1", "wrapper.config:5:1"],
      fixed: {
        "wrapper.config": `${GAPS}${option(3, "-Da=1")}${option(6, '-Dé="2"')}${strip(6)}${strip(3)}${option(7, "-Dc=3")}${option(5, "-Dd=4")}`,
      },
    },
    near: {
      files: { "wrapper.config": `${GAPS}${option(3, "-Da=1")}#${option(3, "-Db=2")}` },
    },
  },
  // Each has its own quotes stripped.
  {
    rule: "W02",
    triggers: {
      files: {
        "wrapper.config": `${option(1, '-Da="1"')}${strip(1)}${option(1, '-Db="2"')}wrapper.java.additional.1.stripquotes=FALSE`,
      },
      at: ["wrapper.config:3:1"],
      fixed: {
        "wrapper.config": `${option(1, '-Da="1"')}${strip(1)}${option(2, '-Db="2"')}wrapper.java.additional.2.stripquotes=FALSE`,
      },
    },
    near: { files: { "wrapper.config": `${option(1, '-Da="1"')}${strip(1)}` } },
  },
  {
    rule: "W03",
    triggers: {
      files: { "wrapper.config": "wrapper.java.maxmemory=64\n" },
      at: ["wrapper.config:1:24"],
      fixed: { "wrapper.config": "wrapper.java.maxmemory=256\n" },
    },
    near: { files: { "wrapper.config": "wrapper.java.maxmemory=128\n" } },
  },
  {
    rule: "W03",
    triggers: {
      files: { "wrapper.config": "wrapper.java.maxmemory=2048\n" },
      memory: 1024 * 2 ** 20,
      at: ["wrapper.config:1:24"],
      fixed: { "wrapper.config": "wrapper.java.maxmemory=256\n" },
    },
    near: { files: { "wrapper.config": "wrapper.java.maxmemory=2048\n" }, memory: 2048 * 2 ** 20 },
  },
  {
    rule: "W03",
    triggers: {
      files: { "wrapper.config": "wrapper.java.initmemory=512\nwrapper.java.maxmemory=256\n" },
      at: ["wrapper.config:1:25"],
      fixed: { "wrapper.config": "wrapper.java.initmemory=256\nwrapper.java.maxmemory=256\n" },
    },
    near: { files: { "wrapper.config": "wrapper.java.initmemory=256\nwrapper.java.maxmemory=256\n" } },
  },
  {
    rule: "W03",
    triggers: {
      files: { "wrapper.config": `${option(1, "-Xmx512m")}wrapper.java.maxmemory=256\n` },
      at: ["wrapper.config:1:27"],
    },
    near: { files: { "wrapper.config": option(1, "-Xmx512m") } },
  },
  {
    rule: "W04",
    triggers: {
      files: { "wrapper.config": "wrapper.ping.interval=300\nwrapper.ping.timeout=304\n" },
      at: ["wrapper.config:2:22"],
      fixed: { "wrapper.config": "wrapper.ping.interval=300\nwrapper.ping.timeout=320\n" },
    },
    near: { files: { "wrapper.config": "wrapper.ping.interval=300\nwrapper.ping.timeout=305\n" } },
  },
  // The file leaves the timeout to the default.
  {
    rule: "W04",
    triggers: {
      files: { "wrapper.config": "#wrapper.ping.timeout=605\nwrapper.ping.interval=600\n" },
      at: ["wrapper.config:2:23"],
      fixed: {
        "wrapper.config": "#wrapper.ping.timeout=605\nwrapper.ping.timeout=620\nwrapper.ping.interval=600\n",
      },
    },
    near: { files: { "wrapper.config": "wrapper.ping.interval=300\n" } },
  },
  {
    rule: "W05",
    triggers: {
      files: { "wrapper.config": GAPS, "i2p.pid": "1", "router.ping": "1", "router.config": "" },
      modified: { "wrapper.config": NOW - 5000, "i2p.pid": NOW - 90_000, "router.ping": NOW - 3000 },
      now: NOW,
      at: ["wrapper.config"],
    },
    // The wrapper was started with it.
    near: {
      files: { "wrapper.config": GAPS, "i2p.pid": "1", "router.ping": "1", "router.config": "" },
      modified: { "wrapper.config": NOW - 95_000, "i2p.pid": NOW - 90_000, "router.ping": NOW - 3000 },
      now: NOW,
    },
  },
  // The pid file was left behind by a router that is gone.
  {
    rule: "W05",
    triggers: {
      files: {
        "wrapper.config": `${GAPS}wrapper.pidfile=/config/own.pid\n`,
        "own.pid": "1",
        "router.ping": "1",
      },
      layout: "portable",
      modified: { "wrapper.config": NOW - 5000, "own.pid": NOW - 90_000, "router.ping": NOW - 3000 },
      now: NOW,
      at: ["wrapper.config"],
    },
    near: {
      files: { "wrapper.config": GAPS, "i2p.pid": "1", "router.ping": "1" },
      modified: { "wrapper.config": NOW - 5000, "i2p.pid": NOW - 90_000, "router.ping": NOW - 80_000 },
      now: NOW,
    },
  },
  {
    rule: "W06",
    triggers: {
      files: {
        "wrapper.config": GAPS,
        "clients.config":
          "clientApp.0.args=sam.keys 127.0.0.1 32001\nclientApp.0.main=net.i2p.sam.SAMBridge\nclientApp.0.name=SAM\n",
      },
      at: ["clients.config:1:18"],
    },
    near: {
      files: {
        "wrapper.config": `${GAPS}wrapper.backend.type=PIPE\n`,
        "clients.config":
          "clientApp.0.args=sam.keys 127.0.0.1 32001\nclientApp.0.main=net.i2p.sam.SAMBridge\nclientApp.0.name=SAM\n",
      },
    },
  },
  {
    rule: "W07",
    triggers: {
      files: {
        "wrapper.config": `${option(1, "-Da=1")}${option(2, "-DsocksProxyHost=127.0.0.1")}${option(3, '-Db="2"')}${strip(3)}`,
      },
      at: ["wrapper.config:2:27"],
      fixed: { "wrapper.config": `${option(1, "-Da=1")}${option(2, '-Db="2"')}${strip(2)}` },
    },
    near: {
      files: {
        "wrapper.config": `${option(1, "-Djava.net.useSystemProxies=false")}#${option(2, "-DsocksProxyHost=127.0.0.1")}`,
      },
    },
  },
  // What goes takes the number of no other with it.
  {
    rule: "W07",
    triggers: {
      files: {
        "wrapper.config": `${option(1, "-DsocksProxyHost=127.0.0.1")}${option(2, "-Da=1")}${option(3, "-Djava.net.useSystemProxies=true")}${option(4, "-Db=2")}${option(5, "-Dc=3")}`,
      },
      at: ["wrapper.config:1:27", "wrapper.config:3:27"],
      fixed: { "wrapper.config": `${option(1, "-Da=1")}${option(2, "-Db=2")}${option(3, "-Dc=3")}` },
    },
    near: { files: { "wrapper.config": `#${option(1, "-DsocksProxyHost=127.0.0.1")}` } },
  },
  // Another option has the same number, and would go with it.
  {
    rule: "W07",
    triggers: {
      files: { "wrapper.config": `${option(1, "-Da=1")}${option(1, "-DsocksProxyHost=127.0.0.1")}` },
      at: ["wrapper.config:2:27"],
    },
    near: {
      files: { "wrapper.config": `${option(1, "-DsocksProxyHost=127.0.0.1")}${option(1, "-Da=1")}` },
    },
  },
];
