import { describe, expect, test } from "vitest";
import { jvmOptions } from "../../src/install/jvm-options.js";

const optionsOf = (lines: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(jvmOptions(new TextEncoder().encode(lines.join("\n")), environment));

describe("the -D options of a wrapper.config", () => {
  test("are the additional arguments with their values", () => {
    const lines = [
      "wrapper.java.additional.1=-Di2p.dir.base=/opt/i2p",
      "wrapper.java.additional.2=-Xmx128m",
      "wrapper.java.additional.3=-Drouter.pingFile=alive",
      "wrapper.java.additional.4=-Di2p.dir.migrate",
    ];
    expect(optionsOf(lines)).toEqual({
      "i2p.dir.base": "/opt/i2p",
      "router.pingFile": "alive",
      "i2p.dir.migrate": "",
    });
  });

  test("are none where there is no file", () => {
    expect([...jvmOptions(undefined, {})]).toEqual([]);
  });

  test.each([
    { says: "quotes around a value", argument: '-Di2p.dir.pid="/a b"', value: "/a b" },
    { says: "quotes around the argument", argument: '"-Di2p.dir.pid=/a b"', value: "/a b" },
    { says: "a doubled hash", argument: "-Di2p.dir.pid=/a##b", value: "/a#b" },
    { says: "blanks around it", argument: "  -Di2p.dir.pid=/a \t", value: "/a" },
    { says: "an equals sign in it", argument: "-Di2p.dir.pid=/a=b", value: "/a=b" },
    { says: "a carriage return behind it", argument: "-Di2p.dir.pid=/a\r", value: "/a" },
  ])("are read with $says", ({ argument, value }) => {
    expect(optionsOf([`wrapper.java.additional.1=${argument}`])).toEqual({ "i2p.dir.pid": value });
  });

  test("are read with blanks around the name", () => {
    expect(optionsOf(["  wrapper.java.additional.1 = -Di2p.dir.pid=/a"])).toEqual({ "i2p.dir.pid": "/a" });
  });

  test("come from the last line of a number", () => {
    const lines = [
      "wrapper.java.additional.1=-Di2p.dir.pid=/a",
      "wrapper.java.additional.1=-Di2p.dir.pid=/b",
    ];
    expect(optionsOf(lines)).toEqual({ "i2p.dir.pid": "/b" });
  });

  test("come from the highest number where several say the same, in whatever order they stand", () => {
    const lines = [
      "wrapper.java.additional.2=-Di2p.dir.pid=/2",
      "wrapper.java.additional.1=-Di2p.dir.pid=/1",
    ];
    expect(optionsOf(lines)).toEqual({ "i2p.dir.pid": "/2" });
  });

  test.each([
    { says: "a comment", line: "#wrapper.java.additional.1=-Di2p.dir.pid=/a" },
    { says: "another name", line: "wrapper.java.additional_file=-Di2p.dir.pid=/a" },
    { says: "the number 0", line: "wrapper.java.additional.0=-Di2p.dir.pid=/a" },
    { says: "a sub-key", line: "wrapper.java.additional.1.note=-Di2p.dir.pid=/a" },
  ])("are not in $says", ({ line }) => {
    expect(optionsOf([line])).toEqual({});
  });
});

describe("a gap in the numbers", () => {
  const lines = [
    "wrapper.java.additional.1=-Di2p.dir.pid=/a",
    "wrapper.java.additional.3=-Di2p.dir.config=/b",
  ];

  test("ends the list", () => {
    expect(optionsOf(lines)).toEqual({ "i2p.dir.pid": "/a" });
  });

  test.each(["TRUE", "true"])("does not where wrapper.ignore_sequence_gaps is %s", (word) => {
    const found = optionsOf([...lines, `wrapper.ignore_sequence_gaps=${word}`]);
    expect(found).toEqual({ "i2p.dir.pid": "/a", "i2p.dir.config": "/b" });
  });

  test("ends it where wrapper.ignore_sequence_gaps is FALSE", () => {
    expect(optionsOf([...lines, "wrapper.ignore_sequence_gaps=FALSE"])).toEqual({ "i2p.dir.pid": "/a" });
  });
});

describe("a variable", () => {
  const at = (value: string) => [`wrapper.java.additional.1=-Di2p.dir.config=${value}`];

  test("is taken from the environment", () => {
    expect(optionsOf(at("%PROGRAMDATA%\\i2p"), { PROGRAMDATA: "D:\\Data" })).toEqual({
      "i2p.dir.config": "D:\\Data\\i2p",
    });
  });

  test.each(["%PROGRAMDATA%", "%ProgramData%"])("has the usual value of Windows elsewhere: %s", (name) => {
    expect(optionsOf(at(`${name}\\i2p`))).toEqual({ "i2p.dir.config": "C:\\ProgramData\\i2p" });
  });

  test("that nobody knows stays as it is", () => {
    expect(optionsOf(at("%SOMEWHERE%/i2p"))).toEqual({ "i2p.dir.config": "%SOMEWHERE%/i2p" });
  });
});

test.each(["constructor", "toString", "__proto__"])("%%%s% is no variable", (name) => {
  const lines = [`wrapper.java.additional.1=-Di2p.dir.pid=/a/%${name}%`];
  expect(optionsOf(lines)).toEqual({ "i2p.dir.pid": `/a/%${name}%` });
});
