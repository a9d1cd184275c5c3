import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CONFIG, replaceOnce, Session } from "../support/session.js";

const live = `${CONFIG}/router.config`;

/** A tree whose router.config is a file of `fixtures/odd`. */
function openOdd(name: string): Session {
  return Session.open("debian", {
    [live]: readFileSync(new URL(`../../fixtures/odd/${name}`, import.meta.url)),
  });
}

/** What an assignment does to an odd file: `to` for `from`, and not another byte. */
const stories = [
  {
    file: "crlf.config",
    assignment: "upnp=off",
    from: "=13768\r\n",
    to: "=13768\r\ni2np.upnp.enable=false\r\n",
  },
  { file: "crlf.config", assignment: "i2np.udp.port=18321", from: "=13768\r\n", to: "=18321\r\n" },
  {
    file: "lone-cr.config",
    assignment: "upnp=off",
    from: "=13768\r",
    to: "=13768\ri2np.upnp.enable=false\r",
  },
  { file: "lone-cr.config", assignment: "routerconsole.theme=light", from: "=dark\r", to: "=light\r" },
  { file: "mixed.config", assignment: "upnp=off", from: "=13768\r", to: "=13768\ri2np.upnp.enable=false\r" },
  {
    file: "mixed.config",
    assignment: "i2np.bandwidth.inboundKBytesPerSecond=256",
    from: "=128\n",
    to: "=256\n",
  },
  { file: "bom.config", assignment: "upnp=off", from: "=dark\n", to: "=dark\ni2np.upnp.enable=false\n" },
  {
    file: "invalid-utf8.config",
    assignment: "upnp=off",
    from: "=13768\n",
    to: "=13768\ni2np.upnp.enable=false\n",
  },
  {
    file: "no-final-newline.config",
    assignment: "routerconsole.theme=dark",
    from: "theme=light",
    to: "theme=dark",
  },
  {
    file: "duplicates.config",
    assignment: "upnp=off",
    from: "dark\ni2np.upnp.enable=true\n",
    to: "dark\ni2np.upnp.enable=false\n",
  },
  {
    file: "junk.config",
    assignment: "i2np.udp.port=18321",
    from: "i2np.udp.port=13768 # the",
    to: "i2np.udp.port=18321 # the",
  },
] as const;

describe("an odd file keeps every byte that nobody asked to change", () => {
  it.each(stories)("$file, $assignment", ({ file, assignment, from, to }) => {
    const session = openOdd(file);
    const expected = replaceOnce(session.text(live), from, to);
    const { code, changed } = session.run(`--root R --location config set ${assignment}`);
    expect({ code, changed }).toEqual({ code: 0, changed: { [live]: expected } });
  });

  it.each(stories)("$file, $assignment, a second time", ({ file, assignment }) => {
    const session = openOdd(file);
    session.run(`--root R --location config set ${assignment}`);
    const { code, changed } = session.run(`--root R --location config set ${assignment}`);
    expect({ code, changed }).toEqual({ code: 0, changed: {} });
  });

  it("an empty file gets a whole line", () => {
    const { code, changed } = openOdd("empty.config").run("--root R --location config set upnp=off");
    expect({ code, changed }).toEqual({ code: 0, changed: { [live]: "i2np.upnp.enable=false\n" } });
  });
});

describe("an odd file means what the router reads", () => {
  it.each([
    { file: "crlf.config", address: "routerconsole.theme", stdout: "dark\n" },
    { file: "lone-cr.config", address: "i2np.udp.port", stdout: "13768\n" },
    { file: "mixed.config", address: "i2np.udp.port", stdout: "13768\n" },
    { file: "bom.config", address: "upnp", stdout: "true\n" },
    { file: "invalid-utf8.config", address: "routerconsole.favorites", stdout: "caf\uFFFD,m\uFFFDsli\n" },
    { file: "no-final-newline.config", address: "routerconsole.theme", stdout: "light\n" },
    { file: "duplicates.config", address: "upnp", stdout: "true\n" },
    { file: "junk.config", address: "upnp", stdout: "true\n" },
    { file: "junk.config", address: "i2np.udp.port", stdout: "13768\n" },
    { file: "empty.config", address: "upnp", stdout: "true\n" },
  ])("$file, $address", ({ file, address, stdout }) => {
    const outcome = openOdd(file).run(`--root R get ${address}`);
    expect({ code: outcome.code, stdout: outcome.stdout }).toEqual({ code: 0, stdout });
  });
});

describe("duplicates", () => {
  it("are reported with the line that was left alone", () => {
    const session = openOdd("duplicates.config");
    const { stderr } = session.run("--root R --location config set upnp=off");
    expect(stderr).toContain(`${session.path(live)}:3`);
  });
});

describe("values and keys that a line cannot hold are refused, and never escaped", () => {
  it.each([
    "routerconsole.theme=a#b",
    "routerconsole.theme=a\nb",
    "routerconsole.theme=a\rb",
    "routerconsole.theme= a",
    "routerconsole.theme=a\t",
    "router.config:a;b=1",
    "router.config:a#b=1",
    "router.config:a\nb=1",
    "router.config: a=1",
    "client[SAMBridge].args=a#b",
  ])("%j, even with --force", (assignment) => {
    const session = Session.open("debian");
    const { code, changed } = session.run(["--root", "R", "set", assignment, "--force"]);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });
});
