import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { changes, live, template } from "../support/location-changes.js";
import { replaceOnce, Session } from "../support/session.js";
import { edit, synced } from "../support/synced.js";

const SYNC = "--root R sync";
const third = { clients: "rw/config/clients.config", router: "rw/config/router.config" };
const ALSO = ["--also", "R/rw/config"];
const WITH_THIRD = [...SYNC.split(" "), ...ALSO];
const args = {
  from: "7657 ::1,127.0.0.1 ./webapps/\nclientApp.0.main",
  to: "7777 ::1,127.0.0.1 ./webapps/\nclientApp.0.main",
};

describe("a third copy on Qubes", () => {
  it("is not told apart from the live files by diff", () => {
    const session = synced("qubes", {}, ALSO);
    expect(session.run(["--root", "R", "diff", ...ALSO])).toMatchObject({ code: 0, stdout: "" });
  });

  it.each([
    { from: "the live file", changed: live.clients, others: [template.clients, third.clients] },
    { from: "the template", changed: template.clients, others: [live.clients, third.clients] },
    { from: "the third copy", changed: third.clients, others: [live.clients, template.clients] },
  ])("makes two follow what changed in $from", ({ changed, others }) => {
    const session = synced("qubes", {}, ALSO);
    edit(session, changed, args.from, args.to);
    const expected = others.map((file) => [file, replaceOnce(session.text(file), args.from, args.to)]);
    expect(session.run(WITH_THIRD)).toMatchObject({ code: 0, changed: Object.fromEntries(expected) });
    expect(session.run(WITH_THIRD).changed).toEqual({});
  });

  it("follows alone where the others changed alike", () => {
    const session = synced("qubes", {}, ALSO);
    for (const file of [live.clients, template.clients]) edit(session, file, args.from, args.to);
    const expected = replaceOnce(session.text(third.clients), args.from, args.to);
    expect(session.run(WITH_THIRD)).toMatchObject({ code: 0, changed: { [third.clients]: expected } });
  });

  it("is left alone without --also, and is no part of what that sync knows", () => {
    const session = synced("qubes");
    edit(session, live.clients, args.from, args.to);
    expect(Object.keys(session.run(SYNC).changed)).toEqual([template.clients]);
    expect(session.run(WITH_THIRD).code).toBe(5);
  });

  it("can be the one that counts", () => {
    const session = synced("qubes", {}, ALSO);
    edit(session, live.router, "lang=en", "lang=de");
    edit(session, third.router, "lang=en", "lang=fr");
    const expected = {
      [live.router]: replaceOnce(session.text(live.router), "lang=de", "lang=fr"),
      [template.router]: replaceOnce(session.text(template.router), "lang=en", "lang=fr"),
    };
    expect(session.run([...WITH_THIRD, "--from", "R/rw/config"])).toMatchObject({
      code: 0,
      changed: expected,
    });
  });

  it("that lacks what the others have changed gets what they agree on", () => {
    const session = Session.open("qubes");
    const chat = (words: string) =>
      `clientApp.5.args=${words}\nclientApp.5.main=org.example.Chat\nclientApp.5.name=Chat\n`;
    session.write(live.clients, session.text(live.clients) + chat("live"));
    session.write(third.clients, session.text(third.clients) + chat("third"));
    const [before, copy] = [session.text(template.clients), session.text(third.clients)];
    const { code, changed } = session.run([...WITH_THIRD, "--from", "config", "--only", "client[*]*"]);
    const whole =
      "clientApp.5.args=live\nclientApp.5.delay=120\nclientApp.5.main=org.example.Chat\nclientApp.5.name=Chat\nclientApp.5.startOnLoad=true\n";
    expect({ code, changed }).toEqual({
      code: 0,
      changed: {
        [template.clients]: before + whole,
        [third.clients]: replaceOnce(copy, "args=third", "args=live"),
      },
    });
  });
});

describe("--only and --except", () => {
  /** Two differences: a client's arguments and a tunnel's port, changed in the template. */
  function open(): Session {
    const session = synced("debian");
    for (const { template: at, change } of [changes.args, changes.port])
      edit(session, at.file, at.from, change(at.from));
    return session;
  }

  it.each([
    { options: "--only client[*].*", files: [live.clients] },
    { options: "--only tunnel[Irc2P].listenPort", files: [live.tunnels] },
    { options: "--only client[*].* --only tunnel[*].*", files: [live.clients, live.tunnels] },
    { options: "--except tunnel[*].*", files: [live.clients] },
    { options: "--except tunnel[*].* --except client[*].*", files: [] },
    { options: "--only *.listenPort --except tunnel[Irc2P].*", files: [] },
    { options: "--only i2np.*", files: [] },
  ])("$options", ({ options, files }) => {
    const { code, changed } = open().run(`${SYNC} ${options}`);
    expect({ code, files: Object.keys(changed) }).toEqual({ code: 0, files });
  });

  it("leave for the next sync what they leave out", () => {
    const session = open();
    session.run(`${SYNC} --only client[*].*`);
    const port = changes.port;
    const expected = replaceOnce(session.text(live.tunnels), port.single.from, port.change(port.single.from));
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: { [live.tunnels]: expected } });
  });

  it("leave a conflict alone", () => {
    const session = open();
    edit(session, live.tunnels, "tunnel.1.listenPort=6668", "tunnel.1.listenPort=7001");
    expect(session.run(SYNC).code).toBe(5);
    expect(Object.keys(session.run(`${SYNC} --except tunnel[Irc2P].*`).changed)).toEqual([live.clients]);
    expect(session.run(SYNC).code).toBe(5);
  });

  it("keep what was left out at the first sync a conflict", () => {
    const session = Session.open("debian");
    session.run(`${SYNC} --except routerconsole.* --from config`);
    const { code, stderr } = session.run(SYNC);
    expect({ code, text: stderr.includes("never synced") }).toEqual({ code: 5, text: true });
  });
});

describe("what is shown", () => {
  function open(): Session {
    const session = synced("debian");
    const { template: at, change } = changes.port;
    edit(session, at.file, at.from, change(at.from));
    return session;
  }

  it("--dry-run writes nothing, and the sync after it everything", () => {
    const session = open();
    expect(session.run(`${SYNC} --dry-run`)).toMatchObject({ code: 0, changed: {} });
    expect(Object.keys(session.run(SYNC).changed)).toEqual([live.tunnels]);
  });

  it("--dry-run --exit-code is 1 where something would change, and 0 where nothing would", () => {
    const session = open();
    expect(session.run(`${SYNC} -n --exit-code`).code).toBe(1);
    session.run(SYNC);
    expect(session.run(`${SYNC} -n --exit-code`).code).toBe(0);
  });

  it("--diff prints the change of each file", () => {
    const session = open();
    const { stdout } = session.run(`${SYNC} -nd`);
    expect(stdout).toContain(`+++ ${session.path(live.tunnels)}\n`);
    expect(stdout).toContain("-tunnel.1.listenPort=6668\n+tunnel.1.listenPort=6669\n");
  });

  it("--json has the shape of every change", () => {
    const session = open();
    const line = session.text(live.tunnels).split("\n").indexOf("tunnel.1.listenPort=6668") + 1;
    const { stdout } = session.run(`${SYNC} --json`);
    expect(JSON.parse(stdout)).toEqual({
      changed: true,
      dryRun: false,
      restart: "soft",
      transaction: expect.stringMatching(/^\d{8}-\d{6}\.\d{3}-\d+$/),
      files: [
        {
          path: session.path(live.tunnels),
          location: "config",
          changed: true,
          edits: [{ line, op: "replace", key: "tunnel.1.listenPort", old: "6668", new: "6669" }],
        },
      ],
      diagnostics: [],
    });
  });

  it("--json of nothing to do says so", () => {
    const { stdout } = synced("debian").run(`${SYNC} --json`);
    expect(JSON.parse(stdout)).toMatchObject({ changed: false, restart: "none", files: [] });
  });
});

describe("usage", () => {
  it.each([
    "sync x",
    "sync --from nowhere",
    "sync --from R/rw/config",
    "sync --text",
    "sync --to base",
    "sync --only",
    "sync --location config",
    "diff --location config",
    "diff --location nowhere",
  ])("%s is exit 2", (words) => {
    expect(Session.open("debian").run(`--root R ${words}`)).toMatchObject({ code: 2, changed: {} });
  });

  it.each(["--only", "--except"])("%s takes no empty glob, and nothing is remembered", (option) => {
    const session = Session.open("debian");
    const { code, changed } = session.run([...SYNC.split(" "), "--from", "config", option, ""]);
    expect({ code, changed, state: existsSync(session.stateDirectory) }).toEqual({
      code: 2,
      changed: {},
      state: false,
    });
  });

  it("does not hear I2PCONF_LOCATION", () => {
    expect(synced("debian").run(SYNC, { env: { I2PCONF_LOCATION: "base" } }).code).toBe(0);
  });

  it("names the locations that there are", () => {
    const { stderr } = Session.open("qubes").run([...WITH_THIRD, "--from", "x"]);
    expect(stderr).toMatch(/config \(.*base \(.*rw\/config/s);
  });
});

it("a key that cannot be stored is told with its file and line", () => {
  const session = synced("debian");
  session.write(live.router, `${session.text(live.router)}i2np.upnp.enable = false\n`);
  const line = session.text(live.router).split("\n").length - 1;
  const { code, stderr, changed } = session.run(SYNC);
  expect({ code, changed }).toEqual({ code: 2, changed: {} });
  expect(stderr).toContain(`${session.path(live.router)}:${line}: the key "i2np.upnp.enable "`);
});
