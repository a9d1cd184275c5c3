import { describe, expect, test } from "vitest";
import { Session } from "../../support/session.js";

describe("what is not there is off, and not set", () => {
  test.each(["browser=off", "irc=off", "irc=no"])("set %s changes nothing and is done", (assignment) => {
    const { code, stderr, changed } = Session.open("docker").run(`set ${assignment} --root R`);
    expect({ code, changed }).toEqual({ code: 0, changed: {} });
    expect(stderr).toMatch(/is off already: there is no such (client app|tunnel)/);
  });

  test.each(["browser", "irc", "irc.port", "eepsite.bind"])(
    "unset %s changes nothing and is done",
    (setting) => {
      const { code, stderr, changed } = Session.open("docker").run(`unset ${setting} --root R`);
      expect({ code, changed }).toEqual({ code: 0, changed: {} });
      expect(stderr).toMatch(/is not set: there is no such (client app|tunnel)/);
    },
  );

  test("unset of a field that no tunnel has is done, set of one names the tunnels", () => {
    const session = Session.open("debian");
    const { code, stderr, changed } = session.run("unset tunnel[*].option.none --root R");
    expect({ code, stderr, changed }).toEqual({
      code: 0,
      stderr: "info: no tunnel has option.none\nunchanged\n",
      changed: {},
    });
    expect(session.run("set tunnel[*].option.none=1 --root R").stderr).toMatch(
      /no tunnel in .* has option\.none; name the one that is to have it\n {2}I2P HTTP Proxy/,
    );
  });

  test.each(["browser=on", "irc=on", "irc.port=6668"])(
    "set %s has nothing to change, and is refused",
    (assignment) => {
      expect(Session.open("docker").run(`set ${assignment} --root R`).code).toBe(2);
    },
  );

  test("a name that nobody knows is refused all the same", () => {
    expect(Session.open("docker").run("set client[Typo].startOnLoad=false --root R").code).toBe(2);
  });

  test("disable, and a recipe, go on", () => {
    expect(Session.open("docker").run("disable browser irc --root R").code).toBe(0);
    const recipe = { "i2p/recipe": "browser = off\nupnp = off\n" };
    const { code, changed } = Session.open("docker", recipe).run("apply R/i2p/recipe --root R");
    expect({ code, changed: Object.keys(changed).length }).toEqual({ code: 0, changed: 2 });
  });

  test.each([
    "set console.bind=0.0.0.0",
    "set client[Typo].args=x",
    "set irc.port=1",
    "set tunnel[*].interface=::1",
  ])("%s where there is nothing of the kind says so, and promises no list", (words) => {
    const none = { "clients.config": "", "i2ptunnel.config": "" };
    const { code, stderr } = Session.open("portable", none).run(`${words} --root R`);
    expect(code).toBe(2);
    expect(stderr).toMatch(/there is no such (client app|tunnel) in .*, nor any other\n$/);
  });
});
