import { describe, expect, it } from "vitest";
import { TLS_FILE as TLS } from "../support/jetty-ssl.js";
import { CONFIG, Session } from "../support/session.js";

const file = `${CONFIG}/eepsite/jetty-ssl.xml`;
const args = (session: Session) =>
  session.run(["--root", "R", "get", "client[JettyStart].args", "--location", "config"]).stdout;
const set = (session: Session, value: string) =>
  session.run(["--root", "R", "set", `eepsite.ssl=${value}`, "--location", "config"]);

describe.each(["debian", "debian-split"])("the TLS listener of the eepsite on %s", (fixture) => {
  it("is off where the web server is not started with its file", () => {
    expect(Session.open(fixture, { [file]: TLS }).run("--root R get eepsite.ssl").stdout).toBe("off\n");
  });

  it("is turned on by starting the web server with the file beside jetty.xml, and off by the contrary", () => {
    const session = Session.open(fixture, { [file]: TLS });
    const before = args(session);
    expect(set(session, "7668").code).toBe(0);
    expect(args(session)).toBe(`${before.trim()} /var/lib/i2p/i2p-config/eepsite/jetty-ssl.xml\n`);
    expect(session.run("--root R get eepsite.ssl").stdout).toBe("7668\n");
    expect(set(session, "off").code).toBe(0);
    expect(args(session)).toBe(before);
    expect(session.text(file)).toBe(TLS);
  });

  it("gets its port in the same change", () => {
    const session = Session.open(fixture, { [file]: TLS });
    expect(set(session, "7669").changed[file]).toBe(TLS.replace("7668", "7669"));
  });

  it("is changed alone where it runs already", () => {
    const session = Session.open(fixture, { [file]: TLS });
    set(session, "7668");
    expect(Object.keys(set(session, "7669").changed)).toEqual([file]);
    expect(set(session, "7669").changed).toEqual({});
  });

  it("comes with a warning where its keystore is not there", () => {
    expect(set(Session.open(fixture, { [file]: TLS }), "7668").stderr).toContain("keystore.ks is not there");
    const store = "usr/share/i2p/eepsite/etc/keystore.ks";
    expect(set(Session.open(fixture, { [file]: TLS, [store]: "" }), "7668").stderr).not.toContain("keystore");
  });

  it("is turned on where the router reads it, though the template lacks the file", () => {
    const session = Session.open(fixture, { [file]: TLS });
    const { code, changed, stderr } = session.run("--root R set eepsite.ssl=7669");
    expect(code).toBe(0);
    expect(changed[file]).toBe(TLS.replace("7668", "7669"));
    expect(stderr).toContain("usr/share/i2p does not hold eepsite.ssl");
  });

  it("cannot be turned on without the file", () => {
    const { code, changed, stderr } = set(Session.open(fixture), "7668");
    expect({ code, changed }).toEqual({ code: 3, changed: {} });
    expect(stderr).toContain("jetty-ssl.xml");
  });

  it("cannot be turned off where the plain listener is in the same file", () => {
    const jetty = `${CONFIG}/eepsite/jetty.xml`;
    const session = Session.open(fixture);
    const connector = TLS.slice(TLS.indexOf("  <Call"), TLS.indexOf("</Configure>"));
    session.write(jetty, session.text(jetty).replace("</Configure>", `${connector}</Configure>`));
    const { code, changed, stderr } = set(session, "off");
    expect({ code, changed }).toEqual({ code: 2, changed: {} });
    expect(stderr).toContain("comment the TLS listener out");
  });
});
