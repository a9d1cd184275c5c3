import { dirname } from "node:path";
import { ADDRESSBOOK_CONFIG, SUBSCRIPTIONS } from "../../files/file-names.js";
import type { Location, OpenFile } from "../../install/location.js";
import { originOf } from "../../install/origin.js";
import { refused } from "../../schema/codec.js";
import { isWritableIn } from "../kinds/line-setting.js";
import { setLine } from "../set-line.js";
import type { ChangeContext, Setting } from "../setting.js";
import { asHosts } from "../value.js";

const NAME = "subscriptions";

/** What the address book takes where it has no list (net.i2p.addressbook.Daemon). */
const standard = ["http://i2p-projekt.i2p/hosts.txt"];

/** The address book's subscriptions, a URL a line. A line that stays keeps its comment and its place. */
export const subscriptionSettings: readonly Setting[] = [
  {
    name: NAME,
    type: { kind: "list" },
    summary: "Where the address book fetches host names from, at its next update",
    danger: "Whoever is subscribed to decides where new names lead.",
    example: "subscriptions+=http://stats.i2p/cgi-bin/newhosts.txt",
    restart: "live",
    sources: [{ kind: "keys", file: SUBSCRIPTIONS, keys: [] }],
    fallback: standard,
    sourcesIn: (location) => {
      const urls = [...listOf(location).reader.keys()];
      return [{ kind: "keys", file: SUBSCRIPTIONS, keys: urls }];
    },
    read(location) {
      const file = listOf(location);
      if (!file.exists && !file.isBegun) return { value: standard, origin: undefined };
      const urls = [...file.reader.keys()];
      return { value: urls, origin: originOf(file, urls[0] ?? "") ?? { path: file.path, line: null } };
    },
    write(location, value, context) {
      const urls = asHosts(value);
      for (const url of urls) checkUrl(url, context);
      const file = listOf(location);
      const isStandard = !file.exists && urls.join() === standard.join();
      if (isStandard || !isWritableIn(location, file, context)) return true;
      // A list that is to be empty has to be there: without one the address book begins its own.
      if (urls.length === 0 && !file.exists && !file.isBegun) beginCommented(file, context);
      else writeUrls(file, urls, context);
      return true;
    },
    reset(location, context) {
      const file = listOf(location);
      if (file.exists) writeUrls(file, standard, context);
      return true;
    },
  },
];

/** The list that config.txt beside it names. */
function listOf(location: Location): OpenFile {
  const name = location.file(ADDRESSBOOK_CONFIG).reader.get(NAME) ?? "subscriptions.txt";
  if (!/[\\/]/.test(name)) return location.named(`addressbook/${name}`);
  return location.named(location.nameOf(name, SUBSCRIPTIONS, dirname(location.pathOf(SUBSCRIPTIONS))));
}

function writeUrls(file: OpenFile, urls: readonly string[], context: ChangeContext): void {
  const draft = context.draft(file);
  const wanted = new Set(urls);
  const kept = [...draft.keys()].filter((url) => wanted.has(url));
  // What is added goes to the end, so the lines that stay have to be the first.
  const isInOrder = kept.join() === [...wanted].slice(0, kept.length).join();
  for (const url of [...draft.keys()])
    if (!isInOrder || !wanted.has(url)) draft.unset(url, { withComment: context.withComment });
  for (const url of wanted) setLine(file, url, "", context);
}

function beginCommented(file: OpenFile, context: ChangeContext): void {
  writeUrls(file, standard, context);
  for (const url of standard) context.draft(file).comment(url);
}

function checkUrl(url: string, { force }: ChangeContext): void {
  if (!force && !/^https?:\/\/[^/]/.test(url)) throw refused(NAME, url, "is no http:// or https:// address");
}
