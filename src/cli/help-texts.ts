import { tunnelTypes } from "../files/tunnel.js";
import type { Verb } from "./options.js";

/** What the help says of a verb. */
export interface VerbHelp {
  readonly usage: string;
  readonly text: string;
  readonly options: readonly (readonly [option: string, meaning: string])[];
  readonly examples: readonly [string, string, ...string[]];
}

const writing = [
  ["-n, --dry-run", "work everything out, write nothing"],
  ["-d, --diff", "show the change as a unified diff"],
  ["--exit-code", "with -n: exit 1 if something would change"],
  ["--force", "write values that the schema forbids, though never what the file cannot hold"],
  [
    "--in-place",
    "write through the same inode, which hard links and mounted files need; a reader may see half of it",
  ],
  ["--lock-timeout SECONDS", "how long to wait for a file that another i2pconf writes to; 30"],
] as const;

/** Each verb, in the order of the help. */
export const verbs: Readonly<Record<Exclude<Verb, "help">, VerbHelp>> = {
  get: {
    usage: "i2pconf get ADDRESS… [--origin] [--default V] [--all]",
    text: "Prints a value a line, lists with commas. A setting that no file holds has the router's default; a raw key that is not set prints nothing, exit 1.",
    options: [
      ["--origin", "also the file and line, or default"],
      ["--default V", "print V where nothing is set"],
      ["--all", "the value in every location"],
    ],
    examples: ["i2pconf get console.bind", "i2pconf get --json --origin i2np.udp.internalPort upnp"],
  },
  set: {
    usage: "i2pconf set ADDRESS=VALUE… [--swap] [--before KEY|--after KEY] [--strict]",
    text: "Changes all of them in every location, or none. ADDRESS+=ITEM and ADDRESS-=ITEM change lists; VALUE may be @FILE or - for standard input.",
    options: [
      ["--swap", "comment the old line out and bring a commented-out one with the value to life"],
      ["--before KEY, --after KEY", "where a new line goes"],
      ["--strict", "refuse keys that the router does not know"],
      ...writing,
    ],
    examples: ["i2pconf set console.bind=0.0.0.0 --swap", "i2pconf set i2np.port=18321 upnp=off -n -d"],
  },
  unset: {
    usage: "i2pconf unset ADDRESS… [--with-comment]",
    text: "Back to the router's default: removes the key's lines. Commented-out lines stay. What is not set stays so, exit 0.",
    options: [["--with-comment", "also remove the comment lines directly above"], ...writing],
    examples: ["i2pconf unset upnp", "i2pconf unset router.config:i2np.udp.host --with-comment"],
  },
  enable: {
    usage: "i2pconf enable WHAT…",
    text: "Turns on what is on or off: a setting of the kind bool, client[NAME], tunnel[NAME], webapp[NAME], plugin[NAME], or a key of router.config that is true or false.",
    options: writing,
    examples: ["i2pconf enable sam upnp", "i2pconf enable 'client[SAMBridge]' 'tunnel[I2P HTTP Proxy]'"],
  },
  disable: {
    usage: "i2pconf disable WHAT…",
    text: "Turns off what is on or off, as enable turns it on. tunnel[*] are all tunnels, tunnel[type=TYPE] those of a type.",
    options: writing,
    examples: ["i2pconf disable browser upnp", "i2pconf disable 'tunnel[*]' -n -d"],
  },
  add: {
    usage:
      "i2pconf add client --main CLASS [--name N] [--args S] [--delay SECONDS] [--disabled]\n  i2pconf add tunnel --type TYPE --name N [KEY=VALUE…] [--disabled]",
    text: "Adds a client app or a tunnel as the router numbers and names it. What is there already with the same values stays as it is, exit 0.",
    options: [
      ["--main CLASS", "the client's class, with its package"],
      ["--type TYPE", `the tunnel's type: ${tunnelTypes.join(", ")}`],
      ["--name N", "what it is called; for a client the last part of its class if not given"],
      ["--args S", "the client's arguments, in one word"],
      ["--delay SECONDS", "when the client starts; -1 once the router runs; 120 if not given"],
      ["--disabled", "it does not start with the router"],
      ["--strict", "refuse fields that the router does not know"],
      ["KEY=VALUE", "a field of the tunnel, as in tunnel[NAME].KEY; VALUE may be @FILE or -"],
      ...writing,
    ],
    examples: [
      "i2pconf add tunnel --type client --name 'My IRC' listenPort=6669 targetDestination=irc.example.i2p:6667",
      "i2pconf add tunnel --type httpserver --name Blog targetHost=127.0.0.1 targetPort=8080 spoofedHost=blog.i2p --disabled",
      "i2pconf add client --main net.i2p.sam.SAMBridge --args 'sam.keys 127.0.0.1 7656'",
    ],
  },
  remove: {
    usage: "i2pconf remove client[..]|tunnel[..]…",
    text: "Takes client apps and tunnels away; those behind them move up. Key files stay, and are named. What is not there stays so, exit 0.",
    options: writing,
    examples: [
      "i2pconf remove 'tunnel[My IRC]'",
      "i2pconf remove 'client[UrlLauncher]' 'tunnel[type=ircclient]' -n",
    ],
  },
  comment: {
    usage: "i2pconf comment FILE:KEY…",
    text: "Puts # before the lines of a key.",
    options: writing,
    examples: ["i2pconf comment router.config:i2np.udp.host", "i2pconf comment 'client[SAMBridge].args'"],
  },
  uncomment: {
    usage: "i2pconf uncomment FILE:KEY[=VALUE]…",
    text: "Takes the # from the commented-out line of a key; the value tells which one where there are several.",
    options: writing,
    examples: [
      "i2pconf uncomment router.config:i2np.udp.host",
      "i2pconf uncomment 'router.config:i2cp.port=7654'",
    ],
  },
  apply: {
    usage: "i2pconf apply RECIPE|- [--strict]",
    text: "Does everything that a recipe asks for as one change, or nothing: a file with an assignment or a verb a line (set, unset, enable, disable, comment, uncomment, add, remove), blanks around = allowed, # for comments; or a JSON object. @FILE is relative to the recipe.",
    options: [["--strict", "refuse keys that the router does not know"], ...writing],
    examples: ["i2pconf apply docs/recipes/headless -n -d", "echo 'upnp = off' | i2pconf apply -"],
  },
  list: {
    usage: "i2pconf list [PATTERN] [--all] [--changed] [--origin]",
    text: "Shows the settings with their values. PATTERN is a name, the beginning of dotted names, or a glob.",
    options: [
      ["--all", "also every key of router.config that is set, or that the router knows"],
      ["--changed", "only what is not as in a fresh installation, with what that has"],
      ["--origin", "also the file and line, or default"],
    ],
    examples: ["i2pconf list console", "i2pconf list --all 'i2np.*port*'"],
  },
  explain: {
    usage: "i2pconf explain ADDRESS…",
    text: "Shows the value, the default, every line of every file that holds the setting, which of them counts and why the others do not, what the router's next start does to them, and when a change takes effect.",
    options: [],
    examples: ["i2pconf explain console.bind", "i2pconf explain 'tunnel[I2P HTTP Proxy].interface'"],
  },
  where: {
    usage: "i2pconf where",
    text: "Shows the installation's directories and what led to them, which one the router reads and by which rule, whether it runs, every file that may be taken for the one that counts, and what the next start does.",
    options: [],
    examples: ["i2pconf where --root /mnt/image", "i2pconf where --json"],
  },
  ports: {
    usage:
      "i2pconf ports [--format table|json|tsv] [--scope internet|lan|local] [--exposed] [--all]\n  i2pconf ports --outbound [--format table|json|tsv] [--all]\n  i2pconf ports --format nft|nft-rules|iptables|ufw|firewalld|qubes [--outbound]",
    text: "Shows what the router and its programs listen at, as the files say that the router reads: address, port, protocol, who can reach it, what it is, and the file and line of the port, or default; then who can reach what.",
    options: [
      ["--format table|json|tsv", "a table for people, one JSON object, or tabs between the fields"],
      ["--format nft|nft-rules|iptables|ufw|firewalld|qubes", "what lets that in, for a firewall to load"],
      ["--scope internet|lan|local", "only what these can reach"],
      ["--exposed", "only what others than this machine can reach"],
      [
        "--outbound",
        "what the router connects to outside, instead; for a firewall, restrict what goes out as well",
      ],
      ["--all", "also what is off"],
    ],
    examples: [
      "i2pconf ports --exposed",
      "i2pconf ports --outbound --format tsv",
      "i2pconf ports --format nft --outbound > i2p.nft",
    ],
  },
  diff: {
    usage: "i2pconf diff [--keys|--text] [--from L --to L]\n  i2pconf diff [--keys|--text] FILE_A FILE_B",
    text: "Shows what differs between the locations, as far as it means something to the router; exit 1 where something does. L is config, base, or the directory of a further copy.",
    options: [
      ["--keys", "by what the router reads; the usual way"],
      ["--text", "line by line, files of the same name"],
      ["--from L, --to L", "two of the locations"],
    ],
    examples: ["i2pconf diff --from base --to config", "i2pconf diff --text old.config new.config"],
  },
  sync: {
    usage: "i2pconf sync [--from L] [--only GLOB] [--except GLOB]",
    text: "Makes the locations agree, each in its own form and with its own comments: what has changed in one since the last sync is changed in the others. What changed in more than one is a conflict, exit 5.",
    options: [
      ["--from L", "this location counts: config, base, or the directory of a further copy"],
      ["--only GLOB", "nothing but these addresses; may stand several times"],
      ["--except GLOB", "all but these addresses; may stand several times"],
      ...writing,
    ],
    examples: ["i2pconf sync -n -d", "i2pconf sync --from config --only 'client[*].*'"],
  },
  passwd: {
    usage: "i2pconf passwd USER [--for SERVICE] [--stdin] [--remove]",
    text: "Sets the password of a user, of the console unless SERVICE is http-proxy, https-proxy, socks, i2cp or sam, and turns the asking for it on. The password is asked for at the terminal, and never stands on the command line.",
    options: [
      ["--for SERVICE", "console, http-proxy, https-proxy, socks, i2cp or sam"],
      ["--stdin", "read the password from standard input, one line"],
      ["--remove", "take the user away, and with the last one the asking"],
      ...writing,
    ],
    examples: ["i2pconf passwd admin", "i2pconf passwd alice --for http-proxy --stdin < password-file"],
  },
  doctor: {
    usage:
      "i2pconf doctor [PATH…] [--rule ID]… [--severity S] [--format sarif]\n  i2pconf doctor --fix [RULE…] [PATH…]",
    text: "Tells what is wrong, where, and why: in the installation as the router reads it, or in loose files and config directories. Exit 1 with a warning or an error. --fix makes every fix as one change, those of the rules named alone where some are.",
    options: [
      ["--fix", "mend what an edit can mend, and tell what is left"],
      ["--rule ID", "ask this rule alone, by its id or name; may be repeated"],
      ["--severity S", "leave out what matters less: error, warn or info"],
      ["--format sarif", "the findings as SARIF 2.1.0, for CI systems"],
      ...writing,
    ],
    examples: [
      "i2pconf doctor",
      "i2pconf doctor --fix S06 F01 -n -d",
      "i2pconf doctor router.config clients.config",
    ],
  },
  undo: {
    usage: "i2pconf undo [TRANSACTION]\n  i2pconf undo --recover",
    text: "Takes a transaction back, the last one that was not taken back by default: every file gets the bytes that it had. Refused where a file has changed since, which is shown, unless --force. Undoing an undo brings the change back.",
    options: [
      ["--recover", "bring to its end what was broken off, as by a crash, instead"],
      ...writing.map(([option, meaning]) =>
        option === "--force"
          ? ([option, "put the old text back over what has changed since"] as const)
          : ([option, meaning] as const),
      ),
    ],
    examples: ["i2pconf undo -n -d", "i2pconf undo 20261122-184501.123-4711"],
  },
  history: {
    usage: "i2pconf history [--all]",
    text: "Shows what was written, when, and to which files, the last transaction first; secrets are never shown. The last 50 are kept, of all installations together.",
    options: [["--all", "also those of other installations"]],
    examples: ["i2pconf history", "i2pconf history --all --json"],
  },
  schema: {
    usage: "i2pconf schema [--json-schema]",
    text: "Prints every setting and every key that the router knows, a line each: address, values, when a change takes effect, and what it is; with --json as one object with all that is known of them.",
    options: [["--json-schema", "the JSON Schema of a recipe, for editors and programs"]],
    examples: ["i2pconf schema | grep -i proxy", "i2pconf schema --json-schema >i2pconf.schema.json"],
  },
  redact: {
    usage: "i2pconf redact FILE…|-\n  i2pconf redact --output DIR|FILE.tar",
    text: "Prints files with the keys, passwords, addresses, destinations, users, tunnels and hosts in them replaced by placeholders, the same one for the same original; every other byte stays, and so does what the files mean. Without FILE: the configuration of the whole installation, into a new directory or archive. Keys, address books and logs are left out. Read it before you give it away: what only you know to be a secret stays.",
    options: [["--output DIR|FILE.tar", "where the redacted installation goes; it must not be there yet"]],
    examples: [
      "i2pconf redact /var/lib/i2p/i2p-config/router.config",
      "i2pconf redact --output i2p-for-support.tar",
    ],
  },
  completion: {
    usage: "i2pconf completion bash|zsh|fish",
    text: "Prints the script that makes a shell complete the command's words: verbs, options, settings, the client apps, tunnels, files and keys of the installation at hand, and values where there are few.",
    options: [],
    examples: [
      "i2pconf completion bash >~/.local/share/bash-completion/completions/i2pconf",
      "i2pconf completion zsh >/usr/local/share/zsh/site-functions/_i2pconf",
      "i2pconf completion fish >~/.config/fish/completions/i2pconf.fish",
    ],
  },
};

/** The options that every verb takes. */
export const everywhere = [
  ["--root DIR", "prefix of the usual directories, for images, chroots and unpacked archives"],
  ["--base-dir DIR, --config-dir DIR", "the install and the live directory, as they are"],
  ["--also DIR", "a further copy to keep in step; may stand several times"],
  [
    "--location config|base|both",
    "which directories to change or read; by default those that the layout keeps in step",
  ],
  ["--json", "one JSON object on standard output"],
  ["-q, --quiet; -v, --verbose", "less; more"],
  ["--color auto|always|never", "colours in diffs, and for dangers"],
  ["--show-secrets", "print passwords and keys, which are hidden otherwise"],
] as const;

/** The variables that stand for options. */
export const environment =
  "I2PCONF_ROOT, I2PCONF_BASE_DIR, I2PCONF_CONFIG_DIR and I2PCONF_LOCATION stand for the options of these names; I2PCONF_STATE_DIR is where the history lies, and what sync has to remember.";
/** What the exit codes mean, in short. */
export const exitCodes =
  "Exit codes: 0 done, 1 no, 2 usage, 3 unusable input, 4 refused as unsafe, 5 ambiguous, 6 input or output failed.";

/** Whether a row of options is about the one of this long name. */
export function isAbout([options]: readonly [string, string], name: string): boolean {
  return options.split(/[ ,;=]+/).includes(`--${name}`);
}
