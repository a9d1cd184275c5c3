import { mkdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { changes, live, template } from "../support/location-changes.js";
import { BASE, CONFIG, Session, SPLIT } from "../support/session.js";
import { edit, synced } from "../support/synced.js";

const DIFF = "--root R diff";

/** What each change of `changes` looks like, by its name there. */
const addresses = {
  args: "client[RouterConsoleRunner].args",
  delay: "client[JettyStart].delay",
  turnedOn: "client[SAMBridge].startOnLoad",
  name: "client[SAMBridge].name",
  port: "tunnel[Irc2P].listenPort",
  optionGone: "tunnel[gitssh.idk.i2p].option.inbound.quantity",
  key: "i2np.bandwidth.inboundKBytesPerSecond",
  keyGone: "routerconsole.lang",
  newKey: "i2np.laptopMode",
} as const satisfies Record<keyof typeof changes, string>;
const rows = Object.entries(changes).map(([name, change]) => ({
  ...change,
  address: Object.entries(addresses).find(([each]) => each === name)?.[1] ?? "",
}));

describe.each([
  { fixture: "debian", form: "single" },
  { fixture: "debian-split", form: "split" },
] as const)("diff of $fixture", ({ fixture, form }) => {
  it.each(rows)("tells $kind in the template", ({ address, template: { file, from }, change }) => {
    const session = synced(fixture);
    edit(session, file, from, change(from));
    const { code, stdout, changed } = session.run(DIFF);
    expect({ code, changed, addresses: stdout.match(/^\S.*$/gm) }).toEqual({
      code: 1,
      changed: {},
      addresses: [address],
    });
  });

  it.each(rows)("tells $kind in the live file", ({ address, [form]: { file, from }, change }) => {
    const session = synced(fixture);
    edit(session, file, from, change(from));
    const { code, stdout } = session.run(DIFF);
    expect({ code, addresses: stdout.match(/^\S.*$/gm) }).toEqual({ code: 1, addresses: [address] });
  });

  it("shows both values with their places, in columns", () => {
    const session = synced(fixture);
    const { template: at, [form]: other } = changes.port;
    edit(session, at.file, at.from, "tunnel.1.listenPort=66\n");
    const lineIn = (file: string, text: string) => session.text(file).split("\n").indexOf(text.trim()) + 1;
    expect(session.run(DIFF).stdout).toBe(`tunnel[Irc2P].listenPort
  config  6668  ${session.path(other.file)}:${lineIn(other.file, other.from)}
  base    66    ${session.path(at.file)}:${lineIn(at.file, "tunnel.1.listenPort=66")}
`);
  });

  it("tells a client that is missing in one as a whole", () => {
    const session = synced(fixture);
    session.write(template.clients, `${session.text(template.clients)}clientApp.5.main=org.example.Chat\n`);
    const line = session.text(template.clients).split("\n").length - 1;
    expect(session.run(DIFF)).toMatchObject({
      code: 1,
      stdout: `client[Chat]\n  config  not set\n  base    present  ${session.path(template.clients)}:${line}\n`,
    });
  });

  it("has this shape in JSON", () => {
    const session = synced(fixture);
    edit(session, template.router, "routerconsole.lang=en\n", "");
    const line = session.text(live.router).split("\n").indexOf("routerconsole.lang=en") + 1;
    expect(JSON.parse(session.run(`${DIFF} --json`).stdout)).toEqual({
      equal: false,
      differences: [
        {
          address: "routerconsole.lang",
          values: [
            {
              location: "config",
              dir: session.path(CONFIG),
              value: "en",
              path: session.path(live.router),
              line,
            },
            { location: "base", dir: session.path(BASE), value: null, path: null, line: null },
          ],
        },
      ],
    });
  });

  it("has the same shape where all is equal, and exit code 0", () => {
    expect(synced(fixture).run(`${DIFF} --json`)).toMatchObject({
      code: 0,
      stdout: '{"equal":true,"differences":[]}\n',
    });
  });
});

describe("the locations", () => {
  const also = ["--also", "R/rw/config"];

  it("can be two of three, named by --from and --to", () => {
    const session = synced("qubes", {}, also);
    edit(session, "rw/config/clients.config", "startOnLoad=false\n\n", "startOnLoad=true\n\n");
    const diff = (from: string, to: string) =>
      session.run([...DIFF.split(" "), ...also, "--from", from, "--to", to]);
    expect(diff("base", "config").code).toBe(0);
    const { code, stdout } = diff("R/rw/config", "base");
    const side = (name: string, value: string, file: string) => ({ name, value, file: session.path(file) });
    const sides = stdout.matchAll(/^ {2}(\S+) +(\S+) +(.*):\d+$/gm);
    expect({ code, address: stdout.split("\n")[0] }).toEqual({
      code: 1,
      address: "client[SAMBridge].startOnLoad",
    });
    expect([...sides].map(([, name, value, file]) => ({ name, value, file }))).toEqual([
      side(session.path("rw/config"), "true", "rw/config/clients.config"),
      side("base", "false", template.clients),
    ]);
  });

  it("are all three where none is named", () => {
    const session = synced("qubes", {}, also);
    edit(session, "rw/config/router.config", "lang=en", "lang=fr");
    const { stdout } = session.run([...DIFF.split(" "), ...also, "--json"]);
    const [difference] = JSON.parse(stdout).differences;
    expect(
      difference.values.map(({ location, value }: Record<string, unknown>) => [location, value]),
    ).toEqual([
      ["config", "en"],
      ["base", "en"],
      ["also", "fr"],
    ]);
  });

  it("of a portable installation are one, and equal", () => {
    expect(Session.open("portable").run(DIFF)).toMatchObject({ code: 0, stdout: "" });
  });

  it("before the first start are the templates alone, and diff says so", () => {
    const session = Session.open("debian");
    session.remove(CONFIG);
    mkdirSync(session.path(CONFIG));
    const { code, stdout, stderr } = session.run(DIFF);
    expect({ code, stdout, told: stderr.includes("nothing to compare with yet") }).toEqual({
      code: 0,
      stdout: "",
      told: true,
    });
  });
});

describe("usage", () => {
  it.each([
    "diff x",
    "diff x y z",
    "diff --from base",
    "diff --to config",
    "diff --from base --to nowhere",
    "diff --keys --text",
    "diff --text --json",
    "diff --only x",
    "diff -n",
  ])("%s is exit 2", (words) => {
    expect(Session.open("debian").run(`--root R ${words}`)).toMatchObject({
      code: 2,
      stdout: "",
      changed: {},
    });
  });
});

describe("secrets", () => {
  const secrets = "i2cp.auth.alice.shash=5ecre7\nrouterconsole.auth.i2prouter.admin.md5=5ecre7\n";
  const tunnel = "option.proxyPassword=5ecre7\n";

  it.each(["", "--json", "--text", "--show-secrets"])(
    "are no differences, and printed for nobody who did not ask: diff %s",
    (option) => {
      const session = Session.open("debian-split");
      session.write(live.router, session.text(live.router) + secrets);
      const irc = `${CONFIG}/i2ptunnel.config.d/01-Irc2P-i2ptunnel.config`;
      session.write(irc, session.text(irc) + tunnel);
      const { stdout, stderr } = session.run(`${DIFF} ${option}`.trim());
      expect(stdout + stderr).not.toContain("5ecre7");
    },
  );

  it("of two files are told as different, and not shown", () => {
    const session = Session.open("debian", { a: secrets, b: secrets.replaceAll("5ecre7", "0ther") });
    const { code, stdout } = session.run("diff R/a R/b");
    expect({ code, shown: /5ecre7|0ther/.test(stdout), rows: stdout.match(/^\S.*$/gm) }).toEqual({
      code: 1,
      shown: false,
      rows: ["i2cp.auth.alice.shash", "routerconsole.auth.i2prouter.admin.md5"],
    });
  });

  it("of two files are shown with --show-secrets", () => {
    const session = Session.open("debian", { a: secrets, b: "" });
    expect(session.run("diff R/a R/b --show-secrets").stdout).toContain("5ecre7");
  });

  it("are told apart line by line, and not shown", () => {
    const session = Session.open("debian", { a: secrets, b: secrets.replaceAll("5ecre7", "0ther") });
    const { code, stdout } = session.run("diff --text R/a R/b");
    expect({ code, shown: /5ecre7|0ther/.test(stdout) }).toEqual({ code: 1, shown: false });
    expect(stdout).toContain("i2cp.auth.alice.shash=");
  });
});

describe("the client of a list that is not taken apart yet", () => {
  it("counts, beside the file of its own that it will replace", () => {
    const session = synced("debian-split");
    session.write(live.clients, session.text(SPLIT.console).replace("7657 ", "7777 "));
    const { code, stdout } = session.run(DIFF);
    expect(code).toBe(1);
    expect(stdout).toContain(`config  7777 ::1,127.0.0.1 ./webapps/  ${session.path(live.clients)}:3`);
  });
});
