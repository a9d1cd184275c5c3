/** Keys of sam.config (2.8.0), a row each; `schema/spec.ts` reads them. */
export const samTable = `
sam.tcp.host host full =127.0.0.1
sam.tcp.port port 1..65535 full =7656
sam.udp.host host full =127.0.0.1
sam.udp.port port 1..65535 full =7655
sam.keyfile path full =sam.keys
sam.useSSL boolean full =false
sam.auth boolean full =false
sam.auth.{user}.shash shash full
sam.keystoreFile path full
sam.keystorePassword string full =changeit
sam.keyPassword string full
sam.keyAlias string full
sam.forceFlush boolean full =false
i2cp.tcp.host host full =127.0.0.1
i2cp.tcp.port port 1..65535 full =7654
inbound.{name} string full
outbound.{name} string full
i2cp.{name} string full
i2p.streaming.{name} string full
loglevel enum(DEBUG|WARN|ERROR|CRIT) full deprecated
`;
