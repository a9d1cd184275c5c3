import { describe, expect, it } from "vitest";
import { predict } from "../../src/install/predict.js";
import { parseAddress } from "../../src/settings/address/address.js";
import { readAddress } from "../../src/settings/reading/read.js";
import { disk } from "../../src/store/disk.js";
import { explain, held } from "../support/explained.js";
import { installationIn } from "../support/installation.js";
import { BASE, CONFIG, replaceOnce, Session, SPLIT } from "../support/session.js";

const PROXY = `${CONFIG}/i2ptunnel.config.d/00-I2P HTTP Proxy-i2ptunnel.config`;
const IGNORED = `${CONFIG}/i2ptunnel.config`;
const INTERFACE = "Local address a client tunnel or proxy listens on";
const OPEN = "0.0.0.0, :: or a LAN address lets others use the tunnel or proxy.";
const ARGS = "sam.keys 127.0.0.1 7656 i2cp.tcp.host=127.0.0.1 i2cp.tcp.port=7654";

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
  ${INTERFACE}.
  Mind: ${OPEN}
  default: 127.0.0.1
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
          summary: INTERFACE,
          danger: OPEN,
          value: "127.0.0.1",
          path: `R/${PROXY}`,
          line: 7,
          default: "127.0.0.1",
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
  Port a server tunnel forwards to.
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
