import { describe, expect, it } from "vitest";
import { CONFIG, Session } from "../support/session.js";
import { atTerminal, relay } from "../support/terminal.js";

const live = `${CONFIG}/router.config`;
const digest = "routerconsole.auth.i2prouter.admin.md5=9fa3241d4e5f9ab168c86a2d8900eab8\n";

if (!relay) console.log("the prompt of passwd is not tested: this machine has neither script(1) nor python3");

describe.skipIf(!relay)("passwd at a terminal", () => {
  it("asks twice, shows nothing of what is typed, and writes the digest", async () => {
    const session = Session.open("debian");
    const { shown, code } = await atTerminal(session, "I2PCONF passwd admin", ["password\r", "password\r"]);
    expect(code).toBe(0);
    expect(shown).toMatch(/^the password of admin for console: \r\nonce more: \r\n/);
    expect(shown.replace(/the password of admin for console/g, "")).not.toContain("password");
    expect(session.text(live)).toContain(digest);
  });

  it("asks with --stdin too, where it would be seen otherwise", async () => {
    const session = Session.open("debian");
    const { shown } = await atTerminal(session, "I2PCONF passwd admin --stdin -q", ["zq7\r", "zq7\r"]);
    expect(shown).toBe("the password of admin for console: \r\nonce more: \r\n");
  });

  it("takes what is typed in one go, and what was corrected", async () => {
    const session = Session.open("debian");
    const keys = ["passwordx\u007F\rwrong\u0015password\r"];
    expect((await atTerminal(session, "I2PCONF passwd admin -q", keys)).code).toBe(0);
    expect(session.text(live)).toContain(digest);
  });

  it.each([
    { what: "two that differ", keys: ["zq7\r", "zq8\r"], code: 2, why: "not the same" },
    { what: "an arrow key", keys: ["zq7\u001B[A\r", "zq7\u001B[A\r"], code: 2, why: "control character" },
    { what: "nothing", keys: ["\r", "\r"], code: 2, why: "empty" },
    { what: "Ctrl-D", keys: ["zq7\u0004"], code: 2, why: "no password was given" },
  ])("$what: refused, and nothing is written", async ({ keys, code, why }) => {
    const session = Session.open("debian");
    const before = session.tree();
    const screen = await atTerminal(session, "I2PCONF passwd admin", keys);
    expect(screen).toEqual({ code, shown: expect.stringContaining(why) });
    expect(screen.shown).not.toContain("zq");
    expect(session.tree()).toEqual(before);
  });

  it("Ctrl-C ends it by the signal, with the terminal as it was and nothing written", async () => {
    const session = Session.open("debian");
    const before = session.tree();
    const { shown } = await atTerminal(session, "I2PCONF passwd admin; echo code=$?; stty -a", ["zq7\u0003"]);
    expect(shown).toContain("code=130");
    expect(shown).toMatch(/[ ;]icanon\b[\s\S]*[ ;]echo\b/);
    expect(shown).not.toContain("zq7");
    expect(session.tree()).toEqual(before);
  });
});
