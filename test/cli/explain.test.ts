import { utimesSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { predict } from "../../src/install/predict.js";
import { parseAddress } from "../../src/settings/address.js";
import { readAddress } from "../../src/settings/read.js";
import { disk } from "../../src/store/disk.js";
import { installationIn } from "../support/installation.js";
import { BASE, CONFIG, type Outcome, replaceOnce, Session, SPLIT } from "../support/session.js";

const PROXY = `${CONFIG}/i2ptunnel.config.d/00-I2P HTTP Proxy-i2ptunnel.config`;
const IGNORED = `${CONFIG}/i2ptunnel.config`;
const ARGS = "sam.keys 127.0.0.1 7656 i2cp.tcp.host=127.0.0.1 i2cp.tcp.port=7654";

/** What the command printed, with `R` for the root. */
function told(session: Session, { stdout }: Outcome): string {
  return stdout.replaceAll(session.root, "R");
}

function explain(session: Session, ...words: string[]) {
  const outcome = session.run(["--root", "R", "explain", ...words]);
  expect(outcome.changed).toEqual({});
  return { code: outcome.code, stdout: told(session, outcome), stderr: outcome.stderr };
}

/** The lines that hold an address, `*` before the one that counts: state and place. */
function held(session: Session, ...words: string[]): string[] {
  const [{ holders }] = JSON.parse(explain(session, "--json", ...words).stdout).explanations;
  return holders.map(
    ({ path, line, state, wins }: Record<string, unknown>) => `${wins ? "*" : "-"} ${state} ${path}:${line}`,
  );
}

describe("S7: an ignored i2ptunnel.config", () => {
  const ADDRESS = "tunnel[I2P HTTP Proxy].interface";
  const open = () =>
    Session.open("debian-split", {
      [IGNORED]: "tunnel.0.name=I2P HTTP Proxy\ntunnel.0.type=httpclient\ntunnel.0.interface=10.0.0.1\n",
    });

  it("is named with the reason, and so is the file that counts", () => {
    const { code, stdout } = explain(open(), ADDRESS);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `${ADDRESS} = 127.0.0.1
  default: (not set)
  a change: takes effect when the tunnel is restarted
  lines that hold it:
    R/${IGNORED}:3: tunnel.0.interface=10.0.0.1
      ignored: i2ptunnel.config.d/ is there, so the router reads the files in it alone
  * R/${PROXY}:7: interface=127.0.0.1
      counts: the router reads it at every start
    R/${IGNORED}.bak:20: tunnel.0.interface=127.0.0.1
      stale: it is what was left of i2ptunnel.config when the router took it apart; it is never read
    R/${BASE}/i2ptunnel.config:20: tunnel.0.interface=127.0.0.1
      template: R/${CONFIG} is set up, so the router does not copy it again
  the next start:
    the value stays
`,
    });
  });

  it("is told as JSON too", () => {
    const { stdout } = explain(open(), "--json", ADDRESS);
    const never = "it is what was left of i2ptunnel.config when the router took it apart; it is never read";
    expect(JSON.parse(stdout)).toEqual({
      explanations: [
        {
          address: ADDRESS,
          summary: null,
          danger: null,
          value: "127.0.0.1",
          path: `R/${PROXY}`,
          line: 7,
          default: null,
          restart: "soft",
          holders: [
            {
              path: `R/${IGNORED}`,
              line: 3,
              key: "tunnel.0.interface",
              text: "10.0.0.1",
              state: "ignored",
              wins: false,
              reason: "i2ptunnel.config.d/ is there, so the router reads the files in it alone",
            },
            {
              path: `R/${PROXY}`,
              line: 7,
              key: "interface",
              text: "127.0.0.1",
              state: "live",
              wins: true,
              reason: "the router reads it at every start",
            },
            {
              path: `R/${IGNORED}.bak`,
              line: 20,
              key: "tunnel.0.interface",
              text: "127.0.0.1",
              state: "stale",
              wins: false,
              reason: never,
            },
            {
              path: `R/${BASE}/i2ptunnel.config`,
              line: 20,
              key: "tunnel.0.interface",
              text: "127.0.0.1",
              state: "template",
              wins: false,
              reason: `R/${CONFIG} is set up, so the router does not copy it again`,
            },
          ],
          nextStart: { changes: [], value: "127.0.0.1", problems: [] },
        },
      ],
    });
  });

  it("is left alone by set, which changes the file that counts, and the template in step", () => {
    const session = open();
    const template = `${BASE}/i2ptunnel.config`;
    const expected = {
      [PROXY]: replaceOnce(session.text(PROXY), "\ninterface=127.0.0.1\n", "\ninterface=0.0.0.0\n"),
      [template]: replaceOnce(
        session.text(template),
        "\ntunnel.0.interface=127.0.0.1\n",
        "\ntunnel.0.interface=0.0.0.0\n",
      ),
    };
    const { code, changed } = session.run(["--root", "R", "set", `${ADDRESS}=0.0.0.0`]);
    expect({ code, changed }).toEqual({ code: 0, changed: expected });
  });

  it("is left alone by set with --location config, which changes the file that counts alone", () => {
    const session = open();
    const expected = {
      [PROXY]: replaceOnce(session.text(PROXY), "\ninterface=127.0.0.1\n", "\ninterface=::1\n"),
    };
    const { changed } = session.run(["--root", "R", "set", `${ADDRESS}=::1`, "--location", "config"]);
    expect(changed).toEqual(expected);
  });
});

describe("a clients.config that is yet to be imported over its .d file", () => {
  const SINGLE = `${CONFIG}/clients.config`;
  const open = () => {
    const single = Session.open("debian").text(SINGLE);
    return Session.open("debian-split", { [SINGLE]: single });
  };

  it("is named as the one that counts, beside the file that it will overwrite", () => {
    expect(explain(open(), "sam.port").stdout).toBe(`sam.port = 7656
  Port of SAM over TCP.
  default: 7656
  a change: takes effect when the router is restarted
  lines that hold it:
  * R/${SINGLE}:41: clientApp.1.args=${ARGS}
      counts: the next start takes its 5 client apps apart into clients.config.d/, over files of the same name, and renames it clients.config.bak
    R/${SPLIT.sam}:3: clientApp.0.args=${ARGS}
      live: the router runs from it now; the next start overwrites it with clientApp.1 of clients.config
    R/${SINGLE}.bak:41: clientApp.1.args=${ARGS}
      stale: it is what was left of clients.config when the router took it apart; it is never read
    R/${BASE}/clients.config:40: clientApp.1.args=${ARGS}
      template: R/${CONFIG} is set up, so the router does not copy it again
  the next start:
    renames R/${SINGLE} to R/${SINGLE}.bak, over what is there
    overwrites R/${SPLIT.sam}
    the value stays
`);
  });

  it("is changed by set together with that file and the template, and no other byte", () => {
    const session = open();
    const paths = [SINGLE, SPLIT.sam, `${BASE}/clients.config`];
    const expected = Object.fromEntries(
      paths.map((path) => [
        path,
        replaceOnce(session.text(path), "args=sam.keys 127.0.0.1 7656", "args=sam.keys 127.0.0.1 7756"),
      ]),
    );
    const { code, changed } = session.run("--root R set sam.port=7756");
    expect({ code, changed }).toEqual({ code: 0, changed: expected });
  });

  it("has brought the new value with it after the next start", async () => {
    const session = open();
    session.run("--root R set sam.port=7756");
    const files = await installationIn(disk, { root: session.root });
    const { source } = predict(files, "SAVED_AT");
    const [reading] = await readAddress(source, await parseAddress("sam.port"));
    expect(reading).toEqual({ value: 7756, origin: { path: session.path(SPLIT.sam), line: 3 } });
  });
});

describe("lines that do not count", () => {
  it("are earlier ones of the same key", () => {
    const session = Session.open("debian", { [`${CONFIG}/router.config`]: "i2cp.port=1\ni2cp.port=7654\n" });
    const { stdout } = explain(session, "i2cp.port");
    expect(stdout).toContain(
      `    R/${CONFIG}/router.config:1: i2cp.port=1\n      live: a later line of the same key counts, 2\n`,
    );
    expect(stdout).toContain(`  * R/${CONFIG}/router.config:2: i2cp.port=7654\n      counts: `);
  });

  it("are those in /etc/i2p", () => {
    const session = Session.open("debian", { "etc/i2p/router.config": "i2np.udp.port=1111\n" });
    expect(held(session, "i2np.udp.port")).toEqual([
      `* live R/${CONFIG}/router.config:15`,
      "- ignored R/etc/i2p/router.config:1",
    ]);
  });

  it("are those of the copies that --also names", () => {
    const session = Session.open("qubes");
    expect(held(session, "i2np.udp.port", "--also", "R/rw/config")).toEqual([
      `* live R/${CONFIG}/router.config:15`,
      "- ignored R/rw/config/router.config:15",
    ]);
  });

  it("are those of the single file in an address of its own", () => {
    const session = Session.open("debian-split", { [IGNORED]: "tunnel.0.type=client\n" });
    expect(held(session, "i2ptunnel.config:tunnel.0.type")).toEqual([
      `- ignored R/${IGNORED}:1`,
      `- stale R/${IGNORED}.bak:${session.text(`${IGNORED}.bak`).split("\n").indexOf("tunnel.0.type=httpclient") + 1}`,
      `- template R/${BASE}/i2ptunnel.config:${session.text(`${BASE}/i2ptunnel.config`).split("\n").indexOf("tunnel.0.type=httpclient") + 1}`,
    ]);
  });

  it.each(["07-sam.CONFIG", "07-sam.config~", "07-sam.config.bak"])(
    "are those of a name that is not read: %s",
    (name) => {
      const path = `${CONFIG}/clients.config.d/${name}`;
      const text = "clientApp.0.main=net.i2p.sam.SAMBridge\nclientApp.0.args=sam.keys 0.0.0.0 7656\n";
      expect(held(Session.open("debian-split", { [path]: text }), "sam.bind")).toContain(
        `- ignored R/${path}:2`,
      );
    },
  );

  it("are those of a clients.config whose list does not begin with 0", () => {
    const text = "clientApp.1.main=net.i2p.sam.SAMBridge\nclientApp.1.args=sam.keys 0.0.0.0 7656\n";
    const session = Session.open("debian-split", { [`${CONFIG}/clients.config`]: text });
    expect(held(session, "sam.bind")[0]).toBe(`* live R/${SPLIT.sam}:3`);
  });
});

describe("a tunnel that only an ignored file has", () => {
  it("is not set, and its line is named with the reason", () => {
    const session = Session.open("debian-split", {
      [IGNORED]: "tunnel.0.name=mine\ntunnel.0.type=server\ntunnel.0.targetPort=80\n",
    });
    const { code, stdout } = explain(session, "tunnel[mine].targetPort");
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: `tunnel[mine].targetPort = (not set)
  default: (not set)
  a change: takes effect when the tunnel is restarted
  lines that hold it:
    R/${IGNORED}:3: tunnel.0.targetPort=80
      ignored: i2ptunnel.config.d/ is there, so the router reads the files in it alone
  the next start:
    the value stays
`,
    });
  });
});

describe("sam.config", () => {
  const path = `${CONFIG}/sam.config`;

  it("counts where the arguments say nothing", () => {
    const session = Session.open("debian-split", { [path]: "sam.auth=true\n" });
    expect(held(session, "sam.auth")).toContain(`* live R/${path}:1`);
  });

  it("does not count where the arguments say something", () => {
    const session = Session.open("debian-split", { [path]: "sam.tcp.port=1\n" });
    expect(held(session, "sam.port")).toEqual(
      expect.arrayContaining([`* live R/${SPLIT.sam}:3`, `- live R/${path}:1`]),
    );
  });
});

describe("the first start", () => {
  it("turns the browser of the daemon off", () => {
    const session = Session.open("debian");
    session.remove(CONFIG);
    expect(explain(session, "browser").stdout).toBe(`browser = true
  Whether a browser opens the console at start.
  default: true
  a change: takes effect when the router is restarted
  lines that hold it:
  * R/${BASE}/clients.config:66: clientApp.4.startOnLoad=true
      counts: the router copies it into R/${CONFIG} at its next start
  the next start:
    writes R/${CONFIG}/clients.config.bak
    writes R/${SPLIT.browser}
    the value becomes false
`);
  });
});

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

describe("an empty i2ptunnel.config beside the directory", () => {
  it("keeps every line from counting, and is told as what goes wrong", () => {
    const session = Session.open("debian-split", { [IGNORED]: "" });
    const { code, stdout } = explain(session, "tunnel[I2P HTTP Proxy].interface");
    expect(code).toBe(0);
    expect(stdout).not.toContain("counts:");
    expect(stdout).toContain(`    problem: R/${IGNORED}: this file has no property`);
    expect(stdout).toContain("    the value becomes (not set)\n");
  });
});
