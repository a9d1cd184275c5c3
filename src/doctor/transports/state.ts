import { isI2npPort } from "../../schema/i2np-ports.js";
import type { Fix } from "../fix.js";
import type { RouterView } from "../router-view.js";

export const UDP_ENABLE = "i2np.udp.enable";
export const UDP_PORT = "i2np.udp.port";
export const UDP_INTERNAL_PORT = "i2np.udp.internalPort";
export const UDP_HOST = "i2np.udp.host";
export const TCP_ENABLE = "i2np.ntcp.enable";
export const TCP_PORT = "i2np.ntcp.port";
export const TCP_HOST = "i2np.ntcp.hostname";
export const TCP_AUTO_PORT = "i2np.ntcp.autoport";
export const TCP_AUTO_IP = "i2np.ntcp.autoip";
export const UPNP_ENABLE = "i2np.upnp.enable";
export const FLOODFILL = "router.floodfillParticipant";
export const FIREWALLED = "i2np.ipv4.firewalled";

/** Hidden mode, in which no address is published; countries in which it is the default are not known from files (facts: Router.isHidden). */
export function isHidden(router: RouterView): boolean {
  return router.isTrue("router.isHidden") || router.isTrue("router.hiddenMode");
}

/** Whether a key is missing, or says nothing. */
export function isUnset(router: RouterView, key: string): boolean {
  return (router.text(key) ?? "") === "";
}

/** How TCP finds its address, in lower case (facts: the catalogue, i2np.ntcp.autoip). */
export function autoIp(router: RouterView): string {
  return router.text(TCP_AUTO_IP)?.toLowerCase() ?? "";
}

/** The hosts of a list of I2NP's, which takes semicolons too (facts: the catalogue, i2np.udp.host). */
export function hostsOf(router: RouterView, key: string): readonly string[] {
  return (router.text(key) ?? "").split(/[,;\s]+/).filter((host) => host !== "");
}

/** The key that UDP takes its port from; one that is not positive counts as missing (facts: the catalogue, i2np.udp.port). */
export function udpPortKey(router: RouterView): string | undefined {
  return [UDP_INTERNAL_PORT, UDP_PORT].find((key) => (router.number(key) ?? 0) > 0);
}

/** The port of UDP that the files tell, whether I2NP may use it or not. */
export function udpPort(router: RouterView): number | undefined {
  const key = udpPortKey(router);
  return key === undefined ? undefined : router.number(key);
}

/** A port that the file has and that I2NP may use. */
export function allowedPort(router: RouterView, key: string): number | undefined {
  const port = router.number(key);
  return port !== undefined && isI2npPort(port) ? port : undefined;
}

/** Whether `i2np.ntcp.autoport` has to be written for TCP without a port of its own: UPnP takes its absence for false (facts: lints N13, N30). */
export function needsAutoPort(router: RouterView): boolean {
  return router.has(TCP_AUTO_PORT) ? !router.isTrue(TCP_AUTO_PORT) : router.isTrue(UPNP_ENABLE);
}

/** A fix that leaves the port of TCP to that of UDP, as the console does it (facts: the catalogue, i2np.ntcp.port). */
export function followUdpPort({ file }: RouterView): Fix {
  return {
    does: `removes ${TCP_PORT} and sets ${TCP_AUTO_PORT}=true`,
    apply(editor) {
      editor.unset(file, TCP_PORT);
      editor.set(file, TCP_AUTO_PORT, "true");
    },
  };
}
