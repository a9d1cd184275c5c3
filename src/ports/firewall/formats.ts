/** The firewalls that can be written for. */
export const firewallFormats = ["nft", "nft-rules", "iptables", "ufw", "firewalld", "qubes"] as const;

export type FirewallFormat = (typeof firewallFormats)[number];
