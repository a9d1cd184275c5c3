import { describe, expect, it } from "vitest";
import { type Outcome, replaceOnce, Session } from "../support/session.js";

const HTTP_PROXY = "var/lib/i2p/i2p-config/i2ptunnel.config.d/00-I2P HTTP Proxy-i2ptunnel.config";

function run(session: Session, words: string): Outcome {
  return session.run(`--root R ${words}`);
}

describe("ports --format FIREWALL", () => {
  it("lets in what listens beyond loopback after a change, and nothing else", () => {
    const session = Session.open("debian-split");
    run(
      session,
      "set -q console.bind=0.0.0.0 i2np.port=18321 sam=on sam.bind=192.168.1.20 sam.udp-port=7755",
    );
    const { code, stdout, changed } = run(session, "ports --format nft-rules");
    expect([code, changed]).toEqual([0, {}]);
    expect([...stdout.matchAll(/^(?!#).*dport (\S+)/gm)].map(([, port]) => port)).toEqual([
      "18321",
      "18321",
      "1900",
      "1900",
      "7653",
      "7653",
      "7652",
      "7652",
      "7657",
      "7657",
      "7656",
    ]);
    expect(stdout).toContain("} ip daddr 192.168.1.20 tcp dport 7656 accept\n");
  });

  it("has no rules of UPnP after upnp=off", () => {
    const session = Session.open("debian-split");
    run(session, "set -q upnp=off");
    for (const options of ["", " --outbound"])
      expect(run(session, `ports --format nft-rules${options}`).stdout).not.toMatch(/upnp|1900|765[23]/i);
  });

  it("says on stderr what has to be known, unless it is to be quiet", () => {
    const session = Session.open("debian-split");
    const strict =
      "info: It drops every new connection that it does not name, SSH as well: see the place for your own rules in it.\n";
    expect(run(session, "ports --format nft").stderr).toBe(strict);
    expect(run(session, "ports --format iptables --outbound").stderr).toMatch(
      /^info: Other routers .*9000-31000 alone/m,
    );
    expect(run(session, "ports --format nft --outbound --quiet").stderr).toBe("");
  });

  it("leaves out the I2NP port while it is not drawn, and says so", () => {
    const session = Session.open("portable");
    const { stdout, stderr } = run(session, "ports --format ufw");
    expect(stdout).not.toMatch(/^[^#]*I2NP/m);
    expect(stderr).toBe(
      "info: The I2NP port is not drawn yet, so it is not let in: set i2np.port first, then export again.\n",
    );
  });

  it("leaves out what the other options leave out", () => {
    const session = Session.open("debian-split");
    run(session, "set -q console.bind=0.0.0.0");
    expect(run(session, "ports --format qubes --exposed").stdout).toContain(
      '\nI2P_HTTP=\nI2P_PORTS="7657"\n',
    );
    expect(run(session, "ports --format ufw --scope lan").stdout).not.toMatch(/^[^#]*I2NP/m);
  });

  it("keeps a tunnel's name in its comment", () => {
    const session = Session.open("debian-split");
    const text = replaceOnce(session.text(HTTP_PROXY), "name=I2P HTTP Proxy", "name=It's прокси $(id); }");
    session.write(HTTP_PROXY, Buffer.from(text.replace("interface=127.0.0.1", "interface=0.0.0.0"), "utf8"));
    expect(run(session, "ports --format nft").stdout).toContain(
      "\n    # tunnel It’s прокси ?(id); ?: 0.0.0.0\n",
    );
  });

  it("refuses a second format, and one that there is none of", () => {
    const session = Session.open("debian-split");
    expect(run(session, "ports --format nft --json")).toMatchObject({ code: 2, stdout: "" });
    expect(run(session, "ports --format pf").stderr).toContain(
      "nft, nft-rules, iptables, ufw, firewalld, qubes",
    );
  });
});
