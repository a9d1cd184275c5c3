import { describe, expect, it } from "vitest";
import { CONFIG, replaceOnce, Session } from "../support/session.js";

const rowsOf = (session: Session, words = "") =>
  session.run(`--root R list --changed${words}`).stdout.split("\n").slice(0, -1);

/** The rows that a change adds. */
function added(fixture: string, changes: string): string[] {
  const session = Session.open(fixture);
  const before = rowsOf(session);
  session.run(`--root R set ${changes}`);
  return rowsOf(session).filter((row) => !before.includes(row));
}

describe("list --changed", () => {
  it.each(["debian", "debian-split"])(
    "shows what was changed on %s, in both directories though it was",
    (fixture) => {
      expect(added(fixture, "console.bind=0.0.0.0 sam=on irc.port=6669 upnp=off eepsite.port=8080")).toEqual([
        "console.bind=0.0.0.0  (shipped: ::1,127.0.0.1)",
        "sam=true  (shipped: false)",
        "irc.port=6669  (shipped: 6668)",
        "eepsite.port=8080  (shipped: 7658)",
        "upnp=false  (shipped: true)",
      ]);
    },
  );

  it("takes no default for a change that is written out, nor another order of addresses, nor what the router chooses", () => {
    const session = Session.open("debian");
    const router = session.text(`${CONFIG}/router.config`);
    session.write(`${CONFIG}/router.config`, `${router}i2np.upnp.enable=TRUE\ni2np.udp.host=\n`);
    const before = rowsOf(session);
    session.run("--root R set console.bind=127.0.0.1,::1 i2np.port=18321");
    expect(rowsOf(session)).toEqual(before);
    expect(before.join("\n")).not.toContain("upnp");
  });

  it("knows what the package ships", () => {
    const session = Session.open("debian");
    expect(rowsOf(session, " updates")).toEqual([]);
    session.run("--root R set updates=notify");
    expect(rowsOf(session, " updates")).toEqual(["updates=notify  (shipped: off)"]);
  });

  it("tells a client app that is gone by its switch alone", () => {
    const session = Session.open("debian-split");
    session.remove(`${CONFIG}/clients.config.d/03-net.i2p.jetty.JettyStart-clients.config`);
    expect(rowsOf(session, " eepsite")).toEqual(["eepsite=  (not set; shipped: true)"]);
  });

  it("tells what is added, and several that match", () => {
    const session = Session.open("debian-split", {
      [`${CONFIG}/i2ptunnel.config.d/90-socks-i2ptunnel.config`]:
        "name=S\ntype=sockstunnel\nlistenPort=4447\n",
      [`${CONFIG}/clients.config.d/09-net.i2p.jetty.JettyStart-clients.config`]:
        "clientApp.0.main=net.i2p.jetty.JettyStart\nclientApp.0.args=x.xml\n",
    });
    expect(rowsOf(session, " socks")).toEqual([
      "socks=true  (default; shipped: not set)",
      "socks.bind=127.0.0.1  (default; shipped: not set)",
      "socks.port=4447  (shipped: not set)",
    ]);
    expect(rowsOf(session, " eepsite")).toContain("eepsite.port=  (ambiguous; shipped: 7658)");
  });

  it("shows raw keys too with --all, secrets of people hidden and the router's own left out", () => {
    const session = Session.open("debian");
    const router = session.text(`${CONFIG}/router.config`);
    const digest = "routerconsole.auth.i2prouter.admin.md5";
    session.write(
      `${CONFIG}/router.config`,
      replaceOnce(router, "routerconsole.lang=en", `i2np.laptopMode=false\nsome.key=x\n${digest}=00`),
    );
    const keys = rowsOf(session, " --all").filter((row) => !/^(?:i2np\.)?bandwidth|proxy|browser/.test(row));
    expect(keys).toEqual([
      `${digest}=(protected)  (shipped: not set)`,
      "routerconsole.country=  (shipped: not set)",
      "some.key=x  (shipped: not set)",
    ]);
  });

  it("has the place with --origin, and both with --json", () => {
    const session = Session.open("debian");
    const path = session.path(`${CONFIG}/clients.config`);
    expect(rowsOf(session, " browser --origin")).toEqual([`browser=false\t${path}:67\tshipped: true`]);
    const json: unknown = JSON.parse(session.run("--root R list --changed browser --json").stdout);
    expect(json).toEqual({
      settings: { browser: { value: false, path, line: 67, default: false, shipped: true } },
    });
  });

  it("exits 1 where nothing is changed", () => {
    const { code, stdout } = Session.open("debian").run("--root R list --changed upnp");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });
});
