import type { Line } from "./pool.js";

/** A line that changes something, and what is to be found there when it has gone through. */
export interface ChangingLine extends Line {
  /** A line that reads, and what it prints then; `undefined` where it finds nothing. */
  readonly readBack?: { readonly line: Line; readonly out: string | undefined };
}

const words = (text: string) => text.split(" ");

/** `set -nd` and the like are told apart by the name alone. */
function reading(text: string, options: Partial<Line> = {}): Line {
  return { name: nameOf(text), part: "read", words: ["--root", "R", ...words(text)], ...options };
}

/** The verb with the options that make another of it. */
function nameOf(text: string): string {
  const [verb = "", ...rest] = words(text);
  return [verb, ...rest.filter((word) => /^(--all|--changed|--text|--json|--dry-run|-nd?)$/.test(word))].join(
    " ",
  );
}

function addresses(config: string): string[] {
  return [
    "console.bind console.port console.ssl console.allowed-hosts sam sam.port i2cp.port i2np.port upnp bandwidth.in",
    "http-proxy.port http-proxy.outproxy irc eepsite.port eepsite.docroot eepsite.min-threads wrapper.memory log.level",
    "client[SAMBridge].args client[0].startOnLoad tunnel[Irc2P].listenPort tunnel[0].type i2np.udp.port",
    "tunnel[*].interface",
    "tunnel[type=server].targetPort",
    "webapp[i2psnark] plugin[x] subscriptions reseed.urls",
    "router.config:i2np.udp.port clients.config:clientApp.0.args logger.config:logger.defaultLevel",
    "eepsite/jetty.xml:Configure//Set[@name='port'] eepsite/jetty.xml:Configure/@class",
    `eepsite/contexts/base-context.xml://Set[1] ${config === "" ? "" : "webapps.config:webapps.x.startOnLoad"}`.trim(),
  ];
}

/** Every verb that reads, the ones that write included as long as they only say what they would do. */
export function readingLines(config: string, recipe: Uint8Array): readonly Line[] {
  const asked = addresses(config);
  return [
    ...asked.map((some) => reading(`get ${some}`)),
    reading(`get --all --origin ${asked[0]}`),
    reading("get --json tunnel[*].name console.bind"),
    reading("list"),
    reading("list --json --origin"),
    reading("list --all"),
    reading("list --changed"),
    ...asked.map((some) => reading(`explain ${some}`)),
    reading("explain --json console.bind sam.port tunnel[*].interface eepsite.port"),
    reading("where"),
    reading("where --json"),
    reading("diff"),
    reading("diff --text"),
    reading("diff --json"),
    reading(`diff R/${config}/router.config R/${config}/clients.config`),
    reading(`diff --text R/${config}/router.config R/${config}/i2ptunnel.config`),
    reading("schema"),
    ...["c", "client[", "tunnel[", "router.config:", "webapp[", "eepsite/jetty.xml:", ""].map((typed) => ({
      ...reading("completion"),
      words: ["completion", "zsh", "--", "--root", "R", "get", typed],
    })),
    {
      ...reading("completion"),
      words: ["completion", "bash", "--", "i2pconf --root R set tunnel[Irc2P].", ""],
    },
    ...changingLines(recipe).map(({ name, words, readBack: _, ...line }) => ({
      ...line,
      name: `${name} -n`,
      words: [...words, "-nd"],
    })),
    reading("unset console.bind i2np.port eepsite.port -n"),
    reading("sync --from base --json --dry-run"),
  ];
}

function changing(name: string, text: string, readBack?: string, out?: string): ChangingLine {
  const line: ChangingLine = { name, part: "write", words: ["--root", "R", ...words(text)] };
  if (readBack === undefined) return line;
  return { ...line, readBack: { line: reading(`get ${readBack}`), out } };
}

function setting(name: string, address: string, value: string, out = value): ChangingLine {
  return changing(name, `set ${address}=${value}`, address, out);
}

const jetty = "eepsite/jetty.xml:Configure//Set[@name='port']";

/** Every verb that writes. */
export function changingLines(recipe: Uint8Array): readonly ChangingLine[] {
  const password = new TextEncoder().encode("fifteen words\n");
  return [
    setting("set raw", "router.config:i2np.udp.port", "18321"),
    setting("set raw", "router.config:a.key.of.ones.own", "x=y;z"),
    setting("set raw", "clients.config:clientApp.0.args", "7657 ::1 ./webapps/"),
    setting("set typed", "upnp", "off", "false"),
    setting("set typed", "i2np.port", "18321"),
    setting("set typed", "console.bind", "0.0.0.0"),
    setting("set typed", "sam.port", "7700"),
    setting("set typed", "http-proxy.port", "4545"),
    setting("set typed", "tunnel[Irc2P].listenPort", "6669"),
    setting("set typed", "client[SAMBridge].startOnLoad", "true"),
    setting("set typed", "subscriptions", "http://a.i2p/hosts.txt"),
    setting("set typed", "log.level", "WARN", "warn"),
    setting("set typed", "wrapper.memory", "512"),
    setting("set XML", "eepsite.port", "7777"),
    changing("set XML", "set eepsite.docroot=./eepsite/other/"),
    setting("set XML", jetty, "7778"),
    changing("unset", "unset router.config:i2np.udp.port", "router.config:i2np.udp.port"),
    changing("unset", "unset upnp tunnel[Irc2P].listenPort"),
    changing("unset XML", `unset ${jetty}`),
    changing("enable", "enable sam", "sam", "true"),
    changing("enable", "enable tunnel[Irc2P] webapp[i2psnark]", "tunnel[Irc2P].startOnLoad", "true"),
    changing("disable", "disable sam irc"),
    changing("comment", "comment router.config:i2np.udp.port", "router.config:i2np.udp.port"),
    changing("comment XML", `comment ${jetty}`),
    changing("uncomment", "uncomment router.config:i2np.udp.port"),
    changing("uncomment XML", `uncomment ${jetty}`),
    changing("add", "add client --main a.b.C --name Added --args x", "client[a.b.C].args", "x"),
    changing(
      "add",
      "add tunnel --type client --name Added listenPort=7123 targetDestination=a.i2p",
      "tunnel[Added].listenPort",
      "7123",
    ),
    changing("remove", "remove tunnel[Irc2P]"),
    changing("remove", "remove client[SAMBridge]"),
    changing("sync", "sync --from config"),
    changing("sync", "sync --from base --force"),
    { ...changing("passwd", "passwd someone --stdin"), part: "read", input: password },
    { ...changing("passwd", "passwd someone --for i2cp --stdin"), part: "read", input: password },
    { ...changing("apply", "apply -"), part: "read", input: recipe },
    { ...changing("apply", "apply R/recipe"), part: "read" },
  ];
}
