/** Errors that the rules find in the corpus, and that are true: by rule, why, and in which files how often. */
export interface TrueErrors {
  readonly rule: string;
  readonly why: string;
  readonly files: Readonly<Record<string, number>>;
}

export const trueErrors: readonly TrueErrors[] = [
  {
    rule: "F02",
    why: "`log-#.txt`, and marks such as ##LOG_LEVEL##, which an installer filled in: the router cuts the line at the first #",
    files: {
      "other/delta4chat.i2p.i2p__installer-java-src-logger__2004-04-08__72f80624.config.template": 3,
      "other/delta4chat.i2p.i2p__installer-java-src-logger__2004-04-20__08a2466a.config.template": 3,
      "other/delta4chat.i2p.i2p__installer-resources-portable-configs-logger__2010-04-27__b6b49571.config": 1,
    },
  },
  {
    rule: "F02",
    why: "marks such as ##I2CP_PORT##, which an installer of 2004 filled in, and arguments with #: the router cuts the line at the first #",
    files: {
      "router/delta4chat.i2p.i2p__installer-java-src-router__2004-04-08__256dc85a.config.template": 3,
      "router/delta4chat.i2p.i2p__installer-java-src-router__2004-04-20__eaa7f385.config.template": 5,
      "router/delta4chat.i2p.i2p__installer-java-src-router__2004-05-02__a0cc16ba.config.template": 5,
      "router/delta4chat.i2p.i2p__installer-java-src-router__2004-05-20__f16909b1.config.template": 5,
      "router/delta4chat.i2p.i2p__installer-java-src-router__2004-06-13__99d17992.config.template": 3,
      "router/delta4chat.i2p.i2p__installer-java-src-router__2004-07-24__0673706f.config.template": 5,
      "router/delta4chat.i2p.i2p__installer-java-src-router__2004-07-29__a07c8a90.config.template": 5,
      "router/delta4chat.i2p.i2p__installer-java-src-router__2004-08-13__641ea8f2.config.template": 3,
      "router/delta4chat.i2p.i2p__installer-java-src-router__2004-08-14__52410ec6.config.template": 3,
    },
  },
  {
    rule: "S06",
    why: "the list begins with client app 1, so the router finds none",
    files: {
      "clients/go-i2p.i2p-provider__.github-i2p-router-java-clients__2026-07-01__42caca95.config": 1,
      "router/delta4chat.i2p.i2p__installer-java-src-router__2004-05-02__a0cc16ba.config.template": 1,
    },
  },
  {
    rule: "S07",
    why: "tunnel 4 is missing, and those behind it are not loaded",
    files: {
      "i2ptunnel/i2p.i2p.android.base__app-src-main-res-raw-i2ptunnel_config__2021-02-04__722ce99d": 1,
    },
  },
  {
    rule: "S12",
    why: "the # of a mark cuts the arguments inside a pair of quotes, so that one quote is left",
    files: {
      "router/delta4chat.i2p.i2p__installer-java-src-router__2004-04-20__eaa7f385.config.template": 1,
      "router/delta4chat.i2p.i2p__installer-java-src-router__2004-05-20__f16909b1.config.template": 1,
      "router/delta4chat.i2p.i2p__installer-java-src-router__2004-06-13__99d17992.config.template": 1,
      "router/delta4chat.i2p.i2p__installer-java-src-router__2004-07-24__0673706f.config.template": 1,
      "router/delta4chat.i2p.i2p__installer-java-src-router__2004-07-29__a07c8a90.config.template": 1,
      "router/delta4chat.i2p.i2p__installer-java-src-router__2004-08-13__641ea8f2.config.template": 1,
      "router/delta4chat.i2p.i2p__installer-java-src-router__2004-08-14__52410ec6.config.template": 1,
    },
  },
  {
    rule: "N01",
    why: "UDP is off, and neither host nor port of TCP is given",
    files: {
      "router/delta4chat.i2p.i2p__android-res-raw-router_config__2010-03-05__0c552205": 1,
      "router/delta4chat.i2p.i2p__android-res-raw-router_config__2011-06-04__1780a0b6": 1,
      "router/delta4chat.i2p.i2p__android-res-raw-router_config__2011-06-06__934cf5d0": 1,
      "router/i2p.i2p.android.base__res-raw-router_config__2011-06-10__739be9f2": 1,
      "router/i2p.i2p.android.base__res-raw-router_config__2011-06-12__aa3046b6": 1,
      "router/i2p.i2p.android.base__res-raw-router_config__2011-06-19__6d9cd489": 1,
      "router/i2p.i2p.android.base__res-raw-router_config__2011-07-10__4555e85c": 1,
    },
  },
  {
    rule: "N07",
    why: "the console is to bind :: and 0.0.0.0 at one port, of which Java binds the first for both",
    files: {
      "clients/zoonderkins.i2pplus__docker-rootfs-i2p-clients__2026-02-12__a0d3bd91.config": 2,
    },
  },
  {
    rule: "N28",
    why: "a test network: private addresses allowed, network 99",
    files: {
      "router/delta4chat.i2p.i2p__installer-resources-router.testnet__2024-01-04__c5ac9cf6.config": 2,
    },
  },
  {
    rule: "N28",
    why: "a stub stands in for I2CP: i2p.dummyClientFacade=true",
    files: {
      "router/delta4chat.i2p.i2p__android-res-raw-router_config__2009-06-29__706954b7": 1,
      "router/delta4chat.i2p.i2p__android-res-raw-router_config__2010-03-05__0c552205": 1,
      "router/delta4chat.i2p.i2p__android-res-raw-router_config__2011-06-04__1780a0b6": 1,
      "router/delta4chat.i2p.i2p__android-res-raw-router_config__2011-06-06__934cf5d0": 1,
    },
  },
  {
    rule: "X08",
    why: "I2CP on every address, without login and TLS",
    files: {
      "router/chrisbensch.docker-i2p__router__2022-03-01__53a2bd26.config": 1,
      "router/padhi-homelab.docker_i2p__config-router__2022-03-05__e95abe94.config": 1,
    },
  },
  {
    rule: "X15",
    why: "tunnels that start, on 0.0.0.0, without a login; most were written for a container, which a loose file does not tell",
    files: {
      "i2ptunnel/balboah.i2p__config-i2ptunnel__2014-04-05__59c8cf80.config": 1,
      "i2ptunnel/chrisbensch.docker-i2p__i2ptunnel__2022-03-01__ac20ce80.config": 6,
      "i2ptunnel/delta4chat.i2p.i2p__docker-i2ptunnel__2021-01-25__10b59b7b.config": 2,
      "i2ptunnel/delta4chat.i2p.i2p__docker-i2ptunnel__2021-02-04__6eec037a.config": 2,
      "i2ptunnel/padhi-homelab.docker_i2p__config-i2ptunnel__2022-03-05__5f8c6130.config": 5,
      "i2ptunnel/zoonderkins.i2pplus__docker-rootfs-i2p-i2ptunnel__2026-02-12__7f9a328a.config": 5,
    },
  },
  {
    rule: "Q16",
    why: "a test network, which never reseeds",
    files: {
      "router/delta4chat.i2p.i2p__installer-resources-router.testnet__2024-01-04__c5ac9cf6.config": 1,
    },
  },
  {
    rule: "Q20",
    why: "updates from an http address, without a signature",
    files: {
      "router/BaileyCalder.i2pplus__installer-resources-portable-configs-router__2026-05-31__15c619b2.config": 1,
    },
  },
];
