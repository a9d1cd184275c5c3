import { utimesSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { explain } from "../support/explained.js";
import { BASE, CONFIG, Session, SPLIT } from "../support/session.js";

describe("secrets", () => {
  const key = "i2np.ntcp2.sp";
  const secret = (session: Session) =>
    /^i2np\.ntcp2\.sp=(.*)$/m.exec(session.text(`${CONFIG}/router.config`))?.[1] ?? "";

  it.each(["", "--json"])("are hidden %s", (option) => {
    const session = Session.open("debian");
    const { stdout } = explain(session, key, ...(option ? [option] : []));
    expect([stdout.includes(secret(session)), stdout.split("(protected)").length - 1]).toEqual([
      false,
      option ? 3 : 2,
    ]);
  });

  it("are shown with --show-secrets", () => {
    const session = Session.open("debian");
    expect(explain(session, key, "--show-secrets").stdout.split("\n")[0]).toBe(`${key} = ${secret(session)}`);
  });

  it("of a tunnel are hidden in every file", () => {
    const own = "name=site\ntype=httpserver\noption.proxyPassword=geheim\n";
    const session = Session.open("debian-split", { [`${CONFIG}/i2ptunnel.config.d/09.config`]: own });
    const { code, stdout } = explain(session, "tunnel[site].option.proxyPassword");
    expect([code, stdout.includes("geheim")]).toEqual([0, false]);
  });
});

describe("several tunnels", () => {
  const addresses = (session: Session, address: string) =>
    JSON.parse(explain(session, "--json", address).stdout).explanations.map(
      (each: { address: string }) => each.address,
    );

  it("tunnel[*] are explained one by one, those that have the field", () => {
    expect(addresses(Session.open("debian-split"), "tunnel[*].interface")).toEqual(
      [
        "I2P HTTP Proxy",
        "Irc2P",
        "pop.postman.i2p",
        "smtp.postman.i2p",
        "I2P HTTPS Proxy",
        "gitssh.idk.i2p",
      ].map((name) => `tunnel[${name}].interface`),
    );
  });

  it("tunnel[type=…] are explained one by one", () => {
    expect(addresses(Session.open("debian"), "tunnel[type=connectclient].listenPort")).toEqual([
      "tunnel[I2P HTTPS Proxy].listenPort",
    ]);
  });
});

describe("exit codes", () => {
  it.each([
    { words: ["upnp"], code: 0 },
    { words: ["i2np.udp.host"], code: 1 },
    { words: ["upnp", "i2np.udp.host"], code: 1 },
    { words: ["client[nobody].args"], code: 1 },
    { words: ["tunnel[nobody].interface"], code: 1 },
    { words: ["tunnel[type=streamrclient].interface"], code: 1 },
    { words: ["nobody.knows"], code: 2 },
    { words: [], code: 2 },
    { words: ["upnp", "--diff"], code: 2 },
  ])("$words: $code", ({ words, code }) => {
    expect(explain(Session.open("debian"), ...words).code).toBe(code);
  });

  it("a name that two clients have is 5, with both", () => {
    const again = "clientApp.0.main=net.i2p.sam.SAMBridge\nclientApp.0.name=second\n";
    const session = Session.open("debian-split", { [`${CONFIG}/clients.config.d/07.config`]: again });
    const { code, stderr } = explain(session, "client[SAMBridge].args");
    expect({ code, both: [SPLIT.sam, "07.config"].every((name) => stderr.includes(name)) }).toEqual({
      code: 5,
      both: true,
    });
  });
});

describe("when a change takes effect", () => {
  it.each([
    { address: "bandwidth.share", says: "a running router takes it up within about 30 seconds" },
    { address: "i2np.port", says: "takes effect after a soft restart" },
    { address: "irc.port", says: "takes effect when the tunnel is restarted" },
    { address: "console.bind", says: "takes effect when the router is restarted" },
    {
      address: "wrapper.config:wrapper.java.maxmemory",
      says: "takes effect when the service is stopped and started",
    },
  ])("$address: $says", ({ address, says }) => {
    expect(explain(Session.open("debian"), address).stdout).toContain(`\n  a change: ${says}\n`);
  });
});

it("names paths as the root was named", () => {
  const session = Session.open("debian");
  const { stdout } = session.run(["--root", "root", "explain", "client[SAMBridge].args"]);
  expect(stdout).toContain(`renames root/${CONFIG}/clients.config to root/${CONFIG}/clients.config.bak`);
  expect(stdout).not.toContain(session.root);
});

it("is not kept from its answer by a running router", () => {
  const session = Session.open("debian", { "run/i2p/router.ping": "1" });
  const now = Date.now() / 1000;
  utimesSync(session.path("run/i2p/router.ping"), now, now);
  expect(explain(session, "upnp").code).toBe(0);
});

describe("explain --location", () => {
  const told = (...words: string[]) => explain(Session.open("debian-split"), ...words).stdout;

  it("base tells the template's value, and no line of it counts", () => {
    const session = Session.open("debian-split");
    session.write(`${BASE}/router.config`, "i2np.udp.port=4444\n");
    const { stdout } = explain(session, "i2np.udp.port", "--location", "base", "--json");
    const [{ value, path, holders }] = JSON.parse(stdout).explanations;
    expect({ value, path, wins: holders.some(({ wins }: { wins: boolean }) => wins) }).toEqual({
      value: 4444,
      path: `R/${BASE}/router.config`,
      wins: false,
    });
  });

  it("config tells the same as none where the router reads that", () => {
    expect(told("sam.port", "--location", "config")).toBe(told("sam.port"));
  });

  it("refuses another word", () => {
    expect(explain(Session.open("debian-split"), "sam.port", "--location", "here").code).toBe(2);
  });
});
