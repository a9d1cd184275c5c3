import type { Prose } from "../prose.js";

/** What there is to say of the keys of i2pcontrol.config. */
export const i2pcontrolProse: Prose = {
  "i2pcontrol.listen.address": {
    summary: "Bind address of the plugin's own TLS server; keys are lower-cased when read.",
    danger: "Remote control of the router.",
    since: "0.9.39",
    writer: "router",
    source: "I2PControlController.buildDefaultListener",
  },
  "i2pcontrol.listen.port": {
    summary: "Its TCP port; the jsonrpc webapp uses the console port instead.",
    since: "0.9.39",
    writer: "router",
    source: "I2PControlController.DEFAULT_PORT",
  },
  "i2pcontrol.allowedhosts": {
    summary: "More allowed Host names.",
    danger: "Weakens the rebinding guard.",
    since: "0.9.39",
    writer: "router",
    source: "I2PControlController.PROP_ALLOWED_HOSTS",
  },
  "auth.password": {
    summary: "bcrypt hash of the API password.",
    danger: "The default password is public.",
    fallback: "computed: bcrypt of the default password itoopie",
    since: "0.9.39",
    writer: "router",
    source: "SecurityManager.getSavedPasswdHash",
  },
  "auth.salt": {
    summary: "bcrypt salt of that hash (cost 10).",
    danger: "Secret.",
    fallback: "computed: generated",
    since: "0.9.39",
    writer: "router",
    source: "SecurityManager",
  },
};
