import { expect, it } from "vitest";
import { BASE, CONFIG, replaceOnce, Session } from "../support/session.js";

const clients = `${CONFIG}/clients.config`;
const own = "/var/lib/i2p/i2p-config/eepsite/jetty.xml";

it.each([
  { words: "set eepsite.port=8080", file: "eepsite/jetty.xml" },
  { words: "set eepsite.docroot=/srv/www", file: "eepsite/contexts/base-context.xml" },
])(
  "an eepsite of the install directory, which both locations name, is changed once: $words",
  ({ words, file }) => {
    const session = Session.open("debian");
    session.write(clients, replaceOnce(session.text(clients), own, "/usr/share/i2p/eepsite/jetty.xml"));
    const { code, stdout } = session.run(`--root R ${words} --json`);
    const paths = JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
    expect([code, paths.filter((path: string) => path.endsWith(".xml"))]).toEqual([
      0,
      [session.path(`${BASE}/${file}`)],
    ]);
  },
);
