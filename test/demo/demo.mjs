// `npm run demo`: the main job on a copy of a sample installation, with what it changed. Needs a built `dist/`.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../..", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "i2pconf-demo-"));

function i2pconf(...words) {
  console.log(`\n$ i2pconf ${words.join(" ")}`);
  const { status } = spawnSync(process.execPath, [join(project, "dist", "cli.cjs"), ...words], {
    cwd: home,
    stdio: "inherit",
    env: { ...process.env, I2PCONF_STATE_DIR: join(home, "state") },
  });
  if (status !== 0) throw new Error(`exit ${status}`);
}

/** Which files of two trees differ, and in how many lines. */
function differences(before, after) {
  const files = readdirSync(after, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(after, join(entry.parentPath, entry.name)))
    .sort();
  const rows = files.map((name) => {
    const [old, now] = [before, after].map((tree) => readFileSync(join(tree, name), "latin1").split("\n"));
    const count = now.filter((line, i) => line !== old[i]).length;
    return { name, count, isOther: count > 0 || old.length !== now.length };
  });
  const same = rows.filter(({ isOther }) => !isOther).length;
  const changed = rows.filter(({ isOther }) => isOther);
  return [
    ...changed.map(({ name, count }) => `${name} differs in ${count} line`),
    `the other ${same} files are as they were`,
  ];
}

try {
  cpSync(join(project, "fixtures", "debian"), join(home, "sample"), { recursive: true });
  console.log(
    "A copy of fixtures/debian, in a temporary directory as sample/: an I2P router as the Debian package sets it up.",
  );
  i2pconf("--root", "sample", "get", "console.bind", "--all");
  i2pconf("--root", "sample", "set", "console.bind=0.0.0.0", "--diff");
  i2pconf("--root", "sample", "get", "console.bind", "--all");
  console.log(
    `\nAgainst the fixture: ${differences(join(project, "fixtures", "debian"), join(home, "sample")).join("; ")}.`,
  );
} finally {
  rmSync(home, { recursive: true, force: true });
}
