import { run } from "./run.js";

// Everything has been written by then, so the process need not wind down: that takes longer than many a command.
run(process.argv.slice(2)).then((code) => process.exit(code));
