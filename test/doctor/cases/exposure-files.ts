import type { RuleCase } from "../../support/doctor.js";

const ROUTER = "i2np.ntcp2.sp=secret\n";
const OPEN = { "router.config": 0o644, "/config": 0o755, "/": 0o755 };

export const exposureFileCases: readonly RuleCase[] = [
  {
    rule: "X20",
    triggers: {
      files: { "router.config": "i2p.insecureFiles=true\nrouter.isHidden=false\n" },
      at: ["router.config:1:1"],
      fixed: { "router.config": "router.isHidden=false\n" },
    },
    near: { files: { "router.config": "i2p.insecureFiles=false\nrouter.isHidden=false\n" } },
  },
  {
    rule: "X20",
    triggers: {
      files: { "router.config": ROUTER },
      modes: OPEN,
      at: ["router.config"],
    },
    near: { files: { "router.config": ROUTER }, modes: { ...OPEN, "router.config": 0o660 } },
  },
  {
    // Nobody gets to a file through a directory that is closed.
    rule: "X20",
    triggers: {
      files: { "router.config": ROUTER },
      modes: { "router.config": 0o604 },
      at: ["router.config"],
    },
    near: { files: { "router.config": ROUTER }, modes: { ...OPEN, "/config": 0o770 } },
  },
  {
    rule: "X20",
    triggers: { files: { "router.config": ROUTER }, modes: OPEN, at: ["router.config"] },
    near: { files: { "router.config": "router.isHidden=false\n" }, modes: OPEN },
  },
  {
    rule: "X20",
    triggers: {
      files: {
        "eepsite/s.dat": "",
        "i2ptunnel.config": "tunnel.0.name=S\ntunnel.0.type=server\ntunnel.0.privKeyFile=eepsite/s.dat\n",
        "keystore/console.ks": "",
        "/elsewhere/t.dat": "",
        "i2ptunnel.config.bak": "",
        "router.keys.dat": "",
      },
      modes: {
        "eepsite/s.dat": 0o644,
        "keystore/console.ks": 0o644,
        "i2ptunnel.config": 0o644,
        "i2ptunnel.config.bak": 0o644,
        "/elsewhere/t.dat": 0o644,
        "router.keys.dat": 0o644,
      },
      at: ["router.keys.dat", "eepsite/s.dat", "keystore/console.ks"],
    },
    near: {
      files: {
        "eepsite/s.dat": "",
        "i2ptunnel.config": "tunnel.0.name=S\ntunnel.0.type=server\ntunnel.0.privKeyFile=eepsite/s.dat\n",
        "keystore/console.ks": "",
      },
      modes: { "eepsite/s.dat": 0o640, "keystore/console.ks": 0o600, "i2ptunnel.config": 0o644 },
    },
  },
  {
    rule: "X20",
    triggers: {
      files: {
        "/elsewhere/t.dat": "",
        "i2ptunnel.config": "tunnel.0.name=S\ntunnel.0.type=server\ntunnel.0.privKeyFile=/elsewhere/t.dat\n",
      },
      modes: { "/elsewhere/t.dat": 0o644 },
      at: ["/elsewhere/t.dat"],
    },
    near: {
      layout: "loose",
      files: { "router.config": ROUTER },
      modes: OPEN,
    },
  },
  {
    rule: "X20",
    triggers: {
      files: { "base/wrapper.config": "wrapper.java.additional.1=-Djavax.net.ssl.keyStorePassword=x\n" },
      modes: { "base/wrapper.config": 0o644 },
      at: ["base/wrapper.config"],
    },
    near: {
      files: { "base/wrapper.config": "wrapper.java.additional.1=-Di2p.dir.base=x\n" },
      modes: { "base/wrapper.config": 0o644 },
    },
  },
];
