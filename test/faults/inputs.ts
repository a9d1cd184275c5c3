import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { corpusOf } from "../support/corpus.js";
import { mutated } from "./mutations.js";
import type { Case } from "./pool.js";
import type { Random } from "./random.js";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** Real files, which the hostile ones are made of. */
export interface Originals {
  /** Where they come from, in words. */
  readonly source: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const kinds = ["clients", "i2ptunnel", "jetty", "other", "router", "wrapper", "xml"];

/** The corpus, and what is in `fixtures/`; the fixtures alone where the corpus is not there. */
export function originals(): Originals {
  const corpus = corpusOf(kinds)?.map(({ path, bytes }) => ({ name: path, bytes }));
  const own = ["fixtures", "docs/recipes"].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes("vectors"))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((name) => ({ name, bytes: readFileSync(name) })),
  );
  const source = corpus ? `${corpus.length} files of the corpus` : "the corpus is not there";
  return { source: `${source}, ${own.length} of fixtures/`, files: [...(corpus ?? []), ...own] };
}

/** A fixture, and its two directories. */
export interface Place {
  readonly fixture: string;
  readonly config: string;
  readonly base: string;
}

const places: readonly [Place, ...Place[]] = [
  { fixture: "debian", config: "var/lib/i2p/i2p-config", base: "usr/share/i2p" },
  { fixture: "debian-split", config: "var/lib/i2p/i2p-config", base: "usr/share/i2p" },
  { fixture: "docker", config: "i2p/.i2p", base: "i2p" },
  { fixture: "portable", config: ".", base: "." },
];

/** What a hostile file stands in place of, and what the names of files that are meant for it hold. */
const targets: readonly [readonly [string, RegExp], ...(readonly [string, RegExp])[]] = [
  ["router.config", /router/],
  ["clients.config", /clients/],
  ["clients.config.d/01-net.i2p.sam.SAMBridge-clients.config", /clients/],
  ["clients.config.d/00-net.i2p.router.web.RouterConsoleRunner-clients.config", /clients/],
  ["clients.config.d/07-x-clients.config", /clients|xml/],
  ["i2ptunnel.config", /i2ptunnel/],
  ["i2ptunnel.config.d/01-Irc2P-i2ptunnel.config", /i2ptunnel/],
  ["eepsite/jetty.xml", /jetty|xml/],
  ["eepsite/jetty-ssl.xml", /jetty|xml/],
  ["eepsite/contexts/base-context.xml", /context|xml/],
  ["wrapper.config", /wrapper/],
  ["logger.config", /logger/],
  ["webapps.config", /webapps|plugins/],
  ["hosts.txt", /hosts|other/],
  ["addressbook/subscriptions.txt", /subscriptions|hosts|other/],
];

/** A hostile file for a tree: where it stands, and beside it, seldom, another. */
export function hostileFiles(
  random: Random,
  { files }: Originals,
): Omit<Case, "lines"> & { readonly place: Place } {
  const place = random.pick(places);
  const count = random.below(4) === 0 ? 2 : 1;
  const hostile = Array.from({ length: count }, () => {
    const [name, meant] = random.pick(targets);
    const directory = random.below(4) === 0 ? place.base : place.config;
    const isOnDebian = place.fixture.startsWith("debian") && name === "wrapper.config";
    return {
      path: isOnDebian ? "etc/i2p/wrapper.config" : join(directory, name),
      bytes: bytesFor(random, files, meant),
    };
  });
  return { fixture: place.fixture, files: hostile, place };
}

/** A recipe, as hostile as a file. */
export function hostileRecipe(random: Random, { files }: Originals): Uint8Array {
  return bytesFor(random, [...files, ...recipes], /recipes/);
}

function bytesFor(random: Random, files: Originals["files"], meant: RegExp): Uint8Array {
  const any = () => files[random.below(files.length)] ?? { bytes: new Uint8Array() };
  const fitting = files.filter(({ name }) => meant.test(name));
  // One in ten is in the wrong place.
  const original = random.below(10) === 0 ? any() : (fitting[random.below(fitting.length)] ?? any());
  return mutated(random, original.bytes, any().bytes);
}

/** Recipes that use what the shipped ones do not. */
const recipes = [
  '{"upnp": false, "console.bind": ["0.0.0.0"], "set": ["i2np.port=18321"], "add": [["client", "--main", "a.B"]]}',
  "set upnp=off 'tunnel[Irc2P].listenPort=7000'\nremove tunnel[Irc2P]\nadd tunnel --type client --name X listenPort=7001\n",
  "router.config:a.b.c=1\ncomment router.config:a.b.c\nuncomment router.config:a.b.c=1\nunset router.config:a.b.c\n",
  "eepsite/jetty.xml:Configure//Set[@name='port']=7659\nsubscriptions+=http://x.i2p/hosts.txt\ndisable sam\n",
].map((text, at) => ({ name: `recipes/${at}`, bytes: new TextEncoder().encode(text) }));
