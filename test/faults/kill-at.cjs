"use strict";
// Loaded before the command: from the first lock on it counts the calls that change something on the disk. Right after the one of the number
// `KILL_AT`, the process gets `KILL_WITH`, by default SIGKILL, which ends it there and then; `KILL_COUNT` names a file for a list of them.
const fs = require("node:fs");

const at = Number(process.env["KILL_AT"] ?? 0);
const signal = process.env["KILL_WITH"] ?? "SIGKILL";
const counted = process.env["KILL_COUNT"];
const changing = [
  "openSync",
  "writeSync",
  "ftruncateSync",
  "fchmodSync",
  "fchownSync",
  "fsyncSync",
  "renameSync",
  "unlinkSync",
  "mkdirSync",
  "rmdirSync",
];
const { openSync, writeFileSync } = fs;

/** Standard output and error. */
const LAST_OF_OURS = 2;
const calls = [];
for (const name of changing) {
  const call = fs[name];
  fs[name] = (...given) => {
    const result = call(...given);
    const isLock = call === openSync && String(given[0]).endsWith(".i2pconf-lock");
    const isOurs = (call === openSync && given[1] === "r") || given[0] <= LAST_OF_OURS;
    if (isOurs || (calls.length === 0 && !isLock)) return result;
    calls.push([name, ...given.filter((each) => typeof each === "string")].join(" "));
    if (calls.length === at) process.kill(process.pid, signal);
    return result;
  };
}
if (counted) process.on("exit", () => writeFileSync(counted, calls.join("\n")));
