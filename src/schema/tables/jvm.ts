/** Keys of the JVM that the router reads, `-D` options in `wrapper.java.additional.N` of wrapper.config (2.8.0), a row each; `schema/spec.ts` reads them. */
export const jvmTable = `
loggerFilenameOverride path full
loggerConfigLocation path full =logger.config
router.configLocation path full =router.config
i2p.dir.base path full
i2p.dir.config path full
i2p.dir.migrate boolean full =false
i2p.dir.portableMode boolean full =false
i2p.dir.pid path full
i2p.dir.temp path full
wrapper.logfile path full
jbigi.enable boolean full =true
jbigi.dontLog string full
jcpuid.enable boolean full =true
jcpuid.dontLog string full
i2cp.tcp.host host full =127.0.0.1
i2cp.tcp.port port 1..65535 full =7654
sam.shutdownOnOOM boolean full =false
socksProxyHost host full
java.net.useSystemProxies boolean full =false
java.net.preferIPv4Stack boolean full =false
java.net.preferIPv6Addresses boolean full =false
java.awt.headless boolean full
I2P_DISABLE_DNS_CACHE_OVERRIDE string full
I2P_DISABLE_HTTP_KEEPALIVE_OVERRIDE string full
I2P_DISABLE_TIMEZONE_OVERRIDE string full
I2P_DISABLE_OUTPUT_OVERRIDE string full
http.proxyHost host full deprecated
https.proxyHost host full deprecated
`;
