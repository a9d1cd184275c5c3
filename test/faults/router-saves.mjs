// Saves a file as the router does, every so many milliseconds, until its standard input ends: `router-saves.mjs FILE PAUSE`.
//
// As `DataHelper.storeProps`: a fixed `FILE.tmp`, begun anew, all keys in the order of their code units, synced, renamed over the file, which is
// then a new one of mode 0600 without anything that it had beside its keys. Unlike the router it knows what the file holds at that moment, so
// that what is lost was lost by the writer of the file. Says how often it saved.
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { basename } from "node:path";

const [path, pause] = process.argv.slice(2);
const warning =
  "# WARNING: Do NOT copy this file from one router to another, this may cause serious problems.\n";
let saves = 0;

function save() {
  const file = openSync(`${path}.tmp`, "w", 0o600);
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => /^[^#].*=/.test(line))
    .sort();
  const header = `# NOTE: This I2P config file must use UTF-8 encoding\n# Last saved: ${new Date().toISOString()} ${++saves}\n`;
  writeSync(file, `${basename(path) === "router.config" ? warning : ""}${header}${lines.join("\n")}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(`${path}.tmp`, path);
}

const timer = setInterval(save, Number(pause));
process.stdin.resume().on("end", () => {
  clearInterval(timer);
  process.stdout.write(`${saves}\n`);
});
process.stdout.write("ready\n");
