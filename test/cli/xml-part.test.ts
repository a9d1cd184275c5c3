import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { Session } from "../support/session.js";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/** The built command without its parts for XML: what still works there has not loaded them. */
function withoutXml(): string {
  const copy = mkdtempSync(join(tmpdir(), "i2pconf-parts-"));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  cpSync(dist, copy, { recursive: true });
  const parts = readdirSync(copy).filter((name) => /^cli-(?:xml|eepsite-unit)\./.test(name));
  for (const name of parts) rmSync(join(copy, name));
  expect(parts.length).toBeGreaterThanOrEqual(2);
  return join(copy, "cli.cjs");
}

function run(command: string, session: Session, ...words: readonly string[]) {
  const env = { PATH: process.env["PATH"], I2PCONF_STATE_DIR: session.stateDirectory };
  return spawnSync(process.execPath, [command, "--root", session.root, ...words], { env, encoding: "utf8" });
}

it("what has no XML to do with does not load the parts for it", () => {
  const command = withoutXml();
  const session = Session.open("debian-split");
  for (const words of [
    ["get", "console.bind", "i2np.port", "eepsite"],
    ["set", "console.bind=0.0.0.0", "i2np.udp.port=18321", "sam=on", "irc.port=6669", "eepsite=on"],
    ["unset", "i2np.upnp.enable"],
    ["comment", "router.config:i2np.udp.port"],
    ["explain", "console.bind"],
    ["where"],
  ]) {
    const { status, stderr } = run(command, session, ...words);
    expect({ words, status }, stderr).toEqual({ words, status: 0 });
  }
});

it("nor does a change after a sync, which remembers it", () => {
  const session = Session.open("debian-split");
  expect(session.run("--root R sync --from config").code).toBe(0);
  const { status, stderr } = run(withoutXml(), session, "set", "console.bind=0.0.0.0");
  expect(status, stderr).toBe(0);
  const later = session.run("--root R set eepsite.port=8080 --location config");
  expect(later.code).toBe(0);
  expect(session.run("--root R sync").code).toBe(0);
  expect(session.run("--root R get eepsite.port --location base").stdout).toBe("8080\n");
});

it("XML needs them", () => {
  expect(run(withoutXml(), Session.open("debian"), "get", "eepsite.port").status).not.toBe(0);
});
