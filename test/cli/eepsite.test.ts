import { describe, expect, it } from "vitest";
import { BASE, CONFIG, replaceOnce, Session } from "../support/session.js";

const jetty = { live: `${CONFIG}/eepsite/jetty.xml`, template: `${BASE}/eepsite/jetty.xml` };
const context = {
  live: `${CONFIG}/eepsite/contexts/base-context.xml`,
  template: `${BASE}/eepsite/contexts/base-context.xml`,
};

const trees = [
  { fixture: "debian", tunnels: `${CONFIG}/i2ptunnel.config`, key: "tunnel.3.targetPort" },
  {
    fixture: "debian-split",
    tunnels: `${CONFIG}/i2ptunnel.config.d/03-I2P webserver-i2ptunnel.config`,
    key: "targetPort",
  },
];

/** Both copies of a file with one piece of text in place of another. */
function inBoth(session: Session, files: { live: string; template: string }, old: string, now: string) {
  return Object.fromEntries(
    Object.values(files).map((path) => [path, replaceOnce(session.text(path), old, now)]),
  );
}

describe.each(trees)("S12, the stock eepsite of $fixture", ({ fixture, tunnels, key }) => {
  it("eepsite.bind changes one line in each place, and no comment that mentions both addresses", () => {
    const session = Session.open(fixture);
    const expected = inBoth(
      session,
      jetty,
      '<Set name="host">127.0.0.1</Set>',
      '<Set name="host">0.0.0.0</Set>',
    );
    const { code, changed } = session.run("--root R set eepsite.bind=0.0.0.0");
    expect({ code, changed }).toEqual({ code: 0, changed: expected });
    expect(session.text(jetty.live)).toContain("from 127.0.0.1 to 0.0.0.0");
  });

  it("eepsite.port moves the server tunnel that led to it", () => {
    const session = Session.open(fixture);
    const expected = {
      ...inBoth(session, jetty, '<Set name="port">7658</Set>', '<Set name="port">8080</Set>'),
      [tunnels]: replaceOnce(session.text(tunnels), `${key}=7658`, `${key}=8080`),
      [`${BASE}/i2ptunnel.config`]: replaceOnce(
        session.text(`${BASE}/i2ptunnel.config`),
        "tunnel.3.targetPort=7658",
        "tunnel.3.targetPort=8080",
      ),
    };
    const { code, changed } = session.run("--root R set eepsite.port=8080");
    expect({ code, changed }).toEqual({ code: 0, changed: expected });
  });

  it.each([
    "eepsite.bind=0.0.0.0",
    "eepsite.bind=::1",
    "eepsite.port=8080",
    "eepsite.min-threads=5",
    "eepsite.max-threads=40",
    "eepsite.idle-timeout=30000",
    "eepsite.docroot=/srv/my site",
  ])("%s is read back, unchanged when done again, and unset restores every byte", (assignment) => {
    const session = Session.open(fixture);
    const before = session.tree();
    const [name = "", value] = assignment.split("=");
    const first = session.run(["--root", "R", "set", assignment]);
    expect({ code: first.code, isChanged: Object.keys(first.changed).length > 0 }).toEqual({
      code: 0,
      isChanged: true,
    });
    expect(session.run(`--root R get ${name}`).stdout).toBe(`${value}\n`);
    const second = session.run(["--root", "R", "set", assignment]);
    expect({ code: second.code, changed: second.changed, stderr: second.stderr }).toEqual({
      code: 0,
      changed: {},
      stderr: "unchanged\n",
    });
    expect(session.run(`--root R unset ${name}`).code).toBe(0);
    for (const [path, { content }] of session.tree())
      expect([path, content]).toEqual([path, before.get(path)?.content]);
  });

  it("a document root beside jetty.xml is absolute where the router reads it, and relative in the template", () => {
    const session = Session.open(fixture);
    const { changed } = session.run("--root R set eepsite.docroot=./eepsite/site/");
    expect(Object.keys(changed).sort()).toEqual([context.template, context.live].sort());
    expect(changed[context.live]).toContain(">/var/lib/i2p/i2p-config/eepsite/site/<");
    expect(changed[context.template]).toContain(">./eepsite/site/<");
  });

  it("eepsite=off turns the client off, and reads no XML", () => {
    const session = Session.open(fixture, { [jetty.live]: "<broken" });
    expect(session.run("--root R set eepsite=off").code).toBe(0);
    expect(session.run("--root R get eepsite").stdout).toBe("false\n");
  });
});

describe("what a change of the eepsite tells", () => {
  it("the lines with their paths, and what is to be restarted", () => {
    const session = Session.open("debian");
    expect(session.run("--root R set eepsite.port=8080 --location config").stderr.split("\n")).toEqual([
      `${session.path(CONFIG)}/i2ptunnel.config:70: tunnel.3.targetPort=8080`,
      `${session.path(jetty.live)}:41: Configure/Call[@name='addConnector']/Arg/New/Set[@name='port']=8080`,
      "changed 2 files; takes effect when the tunnel and the web server are restarted",
      "",
    ]);
  });

  it("the JSON of every change", () => {
    const session = Session.open("debian");
    const { stdout } = session.run("--root R set eepsite.bind=::1 --location config --json");
    const { restart, files } = JSON.parse(stdout);
    expect({ restart, edits: files.map(({ edits }: { edits: unknown }) => edits) }).toEqual({
      restart: "soft",
      edits: [
        [
          {
            line: 40,
            op: "replace",
            key: "Configure/Call[@name='addConnector']/Arg/New/Set[@name='host']",
            old: "127.0.0.1",
            new: "::1",
          },
        ],
      ],
    });
  });

  it("a tunnel that leads to where the web server does not listen any more", () => {
    const session = Session.open("debian");
    const { stderr } = session.run("--root R set eepsite.bind=192.168.1.5 --location config");
    expect(stderr).toContain("leads to 127.0.0.1:7658, where the web server will not listen");
  });

  it("numbers of threads that contradict each other", () => {
    const session = Session.open("debian");
    const { stderr } = session.run("--root R set eepsite.max-threads=2 --location config");
    expect(stderr).toContain("minThreads says 3, but comes to 2");
    expect(session.run("--root R get eepsite.min-threads eepsite.max-threads").stdout).toBe("2\n2\n");
  });

  it("a Ref with id, once for each file", () => {
    const session = Session.open("debian");
    session.write(jetty.live, session.text(jetty.live).replaceAll("refid=", "id="));
    const { stderr } = session.run("--root R set eepsite.bind=::1 --location config");
    expect(stderr.match(/newer Jettys/g)).toHaveLength(1);
  });
});

describe("an eepsite that cannot be changed", () => {
  it.each([
    {
      why: "ill-formed XML",
      old: "</Configure>",
      now: "",
      code: 3,
      says: "jetty.xml:59:1: this is no well-formed XML: <Configure> is not closed (opened in line 9)",
    },
    {
      why: "a duplicate attribute",
      old: '<Set name="port">',
      now: '<Set name="port" name="x">',
      code: 3,
      says: ":41:28: ",
    },
    {
      why: "an internal subset",
      old: "<Configure ",
      now: '<!DOCTYPE Configure [<!ENTITY a "b">]><Configure ',
      code: 3,
      says: "declarations of its own",
    },
    {
      why: "no connector",
      old: 'name="addConnector"',
      now: 'name="addBean"',
      code: 2,
      says: "no file of the web server has such an element",
    },
    {
      why: "a port from a call",
      old: '<Set name="port">7658</Set>',
      now: '<Set name="port"><Get name="x"/></Set>',
      code: 2,
      says: "put together from other elements",
    },
  ])("$why: exit code $code, and nothing is written", ({ old, now, code, says }) => {
    const session = Session.open("debian");
    const text = session
      .text(jetty.live)
      .replace(/<!DOCTYPE[^>]*>/, (doctype) => (now.includes("DOCTYPE") ? "" : doctype));
    session.write(jetty.live, replaceOnce(text, old, now));
    const outcome = session.run("--root R set eepsite.port=8080");
    expect({ code: outcome.code, changed: outcome.changed }).toEqual({ code, changed: {} });
    expect(outcome.stderr).toContain(says);
  });

  it("a file that the arguments name and that is not there", () => {
    const session = Session.open("debian");
    session.remove(jetty.live);
    const { code, stderr, changed } = session.run("--root R set eepsite.port=8080");
    expect({ code, changed }).toEqual({ code: 3, changed: {} });
    expect(stderr).toContain(
      "there is no /var/lib/i2p/i2p-config/eepsite/jetty.xml, which the arguments of JettyStart name",
    );
  });

  it("no client app that starts a web server", () => {
    const session = Session.open("debian-split");
    session.remove(`${CONFIG}/clients.config.d/03-net.i2p.jetty.JettyStart-clients.config`);
    const { code, changed } = session.run("--root R set eepsite.port=8080");
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });

  it("a port outside the range", () => {
    expect(Session.open("debian").run("--root R set eepsite.port=70000").code).toBe(2);
  });
});

it("explain names no default that Jetty does not have", () => {
  const { stdout } = Session.open("debian").run(
    "--root R explain eepsite.bind eepsite.port eepsite.ssl --json",
  );
  const { explanations } = JSON.parse(stdout);
  expect(explanations.map((each: { default: unknown }) => each.default)).toEqual([null, null, "off"]);
});

describe("the value of a property", () => {
  it("is its default, which is what changes", () => {
    const session = Session.open("debian");
    const property = '<Set name="port"><Property name="jetty.port" default="7658"/></Set>';
    session.write(jetty.live, replaceOnce(session.text(jetty.live), '<Set name="port">7658</Set>', property));
    expect(session.run("--root R get eepsite.port").stdout).toBe("7658\n");
    const { changed } = session.run("--root R set eepsite.port=8080 --location config");
    expect(changed[jetty.live]).toContain(property.replace("7658", "8080"));
  });
});
