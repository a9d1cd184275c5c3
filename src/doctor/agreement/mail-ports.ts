import { CONSOLE_MAIN } from "../../files/client.js";
import { TUNNELS_CONFIG, WEBAPPS_CONFIG } from "../../files/file-names.js";
import { destinationHosts } from "../../files/known-tunnels.js";
import type { OpenFile } from "../../install/location.js";
import { isLoopback } from "../../schema/hosts.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import type { TunnelView } from "../tunnel-view.js";
import { otherPort } from "./other-port.js";

/** The ports at which SusiMail looks for its servers, and where the tunnels there lead (facts: catalogue `susimail.ports.pop3`). */
const servers = [
  { key: "susimail.ports.pop3", usual: 7660, target: "pop.postman.i2p", what: "fetch" },
  { key: "susimail.ports.smtp", usual: 7659, target: "smtp.postman.i2p", what: "send" },
] as const;

/** Mail that goes to a port where no tunnel is. */
export const mailPorts: Rule = {
  id: "A08",
  name: "mail-ports",
  severity: "error",
  detects: "SusiMail at other ports than the tunnels to the mail servers",
  *check(subject: Subject): Iterable<Problem> {
    const file = subject.location.named("susimail.config");
    if (!hasSusimail(subject, file)) return;
    for (const { key, usual, target, what } of servers) {
      const tunnels = subject.startedTunnels.filter((tunnel) => leadsTo(tunnel, target));
      const problem = otherPort(
        tunnels,
        { file, key, usual },
        (port, ports) =>
          `SusiMail looks for ${target} at port ${port}, but the tunnel there listens at ${ports}, so SusiMail cannot ${what} mail`,
      );
      if (problem) yield problem;
    }
  },
};

/** SusiMail is part of the console; it may be off, or have its server elsewhere. */
function hasSusimail(subject: Subject, file: OpenFile): boolean {
  if (!subject.knows(TUNNELS_CONFIG) || !(subject.installation || file.exists)) return false;
  const webapps = subject.location.named(WEBAPPS_CONFIG).reader;
  const isOn = subject.mayStart(CONSOLE_MAIN) && webapps.get("webapps.susimail.startOnLoad") !== "false";
  return isOn && isLoopback(file.reader.get("susimail.host") || "localhost");
}

function leadsTo(tunnel: TunnelView, target: string): boolean {
  return tunnel.type === "client" && destinationHosts(tunnel.get("targetDestination")).includes(target);
}
