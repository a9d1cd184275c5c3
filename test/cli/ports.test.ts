import { describe, expect, it } from "vitest";
import { CONFIG, Session, SPLIT } from "../support/session.js";

function ports(session: Session, ...words: string[]) {
  const { code, stdout, stderr, changed } = session.run(["--root", "R", "ports", ...words]);
  expect(changed).toEqual({});
  return { code, stdout: stdout.replaceAll(session.root, "R"), stderr };
}

/** The fields of each line. */
function rows(session: Session, ...words: string[]): string[][] {
  const { stdout } = ports(session, "--format", "tsv", ...words);
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((row) => row.split("\t"));
}

/** `PORT PROTOCOL ADDRESS SCOPE FILE:LINE`, or `default` for the last. */
function places(session: Session, ...words: string[]): string[] {
  return rows(session, ...words).map(([protocol, port, bind, scope, , , path, line]) => {
    const place = path ? `${path.replace(`R/${CONFIG}/`, "")}:${line}` : "default";
    return `${port} ${protocol} ${bind} ${scope} ${place}`;
  });
}

const UPNP = ["1900 udp 0.0.0.0 lan default", "7653 udp private lan default", "7652 tcp private lan default"];

describe("story S13", () => {
  it("lists what a stock installation listens at, each with file and line or default", () => {
    expect(places(Session.open("debian"))).toEqual([
      "13768 udp 0.0.0.0 internet router.config:14",
      "13768 tcp 0.0.0.0 internet router.config:14",
      ...UPNP,
      "7657 tcp ::1 local clients.config:32",
      "7657 tcp 127.0.0.1 local clients.config:32",
      "7654 tcp 127.0.0.1 local default",
      "4444 tcp 127.0.0.1 local i2ptunnel.config:21",
      "6668 tcp 127.0.0.1 local i2ptunnel.config:45",
      "7660 tcp 127.0.0.1 local i2ptunnel.config:115",
      "7659 tcp 127.0.0.1 local i2ptunnel.config:92",
      "4445 tcp 127.0.0.1 local i2ptunnel.config:138",
      "7658 tcp 127.0.0.1 local eepsite/jetty.xml:41",
      "32000 tcp 127.0.0.1 local default",
    ]);
  });

  it("lists the same once the files are taken apart", () => {
    const console = SPLIT.console.replace(`${CONFIG}/`, "");
    expect(places(Session.open("debian-split"))).toEqual([
      "13768 udp 0.0.0.0 internet router.config:17",
      "13768 tcp 0.0.0.0 internet router.config:17",
      ...UPNP,
      `7657 tcp ::1 local ${console}:3`,
      `7657 tcp 127.0.0.1 local ${console}:3`,
      "7654 tcp 127.0.0.1 local default",
      "4444 tcp 127.0.0.1 local i2ptunnel.config.d/00-I2P HTTP Proxy-i2ptunnel.config:8",
      "6668 tcp 127.0.0.1 local i2ptunnel.config.d/01-Irc2P-i2ptunnel.config:8",
      "7660 tcp 127.0.0.1 local i2ptunnel.config.d/02-pop.postman.i2p-i2ptunnel.config:8",
      "7659 tcp 127.0.0.1 local i2ptunnel.config.d/04-smtp.postman.i2p-i2ptunnel.config:8",
      "4445 tcp 127.0.0.1 local i2ptunnel.config.d/05-I2P HTTPS Proxy-i2ptunnel.config:8",
      "7658 tcp 127.0.0.1 local eepsite/jetty.xml:41",
      "32000 tcp 127.0.0.1 local default",
    ]);
  });

  it("has the clock over UDP alone, and no such range as 9000 to 31000", () => {
    const outbound = rows(Session.open("debian"), "--outbound");
    expect(outbound.filter(([, port]) => port === "123").map(([protocol]) => protocol)).toEqual(["udp"]);
    const [i2np] = outbound.filter(([, , to]) => to === "any router").map(([, port = ""]) => port);
    expect(i2np).toMatch(/^1024-1718,.*,32001-65535$/);
    expect(outbound.flat().join()).not.toMatch(/9000-|-31000/);
  });

  it("has no row of UPnP after set upnp=off", () => {
    for (const fixture of ["debian", "debian-split"]) {
      const session = Session.open(fixture);
      const before = places(session);
      session.run("--root R set upnp=off");
      expect(places(session)).toEqual(before.filter((row) => !UPNP.includes(row)));
      expect(rows(session, "--outbound").filter(([, , , what]) => what?.startsWith("UPnP"))).toEqual([]);
    }
  });
});

describe("the table", () => {
  it("has aligned columns under their names, and says below who can reach what", () => {
    expect(ports(Session.open("portable"))).toEqual({
      code: 0,
      stdout: `ADDRESS    PORT        PROTOCOL  SCOPE     WHAT                   FROM
0.0.0.0    9151-30777  udp       internet  I2NP, other routers    default
0.0.0.0    9151-30777  tcp       internet  I2NP, other routers    default
0.0.0.0    1900        udp       lan       UPnP, notifications    default
private    7653        udp       lan       UPnP, search replies   default
private    7652        tcp       lan       UPnP, event callbacks  default
127.0.0.1  7657        tcp       local     router console         R/clients.config:4
127.0.0.1  7654        tcp       local     I2CP                   default
127.0.0.1  4444        tcp       local     tunnel I2P HTTP Proxy  R/i2ptunnel.config:7
127.0.0.1  6668        tcp       local     tunnel Irc2P           R/i2ptunnel.config:29
127.0.0.1  32000       tcp       local     service wrapper        default
`,
      stderr: `exposed: I2NP 9151-30777 udp+tcp (internet); UPnP 1900, 7652, 7653 (lan)
the I2NP port is drawn at the router's first start: start it once, or choose one with i2pconf set i2np.port=PORT
`,
    });
  });

  it("tells the state only where there may be disabled ones", () => {
    const { stdout } = ports(Session.open("debian"), "--all");
    expect(stdout).toMatch(/^ADDRESS .* WHAT +STATE +FROM$/m);
    expect(stdout).toMatch(/^127\.0\.0\.1 +7656 +tcp +local +SAM bridge +off +R\/.*clients\.config:41$/m);
    expect(ports(Session.open("debian")).stdout).not.toMatch(/SAM|STATE/);
  });

  it("tells of what the router connects to, and what a firewall must not forget", () => {
    const { stdout, stderr } = ports(Session.open("debian"), "--outbound");
    expect(stdout).toMatch(/^udp +1024-65535\* +any router +I2NP, other routers +default$/m);
    expect(stdout).toMatch(/^tcp +443,8443 +the built-in reseed hosts +reseed +default$/m);
    expect(stderr).toMatch(/^\*: .*9000-31000/);
  });

  it("says no more than it must with --quiet", () => {
    expect(ports(Session.open("portable"), "--quiet").stderr).toBe("");
    expect(ports(Session.open("docker"), "--quiet").stderr).toBe(
      "exposed: router console 7657 on 172.17.0.2 WITHOUT PASSWORD\n",
    );
    expect(ports(Session.open("docker"), "--quiet", "--outbound").stderr).toBe("");
  });

  it("keeps a tunnel's name from driving the terminal or making columns", () => {
    const session = Session.open("debian", {
      [`${CONFIG}/i2ptunnel.config`]:
        "tunnel.0.name=a\tb\u001B[31m\ntunnel.0.type=client\ntunnel.0.listenPort=7000\n",
    });
    expect(ports(session).stdout).toContain("tunnel a b\uFFFD[31m");
    expect(rows(session).find(([, port]) => port === "7000")?.[4]).toBe("tunnel a b\uFFFD[31m");
  });
});

describe("which ones are shown", () => {
  it("--exposed leaves what others can reach", () => {
    expect(rows(Session.open("docker"), "--exposed").map(([, port]) => port)).toEqual(
      "12345 12345 1900 7653 7652 7657 4444".split(" "),
    );
  });

  it("--exposed has nothing that is off, with --all neither", () => {
    const session = Session.open("debian");
    session.run("--root R set sam.bind=0.0.0.0");
    expect(rows(session, "--exposed", "--all").map(([, port]) => port)).not.toContain("7656");
    session.run("--root R enable sam");
    expect(rows(session, "--exposed").map(([, port]) => port)).toContain("7656");
  });

  it("--scope leaves what some can reach", () => {
    const session = Session.open("debian");
    const scoped = (scope: string) => rows(session, "--scope", scope).map(([, port]) => port);
    expect(scoped("internet")).toEqual(["13768", "13768"]);
    expect(scoped("lan")).toEqual(["1900", "7653", "7652"]);
    expect(scoped("local")).toHaveLength(10);
  });

  it("--location base tells of the templates", () => {
    const { stdout } = ports(Session.open("debian-split"), "--location", "base", "--format", "tsv");
    expect(stdout).toContain("R/usr/share/i2p/clients.config");
    expect(stdout).not.toContain(CONFIG);
  });

  it("says nothing of a tunnel whose client app does not start", () => {
    const session = Session.open("debian");
    session.run("--root R set tunnels=off");
    expect(rows(session).map(([, port]) => port)).not.toContain("4444");
    expect(rows(session, "--all").map(([, port]) => port)).toContain("4444");
  });
});

describe("JSON", () => {
  it("has both lists in one object", () => {
    const session = Session.open("debian");
    const { stdout, stderr } = ports(session, "--json");
    const { listeners, outbound, ...rest } = JSON.parse(stdout);
    expect([stderr, rest]).toEqual(["", {}]);
    expect(listeners[0]).toEqual({
      protocol: "udp",
      port: 13768,
      bind: "0.0.0.0",
      scope: "internet",
      what: "I2NP, other routers",
      path: `R/${CONFIG}/router.config`,
      line: 14,
      enabled: true,
    });
    expect(outbound.find(({ what }: { what: string }) => what === "reseed")).toEqual({
      protocol: "tcp",
      ports: [
        [443, 443],
        [8443, 8443],
      ],
      to: "the built-in reseed hosts",
      what: "reseed",
      path: null,
      line: null,
      enabled: true,
    });
  });

  it("has null for a port that is drawn, and the range beside it", () => {
    const { listeners } = JSON.parse(ports(Session.open("portable"), "--format", "json").stdout);
    expect(listeners[0]).toMatchObject({ port: null, range: [9151, 30777], path: null, line: null });
  });

  it("has what --exposed and --all leave", () => {
    const json = (...words: string[]) => JSON.parse(ports(Session.open("debian"), "--json", ...words).stdout);
    expect(json("--exposed").listeners).toHaveLength(5);
    const off = ({ enabled }: { enabled: boolean }) => !enabled;
    expect(json("--all").listeners.some(off)).toBe(true);
    expect([...json().listeners, ...json().outbound].some(off)).toBe(false);
  });
});

describe("a console that asks for no password", () => {
  const USER = `routerconsole.auth.i2prouter.alice.md5=${"0".repeat(32)}\n`;
  const open = (routerConfig: string) => {
    const session = Session.open("debian", { [`${CONFIG}/router.config`]: routerConfig });
    session.run("--root R set console.bind=0.0.0.0");
    return session;
  };
  const exposed = "router console 7657 on 0.0.0.0";

  it("is told, in red where there are colours", () => {
    const session = open("i2np.udp.port=20000\n");
    expect(ports(session).stderr).toContain(`${exposed} WITHOUT PASSWORD`);
    const coloured = `\u001B[31m${exposed} WITHOUT PASSWORD\u001B[0m`;
    expect(ports(session, "--color", "always").stderr).toContain(coloured);
    expect(session.run("--root R --color always where").stdout).toContain(coloured);
    expect(session.run("--root R where").stdout).toContain(`${exposed} WITHOUT PASSWORD\n`);
  });

  it("is not one that has a user and asks for one", () => {
    const { stderr } = ports(open(`i2np.udp.port=20000\nrouterconsole.auth.enable=true\n${USER}`));
    expect(stderr).toContain(`${exposed} (internet)`);
    expect(stderr).not.toContain("WITHOUT PASSWORD");
  });

  it("is one that has a user and does not ask", () => {
    expect(ports(open(`i2np.udp.port=20000\n${USER}`)).stderr).toContain(`${exposed} WITHOUT PASSWORD`);
  });

  it("is a field of where's JSON", () => {
    const { exposed: told } = JSON.parse(open("").run("--root R where --json").stdout);
    expect(told.at(-1)).toEqual({ text: `${exposed} WITHOUT PASSWORD`, danger: true });
  });
});

describe("refused", () => {
  it.each([
    [["a"], "ports takes no operands"],
    [["--format", "xml"], 'not "xml"'],
    [["--format", "toString"], "--format takes"],
    [["--format", "tsv", "--json"], "two formats"],
    [["--scope", "all"], '--scope takes internet, lan, local, not "all"'],
    [["--outbound", "--exposed"], "not about --outbound"],
    [["--outbound", "--scope", "lan"], "not about --outbound"],
  ])("%j", (words, message) => {
    const { code, stdout, stderr } = ports(Session.open("portable"), ...words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("a file that cannot be read, with its path; where then knows nothing of it", () => {
    const session = Session.open("debian");
    session.restrict(`${CONFIG}/router.config`, 0);
    const { code, stderr } = session.run("--root R ports");
    expect(code).toBe(3);
    expect(stderr).toContain("router.config");
    const where = session.run("--root R where");
    expect([where.code, where.stdout.split("\n").at(-2)]).toEqual([
      0,
      "exposed: not known, as this user cannot read all of the files",
    ]);
    expect(JSON.parse(session.run("--root R where --json").stdout).exposed).toBeNull();
  });
});
