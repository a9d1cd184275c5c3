import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CONFIG, Session } from "../support/session.js";

const folder = join(import.meta.dirname, "../../docs/recipes");
const debian = ["debian", "debian-split", "qubes"];

/** Each recipe with the trees that hold what it is about, and what it comes to. */
const recipes: Readonly<
  Record<string, { fixtures: readonly string[]; values: Readonly<Record<string, string>> }>
> = {
  docker: {
    fixtures: [...debian, "docker"],
    values: {
      "console.bind": "0.0.0.0",
      sam: "true",
      "sam.bind": "0.0.0.0",
      "sam.udp-bind": "0.0.0.0",
      "i2cp.bind": "0.0.0.0",
      "http-proxy.bind": "0.0.0.0",
      upnp: "false",
    },
  },
  headless: {
    fixtures: [...debian, "portable"],
    values: { browser: "false", "console.bind": "::1,127.0.0.1", upnp: "false", eepsite: "true" },
  },
  "lan-console": {
    fixtures: [...debian, "docker", "portable"],
    values: { "console.bind": "0.0.0.0", "console.auth": "true", upnp: "false" },
  },
  "monero-or-bitcoin-sam": {
    fixtures: [...debian, "docker"],
    values: { sam: "true", "sam.bind": "127.0.0.1", "sam.port": "7656" },
  },
  "qubes-proxyvm": {
    fixtures: debian,
    values: {
      "console.bind": "0.0.0.0",
      "http-proxy.bind": "0.0.0.0",
      "irc.bind": "0.0.0.0",
      sam: "true",
      "sam.bind": "0.0.0.0",
      browser: "false",
      upnp: "false",
    },
  },
  "whonix-gateway": {
    fixtures: debian,
    values: {
      "console.bind": "127.0.0.1,10.152.152.10",
      "http-proxy.bind": "10.152.152.10",
      "irc.bind": "10.152.152.10",
      sam: "true",
      "sam.bind": "10.152.152.10",
      "i2np.udp": "false",
      "i2np.ipv6": "off",
      hidden: "true",
      upnp: "false",
      ntp: "false",
      browser: "false",
    },
  },
};

const text = (name: string) => readFileSync(join(folder, name), "utf8");

/** The fixture, with a user of the console, whom one recipe insists on. */
function open(fixture: string): Session {
  const session = Session.open(fixture);
  session.run("--root R passwd admin --stdin", { input: "secret\n" });
  return session;
}

const apply = (session: Session, name: string, ...options: string[]) =>
  session.run(["--root", "R", "apply", join(folder, name), ...options]);

it("each recipe is tested, and told in their README", () => {
  const names = readdirSync(folder).filter((name) => name !== "README.md");
  expect(Object.keys(recipes)).toEqual(names.sort());
  const told = [...text("README.md").matchAll(/^### \[(.*?)\]\(\1\)$/gm)].map(([, name]) => name);
  expect(told.sort()).toEqual(names);
});

const cases = Object.entries(recipes).flatMap(([name, { fixtures, values }]) =>
  fixtures.map((fixture) => ({ name, fixture, values })),
);

describe.each(cases)("$name on $fixture", ({ name, fixture, values }) => {
  const known = Object.entries(values).filter(([address]) => fixture !== "portable" || address !== "eepsite");

  it("can be looked at, and writes nothing then", () => {
    const { code, changed, stdout } = apply(open(fixture), name, "-n", "-d");
    expect({ code, changed, shows: stdout !== "" }).toEqual({ code: 0, changed: {}, shows: true });
  });

  it("is so afterwards wherever the router reads it, and a second time changes nothing", () => {
    const session = open(fixture);
    expect(apply(session, name).code).toBe(0);
    const read = session.run(["--root", "R", "get", ...known.map(([address]) => address)]);
    expect(read.stdout).toBe(known.map(([, value]) => `${value}\n`).join(""));
    expect(apply(session, name)).toMatchObject({
      code: 0,
      changed: {},
      stderr: expect.stringMatching(/unchanged\n$/),
    });
  });
});

/** Assignments that stand there behind a hash alone, to be taken up or not. */
const proposals = /^#(?! |$)/gm;
const proposing = cases.filter(({ name }) => text(name).search(proposals) !== -1);

it.each(proposing)(
  "$name on $fixture goes through with all that is only proposed, too",
  ({ name, fixture }) => {
    const session = open(fixture);
    session.write("proposed", text(name).replace(proposals, ""));
    const run = () => session.run("--root R apply R/proposed");
    const isProposed = fixture !== "portable" || name !== "headless";
    expect(run().code).toBe(isProposed ? 0 : 2);
    if (isProposed) expect(run().changed).toEqual({});
  },
);

it("lan-console is refused before there is a user, and says what to do", () => {
  const { code, changed, stderr } = apply(Session.open("debian"), "lan-console");
  expect({ code, changed }).toEqual({ code: 2, changed: {} });
  expect(stderr).toContain("i2pconf passwd USER");
});

it("docker changes every tunnel that listens", () => {
  const session = open("debian");
  apply(session, "docker");
  expect(
    session.text(`${CONFIG}/i2ptunnel.config`).match(/^tunnel\.\d\.interface=(?!0\.0\.0\.0$)/m),
  ).toBeNull();
});

it("qubes-proxyvm keeps the copies of /rw/config in step", () => {
  const session = Session.open("qubes");
  const { changed } = apply(session, "qubes-proxyvm", "--also", session.path("rw/config"));
  expect(Object.keys(changed).filter((path) => path.startsWith("rw/")).length).toBe(2);
});
