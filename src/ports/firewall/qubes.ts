import type { Listener, Ports } from "../ports.js";
import { joinedPorts, portLists } from "./multiport.js";
import { remarkOn } from "./remark.js";
import { comment } from "./texts.js";

/** The address that guides give to names below .i2p in other qubes. */
const TARGET = "10.100.100.100";

/** What is for this machine alone as long as it is on loopback. */
const inner: readonly string[] = ["i2cp", "wrapper-port", "jetty-jmx", "admin"];

/**
 * A part of a shell script for the qube that runs I2P and gives its network to others (a ProxyVM or NetVM): the proxies, SAM, IRC, the console
 * and so on are let in from interfaces `vif…`, and connections to one address that stands for I2P are led to them.
 */
export function qubes({ listeners }: Ports): string {
  const used = offered(listeners);
  const http = used.find(({ id }) => id === "http-proxy")?.port;
  const ports = used.flatMap(({ protocol, port }) => (protocol === "tcp" && port !== http ? [port] : []));
  const header = [
    "I2P for other qubes: a part of /rw/config/qubes-firewall-user-script in the qube that runs I2P and that the others have as their net qube. It uses nftables in Qubes 4.2 and later, iptables before. IPv4 only.",
    "",
    "The others reach the ports below at this qube's address, and at TARGET, which a resolver may give them for every name below .i2p. A list has at most 15 ports, a range counts as two; between lists stands a blank.",
    ...loopbackRemark(used),
  ];
  const lines = [
    ...comment(used.map((listener) => `${listener.protocol} ${listener.port}, ${remarkOn(listener)}`)),
    `I2P_HTTP=${http ?? ""}`,
    `I2P_PORTS="${listed(ports)}"`,
    `I2P_UDP="${listed(used.flatMap(({ protocol, port }) => (protocol === "udp" ? [port] : [])))}"`,
    `TARGET=${TARGET}`,
    "",
    SCRIPT,
  ];
  return ["#!/bin/sh", ...comment(header), "", ...lines].join("\n");
}

/** That other qubes do not reach what is on loopback, whatever the firewall says. */
export function loopbackNotes({ listeners }: Ports): readonly string[] {
  return loopbackRemark(offered(listeners));
}

type Offered = Listener & { readonly port: number };

function offered(listeners: readonly Listener[]): readonly Offered[] {
  return listeners.filter(
    (listener): listener is Offered =>
      listener.enabled &&
      listener.port !== undefined &&
      !/^(?:i2np|upnp)-/.test(listener.id) &&
      (listener.scope !== "local" || !inner.includes(listener.id)),
  );
}

function loopbackRemark(used: readonly Offered[]): readonly string[] {
  const reached = new Set(used.filter(({ scope }) => scope !== "local").map(({ port }) => port));
  const ports = used.flatMap(({ port }) => (reached.has(port) ? [] : [port]));
  if (ports.length === 0) return [];
  return [
    `On loopback alone, where no other qube gets, listen ${listed(ports)}: bind those that others need to 0.0.0.0, such as by i2pconf set console.bind=0.0.0.0`,
  ];
}

function listed(ports: readonly number[]): string {
  return portLists(joinedPorts(ports.map((port) => [port, port]))).join(" ");
}

const SCRIPT = `if nft list chain ip qubes custom-input >/dev/null 2>&1; then
  nft add chain ip qubes i2p-input
  nft add chain ip qubes i2p-target '{ type nat hook prerouting priority -100; }'
  nft flush chain ip qubes i2p-input
  nft flush chain ip qubes i2p-target
  allow() {
    set=$(echo "$2" | tr : -)
    nft add rule ip qubes i2p-input iifname 'vif*' "$1" dport "{ $set }" accept
    nft add rule ip qubes i2p-target iifname 'vif*' ip daddr "$TARGET" "$1" dport "{ $set }" redirect
  }
  nft list chain ip qubes custom-input | grep -q 'jump i2p-input' || nft add rule ip qubes custom-input jump i2p-input
else
  once() {
    table=$1
    shift
    iptables -t "$table" -C "$@" 2>/dev/null || iptables -t "$table" -I "$@"
  }
  allow() {
    once filter INPUT -i vif+ -p "$1" -m multiport --dports "$2" -j ACCEPT
    once nat PREROUTING -i vif+ -d "$TARGET" -p "$1" -m multiport --dports "$2" -j REDIRECT
  }
fi
for list in $I2P_HTTP $I2P_PORTS; do allow tcp "$list"; done
for list in $I2P_UDP; do allow udp "$list"; done
`;
