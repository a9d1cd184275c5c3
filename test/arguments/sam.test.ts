import { describe, expect, test } from "vitest";
import { SamArguments, type SamOption } from "../../src/arguments/sam.js";
import { codeOf } from "../support/errors.js";

const stock = "sam.keys 127.0.0.1 7656 i2cp.tcp.host=127.0.0.1 i2cp.tcp.port=7654";

/** The grammar of formats 6.2: `[-s] [-c sam.config] [keyfile [listenHost] listenPort] [name=val]*`. */
describe("SAM takes its arguments: host, port, TLS", () => {
  test.each<[string, string | undefined, number | undefined, boolean]>([
    ["", undefined, undefined, false],
    [stock, "127.0.0.1", 7656, false],
    ["sam.keys 7656", undefined, 7656, false],
    ["sam.keys ::1 7656", "::1", 7656, false],
    ["-s sam.keys ::1 7656", "::1", 7656, true],
    ["-c sam.config sam.keys 7656", undefined, 7656, false],
    ["-csam.config sam.keys 7656", undefined, 7656, false],
    ["-sc sam.config sam.keys 7656", undefined, 7656, true],
    ["-cs sam.keys 7656", undefined, 7656, false],
    ["sam.keys -s 7656", undefined, 7656, true],
    ["sam.keys 7656 -s", undefined, 7656, true],
    ["sam.keys 7656 a=b -s", undefined, 7656, true],
    ["-- sam.keys 7656", undefined, 7656, false],
    ["sam.keys 7656 -- -s=1", undefined, 7656, false],
    ["a=b sam.keys 7656", undefined, undefined, false],
    ["sam.keys", undefined, undefined, false],
    ["sam.keys ::1 7656 9", undefined, undefined, false],
    ["sam.keys ::1 70000", "::1", undefined, false],
  ])("%j", (text, host, port, ssl) => {
    const sam = SamArguments.of(text);
    expect([sam.host, sam.port, sam.ssl]).toEqual([host, port, ssl]);
  });
});

describe("option", () => {
  test.each<[string, string | undefined]>([
    ["sam.keys 7656 sam.udp.port=7000", "7000"],
    ["sam.udp.port=7000", "7000"],
    ["sam.udp.port=7000 sam.udp.port=7001", "7001"],
    ["sam.keys 7656 sam.udp.ports=7000", undefined],
    ["-c sam.udp.port=7000", undefined],
    ["", undefined],
  ])("of %j", (text, value) => {
    expect(SamArguments.of(text).option("sam.udp.port")).toBe(value);
  });
});

describe("problems", () => {
  test.each<[string, string[]]>([
    ["", []],
    [stock, []],
    ["-s -c sam.config sam.keys localhost 7656 sam.auth=true", []],
    ["sam.keys", ["SAM_POSITIONALS 0"]],
    ["sam.keys ::1 7656 9 a=b", ["SAM_POSITIONALS 0"]],
    ["sam.keys ::1 abc", ["SAM_BAD_PORT 2"]],
    ["sam.keys 0", ["SAM_BAD_PORT 1"]],
    ["sam.keys [::1] 7656", ["SAM_BAD_HOST 1"]],
    ["sam.keys 7656 a=b c", ["SAM_BAD_PAIR 3"]],
    ["sam.keys 7656 a=", ["SAM_BAD_PAIR 2"]],
    ["sam.keys 7656 =b", ["SAM_BAD_PAIR 2"]],
    ["-x sam.keys 7656", ["SAM_BAD_OPTION 0"]],
    ["-xy sam.keys 7656", ["SAM_BAD_OPTION 0"]],
    ["sam.keys 7656 sam.tcp.host=::1", ["SAM_TWICE 2"]],
    ["sam.keys 7656 sam.tcp.port=1", ["SAM_TWICE 2"]],
    ["sam.keys 7656 sam.useSSL=true", ["SAM_TWICE 2"]],
  ])("of %j", (text, expected) => {
    const found = SamArguments.of(text).problems.map(({ code, index }) => `${code} ${index ?? "-"}`);
    expect(found).toEqual(expected);
  });
});

/** The string after an edit; a refusal as its code. */
function changed(text: string, edit: (before: SamArguments) => SamArguments): string {
  let after = "";
  const code = codeOf(() => {
    after = edit(SamArguments.of(text)).document.text;
  });
  return code === "no error" ? after : code;
}

describe("withHost", () => {
  test.each<[string, string, string]>([
    ["replaces the address", stock, stock.replace("127.0.0.1", "0.0.0.0")],
    ["keeps its quotes", "sam.keys '127.0.0.1' 7656", "sam.keys '0.0.0.0' 7656"],
    ["goes between key file and port", "sam.keys 7656", "sam.keys 0.0.0.0 7656"],
    ["gives all positions where there are none", "", "sam.keys 0.0.0.0 7656"],
    ["gives them before the first name=value", "-s a=b", "-s sam.keys 0.0.0.0 7656 a=b"],
    ["gives them behind an option with its file", "-c sam.config", "-c sam.config sam.keys 0.0.0.0 7656"],
    ["refuses one argument", "sam.keys", "ARGUMENTS_AMBIGUOUS"],
    ["refuses four arguments", "sam.keys ::1 7656 9", "ARGUMENTS_AMBIGUOUS"],
    ["refuses where sam.tcp.host is an argument", "sam.keys 7656 sam.tcp.host=::1", "ARGUMENTS_AMBIGUOUS"],
    ["refuses behind an option that waits for its file", "-c", "ARGUMENTS_AMBIGUOUS"],
    ["is no edit where it is set", "sam.keys 0.0.0.0  7656", "sam.keys 0.0.0.0  7656"],
  ])("%s", (_, text, expected) => {
    expect(changed(text, (before) => before.withHost("0.0.0.0"))).toBe(expected);
  });
});

describe("withoutHost", () => {
  test.each<[string, string, string]>([
    ["takes the address out", "sam.keys 127.0.0.1 7656 a=b", "sam.keys 7656 a=b"],
    ["is no edit where there is none", "sam.keys 7656", "sam.keys 7656"],
    ["is no edit where nothing is given", "", ""],
  ])("%s", (_, text, expected) => {
    expect(changed(text, (before) => before.withoutHost())).toBe(expected);
  });
});

describe("withPort", () => {
  test.each<[string, string, string]>([
    ["replaces the port", stock, stock.replace("7656", "7000")],
    ["replaces the port behind the key file", "sam.keys 7656", "sam.keys 7000"],
    ["replaces what is no port", "sam.keys abc", "sam.keys 7000"],
    ["gives key file and port where nothing is given", "", "sam.keys 7000"],
    ["gives them before the first name=value", "a=b", "sam.keys 7000 a=b"],
    ["refuses one argument", "sam.keys", "ARGUMENTS_AMBIGUOUS"],
    ["refuses where sam.tcp.port is an argument", "sam.keys 7656 sam.tcp.port=1", "ARGUMENTS_AMBIGUOUS"],
    ["is no edit where it is set", "sam.keys 7000", "sam.keys 7000"],
  ])("%s", (_, text, expected) => {
    expect(changed(text, (before) => before.withPort(7000))).toBe(expected);
  });

  test.each([0, -1, 65536, 1.5])("refuses %s, which no socket takes", (port) => {
    expect(codeOf(() => SamArguments.of("sam.keys 7656").withPort(port))).toBe("VALUE_OUT_OF_RANGE");
  });
});

describe("withSsl", () => {
  test.each<[string, boolean, string, string]>([
    ["adds -s in front", true, "sam.keys 7656", "-s sam.keys 7656"],
    ["adds -s to nothing", true, "", "-s"],
    ["takes -s out", false, "-s sam.keys 7656", "sam.keys 7656"],
    ["takes -s out wherever it stands", false, "sam.keys 7656 a=b -s", "sam.keys 7656 a=b"],
    ["is no edit where it is there", true, "sam.keys -s 7656", "sam.keys -s 7656"],
    ["is no edit where it is not there", false, "sam.keys 7656", "sam.keys 7656"],
    ["refuses to take one of two -s", false, "-s -s sam.keys 7656", "ARGUMENTS_AMBIGUOUS"],
    ["refuses to take -s from among other options", false, "-sc sam.config", "ARGUMENTS_AMBIGUOUS"],
    ["refuses where sam.useSSL is an argument", true, "sam.useSSL=false", "ARGUMENTS_AMBIGUOUS"],
  ])("%s", (_, ssl, text, expected) => {
    expect(changed(text, (before) => before.withSsl(ssl))).toBe(expected);
  });
});

describe("withOption", () => {
  test.each<[string, string, SamOption, string, string]>([
    ["adds one at the end", "sam.keys 7656", "sam.udp.port", "7000", "sam.keys 7656 sam.udp.port=7000"],
    ["adds one to nothing", "", "sam.auth", "true", "sam.auth=true"],
    ["replaces it in place", "sam.auth=false a=b", "sam.auth", "true", "sam.auth=true a=b"],
    [
      "replaces the last of its name, which wins",
      "sam.auth=x sam.auth=y",
      "sam.auth",
      "true",
      "sam.auth=x sam.auth=true",
    ],
    ["is no edit where it is set", "sam.auth=true", "sam.auth", "true", "sam.auth=true"],
    ["refuses where SAM would not start", "sam.keys", "sam.auth", "true", "ARGUMENTS_AMBIGUOUS"],
    [
      "refuses behind an option that waits for its file",
      "sam.keys 7656 -c",
      "sam.auth",
      "true",
      "ARGUMENTS_AMBIGUOUS",
    ],
    [
      "refuses behind a quote that is never closed",
      "sam.keys '7656",
      "sam.auth",
      "true",
      "ARGUMENTS_UNTERMINATED",
    ],
    [
      "refuses an empty value, with which SAM would not start",
      "",
      "sam.udp.host",
      "",
      "ARGUMENT_NOT_STORABLE",
    ],
  ])("%s", (_, text, name, value, expected) => {
    expect(changed(text, (before) => before.withOption(name, value))).toBe(expected);
  });
});

describe("withoutOption", () => {
  test.each<[string, string, string]>([
    ["takes every one of its name out", "sam.keys 7656 sam.auth=x a=b sam.auth=y", "sam.keys 7656 a=b"],
    ["is no edit where there is none", "sam.keys 7656 sam.authx=1", "sam.keys 7656 sam.authx=1"],
    [
      "refuses where what stands behind it would become a position",
      "sam.keys sam.auth=x 7656",
      "ARGUMENTS_AMBIGUOUS",
    ],
  ])("%s", (_, text, expected) => {
    expect(changed(text, (before) => before.withoutOption("sam.auth"))).toBe(expected);
  });
});
