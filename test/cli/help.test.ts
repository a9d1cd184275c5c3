import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Session } from "../support/session.js";

const verbs = ["get", "set", "unset", "list", "comment", "uncomment", "explain", "where", "diff", "sync"];

/** Lines that show a whole call: neither the usage line nor prose. */
function examplesOf(verb: string, help: string): string[] {
  return help
    .split("\n")
    .filter((row) => row.trim().startsWith(`i2pconf ${verb} `) && !/…|\[--|\[PATTERN/.test(row));
}

describe("help", () => {
  it.each(verbs)("of %s exits 0 and shows at least two examples", (verb) => {
    const { code, stdout } = Session.open("odd").run(`help ${verb}`);
    expect({ code, enough: examplesOf(verb, stdout).length >= 2 }).toEqual({ code: 0, enough: true });
  });

  it.each(verbs)("of %s is the same by --help", (verb) => {
    const session = Session.open("odd");
    expect(session.run(`${verb} --help`)).toEqual(session.run(`help ${verb}`));
  });

  it("ends with a line end", () => {
    expect(Session.open("odd").run("help").stdout).toMatch(/[^\n]\n$/);
  });

  it("names every verb", () => {
    const { code, stdout } = Session.open("odd").run("help");
    const missing = verbs.filter((verb) => !new RegExp(`i2pconf ${verb}\\b`).test(stdout));
    expect({ code, missing }).toEqual({ code: 0, missing: [] });
  });

  it("exits 2 for a command that does not exist", () => {
    expect(Session.open("odd").run("help frobnicate").code).toBe(2);
  });

  it("has the version of the package", () => {
    const manifest: unknown = JSON.parse(
      readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
    );
    const { stdout } = Session.open("odd").run("--version");
    expect(manifest).toMatchObject({ version: stdout.trim() });
  });
});

describe("help settings", () => {
  it("has an example of every setting, and what may go wrong", () => {
    const { stdout } = Session.open("odd").run("help settings");
    expect(stdout).toContain("i2cp.bind=all");
    expect(stdout).toContain("lets other machines run clients");
  });
});

describe("a call that is not understood exits 2", () => {
  it.each([
    "set upnp=off --color sometimes",
    "--root R frobnicate",
    "--root R toString",
    "--root R get",
    "--root R set",
    "--root R set upnp",
    "--root R set =off",
    "--root R set upnp=off --frobnicate",
    "--root R set upnp=off --origin",
    "--root R get upnp --swap",
    "--root R get upnp --json=yes",
    "--root R list a b",
    "--root R set upnp=maybe",
    "--root R set upnp+=off",
    "--root R comment upnp",
    "get upnp --root",
    "-z get upnp",
  ])("%s", (command) => {
    const { code, stdout, changed } = Session.open("debian").run(command);
    expect({ code, stdout, changed }).toEqual({ code: 2, stdout: "", changed: {} });
  });
});

describe("list", () => {
  const tunnels = "http-proxy https-proxy irc smtp pop3 gitssh socks"
    .split(" ")
    .flatMap((name) => [name, `${name}.bind`, `${name}.port`]);
  const others =
    "console console.bind console.port console.ssl console.ssl-bind console.allowed-hosts browser sam sam.bind sam.port sam.udp-bind sam.udp-port sam.ssl sam.auth i2cp i2cp.port i2cp.bind i2np.port i2np.tcp-port i2np.udp i2np.tcp upnp upnp.http-port upnp.ssdp-port hidden laptop-mode floodfill bandwidth.share ntp ntp.servers reseed reseed.urls console.advanced i2cp.ssl i2cp.auth i2np.host i2np.firewalled tunnels".split(
      " ",
    );
  const eepsite =
    "eepsite eepsite.bind eepsite.port eepsite.min-threads eepsite.max-threads eepsite.idle-timeout eepsite.docroot eepsite.ssl".split(
      " ",
    );
  const settings = [...others, ...tunnels, ...eepsite];
  const namesIn = (stdout: string) => stdout.split("\n").flatMap((row) => row.match(/^[^=\s]+/) ?? []);

  it.each(["debian", "debian-split", "portable", "qubes"])("shows every setting on %s", (fixture) => {
    const { code, stdout } = Session.open(fixture).run("--root R list");
    expect({ code, names: namesIn(stdout).sort() }).toEqual({ code: 0, names: settings.sort() });
  });

  it("shows the settings of a pattern with their values", () => {
    const { stdout } = Session.open("debian-split").run("--root R list sam.*port");
    expect(stdout.split("\n").map((row) => row.split(" ")[0])).toEqual([
      "sam.port=7656",
      "sam.udp-port=7655",
      "",
    ]);
  });

  it("shows every key that is set with --all, secrets hidden", () => {
    const { stdout } = Session.open("debian").run("--root R list --all i2np.ntcp2.iv");
    expect(stdout).toBe("i2np.ntcp2.iv=(protected)\n");
  });

  it("is one object with --json", () => {
    const json: unknown = JSON.parse(Session.open("debian").run("--root R list console.port --json").stdout);
    expect(json).toMatchObject({ settings: { "console.port": { value: 7657 } } });
  });
});
