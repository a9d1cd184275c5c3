import { describe, expect, it } from "vitest";
import { CONFIG, replaceOnce, Session } from "../support/session.js";

const tunnels = `${CONFIG}/i2ptunnel.config`;

/** One tunnel for each name, whose port is its place. */
const text = (names: readonly string[]) =>
  names
    .map(
      (name, n) => `tunnel.${n}.name=${name}\ntunnel.${n}.type=client\ntunnel.${n}.listenPort=${9000 + n}\n`,
    )
    .join("");

describe("a tunnel of an odd name is reached", () => {
  const names = ["*", "type=client", 'a "b"', "it's", "x]y", "x[y", "[z]", "a=b.c", "7", "'q'"];
  it.each([
    ['tunnel["*"].listenPort', 0],
    ["tunnel['type=client'].listenPort", 1],
    ['tunnel[a "b"].listenPort', 2],
    ['tunnel["a ""b"""].listenPort', 2],
    ["tunnel[it's].listenPort", 3],
    ["tunnel['x]y'].listenPort", 4],
    ["tunnel['x[y'].listenPort", 5],
    ["tunnel[[z]].listenPort", 6],
    ["tunnel[a=b.c].listenPort", 7],
    ["tunnel[7].listenPort", 8],
    ["tunnel['''q'''].listenPort", 9],
  ])("as %s", (address, place) => {
    const session = Session.open("debian", { [tunnels]: text(names) });
    const run = (...words: string[]) => session.run(["--root", "R", "--location", "config", ...words]);
    expect(run("get", address).stdout).toBe(`${9000 + place}\n`);
    const expected = replaceOnce(text(names), `=${9000 + place}\n`, "=7777\n");
    expect(run("set", `${address}=7777`).changed).toEqual({ [tunnels]: expected });
  });
});

describe("an address that is printed can be read back", () => {
  it("by explain, of several tunnels", () => {
    const session = Session.open("debian", { [tunnels]: text(["*", "plain name", 'x]"']) });
    const { stdout } = session.run(["--root", "R", "explain", "tunnel[*].listenPort", "--json"]);
    const { explanations } = JSON.parse(stdout) as { explanations: { address: string; value: number }[] };
    expect(explanations.map(({ address }) => address)).toEqual([
      'tunnel["*"].listenPort',
      "tunnel[plain name].listenPort",
      'tunnel["x]"""].listenPort',
    ]);
    for (const { address, value } of explanations)
      expect(session.run(["--root", "R", "get", address]).stdout).toBe(`${value}\n`);
  });

  it("by diff, of tunnels and clients", () => {
    const session = Session.open("debian", {
      [tunnels]: text(["a]b"]),
      [`${CONFIG}/clients.config`]: "clientApp.0.main=7\nclientApp.0.name=7\n",
    });
    const { stdout } = session.run("--root R diff");
    expect(stdout).toContain('tunnel["a]b"]\n');
    expect(stdout).toContain('client["7"]\n');
  });

  it("by the names to choose from", () => {
    const session = Session.open("debian", { [tunnels]: text(["*"]) });
    const { code, stderr } = session.run(["--root", "R", "set", "tunnel[nobody].listenPort=1"]);
    expect({ code, told: stderr.includes('\n  "*" (client)\n') }).toEqual({ code: 2, told: true });
  });
});

describe("an address that breaks off is exit 2, with its place", () => {
  it.each([
    ["get", "tunnel[Irc2P", "here should stand ], for the [ in column 7:\n  tunnel[Irc2P\n              ^\n"],
    ["set", "tunnel[a]b].x=1", "here should stand . or =, += or -=:\n  tunnel[a]b].x=1\n           ^\n"],
    [
      "unset",
      "client[SAMBridge]",
      "here should stand . and a field:\n  client[SAMBridge]\n                   ^\n",
    ],
    ["comment", "router.config:", "here should stand a key:\n  router.config:\n                ^\n"],
  ])("%s %s", (verb, address, told) => {
    const { code, changed, stderr } = Session.open("debian").run(["--root", "R", verb, address]);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
    expect(stderr).toBe(`i2pconf: ${told}`);
  });

  it("in no time, whatever its length", () => {
    const { code } = Session.open("debian").run(["--root", "R", "get", `tunnel${"[".repeat(1e5)}`], {
      timeout: 20_000,
    });
    expect(code).toBe(2);
  });
});
