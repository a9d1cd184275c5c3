import { describe, expect, it } from "vitest";
import { client, run, template } from "../support/add.js";
import { BASE, CONFIG, Session } from "../support/session.js";

describe("locations", () => {
  it("a secret stays out of the templates, unless they are named", () => {
    const words = [...client, "x", "listenPort=5555", "option.proxyPassword=hidden"];
    const session = Session.open("debian");
    const { stderr } = run(session, ...words);
    expect(stderr).not.toContain("hidden");
    expect(
      [session.text(template), session.text(`${CONFIG}/i2ptunnel.config`)].map((text) =>
        text.includes("hidden"),
      ),
    ).toEqual([false, true]);
    expect(run(session, ...words).changed).toEqual({});
    const named = Session.open("debian");
    expect(run(named, ...words, "--location", "both").stderr).toContain("for everybody to read");
    expect(named.text(template)).toContain("hidden");
  });

  it("before the first start the template alone", () => {
    const session = Session.open("debian");
    session.remove(CONFIG);
    const { code, changed } = run(session, ...client, "x", "listenPort=5555");
    expect({ code, files: Object.keys(changed) }).toEqual({ code: 0, files: [template] });
    expect(run(session, "remove", "tunnel[x]").code).toBe(0);
  });

  it("a template without a list of tunnels is left alone", () => {
    const session = Session.open("debian");
    session.remove(template);
    const { changed, stderr } = run(session, ...client, "x", "listenPort=5555");
    expect(Object.keys(changed)).toEqual([`${CONFIG}/i2ptunnel.config`]);
    expect(stderr).toContain("has no list for tunnel[x]");
  });

  it("-n writes nothing, and tells by its exit code", () => {
    const { code, changed } = run(
      Session.open("debian"),
      ...client,
      "x",
      "listenPort=5555",
      "-n",
      "--exit-code",
    );
    expect({ code, changed }).toEqual({ code: 1, changed: {} });
  });

  it("one that cannot be written keeps both as they are", () => {
    const session = Session.open("debian-split");
    session.restrict(BASE, 0o555);
    const { code, changed, stderr } = run(session, "remove", "tunnel[Irc2P]");
    expect({ code, changed }).toEqual({ code: 4, changed: {} });
    expect(stderr).toContain("--location config would go through");
  });

  it("a list that keys of something else stand in is left alone", () => {
    const session = Session.open("portable", { "i2ptunnel.config": "name=one\ntype=client\n" });
    const { code, changed } = run(session, ...client, "x", "listenPort=5555");
    expect({ code, changed }).toEqual({ code: 4, changed: {} });
  });
});
