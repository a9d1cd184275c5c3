import { describe, expect, it } from "vitest";
import { BASE, CONFIG, replaceOnce, Session } from "../support/session.js";

const live = `${CONFIG}/eepsite/jetty.xml`;
const template = `${BASE}/eepsite/jetty.xml`;
const PORT = "eepsite/jetty.xml:Configure/Call[@name='addConnector']//Set[@name='port']";

describe("an element of an XML file", () => {
  it("is read, with its file and line", () => {
    const session = Session.open("debian");
    expect(session.run(["--root", "R", "get", PORT, "--origin"]).stdout).toBe(
      `7658\t${session.path(live)}:41\n`,
    );
  });

  it("is set in both places, its `=` in the path notwithstanding", () => {
    const session = Session.open("debian-split");
    const expected = Object.fromEntries(
      [live, template].map((path) => [path, replaceOnce(session.text(path), ">7658<", ">8080<")]),
    );
    const { code, changed } = session.run(["--root", "R", "set", `${PORT}=8080`]);
    expect({ code, changed }).toEqual({ code: 0, changed: expected });
    expect(session.run(["--root", "R", "set", `${PORT}=8080`]).changed).toEqual({});
  });

  it("is commented out and back in, which restores every byte", () => {
    const session = Session.open("debian");
    const before = session.text(live);
    const { changed } = session.run(["--root", "R", "comment", PORT]);
    expect(changed[live]).toContain('<!--<Set name="port">7658</Set>-->');
    expect(session.run(["--root", "R", "get", PORT]).code).toBe(1);
    expect(session.run(["--root", "R", "uncomment", `${PORT}=7658`]).changed[live]).toBe(before);
  });

  it("is taken away with its line", () => {
    const session = Session.open("debian");
    const expected = replaceOnce(session.text(live), '          <Set name="port">7658</Set>\n', "");
    expect(session.run(["--root", "R", "unset", PORT]).changed[live]).toBe(expected);
  });

  it("is explained line by line", () => {
    const { code, stdout } = Session.open("debian").run(["--root", "R", "explain", PORT]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\* .*i2p-config\/eepsite\/jetty\.xml:41: Configure\/.*=7658\n {6}counts/);
    expect(stdout).toMatch(/share\/i2p\/eepsite\/jetty\.xml:41: .*=7658\n {6}template/);
  });
});

describe("an attribute of an XML file", () => {
  it("is read and set between its quotes", () => {
    const session = Session.open("debian");
    const address = "eepsite/jetty.xml:Configure/@class";
    expect(session.run(["--root", "R", "get", address]).stdout).toBe("org.eclipse.jetty.server.Server\n");
    const { changed } = session.run(["--root", "R", "set", `${address}=a & "b"`, "--location", "config"]);
    expect(changed[live]).toContain('class="a &amp; &quot;b&quot;"');
  });

  it("is added where it is missing", () => {
    const session = Session.open("debian");
    const { changed } = session.run(["--root", "R", "set", `${PORT}/@type=int`, "--location", "config"]);
    expect(changed[live]).toContain('<Set name="port" type="int">7658</Set>');
  });
});

describe("what is refused", () => {
  it.each([
    {
      words: ["get", "eepsite/jetty.xml://Set"],
      code: 5,
      says: "line 41: Configure/Call[@name='addConnector']/Arg/New/Set[@name='port']",
    },
    { words: ["get", "eepsite/jetty.xml:Configure["], code: 2, says: "Configure[\n            ^" },
    {
      words: ["set", "eepsite/jetty.xml://Set[@name='port'=8080"],
      code: 2,
      says: "here should stand ]:\n  //Set[@name='port'=8080\n                    ^",
    },
    {
      words: ["get", "eepsite/jetty.xml:Configure"],
      code: 2,
      says: "jetty.xml:9:1: <Configure> has elements in it",
    },
    { words: ["get", "eepsite/jetty.xml:Nothing"], code: 1, says: "" },
    { words: ["get", "eepsite/none.xml:Configure"], code: 1, says: "" },
    { words: ["set", "eepsite/jetty.xml:Nothing=1"], code: 2, says: "there is no such element in" },
    { words: ["set", "eepsite/none.xml:Configure=1"], code: 3, says: "there is no eepsite/none.xml" },
    { words: ["set", `${PORT}= 1`], code: 2, says: "begins or ends with white space" },
    { words: ["set", `${PORT}+=1`], code: 2, says: "is no list" },
    { words: ["set", `${PORT}=1`, "--swap"], code: 2, says: "--swap" },
    { words: ["set", "../x.xml:a=1"], code: 2, says: "is not a file below" },
    { words: ["comment", "eepsite/jetty.xml:Configure"], code: 2, says: "is the root of the document" },
    { words: ["comment", "eepsite/jetty.xml:Configure/Arg"], code: 0, says: "" },
    { words: ["uncomment", PORT], code: 2, says: "no such element in a comment of its own" },
    { words: ["set", "eepsite/jetty.txt:a=1"], code: 2, says: "only *.config and *.xml files" },
  ])("$words.0 $words.1: exit code $code", ({ words, code, says }) => {
    const session = Session.open("debian");
    const outcome = session.run(["--root", "R", ...words, "--location", "config"]);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(says);
  });

  it("a Ref with an id, which keeps newer Jettys from starting", () => {
    const { code, stderr } = Session.open("debian").run([
      "--root",
      "R",
      "set",
      "eepsite/jetty.xml://Ref/@id=x",
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain("set its refid instead");
  });
});

describe("secrets in XML", () => {
  const tls = `${CONFIG}/eepsite/jetty-ssl.xml`;
  const text = `<Configure class="org.eclipse.jetty.server.Server">
  <New id="sslContextFactory" class="org.eclipse.jetty.util.ssl.SslContextFactory">
    <Set name="KeyStorePassword">geheim1</Set>
    <!-- <Set name="TrustStorePassword">geheim2</Set> -->
    <Set name="KeyManagerPassword"><Property name="x" default="geheim3"/></Set>
    <Set name="KeyStorePath">open</Set>
  </New>
</Configure>
`;
  const address = "eepsite/jetty-ssl.xml://Set[1]";

  it("are read only when that is asked for, whatever path leads to them", () => {
    const session = Session.open("debian", { [tls]: text });
    expect(session.run(["--root", "R", "get", address]).stdout).toBe("(protected)\n");
    expect(session.run(["--root", "R", "get", address, "--show-secrets"]).stdout).toBe("geheim1\n");
    expect(session.run(["--root", "R", "explain", address]).stdout).not.toContain("geheim");
  });

  it("do not show in what a change tells, nor in its diff, nor in JSON", () => {
    const session = Session.open("debian", { [tls]: text });
    for (const option of ["--diff", "--json"]) {
      const { code, stdout, stderr } = session.run([
        "--root",
        "R",
        "set",
        `${address}=geheim4`,
        option,
        "-n",
      ]);
      expect(code).toBe(0);
      expect(stdout + stderr).toContain("(protected)");
      expect(stdout + stderr).not.toContain("geheim");
    }
  });

  it("are not written into the templates, which everybody may read, unless those are named", () => {
    const template = `${BASE}/eepsite/jetty-ssl.xml`;
    const session = Session.open("debian", { [tls]: text, [template]: text });
    const { code, changed, stderr } = session.run(["--root", "R", "set", `${address}=geheim4`]);
    expect({ code, files: Object.keys(changed) }).toEqual({ code: 0, files: [tls] });
    expect(stderr).toContain("is a secret, and the templates");
    const named = session.run(["--root", "R", "set", `${address}=geheim4`, "--location", "base"]);
    expect(Object.keys(named.changed)).toEqual([template]);
  });

  it("show as changed in the diff", () => {
    const session = Session.open("debian", { [tls]: text });
    const { stdout } = session.run(["--root", "R", "set", `${address}=geheim4`, "--diff", "-q"]);
    expect(stdout).toContain('+    <Set name="KeyStorePassword">(protected) (new)</Set>');
    expect(stdout).toContain('     <!-- <Set name="TrustStorePassword">(protected)</Set> -->');
  });
});
