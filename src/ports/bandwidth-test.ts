import type { Outbound } from "./ports.js";

/** The setup wizard's test of the bandwidth, which runs when somebody starts it (facts: ports bandwidth-test). */
export function bandwidthTestOutbound(): readonly Outbound[] {
  return [
    {
      id: "bandwidth-test",
      protocol: "tcp",
      ports: [
        [443, 443],
        [3001, 3001],
      ],
      to: "mlab-ns.appspot.com, and the test server that it names",
      what: "bandwidth test of the setup wizard",
      enabled: false,
      origin: undefined,
    },
  ];
}
