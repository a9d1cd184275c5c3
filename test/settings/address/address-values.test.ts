import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { AddressValues, KnownAddress } from "../../../src/settings/address/address-values.js";
import type { PlanEditor } from "../../../src/settings/changes/plan-editor.js";

const project = fileURLToPath(new URL("../../..", import.meta.url));

describe("an address has the type of its values", () => {
  test("named settings, keys, fields and raw addresses", () => {
    expectTypeOf<AddressValues["console.bind"]>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<AddressValues["console.ssl"]>().toEqualTypeOf<number | "off">();
    expectTypeOf<AddressValues["floodfill"]>().toEqualTypeOf<"auto" | "on" | "off">();
    expectTypeOf<AddressValues["i2np.udp.internalPort"]>().toEqualTypeOf<number>();
    expectTypeOf<AddressValues["i2cp.auth.alice.shash"]>().toEqualTypeOf<string>();
    expectTypeOf<AddressValues["client[SAMBridge].startOnLoad"]>().toEqualTypeOf<boolean>();
    expectTypeOf<AddressValues["tunnel[I2P HTTP Proxy].listenPort"]>().toEqualTypeOf<number>();
    expectTypeOf<number>().toExtend<AddressValues["tunnel[Irc2P].option.inbound.length"]>();
    expectTypeOf<string>().not.toExtend<AddressValues["tunnel[Irc2P].option.inbound.length"]>();
  });

  test("a wrong name is no address", () => {
    expectTypeOf<"console.bnid">().not.toExtend<KnownAddress>();
    expectTypeOf<"i2np.udp.internalport">().not.toExtend<KnownAddress>();
    expectTypeOf<"client[SAMBridge].starts">().not.toExtend<KnownAddress>();
    expectTypeOf<"tunnel[Irc2P].port">().not.toExtend<KnownAddress>();
  });
});

test("wrong names and values do not compile", () => {
  const check = (edit: PlanEditor) => {
    edit.set("console.bind", ["::1"]);
    edit.set({ "i2np.port": 18321, upnp: false, "tunnel[Irc2P].interface": "127.0.0.1" });
    edit.set("router.config:any.key", "text");
    edit.set("addressbook/config.txt:update_delay", 24);
    edit.set("webapp[jsonrpc]", false);
    edit.set("tunnel[Irc2P].option.own.option", "text");
    // @ts-expect-error no such setting
    edit.set("console.bnid", ["::1"]);
    // @ts-expect-error a list belongs there
    edit.set("console.bind", "::1");
    // @ts-expect-error a number belongs there
    edit.set("i2np.udp.internalPort", "18321");
    // @ts-expect-error no such word
    edit.set("floodfill", "maybe");
    // @ts-expect-error a boolean belongs there
    edit.set({ upnp: "off" });
    // @ts-expect-error on or off belongs there
    edit.set("plugin[zzzot]", "deleted");
    // @ts-expect-error a file that has no addresses
    edit.set("hosts.txt:example.i2p", "text");
    // @ts-expect-error no such field
    edit.set("client[SAMBridge].starts", true);
  };
  expect(check).toBeInstanceOf(Function);
});

describe("an editor shows what a key is", () => {
  const source = `
import { RouterConfig, Installation, parseProperties } from ${JSON.stringify(join(project, "src/index.js"))};
RouterConfig.of(parseProperties("")).set({ "i2np.udp.internalPort": 18321 });
const i2p = await Installation.open();
await i2p.plan((edit) => edit.set({ "console.bind": ["::1"] }));
`;
  const path = join(project, "test/hover.ts");
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: true,
  };
  const textOf = (name: string) => (name === path ? source : ts.sys.readFile(name));
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [path],
    getScriptVersion: () => "0",
    getScriptSnapshot: (name) => {
      const text = textOf(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => dirname(path),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => textOf(name) !== undefined,
    readFile: textOf,
  });

  test.each([
    ["i2np.udp.internalPort", "UDP port the SSU socket binds locally"],
    ["console.bind", "Addresses of the plain console listener"],
  ])("%s", (key, sentence) => {
    const info = service.getQuickInfoAtPosition(path, source.indexOf(key));
    expect(ts.displayPartsToString(info?.documentation)).toContain(sentence);
  });
});
