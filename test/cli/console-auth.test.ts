import { describe, expect, it } from "vitest";
import { get, live, open, set } from "../support/live-router.js";

describe("console.auth", () => {
  const user = "routerconsole.auth.i2prouter.admin.md5=00000000000000000000000000000000\n";

  it.each(["", "routerconsole.auth.i2prouter.admin.md5=0000\n", "i2cp.auth.admin.shash=0\n"])(
    "is refused with %j, where there is no user",
    (text) => {
      const { code, changed, stderr } = set(open(text), "console.auth=on");
      expect({ code, changed }).toEqual({ code: 2, changed: {} });
      expect(stderr).toContain("i2pconf passwd");
    },
  );

  it("is turned on where there is a user, which the templates do without", () => {
    const { code, changed, stderr } = open(user).run("--root R set console.auth=on");
    expect({ code, changed }).toEqual({
      code: 0,
      changed: { [live]: `routerconsole.auth.enable=true\n${user}` },
    });
    expect(stderr).toContain("left alone");
  });

  it("is turned off in all directories", () => {
    const { changed } = open(user).run("--root R set console.auth=off");
    expect(Object.keys(changed)).toHaveLength(2);
  });

  it.each([
    ["where the user comes in the same change", "", [user.trim(), "console.auth=on"]],
    ["with --force", "", ["console.auth=on", "--force"]],
  ])("is turned on %s", (_case, text, words) => {
    const session = open(text);
    expect(set(session, ...words).code).toBe(0);
    expect(get(session, "console.auth")).toBe("true\n");
  });

  it("is turned off without a user", () => {
    expect(set(open("routerconsole.auth.enable=true\n"), "console.auth=off").changed).toEqual({
      [live]: "routerconsole.auth.enable=false\n",
    });
  });

  it("is refused in the templates alone", () => {
    const { code } = open(user).run("--root R set console.auth=on --location base");
    expect(code).toBe(2);
  });
});
