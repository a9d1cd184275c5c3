import { describe, expect, it } from "vitest";
import { restartedPartOf, restartOf } from "../../src/install/restart.js";

describe("what it takes for the router to notice a change of a file", () => {
  it.each([
    ["i2ptunnel.config", "tunnel.0.name", "soft"],
    ["i2ptunnel.config.d/00-I2P HTTP Proxy-i2ptunnel.config", "name", "soft"],
    ["clients.config", "clientApp.0.args", "full"],
    ["clients.config.d/00-net.i2p.sam.SAMBridge-clients.config", "clientApp.0.args", "full"],
    ["eepsite/jetty.xml", "", "soft"],
    ["eepsite/contexts/base-context.xml", "", "live"],
    ["logger.config", "logger.defaultLevel", "live"],
    ["addressbook/config.txt", "update_delay", "live"],
    ["addressbook/subscriptions.txt", "http://i2p-projekt.i2p/hosts.txt", "live"],
    ["wrapper.config", "wrapper.java.maxmemory", "wrapper"],
    ["webapps.config", "webapps.susimail.startOnLoad", "full"],
    ["plugins.config", "plugin.zzzot.startOnLoad", "full"],
    ["sam.config", "sam.auth", "full"],
    ["susimail.config", "susimail.host", "full"],
    ["i2psnark.config.d/i2psnark.config", "i2psnark.dir", "full"],
  ])("%s: %s: %s", (file, key, restart) => {
    expect(restartOf(file, key)).toBe(restart);
  });

  it("of a key of router.config is the catalogue's", () => {
    expect(restartOf("router.config", "i2np.udp.internalPort")).toBe("soft");
    expect(restartOf("router.config", "router.sharePercentage")).toBe("live");
    expect(restartOf("router.config", "i2cp.port")).toBe("full");
  });

  it("is full for a key that the router does not know", () => {
    expect(restartOf("router.config", "no.such.key")).toBe("full");
  });
});

describe("the part that can be restarted by itself", () => {
  it.each([
    ["/var/lib/i2p/i2p-config/i2ptunnel.config", "tunnel"],
    ["C:\\ProgramData\\i2p\\i2ptunnel.config.d\\00-Irc2P-i2ptunnel.config", "tunnel"],
    ["/srv/i2ptunnel.config-old/router.config", undefined],
    ["/var/lib/i2p/i2p-config/logger.config", "logger"],
    ["/var/lib/i2p/i2p-config/plugins/zzzot/plugin.config", undefined],
    ["C:\\ProgramData\\i2p\\addressbook\\config.txt", "address book"],
    ["/var/lib/i2p/i2p-config/eepsite/jetty.xml", "web server"],
  ])("of %s is %s", (path, part) => {
    expect(restartedPartOf(path)).toBe(part);
  });
});
