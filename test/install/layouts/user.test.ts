import { describe, expect, test } from "vitest";
import { layoutOf, refusalOf, told } from "../../support/detect.js";
import { machineOf } from "../../support/machine.js";

const alice = { "/R/home/alice/.i2p/router.config": "" };
const places = async (there: Readonly<Record<string, string>>) => told(await layoutOf(there)).slice(1);

describe("a user's router below a root", () => {
  test.each(["home/alice", "root"])("is found in %s", async (home) => {
    expect(await places({ [`/R/${home}/.i2p/router.config`]: "" })).toEqual([`config /R/${home}/.i2p`]);
  });

  test("is the one that is set up", async () => {
    const there = { ...alice, "/R/home/bob/.i2p/clients.config": "", "/R/root/.i2p/plugins/x": "" };
    expect(await places(there)).toEqual(["config /R/home/alice/.i2p"]);
  });

  test("is the only directory where none is set up", async () => {
    expect(await places({ "/R/home/bob/.i2p/clients.config": "" })).toEqual(["config /R/home/bob/.i2p"]);
  });

  test("is found by its install directory before its first start", async () => {
    const there = { "/R/home/bob/i2p/hosts.txt": "" };
    expect(await places(there)).toEqual(["config /R/home/bob/.i2p", "base /R/home/bob/i2p"]);
  });

  test.each(["router.config", "clients.config"])("is asked for where two have a %s", async (name) => {
    const there = { [`/R/home/alice/.i2p/${name}`]: "", [`/R/root/.i2p/${name}`]: "" };
    const { code, candidates, message } = await refusalOf(layoutOf(there));
    expect({ code, candidates }).toEqual({
      code: "INSTALLATION_AMBIGUOUS",
      candidates: ["/R/home/alice/.i2p", "/R/root/.i2p"],
    });
    expect(message).toContain("--config-dir");
  });
});

describe("a user's router on this machine", () => {
  test("is that of the user, whoever else has one", async () => {
    const there = { "/home/alice/.i2p/router.config": "", "/home/bob/.i2p/router.config": "" };
    const found = await layoutOf(there, {}, machineOf({ user: "bob", home: "/home/bob" }));
    expect(told(found)).toEqual(["user", "config /home/bob/.i2p"]);
  });

  test("is not looked for where the account has no home", async () => {
    const { code } = await refusalOf(layoutOf({ "/home/alice/.i2p/router.config": "" }, {}));
    expect(code).toBe("INSTALLATION_NOT_FOUND");
  });
});

describe("the install directory of a user's router", () => {
  const base = async (there: Readonly<Record<string, string>>) => (await places({ ...alice, ...there }))[1];
  const named = { "/R/home/alice/.i2p/router.config": "i2p.dir.base=/srv/i2p\n" };
  const inOrder = ["/R/home/alice/i2p", "/R/opt/i2p", "/R/usr/local/share/i2p"];

  test.each(inOrder.map((dir, at) => ({ dir, rest: inOrder.slice(at) })))(
    "is $dir before those behind it",
    async ({ dir, rest }) => {
      expect(await base(Object.fromEntries(rest.map((each) => [`${each}/hosts.txt`, ""])))).toBe(
        `base ${dir}`,
      );
    },
  );

  test("is the one that router.config names, before all others", async () => {
    const there = { ...named, "/R/srv/i2p/clients.config": "", "/R/opt/i2p/hosts.txt": "" };
    expect(await base(there)).toBe("base /R/srv/i2p");
  });

  test("is not one that lacks the templates", async () => {
    const there = { ...named, "/R/srv/i2p/readme.txt": "", "/R/opt/i2p/hosts.txt": "" };
    expect(await base(there)).toBe("base /R/opt/i2p");
  });

  test("may be missing", async () => {
    expect(await base({})).toBeUndefined();
  });

  test("can name another config directory in its wrapper.config", async () => {
    const there = {
      "/R/opt/i2p/hosts.txt": "",
      "/R/opt/i2p/wrapper.config": 'wrapper.java.additional.1=-Di2p.dir.config="/srv/live"\n',
    };
    expect(await places({ ...alice, ...there })).toEqual(["config /R/srv/live", "base /R/opt/i2p"]);
  });
});
