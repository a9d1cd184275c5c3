import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { live, template } from "../support/location-changes.js";
import { CONFIG, replaceOnce, Session, SPLIT } from "../support/session.js";
import { edit, synced } from "../support/synced.js";

const SYNC = "--root R sync";

const SAM = `clientApp.1.main=net.i2p.sam.SAMBridge
clientApp.1.name=SAM application bridge
clientApp.1.args=sam.keys 127.0.0.1 7656 i2cp.tcp.host=127.0.0.1 i2cp.tcp.port=7654
clientApp.1.startOnLoad=false
`;

/** A list of clients without SAM: those behind it have moved down, with their commented-out lines. */
function withoutSam(text: string): string {
  return replaceOnce(text, SAM, "").replace(
    /^(#?clientApp\.)([2-4])\./gm,
    (_, head: string, number: string) => `${head}${Number(number) - 1}.`,
  );
}

/** The template's launcher of the browser says itself that it stays off, where it has not the number any more that the first start turns off. */
function turnedOff(text: string): string {
  return replaceOnce(text, "clientApp.3.startOnLoad=true", "clientApp.3.startOnLoad=false");
}

describe("what one location has removed since the last sync is removed from the other:", () => {
  it.each([
    { what: "from the single file", from: template.clients, to: live.clients },
    { what: "from the template", from: live.clients, to: template.clients },
  ])("a client $what, where those behind it move with their commented-out lines", ({ from, to }) => {
    const session = synced("debian");
    const base = turnedOff(withoutSam(session.text(template.clients)));
    const expected = { [template.clients]: base, [live.clients]: withoutSam(session.text(live.clients)) };
    session.write(from, withoutSam(session.text(from)));
    expect(expected[to]).toContain('#clientApp.2.args="/path/to/jetty.xml" "/path/to/jetty-ssl.xml"');
    const { code, changed } = session.run(SYNC);
    expect(code).toBe(0);
    expect(changed).toEqual({ [template.clients]: base, [to]: expected[to] });
    expect(session.run("--root R diff").code).toBe(0);
    expect(session.run(SYNC).changed).toEqual({});
  });

  it("a client of a file of its own, which becomes .bak", () => {
    const session = synced("debian-split");
    session.write(template.clients, withoutSam(session.text(template.clients)));
    const [text, base] = [session.text(SPLIT.sam), turnedOff(session.text(template.clients))];
    const { code, changed } = session.run(SYNC);
    expect({ code, changed }).toEqual({
      code: 0,
      changed: { [SPLIT.sam]: null, [`${SPLIT.sam}.bak`]: text, [template.clients]: base },
    });
    expect(session.run("--root R diff").code).toBe(0);
    expect(session.run(SYNC).changed).toEqual({});
  });

  it("a tunnel of a file of its own, beside an older .bak that stays", () => {
    const irc = `${CONFIG}/i2ptunnel.config.d/01-Irc2P-i2ptunnel.config`;
    const session = synced("debian-split", { [`${irc}.bak`]: "older" });
    const [text, before] = [session.text(irc), session.text(template.tunnels)];
    session.write(
      template.tunnels,
      before.replace(/^#?tunnel\.1\..*\n/gm, "").replace(/^(#?tunnel\.)([2-6])/gm, less),
    );
    const { code, changed } = session.run(SYNC);
    expect({ code, changed }).toEqual({ code: 0, changed: { [irc]: null, [`${irc}.bak.2`]: text } });
  });

  it("a tunnel from the template, when its own file is gone", () => {
    const session = synced("debian-split");
    session.remove(`${CONFIG}/i2ptunnel.config.d/01-Irc2P-i2ptunnel.config`);
    const before = session.text(template.tunnels);
    const expected = before.replace(/^#?tunnel\.1\..*\n/gm, "").replace(/^(#?tunnel\.)([2-6])/gm, less);
    expect(expected).toContain("#tunnel.2.option.targetForPort.443=127.0.0.1:7668");
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: { [template.tunnels]: expected } });
  });

  it("several at once, each with its own lines", () => {
    const session = synced("debian-split");
    for (const name of ["00-I2P HTTP Proxy", "02-pop.postman.i2p", "04-smtp.postman.i2p"])
      session.remove(`${CONFIG}/i2ptunnel.config.d/${name}-i2ptunnel.config`);
    const numbers = new Map([
      ["1", "0"],
      ["3", "1"],
      ["5", "2"],
      ["6", "3"],
    ]);
    const expected = session
      .text(template.tunnels)
      .replace(/^#?tunnel\.[024]\..*\n/gm, "")
      .replace(/^(#?tunnel\.)([1-6])/gm, (_, head: string, number: string) => head + numbers.get(number));
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: { [template.tunnels]: expected } });
    expect(session.run("--root R diff").code).toBe(0);
  });

  it("not where it was changed there meanwhile, which is a conflict", () => {
    const session = synced("debian-split");
    edit(session, template.clients, "sam.keys 127.0.0.1 7656", "sam.keys 0.0.0.0 7656");
    session.remove(SPLIT.sam);
    const { code, changed, stderr } = session.run(SYNC);
    expect({ code, changed }).toEqual({ code: 5, changed: {} });
    expect(stderr).toContain("client[SAMBridge]: config has nothing");
  });

  it("with both locations' word that it goes, when both removed it", () => {
    const session = synced("debian-split");
    session.remove(SPLIT.sam);
    session.write(template.clients, withoutSam(session.text(template.clients)));
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: {} });
    expect(existsSync(session.path(`${SPLIT.sam}.bak`))).toBe(false);
  });
});

function less(_: string, head: string, number: string): string {
  return `${head}${Number(number) - 1}`;
}

describe("beside a clients.config that the next start imports", () => {
  /** Every client has a file of its own, and stands in the list that will overwrite it. */
  function open(): Session {
    const session = Session.open("debian-split");
    session.write(live.clients, session.text(template.clients));
    session.run(`${SYNC} --from config --quiet`);
    return session;
  }

  it("a removal leaves no file behind that would be loaded a second time", () => {
    const session = open();
    session.write(template.clients, withoutSam(session.text(template.clients)));
    const { code, changed } = session.run(SYNC);
    const gone = Object.keys(changed).filter((path) => changed[path] === null);
    expect({ code, gone: gone.map((path) => path.replace(/^.*\/(\d\d)-.*$/, "$1")) }).toEqual({
      code: 0,
      gone: ["01", "02", "03", "04"],
    });
    expect(session.run("--root R diff")).toMatchObject({ code: 0, stdout: "" });
  });

  it("a client of another class leaves none of its old one", () => {
    const session = open();
    const words = ["--root", "R", "set", "client[SAMBridge].main=a.B", "--location", "config"];
    const { code, changed } = session.run(words);
    expect({ code, file: changed[SPLIT.sam] }).toEqual({ code: 0, file: null });
  });
});

describe("what a list lacks by mistake is not removed from the other:", () => {
  it.each([
    {
      says: "a broken line",
      file: template.clients,
      text: (before: string) => replaceOnce(before, "clientApp.0.main=", "#clientApp.0.main="),
      why: "the router does not reach clientApp.0.",
    },
    { says: "an empty file", file: template.tunnels, text: () => "", why: "its list is empty" },
  ])("$says", ({ file, text, why }) => {
    const session = synced("debian-split");
    session.write(file, text(session.text(file)));
    const { code, changed, stderr } = session.run(SYNC);
    expect({ code, changed }).toEqual({ code: 5, changed: {} });
    expect(stderr).toContain(why);
    expect(session.run(`${SYNC} --from base`)).toMatchObject({ code: 5, changed: {} });
    expect(session.run(`${SYNC} --from base --force`).code).toBe(0);
  });
});

describe("a tunnel that goes with secrets", () => {
  it.each([
    {
      fixture: "debian-split",
      file: `${CONFIG}/i2ptunnel.config.d/01-Irc2P-i2ptunnel.config`,
      prefix: "",
      kept: ".bak",
    },
    { fixture: "debian", file: live.tunnels, prefix: "tunnel.1.", kept: "they stand nowhere else" },
  ])("is told, and where they stay: $fixture", ({ fixture, file, prefix, kept }) => {
    const session = synced(fixture);
    edit(
      session,
      file,
      `\n${prefix}name=Irc2P\n`,
      `\n${prefix}name=Irc2P\n${prefix}option.proxyPassword=hush\n`,
    );
    edit(session, template.tunnels, "tunnel.1.name=Irc2P", "tunnel.1.name=Chat");
    const { code, stderr } = session.run(SYNC);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^warn: .*tunnel\[Irc2P\] is removed with its secrets \(option\.proxyPassword\)/m);
    expect(stderr).toContain(kept);
    expect(stderr).not.toContain("hush");
  });
});

describe("the JSON of a list that closes up", () => {
  it("has the key that each line had before", () => {
    const session = synced("debian");
    session.write(template.clients, withoutSam(session.text(template.clients)));
    const { files } = JSON.parse(session.run(`${SYNC} --json`).stdout);
    expect(files[0].edits).toContainEqual(
      expect.objectContaining({ op: "replace", key: "clientApp.1.main", oldKey: "clientApp.2.main" }),
    );
  });
});

describe("the same client", () => {
  it("is found by its class, whatever its number", () => {
    const session = Session.open("debian");
    const swapped = session
      .text(template.clients)
      .replace(/^clientApp\.1\./gm, "clientApp.x.")
      .replace(/^clientApp\.2\./gm, "clientApp.1.")
      .replace(/^clientApp\.x\./gm, "clientApp.2.");
    session.write(template.clients, swapped);
    expect(session.run("--root R diff").stdout).not.toContain("client[");
    session.run(`${SYNC} --from config`);
    edit(session, live.clients, "clientApp.1.startOnLoad=false", "clientApp.1.startOnLoad=true");
    const expected = replaceOnce(swapped, "clientApp.2.startOnLoad=false", "clientApp.2.startOnLoad=true");
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: { [template.clients]: expected } });
  });

  it("is found by its name where several have the class", () => {
    const pair = (first: string, second: string) => `clientApp.5.main=org.example.Chat
clientApp.5.name=${first}
clientApp.6.main=org.example.Chat
clientApp.6.name=${second}
`;
    const session = Session.open("debian");
    session.write(template.clients, session.text(template.clients) + pair("one", "two"));
    session.write(live.clients, session.text(live.clients) + pair("two", "one"));
    session.run(`${SYNC} --from config`);
    edit(session, live.clients, "clientApp.5.name=two\n", "clientApp.5.name=two\nclientApp.5.args=2\n");
    const name = "clientApp.6.name=two\n";
    const expected = replaceOnce(session.text(template.clients), name, `${name}clientApp.6.args=2\n`);
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: { [template.clients]: expected } });
  });

  it("is the browser's launcher, which stays off in a daemon when others have moved its number", () => {
    const session = synced("debian-split");
    session.remove(SPLIT.sam);
    const expected = turnedOff(withoutSam(session.text(template.clients)));
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: { [template.clients]: expected } });
    expect(session.run(SYNC).changed).toEqual({});
  });
});

describe("two things of one name", () => {
  it("are two clients where their classes differ", () => {
    const two = "clientApp.5.main=org.example.Main\nclientApp.6.main=net.example.Main\n";
    const session = Session.open("debian");
    for (const file of [template.clients, live.clients]) session.write(file, session.text(file) + two);
    session.run(`${SYNC} --from config`);
    edit(session, live.clients, "clientApp.6.main", "clientApp.6.args=x\nclientApp.6.main");
    const { stdout } = session.run("--root R diff");
    expect(stdout).toMatch(/^client\[net\.example\.Main\]\.args$/m);
    const expected = `${session.text(template.clients)}clientApp.6.args=x\n`;
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: { [template.clients]: expected } });
  });

  it("are two tunnels where their types differ: a changed type takes no tunnel away", () => {
    const session = synced("debian-split");
    const pop = `${CONFIG}/i2ptunnel.config.d/02-pop.postman.i2p-i2ptunnel.config`;
    edit(session, pop, "type=client", "type=streamrclient");
    const { code, changed } = session.run(SYNC);
    expect(code).toBe(0);
    expect(Object.keys(changed)).toEqual([template.tunnels]);
    expect(changed[template.tunnels]).not.toContain("tunnel.2.name=pop.postman.i2p");
    expect(changed[template.tunnels]).toContain("tunnel.6.type=streamrclient");
    expect(session.run("--root R diff").code).toBe(0);
  });
});
