import type { RuleCase } from "../../support/doctor.js";

const ownTunnel = (lines: string) => `name=x\nsharedClient=false\nstartOnLoad=false\ntype=client\n${lines}`;
const client = "clientApp.0.main=a.B\nclientApp.0.name=B\n";

/** Values, and keys that nobody reads. */
export const valueCases: readonly RuleCase[] = [
  {
    rule: "F09",
    triggers: {
      files: {
        "router.config":
          'i2np.ntcp.nodelay=yes\ni2np.upnp.ipv6.enable="true"\nrouterconsole.showSearch=1\nrouterconsole.enableCompression=true;\nrouterconsole.graphUTC=off\n',
      },
      at: [
        "router.config:1:19",
        "router.config:2:23",
        "router.config:3:26",
        "router.config:4:33",
        "router.config:5:24",
      ],
      severity: ["error", "error", "error", "error", "warn"],
      fixed: {
        "router.config":
          "i2np.ntcp.nodelay=true\ni2np.upnp.ipv6.enable=true\nrouterconsole.showSearch=true\nrouterconsole.enableCompression=true\nrouterconsole.graphUTC=false\n",
      },
    },
    near: {
      files: {
        "router.config": "i2np.ntcp.nodelay=TRUE\nrouterconsole.graphUTC=False\nmy.switch=yes\n",
        "clients.config": `${client}clientApp.0.onBoot=yes\n`,
        "logger.config": "logger.displayOnScreen=Yes\n",
      },
    },
  },
  {
    // What opens something is not turned on, and nobody can tell what else was meant.
    rule: "F09",
    triggers: {
      files: {
        "router.config":
          "i2cp.tcp.bindAllInterfaces=yes\ni2np.ntcp.nodelay=maybe\nrouterconsole.showSearch=\ni2np.upnp.ipv6.enable=\n",
        "clients.config": `${client}clientApp.0.onBoot=maybe\n`,
        "logger.config": "logger.displayOnScreen=si\n",
      },
      at: [
        "router.config:1:28",
        "router.config:2:19",
        "router.config:4:23",
        "logger.config:1:24",
        "clients.config:3:20",
        "router.config:3:26",
      ],
      severity: ["error", "error", "error", "error", "error", "warn"],
    },
    near: {
      files: {
        "router.config": "i2cp.tcp.bindAllInterfaces=false\ni2np.ntcp.nodelay=true\n",
        // The rule of these words is another one.
        "clients.config": `${client}clientApp.0.startOnLoad=no\n`,
      },
    },
  },
  {
    // Only the exact word turns these off, and on.
    rule: "F09",
    triggers: {
      files: {
        "webapps.config": "webapps.imagegen.startOnLoad=False\n",
        "clients.config": `${client}clientApp.0.onBoot=TRUE\n`,
      },
      at: ["webapps.config:1:30", "clients.config:3:20"],
      fixed: {
        "webapps.config": "webapps.imagegen.startOnLoad=false\n",
        "clients.config": `${client}clientApp.0.onBoot=true\n`,
      },
    },
    near: {
      files: {
        "webapps.config": "webapps.imagegen.startOnLoad=false\nwebapps.susimail.startOnLoad=true\n",
        "clients.config": `${client}clientApp.0.onBoot=False\n`,
      },
    },
  },
  {
    rule: "F09",
    triggers: {
      files: { "wrapper.config": "wrapper.debug=yes\n" },
      layout: "loose",
      at: ["wrapper.config:1:15"],
      severity: "warn",
      fixed: { "wrapper.config": "wrapper.debug=true\n" },
    },
    near: { files: { "wrapper.config": "wrapper.debug=TRUE\n" }, layout: "loose" },
  },
  {
    rule: "F10",
    triggers: {
      files: {
        "router.config":
          'routerconsole.graphX=1,024\nrouterconsole.graphPeriods="60"\nrouterconsole.summaryRefresh=30.0\nrouterconsole.graphRefresh=300;\nrouterconsole.graphY=200.\n',
        "i2ptunnel.config.d/00-x-i2ptunnel.config": ownTunnel("i2cpPort=7654/tcp\n"),
      },
      at: [
        "router.config:1:22",
        "router.config:2:28",
        "router.config:3:30",
        "router.config:4:28",
        "router.config:5:22",
        "i2ptunnel.config.d/00-x-i2ptunnel.config:5:10",
      ],
      fixed: {
        "router.config":
          "routerconsole.graphX=1024\nrouterconsole.graphPeriods=60\nrouterconsole.summaryRefresh=30\nrouterconsole.graphRefresh=300\nrouterconsole.graphY=200\n",
        "i2ptunnel.config.d/00-x-i2ptunnel.config": ownTunnel("i2cpPort=7654\n"),
      },
    },
    near: {
      files: {
        "router.config":
          "routerconsole.graphX=+1024\nrouterconsole.graphPeriods=٦٠\nrouter.tunnelGrowthFactor=1.5e0f\nrouter.batchFrequency=75\nrouterconsole.newsLastChecked=1700000000000\nmy.number=ten\n",
        "i2ptunnel.config.d/00-x-i2ptunnel.config": ownTunnel("i2cpPort=7654 \n"),
      },
    },
  },
  {
    // Nothing tells what these were to be.
    rule: "F10",
    triggers: {
      files: {
        "router.config":
          "routerconsole.graphX=wide\nrouterconsole.graphPeriods=\nrouterconsole.summaryRefresh=10m\nrouterconsole.graphY=2147483648\nrouter.tunnelGrowthFactor=1,5\nrouter.updateProxyPort=70000\n",
        "addressbook/config.txt": "proxy_port=http\n",
        "clients.config": `${client}clientApp.0.delay=1.5\n`,
      },
      at: [
        "router.config:1:22",
        "router.config:2:28",
        "router.config:3:30",
        "router.config:4:22",
        "router.config:5:27",
        "router.config:6:24",
        "addressbook/config.txt:1:12",
        "clients.config:3:19",
      ],
    },
    near: {
      files: {
        // Rules of the tunnels and of the bandwidth know more of these.
        "router.config": "router.sharePercentage=much\nrouterconsole.graphX=-1\n",
        "i2ptunnel.config.d/00-x-i2ptunnel.config": ownTunnel("listenPort=\n"),
        "addressbook/config.txt": "proxy_port=4444\n",
        "clients.config": `${client}clientApp.0.delay=-1\n`,
      },
    },
  },
  {
    rule: "F10",
    triggers: {
      files: { "wrapper.config": "wrapper.restart.delay=ten\n" },
      layout: "loose",
      at: ["wrapper.config:1:23"],
      severity: "warn",
    },
    near: { files: { "wrapper.config": "wrapper.restart.delay=%DELAY%\n" }, layout: "loose" },
  },
  {
    rule: "F11",
    triggers: {
      files: {
        "router.config":
          'i2np.udp.preferred=True\nrouter.floodfillParticipant=Auto\nrouter.updatePolicy="notify"\n',
      },
      at: ["router.config:1:20", "router.config:2:29", "router.config:3:21"],
      fixed: {
        "router.config":
          "i2np.udp.preferred=true\nrouter.floodfillParticipant=auto\nrouter.updatePolicy=notify\n",
      },
    },
    near: {
      files: {
        "router.config":
          "i2np.udp.preferred=true\nrouter.floodfillParticipant=auto\ni2np.udp.addressSources=ssu, local,upnp\n",
        "logger.config": "logger.defaultLevel=error\nlogger.minimumOnScreenLevel=C\n",
      },
    },
  },
  {
    rule: "F11",
    triggers: {
      files: { "i2ptunnel.config": "tunnel.0.type=httpclient\ntunnel.0.option.proxyAuth=yes\n" },
      at: ["i2ptunnel.config:2:27"],
    },
    near: { files: { "i2ptunnel.config": "tunnel.0.type=httpclient\ntunnel.0.option.proxyAuth=Digest\n" } },
  },
  {
    rule: "F11",
    triggers: {
      files: {
        "router.config":
          "i2np.udp.ipv6=maybe\ni2np.ntcp.ipv6=maybe\nrouter.reseedSSLProxyType=SOCKS\ni2np.udp.addressSources=me\n",
        "logger.config": "logger.defaultLevel=LOUD\nlogger.minimumOnScreenLevel=\n",
      },
      at: [
        "router.config:1:15",
        "router.config:2:16",
        "router.config:3:27",
        "router.config:4:25",
        "logger.config:1:21",
        "logger.config:2:29",
      ],
    },
    near: {
      // Rules of their own know these, and the wrapper's words are more than are known.
      files: {
        "router.config": "i2np.udp.status=fine\nrouter.forceBandwidthClass=Z\n",
        "wrapper.config": "wrapper.console.loglevel=advice\n",
      },
      layout: "loose",
    },
  },
  {
    // Story S10: the key alone.
    rule: "F12",
    triggers: {
      files: { "router.config": "router.isHidden=false\ni2np.upnp.enabled=false\nlaptop.mode=false\n" },
      at: ["router.config:2:1", "router.config:3:1"],
      severity: "warn",
      fixed: { "router.config": "router.isHidden=false\ni2np.upnp.enable=false\ni2np.laptopMode=false\n" },
    },
    near: { files: { "router.config": "i2np.upnp.enable=false\n#i2np.upnp.enabled=false\n" } },
  },
  {
    // Another case, one typing error, and keys behind a number.
    rule: "F12",
    triggers: {
      files: {
        "router.config": "Router.updateDisabled=true\nrouterconsole.contry=de\n",
        "clients.config": `${client}clientApp.0.startOnload=true\n`,
      },
      at: ["router.config:1:1", "router.config:2:1", "clients.config:3:1"],
      severity: "warn",
      fixed: {
        "router.config": "router.updateDisabled=true\nrouterconsole.country=de\n",
        "clients.config": `${client}clientApp.0.startOnLoad=true\n`,
      },
    },
    near: {
      files: {
        "router.config":
          "router.updateDisabled=true\nrouterconsole.theme.mine=x\ni2p.dir.portableMode=false\n",
        "clients.config": `${client}clientApp.0.startOnLoad=true\n`,
      },
    },
  },
  {
    // Not sure enough, set already, of another kind, of another file, or somebody's own.
    rule: "F12",
    triggers: {
      files: {
        "router.config":
          "router.updateDisable=maybe\ni2np.upnp.enabled=false\ni2np.upnp.enable=false\nrouter.maxConnections=5\nsam.enabled=true\nclientApp.0.main=x\nmy.own.key=1\ni2np.udp.mtu2=1400\n",
        "clients.config": `${client}name=B\n`,
        "i2ptunnel.config.d/00-x-i2ptunnel.config": ownTunnel("routerconsole.theme=dark\n"),
      },
      at: [
        "router.config:1:1",
        "router.config:2:1",
        "router.config:4:1",
        "router.config:5:1",
        "router.config:6:1",
        "clients.config:3:1",
        "i2ptunnel.config.d/00-x-i2ptunnel.config:5:1",
        "router.config:7:1",
        "router.config:8:1",
      ],
      severity: ["warn", "warn", "warn", "warn", "warn", "warn", "warn", "info", "info"],
    },
    near: {
      files: {
        // The wrapper has more keys than are known, and nothing tells what reads the other file.
        "wrapper.config": "wrapper.startup.timeout=5\nset.PATH=/bin\n",
        "notes.txt": "my.own.key=1\n",
        "plugin.config": "name=x\nsigner=y\n",
      },
      layout: "loose",
    },
  },
  {
    rule: "F13",
    triggers: {
      files: {
        "router.config":
          "i2np.udp.forceIntroducers=true\nrouter.netdb.isolation=false\nrouter.outboundClientExcludeSlow=true\n",
      },
      at: ["router.config:1:1", "router.config:2:1", "router.config:3:1"],
      fixed: { "router.config": "" },
    },
    near: {
      files: {
        "router.config": "router.trustedLinks=false\ni2cp.username=me\nprofileOrganizer.sameCountryBonus=1\n",
        "i2ptunnel.config.d/00-x-i2ptunnel.config": ownTunnel("option.proxyUsername=me\n"),
      },
    },
  },
  {
    rule: "F13",
    triggers: {
      files: {
        "router.config": "consolePassword=geheim\nrouterconsole.passwordManager.migrated=true\n",
      },
      at: ["router.config:1:1"],
      fixed: { "router.config": "routerconsole.passwordManager.migrated=true\n" },
    },
    near: { files: { "router.config": "consolePassword=geheim\n" } },
  },
  {
    // Once for a file that nobody reads; an old name may be wanted once more.
    rule: "F13",
    triggers: {
      files: {
        "systray.config": "browser=default\nport=7657\n",
        "i2psnark.config": "i2snark.autoStart=true\n",
      },
      at: ["systray.config:1:1", "i2psnark.config:1:1"],
    },
    near: { files: { "i2psnark.config": "i2psnark.autoStart=true\n" } },
  },
  {
    rule: "F14",
    triggers: {
      files: {
        "i2ptunnel.config.d/00-x-i2ptunnel.config": ownTunnel(
          `option.inbound.nickname=${"n".repeat(256)}\noption.crypto.${"k".repeat(249)}=1\n`,
        ),
      },
      at: ["i2ptunnel.config.d/00-x-i2ptunnel.config:5:25", "i2ptunnel.config.d/00-x-i2ptunnel.config:6:1"],
    },
    near: {
      files: {
        "i2ptunnel.config.d/00-x-i2ptunnel.config": ownTunnel(
          `option.inbound.nickname=${"n".repeat(255)}\noption.crypto.${"k".repeat(248)}=1\ndescription=${"d".repeat(300)}\noption.i2cp.leaseSetPrivateKey=${"k".repeat(344)}\n`,
        ),
      },
    },
  },
];
