import { describe, expect, it } from "vitest";
import { TunnelsConfig } from "../../src/files/tunnels-config.js";
import { parseProperties } from "../../src/properties/document.js";
import { codeOf } from "../support/errors.js";

const single = `# web
tunnel.0.name=Proxy
tunnel.0.type=httpclient
tunnel.0.listenPort=4444

# no type: the router skips it
tunnel.1.name=Nothing
tunnel.2.name=Site
tunnel.2.type=httpserver
tunnel.2.option.inbound.length=3
`;

const config = TunnelsConfig.of(parseProperties(single));
const directory = TunnelsConfig.ofDirectory([
  { name: "01-b.CONFIG", document: parseProperties("name=b\ntype=server\n") },
  { name: "00-a.config", document: parseProperties("name=a\ntype=client\nlistenPort=1\n") },
  { name: "02-c.config.bak", document: parseProperties("name=c\ntype=client\n") },
]);
const namesOf = (tunnels: readonly { readonly name: string | undefined }[]) =>
  tunnels.map(({ name }) => name);

describe("a single file", () => {
  it("has the tunnels with a type, by their numbers", () => {
    expect(config.list().map(({ number, name, type }) => [number, name, type])).toEqual([
      [0, "Proxy", "httpclient"],
      [2, "Site", "httpserver"],
    ]);
  });

  it("has keys with the tunnel's number", () => {
    expect(config.find("Site")?.key("targetPort")).toBe("tunnel.2.targetPort");
    expect(config.find("Site")?.get("option.inbound.length")).toBe("3");
  });

  it("changes the lines that a patch names, and no other", () => {
    const edited = config.find("Site")?.set({ "option.inbound.length": 2, targetPort: 7658 });
    expect(edited?.files[0]?.document.text).toBe(
      single.replace("inbound.length=3\n", "inbound.length=2\ntunnel.2.targetPort=7658\n"),
    );
  });

  it("loses a line with null", () => {
    const edited = config.find("Proxy")?.set({ listenPort: null });
    expect(edited?.files[0]?.document.text).toBe(single.replace("tunnel.0.listenPort=4444\n", ""));
  });
});

describe("a directory", () => {
  it("has the files that the router reads, in the order of their names", () => {
    expect(namesOf(directory.list())).toEqual(["a", "b"]);
  });

  it("has keys without prefix", () => {
    expect(directory.find("a")?.key("listenPort")).toBe("listenPort");
  });

  it("changes the tunnel's own file", () => {
    const edited = directory.find("a")?.set({ listenPort: 2 });
    expect(edited?.files.map(({ document }) => document.text)).toEqual([
      "name=a\ntype=client\nlistenPort=2\n",
      "name=b\ntype=server\n",
    ]);
  });
});

describe("selecting", () => {
  it("* is every tunnel", () => {
    expect(namesOf(config.select("*"))).toEqual(["Proxy", "Site"]);
  });

  it("type= is every tunnel of a type", () => {
    expect(namesOf(config.select("type=httpserver"))).toEqual(["Site"]);
  });

  it("a name counts in any case where none is exactly so", () => {
    expect(namesOf(config.select("site"))).toEqual(["Site"]);
  });

  it("an exact name counts before one in another case", () => {
    const both = "tunnel.0.name=a\ntunnel.0.type=client\ntunnel.1.name=A\ntunnel.1.type=server\n";
    expect(TunnelsConfig.of(parseProperties(both)).find("A")?.type).toBe("server");
  });

  it("find gives nothing where there is no such tunnel", () => {
    expect(config.find("Nothing")).toBeUndefined();
  });

  it("find refuses a name that two tunnels have", () => {
    const twice = "tunnel.0.name=a\ntunnel.0.type=client\ntunnel.1.name=a\ntunnel.1.type=server\n";
    expect(codeOf(() => TunnelsConfig.of(parseProperties(twice)).find("a"))).toBe("TUNNEL_AMBIGUOUS");
  });
});
