import { describe, expect, test } from "vitest";
import { tunnelFieldText, tunnelFieldValue } from "../../src/settings/tunnel-field.js";
import { codeOf } from "../support/errors.js";

describe("what is read", () => {
  test.each([
    { field: "startOnLoad", text: "TRUE", value: true },
    { field: "startOnLoad", text: "yes", value: false },
    { field: "sharedClient", text: "false", value: false },
    { field: "listenPort", text: "4444", value: 4444 },
    { field: "listenPort", text: "4444x", value: "4444x" },
    { field: "targetPort", text: "", value: "" },
    { field: "proxyList", text: "a.i2p,b.i2p; c.i2p", value: ["a.i2p", "b.i2p", "c.i2p"] },
    { field: "targetDestination", text: "", value: [] },
    { field: "interface", text: "127.0.0.1", value: "127.0.0.1" },
    { field: "description", text: "1", value: "1" },
    { field: "option.inbound.length", text: "3", value: 3 },
    { field: "option.i2cp.gzip", text: "yes", value: false },
    { field: "toString", text: "x", value: "x" },
  ])("$field=$text", ({ field, text, value }) => {
    expect(tunnelFieldValue(field, text)).toEqual(value);
  });
});

describe("what is written", () => {
  test.each([
    { field: "startOnLoad", asked: "off", text: "false" },
    { field: "listenPort", asked: "4445", text: "4445" },
    { field: "type", asked: "Server", text: "server" },
    { field: "option.inbound.length", asked: "3", text: "3" },
    { field: "description", asked: "on", text: "on" },
  ])("$field=$asked", ({ field, asked, text }) => {
    expect(tunnelFieldText("tunnel[x]", field, asked, {})).toBe(text);
  });

  test.each([
    { field: "startOnLoad", asked: "maybe", code: "VALUE_REFUSED" },
    { field: "listenPort", asked: "-1", code: "VALUE_OUT_OF_RANGE" },
    { field: "targetPort", asked: "0", code: "VALUE_OUT_OF_RANGE" },
    { field: "option.inbound.length", asked: "8", code: "VALUE_OUT_OF_RANGE" },
    { field: "targetPort", asked: "65536", code: "VALUE_OUT_OF_RANGE" },
    { field: "type", asked: "servers", code: "VALUE_REFUSED" },
    { field: "interface", asked: "a b", code: "VALUE_REFUSED" },
  ])("$field=$asked is $code", ({ field, asked, code }) => {
    expect(codeOf(() => tunnelFieldText("tunnel[x]", field, asked, {}))).toBe(code);
  });

  test("what is out of range is written where it is forced", () => {
    expect(tunnelFieldText("tunnel[x]", "listenPort", "70000", { force: true })).toBe("70000");
  });
});
