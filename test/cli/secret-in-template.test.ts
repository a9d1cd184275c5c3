import { describe, expect, it } from "vitest";
import { BASE, CONFIG, Session } from "../support/session.js";

const secrets = [
  {
    assignment: "router.config:routerconsole.auth.i2prouter.alice.md5=0123456789abcdef0123456789abcdef",
    live: `${CONFIG}/router.config`,
    template: `${BASE}/router.config`,
  },
  {
    assignment: "tunnel[Irc2P].option.outproxyPassword=0123",
    live: `${CONFIG}/i2ptunnel.config`,
    template: `${BASE}/i2ptunnel.config`,
  },
];

describe.each(secrets)("set $assignment", ({ assignment, live, template }) => {
  it("leaves the template alone, which everybody may read, and says so", () => {
    const { code, changed, stderr } = Session.open("debian").run(`--root R set ${assignment}`);
    expect({ code, files: Object.keys(changed) }).toEqual({ code: 0, files: [live] });
    expect(stderr).toContain("for everybody to read, so they were left alone");
  });

  it("does as it is told where the locations are named, with a warning", () => {
    const { code, changed, stderr } = Session.open("debian").run(
      `--root R set ${assignment} --location both`,
    );
    expect({ code, files: Object.keys(changed).sort() }).toEqual({ code: 0, files: [template, live].sort() });
    expect(stderr).toMatch(/^warn: .*for everybody to read$/m);
  });

  it("takes it out of both", () => {
    const session = Session.open("debian");
    session.run(`--root R set ${assignment} --location both`);
    const { changed } = session.run(`--root R unset ${assignment.replace(/=.*/, "")}`);
    expect(Object.keys(changed).sort()).toEqual([template, live].sort());
  });
});

it("before the first start there is nothing but the template, which is written with a warning", () => {
  const session = Session.open("debian");
  session.remove(CONFIG);
  const { code, changed, stderr } = session.run(`--root R set ${secrets[0]?.assignment}`);
  expect({ code, files: Object.keys(changed) }).toEqual({ code: 0, files: [`${BASE}/router.config`] });
  expect(stderr).toMatch(/^warn: .*for everybody to read$/m);
});
