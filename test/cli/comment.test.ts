import { describe, expect, it } from "vitest";
import { BASE, CONFIG, replaceOnce, Session, SPLIT } from "../support/session.js";

const template = `${BASE}/clients.config`;
const live = `${CONFIG}/router.config`;
const port = "\ni2np.udp.port=13768\n";

describe.each(["debian", "debian-split"])("comment and uncomment on %s", (fixture) => {
  it("comment puts # before the line", () => {
    const session = Session.open(fixture);
    const expected = replaceOnce(session.text(live), port, "\n#i2np.udp.port=13768\n");
    const { code, changed } = session.run("--root R comment router.config:i2np.udp.port");
    expect({ code, changed }).toEqual({ code: 0, changed: { [live]: expected } });
  });

  it("comment changes nothing a second time", () => {
    const session = Session.open(fixture);
    session.run("--root R comment router.config:i2np.udp.port");
    const { code, changed } = session.run("--root R comment router.config:i2np.udp.port");
    expect({ code, changed }).toEqual({ code: 0, changed: {} });
  });

  it("uncomment brings the first bytes back", () => {
    const session = Session.open(fixture);
    const before = { [live]: session.text(live) };
    session.run("--root R comment router.config:i2np.udp.port");
    expect(session.run("--root R uncomment router.config:i2np.udp.port").changed).toEqual(before);
  });

  it("uncomment changes nothing where the line is live", () => {
    const { code, changed } = Session.open(fixture).run(
      "--root R uncomment router.config:i2np.udp.port=13768",
    );
    expect({ code, changed }).toEqual({ code: 0, changed: {} });
  });
});

describe("uncomment of one of several lines", () => {
  const key = "clients.config:clientApp.0.args";
  const commented = () => {
    const session = Session.open("debian");
    session.run(`--root R comment ${key} --location base`);
    return session;
  };

  it("takes the one with the value", () => {
    const session = commented();
    const line = "clientApp.0.args=7657 :: ./webapps/\n";
    const expected = replaceOnce(session.text(template), `\n#${line}`, `\n${line}`);
    const words = ["--root", "R", "uncomment", `${key}=7657 :: ./webapps/`, "--location", "base"];
    expect(session.run(words).changed).toEqual({ [template]: expected });
  });

  it("exits 5 without a value, with the values to choose from", () => {
    const { code, changed, stderr } = commented().run(`--root R uncomment ${key} --location base`);
    const named = stderr.includes("7657 0.0.0.0 ./webapps/");
    expect({ code, changed, named }).toEqual({ code: 5, changed: {}, named: true });
  });

  it("refuses a second live line", () => {
    const session = Session.open("debian");
    const words = ["--root", "R", "uncomment", `${key}=7657 :: ./webapps/`];
    const { code, changed } = session.run(words);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });
});

describe("comment of what is not there", () => {
  it.each(["comment", "uncomment"])("%s exits 2 for a key without a line", (verb) => {
    const { code, changed } = Session.open("debian").run(`--root R ${verb} router.config:no.such.key`);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });

  it("keeps blanks, line ends and inline comments", () => {
    const session = Session.open("debian", { [live]: "a=1\r\ni2np.udp.host= x  # note\r\nz=1" });
    expect(session.run("--root R comment router.config:i2np.udp.host").changed).toEqual({
      [live]: "a=1\r\n#i2np.udp.host= x  # note\r\nz=1",
    });
  });

  it("finds a client's line in both forms by its name", () => {
    const session = Session.open("debian-split");
    const off = (path: string, line: string) => replaceOnce(session.text(path), `\n${line}`, `\n#${line}`);
    const expected = {
      [template]: off(template, "clientApp.1.startOnLoad=false"),
      [SPLIT.sam]: off(SPLIT.sam, "clientApp.0.startOnLoad=false"),
    };
    expect(session.run("--root R comment client[SAMBridge].startOnLoad").changed).toEqual(expected);
  });
});

describe("uncomment of a secret", () => {
  const refused = "a refusal tells none of its values";
  it.each([
    { text: "#i2np.ntcp2.sp=geheimA\n#i2np.ntcp2.sp=geheimB\n", words: "i2np.ntcp2.sp", code: 5 },
    { text: "#i2np.ntcp2.sp=geheimA\n", words: "i2np.ntcp2.sp=geheimX", code: 2 },
    { text: "#i2np.ntcp2.sp=geheimA\ni2np.ntcp2.sp=geheimB\n", words: "i2np.ntcp2.sp=geheimA", code: 2 },
  ])(`$words: ${refused}`, ({ text, words, code }) => {
    const outcome = Session.open("debian", { [live]: text }).run(`--root R uncomment router.config:${words}`);
    expect({ code: outcome.code, changed: outcome.changed }).toEqual({ code, changed: {} });
    expect(outcome.stderr).not.toContain("geheim");
  });

  it(`of a tunnel: ${refused}`, () => {
    const tunnels = `${CONFIG}/i2ptunnel.config`;
    const session = Session.open("debian");
    const secret = "tunnel.0.option.proxy.auth.bob.md5";
    session.write(tunnels, `${session.text(tunnels)}#${secret}=geheimA\n#${secret}=geheimB\n`);
    const { code, stderr } = session.run([
      ..."--root R --location config uncomment".split(" "),
      "tunnel[I2P HTTP Proxy].option.proxy.auth.bob.md5",
    ]);
    expect(code).toBe(5);
    expect(stderr).not.toContain("geheim");
  });
});
