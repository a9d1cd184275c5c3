import { describe, expect, it } from "vitest";
import { Session } from "../support/session.js";

const text = (password: string, port: string) => `<Configure>
  <Set name="KeyStorePassword">${password}</Set>
  <Set name="port">${port}</Set>
</Configure>
`;
const files = { "a.xml": text("geheim1", "1"), "b.xml": text("geheim2", "1"), "c.xml": text("geheim1", "2") };

describe("diff of two files of XML", () => {
  it("is line by line", () => {
    const { code, stdout } = Session.open("debian", files).run("diff R/a.xml R/c.xml");
    expect(code).toBe(1);
    expect(stdout).toContain('-  <Set name="port">1</Set>\n+  <Set name="port">2</Set>\n');
  });

  it("shows that a secret differs, and not what it is", () => {
    const session = Session.open("debian", files);
    const { code, stdout } = session.run("diff R/a.xml R/b.xml --text");
    expect(code).toBe(1);
    expect(stdout).toContain('+  <Set name="KeyStorePassword">(protected) (new)</Set>');
    expect(stdout).not.toContain("geheim");
    expect(session.run("diff R/a.xml R/b.xml --show-secrets").stdout).toContain(
      '+  <Set name="KeyStorePassword">geheim2</Set>',
    );
  });

  it("is nothing where they are equal", () => {
    expect(Session.open("debian", files).run("diff R/a.xml R/a.xml")).toMatchObject({ code: 0, stdout: "" });
  });

  it.each(["--keys", "--json"])("has no keys for %s", (option) => {
    expect(Session.open("debian", files).run(`diff R/a.xml R/c.xml ${option}`).code).toBe(2);
  });
});

it("diff --text has the eepsite's files, where they differ", () => {
  const session = Session.open("debian");
  session.run("--root R set eepsite.bind=::1 --location config");
  expect(session.run("--root R diff --text").stdout).toContain('+          <Set name="host">::1</Set>\n');
});
