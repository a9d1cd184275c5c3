import { BASE, CONFIG, SPLIT } from "./session.js";

/** The templates of the Debian trees. */
export const template = {
  clients: `${BASE}/clients.config`,
  tunnels: `${BASE}/i2ptunnel.config`,
  router: `${BASE}/router.config`,
};
/** The live files of the tree that is not taken apart. */
export const live = {
  clients: `${CONFIG}/clients.config`,
  tunnels: `${CONFIG}/i2ptunnel.config`,
  router: `${CONFIG}/router.config`,
};
/** One change of each kind: in the template, in the live single file, and in the live file of its own. */
export const changes = {
  args: {
    kind: "a client's arguments",
    template: { file: template.clients, from: "7657 ::1,127.0.0.1 ./webapps/\nclientApp.0.main" },
    single: { file: live.clients, from: "7657 ::1,127.0.0.1 ./webapps/\nclientApp.0.main" },
    split: { file: SPLIT.console, from: "7657 ::1,127.0.0.1 ./webapps/\n" },
    change: (text: string) => text.replace("7657", "7777"),
  },
  delay: {
    kind: "a client's delay",
    template: { file: template.clients, from: "clientApp.3.delay=30\n" },
    single: { file: live.clients, from: "clientApp.3.delay=30\n" },
    split: {
      file: `${CONFIG}/clients.config.d/03-net.i2p.jetty.JettyStart-clients.config`,
      from: "clientApp.0.delay=30\n",
    },
    change: (text: string) => text.replace("=30", "=31"),
  },
  turnedOn: {
    kind: "a client turned on",
    template: { file: template.clients, from: "clientApp.1.startOnLoad=false\n" },
    single: { file: live.clients, from: "clientApp.1.startOnLoad=false\n" },
    split: { file: SPLIT.sam, from: "clientApp.0.startOnLoad=false\n" },
    change: (text: string) => text.replace("=false", "=true"),
  },
  name: {
    kind: "a client's name",
    template: { file: template.clients, from: "clientApp.1.name=SAM application bridge\n" },
    single: { file: live.clients, from: "clientApp.1.name=SAM application bridge\n" },
    split: { file: SPLIT.sam, from: "clientApp.0.name=SAM application bridge\n" },
    change: (text: string) => text.replace("bridge", "door"),
  },
  port: {
    kind: "a tunnel's port",
    template: { file: template.tunnels, from: "tunnel.1.listenPort=6668\n" },
    single: { file: live.tunnels, from: "tunnel.1.listenPort=6668\n" },
    split: { file: `${CONFIG}/i2ptunnel.config.d/01-Irc2P-i2ptunnel.config`, from: "listenPort=6668\n" },
    change: (text: string) => text.replace("6668", "6669"),
  },
  optionGone: {
    kind: "a tunnel's option taken away",
    template: { file: template.tunnels, from: "tunnel.6.option.inbound.quantity=3\n" },
    single: { file: live.tunnels, from: "tunnel.6.option.inbound.quantity=3\n" },
    split: {
      file: `${CONFIG}/i2ptunnel.config.d/06-gitssh.idk.i2p-i2ptunnel.config`,
      from: "option.inbound.quantity=3\n",
    },
    change: () => "",
  },
  key: {
    kind: "a key of router.config",
    template: { file: template.router, from: "KBytesPerSecond=1024\n" },
    single: { file: live.router, from: "KBytesPerSecond=1024\n" },
    split: { file: live.router, from: "KBytesPerSecond=1024\n" },
    change: (text: string) => text.replace("1024", "2048"),
  },
  keyGone: {
    kind: "a key of router.config taken away",
    template: { file: template.router, from: "routerconsole.lang=en\n" },
    single: { file: live.router, from: "routerconsole.lang=en\n" },
    split: { file: live.router, from: "routerconsole.lang=en\n" },
    change: () => "",
  },
  newKey: {
    kind: "a new key of router.config",
    template: { file: template.router, from: "i2np.bandwidth.outboundKBytesPerSecond=256\n" },
    single: { file: live.router, from: "i2np.bandwidth.outboundKBytesPerSecond=256\n" },
    split: { file: live.router, from: "i2np.bandwidth.outboundKBytesPerSecond=256\n" },
    change: (text: string) => `${text}i2np.laptopMode=true\n`,
  },
} as const;
