import { WRAPPER_CONFIG } from "../../files/file-names.js";
import { DEBIAN_WRAPPER } from "../../install/debian-package.js";
import type { OpenFile } from "../../install/location.js";
import { ofFile } from "../../install/plan-note.js";
import { ConfigError } from "../../text/error.js";
import { type LineCodec, readLine, writeLine } from "../kinds/line-setting.js";
import type { ChangeContext, Setting } from "../setting.js";

const number: LineCodec = {
  decode: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
  encode: String,
};

const MEMORY = "wrapper.java.maxmemory";
/** In MB; 512 from 2.11.0 on. */
const SHIPPED_MEMORY = 256;

/**
 * What the service wrapper starts the router's JVM with: keys of the one wrapper.config, which is never begun, as it says which program is
 * to be run (facts: formats 10).
 */
export const wrapperSettings: readonly Setting[] = [
  wrapperSetting(MEMORY, SHIPPED_MEMORY, {
    name: "wrapper.memory",
    type: { kind: "int", min: 64, max: 999_999, unit: "MB" },
    summary: "Most memory that the router's JVM takes for its heap, in MB",
    danger: "More than the machine can spare keeps the JVM from starting.",
    example: "wrapper.memory=512",
  }),
  wrapperSetting("wrapper.port", 32_000, {
    name: "wrapper.port",
    type: { kind: "port" },
    summary: "Local port on which the service wrapper waits for its JVM; a taken one sends it to the next",
    example: "wrapper.port=32100",
  }),
  wrapperSetting("wrapper.jvm.port", 31_000, {
    name: "wrapper.jvm-port",
    type: { kind: "port" },
    summary:
      "Local port from which the JVM connects to the service wrapper; a taken one sends it to the next",
    example: "wrapper.jvm-port=31100",
  }),
];

function wrapperSetting(
  key: string,
  fallback: number,
  declaration: Pick<Setting, "name" | "type" | "summary" | "danger" | "example">,
): Setting {
  return {
    ...declaration,
    restart: "wrapper",
    fallback,
    sources: [{ kind: "keys", file: WRAPPER_CONFIG, keys: [key] }],
    read(location) {
      const file = location.file(WRAPPER_CONFIG);
      return file.exists ? readLine(file, key, number, fallback) : undefined;
    },
    write(location, value, context) {
      const file = location.file(WRAPPER_CONFIG);
      if (!file.exists) return false;
      const before = file.reader.get(key);
      writeLine(file, key, value, number, context);
      if (key === MEMORY && file.reader.get(key) !== before) noteDebconf(file, context);
      return true;
    },
    reset(location, context) {
      const file = location.file(WRAPPER_CONFIG);
      if (!file.exists) return false;
      if (key === MEMORY) restoreMemory(file, context);
      else context.draft(file).unset(key, { withComment: context.withComment });
      return true;
    },
    whyNotHeld(locations) {
      const where = [...new Set(locations.map((location) => location.pathOf(WRAPPER_CONFIG)))].join(" nor ");
      const message = `there is no ${where}: the router is not started by the service wrapper here, or from elsewhere`;
      return new ConfigError("FILE_MISSING", message);
    },
  };
}

/** Without the line the JVM would have far less: what counts as the default is what the wrapper.config of an installation says. */
function restoreMemory(file: OpenFile, context: ChangeContext): void {
  if (file.reader.get(MEMORY) !== undefined) writeLine(file, MEMORY, SHIPPED_MEMORY, number, context);
}

/** The Debian package's own script writes the line again (facts: formats 3.6). */
function noteDebconf({ path }: OpenFile, context: ChangeContext): void {
  if (!path.endsWith(`/${DEBIAN_WRAPPER}`)) return;
  const message = `the package writes ${MEMORY} again when it is upgraded; dpkg-reconfigure i2p sets what it writes`;
  context.note({ code: "PACKAGE_WRITES", severity: "info", ...ofFile(path), message });
}
