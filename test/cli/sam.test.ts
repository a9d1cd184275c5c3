import { describe, expect, it } from "vitest";
import { BASE, CONFIG, replaceOnce, Session, SPLIT } from "../support/session.js";

const template = `${BASE}/clients.config`;
const stock = "=sam.keys 127.0.0.1 7656 i2cp.tcp.host=127.0.0.1 i2cp.tcp.port=7654\n";

/** Runs the assignments one after the other; what the last did must be `after` for the stock arguments, in both files. */
interface Story {
  readonly says: string;
  readonly assignments: readonly [string, ...string[]];
  readonly after: string;
}

const stories: readonly Story[] = [
  {
    says: "S5 appends the UDP port to the line",
    assignments: ["sam.udp-port=7755"],
    after: "=sam.keys 127.0.0.1 7656 i2cp.tcp.host=127.0.0.1 i2cp.tcp.port=7654 sam.udp.port=7755\n",
  },
  {
    says: "S5 replaces the UDP port in place",
    assignments: ["sam.udp-port=7755", "sam.udp-port=7655"],
    after: "=sam.keys 127.0.0.1 7656 i2cp.tcp.host=127.0.0.1 i2cp.tcp.port=7654 sam.udp.port=7655\n",
  },
  {
    says: "the bind address is the second position",
    assignments: ["sam.bind=0.0.0.0"],
    after: "=sam.keys 0.0.0.0 7656 i2cp.tcp.host=127.0.0.1 i2cp.tcp.port=7654\n",
  },
  {
    says: "the port is the third position",
    assignments: ["sam.port=7666"],
    after: "=sam.keys 127.0.0.1 7666 i2cp.tcp.host=127.0.0.1 i2cp.tcp.port=7654\n",
  },
  {
    says: "the UDP address is appended",
    assignments: ["sam.udp-bind=192.168.1.20"],
    after: "=sam.keys 127.0.0.1 7656 i2cp.tcp.host=127.0.0.1 i2cp.tcp.port=7654 sam.udp.host=192.168.1.20\n",
  },
  {
    says: "TLS is an option in front",
    assignments: ["sam.ssl=on"],
    after: "=-s sam.keys 127.0.0.1 7656 i2cp.tcp.host=127.0.0.1 i2cp.tcp.port=7654\n",
  },
  {
    says: "authorization is appended",
    assignments: ["sam.auth=on"],
    after: "=sam.keys 127.0.0.1 7656 i2cp.tcp.host=127.0.0.1 i2cp.tcp.port=7654 sam.auth=true\n",
  },
];

describe.each([
  { fixture: "debian", live: `${CONFIG}/clients.config`, number: 1 },
  { fixture: "debian-split", live: SPLIT.sam, number: 0 },
])("SAM on $fixture", ({ fixture, live, number }) => {
  it.each(stories)("$says", ({ assignments, after }) => {
    const session = Session.open(fixture);
    const expected = {
      [template]: replaceOnce(session.text(template), stock, after),
      [live]: replaceOnce(session.text(live), stock, after),
    };
    const last = assignments.map((assignment) => session.run(`--root R set ${assignment}`)).at(-1);
    expect({ code: last?.code, changed: last?.changed }).toEqual({ code: 0, changed: expected });
  });

  it.each(stories)("changes nothing when done again: $says", ({ assignments }) => {
    const session = Session.open(fixture);
    for (const assignment of assignments) session.run(`--root R set ${assignment}`);
    const { code, changed } = session.run(`--root R set ${assignments.at(-1)}`);
    expect({ code, changed }).toEqual({ code: 0, changed: {} });
  });

  it("starts by the client's own line", () => {
    const session = Session.open(fixture);
    const on = (text: string, number: number) =>
      replaceOnce(text, `clientApp.${number}.startOnLoad=false`, `clientApp.${number}.startOnLoad=true`);
    const expected = { [template]: on(session.text(template), 1), [live]: on(session.text(live), number) };
    const { code, changed } = session.run("--root R set sam=on");
    expect({ code, changed }).toEqual({ code: 0, changed: expected });
  });

  it.each(["sam.port=0", "sam.port=65536", "sam.udp-port=x", "sam=perhaps", "sam.bind=a/b"])(
    "refuses %s and writes nothing",
    (assignment) => {
      const { code, changed } = Session.open(fixture).run(`--root R set ${assignment}`);
      expect({ code, changed }).toEqual({ code: 2, changed: {} });
    },
  );
});

describe("SAM where no client is", () => {
  it("reads as not set", () => {
    const { code, stdout } = Session.open("portable").run("--root R get sam sam.port");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });

  it.each(["sam=on", "sam.port=7666"])("is not begun by %s", (assignment) => {
    const { code, changed } = Session.open("portable").run(`--root R set ${assignment}`);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
  });
});
