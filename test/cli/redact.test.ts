import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { plantedFiles, secrets } from "../support/planted.js";
import { BASE, CONFIG, Session } from "../support/session.js";
import { troubledFiles } from "../support/troubled.js";

/** A file beside the tree, where the output goes. */
const beside = (session: Session, name: string) => join(dirname(session.root), name);

describe("files", () => {
  test("are printed with placeholders; how much was replaced is told apart (S14)", () => {
    const session = Session.open("debian", {
      "my/router.config": "i2cp.auth.carol.shash=abc\r\ni2np.udp.host=93.184.216.34\r\n",
      "my/notes.txt": "Carol is at 93.184.216.34",
    });
    expect(session.run("redact R/my/router.config R/my/notes.txt")).toEqual({
      code: 0,
      stdout:
        "i2cp.auth.user1.shash=REDACTED-PASSWORD-1\r\ni2np.udp.host=192.175.48.1\r\nuser1 is at 192.175.48.1",
      stderr: "replaced: user 2, password 1, address 2\n",
      changed: {},
    });
  });

  test("from standard input, and as JSON", () => {
    const session = Session.open("debian");
    const { stdout } = session.run("redact --json -q -", { input: "# 93.184.216.34\n" });
    expect(JSON.parse(stdout)).toEqual({
      files: [{ path: "", replaced: { address: 1 }, text: "# 192.175.48.1\n" }],
    });
  });

  test.each([
    ["redact R/none", 3, "there is no file"],
    ["redact", 2, "--output DIR"],
    ["redact R/usr/share/i2p/router.config --output R/x", 2, "--output is for a whole installation"],
    ["redact --output R/usr", 2, "is not overwritten"],
    ["redact --output R/none/x.tar", 6, "cannot be written"],
  ])("%s is refused", (command, code, message) => {
    const session = Session.open("debian");
    const outcome = session.run(command.replace("redact", "redact --root R"));
    expect(outcome).toMatchObject({ code, stdout: "", changed: {} });
    expect(outcome.stderr).toContain(message);
  });
});

describe("an installation", () => {
  test("becomes a directory without anything that was planted; the input stays (S14)", () => {
    const files = Object.fromEntries(plantedFiles().map(({ path, bytes }) => [path, bytes]));
    const session = Session.open("debian-split", {
      ...files,
      [`${CONFIG}/router.keys.dat`]: "KEYS",
      [`${CONFIG}/netDb/r1/x.dat`]: "PEER",
    });
    const output = beside(session, "support");
    const outcome = session.run(["redact", "--root", "R", "--output", output]);
    expect(outcome).toMatchObject({ code: 0, stdout: `${output}\n`, changed: {} });
    expect(outcome.stderr).toContain(`left out: ${CONFIG}/router.keys.dat\n`);
    expect(outcome.stderr).toContain(`left out: ${CONFIG}/netDb\n`);
    const names = readdirSync(output, { recursive: true, encoding: "utf8" });
    const texts = names
      .filter((name) => statSync(join(output, name)).isFile())
      .map((name) => readFileSync(join(output, name), "latin1"));
    const seen = [...names, ...texts, outcome.stderr].join("\n").toLowerCase();
    expect(secrets.filter(({ text }) => seen.includes(text.toLowerCase()))).toEqual([]);
    expect(seen).not.toMatch(/KEYS|PEER/);
    expect(names).toEqual(
      expect.arrayContaining([`${CONFIG}/router.keys.dat`, `${CONFIG}/netDb`, `${BASE}/hosts.txt`]),
    );
    expect(statSync(output).mode & 0o777).toBe(0o700);
  });

  test.each(["debian", "debian-split", "docker", "user", "windows", "macos"])(
    "%s is read from the output as from the original",
    (fixture) => {
      const session = Session.open(fixture);
      const output = beside(session, "support");
      expect(session.run(["redact", "--root", "R", "--output", output]).code).toBe(0);
      const told = (root: string, ...words: string[]) => {
        const { code, stdout } = session.run([...words, "--root", root, "--json"]);
        return {
          code,
          // Users and the port of I2NP are not what they were.
          stdout: stdout
            .replaceAll(root === "R" ? session.root : root, "")
            .replaceAll("alice", "user1")
            .replace(/I2NP \d+/, "I2NP PORT"),
        };
      };
      for (const words of [["where"], ["doctor", "--severity", "info"], ["get", "console.bind", "upnp"]])
        expect(told(output, ...words)).toEqual(told("R", ...words));
    },
  );

  test("has the same problems in the output, at the same lines", () => {
    const session = Session.open("debian-split", troubledFiles);
    const output = beside(session, "support");
    expect(session.run(["redact", "--root", "R", "--output", output]).code).toBe(0);
    const problemsIn = (root: string) => {
      const { findings } = JSON.parse(session.run(["--root", root, "doctor", "--json"]).stdout);
      const told: { rule: string; severity: string; line: number | null }[] = findings;
      return told.map(({ rule, severity, line }) => `${rule} ${severity} ${line}`).sort();
    };
    const problems = problemsIn("R");
    expect(problemsIn(output)).toEqual(problems);
    expect(new Set(problems.map((problem) => problem.slice(0, 3))).size).toBeGreaterThan(20);
  });

  test("has what the router reads through a link, and no other file of the machine", () => {
    const session = Session.open("debian-split", { "elsewhere/own.conf": "own=1\n" });
    const link = (target: string, path: string) => symlinkSync(session.path(target), session.path(path));
    link("elsewhere/own.conf", `${CONFIG}/own.conf`);
    link("elsewhere", `${CONFIG}/eepsite-own`);
    renameSync(session.path(`${CONFIG}/router.config`), session.path("elsewhere/router.config"));
    link("elsewhere/router.config", `${CONFIG}/router.config`);
    const output = beside(session, "support");
    const outcome = session.run(["redact", "--root", "R", "--output", output]);
    expect(outcome.stderr).toContain(`left out: ${CONFIG}/own.conf\n`);
    const names = readdirSync(output, { recursive: true, encoding: "utf8" });
    expect(names.filter((name) => name.endsWith(".conf"))).toEqual([]);
    expect(names).toContain(`${CONFIG}/router.config`);
  });

  test("becomes an archive, the same every time", () => {
    const session = Session.open("debian-split");
    const [first, second] = [beside(session, "a.tar"), beside(session, "b.tar")];
    const json = session.run(["redact", "--root", "R", "--json", "-q", "--output", first]);
    expect(json.stderr).toBe("");
    expect(JSON.parse(json.stdout)).toMatchObject({ output: first, unread: [] });
    expect(session.run(["redact", "--root", "R", "--output", second]).code).toBe(0);
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
    expect(statSync(first).mode & 0o777).toBe(0o600);
    const unpacked = beside(session, "unpacked");
    mkdirSync(unpacked);
    expect(spawnSync("tar", ["-xf", first, "-C", unpacked]).status).toBe(0);
    expect(existsSync(join(unpacked, CONFIG, "router.config"))).toBe(true);
  });
});
