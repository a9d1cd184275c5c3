import { describe, expect, it } from "vitest";
import { BASE, CONFIG, Session } from "../support/session.js";

const template = `${BASE}/clients.config`;
const live = `${CONFIG}/clients.config`;
const console = "clientApp.0.main=net.i2p.router.web.RouterConsoleRunner\nclientApp.0.name=console\n";
const sam = "clientApp.1.main=net.i2p.sam.SAMBridge\nclientApp.1.name=sam\nclientApp.1.startOnLoad=false\n";

/** SAM stands in the template, and the router does not load it. */
const open = () => Session.open("debian", { [template]: console + sam, [live]: console });

describe("a client that only the template has", () => {
  it.each(["sam=on", "client[SAMBridge].startOnLoad=true"])("is no target of set %s", (assignment) => {
    const { code, changed, stderr } = open().run(`--root R set ${assignment}`);
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
    expect(stderr).toContain(CONFIG);
  });

  it("is changed by --location base", () => {
    const { code, changed } = open().run("--root R set sam=on --location base");
    const after = { [template]: console + sam.replace("=false", "=true") };
    expect({ code, changed }).toEqual({ code: 0, changed: after });
  });
});

describe("a raw key of a file that the router's directory lacks", () => {
  it("is changed in the template, with a warning", () => {
    const session = Session.open("debian-split");
    const { stdout } = session.run("--root R set clients.config:clientApp.1.startOnLoad=true --json");
    expect(JSON.parse(stdout)).toMatchObject({
      changed: true,
      diagnostics: [{ code: "NOT_HERE", severity: "warn" }],
    });
  });
});
