/** What the stock client apps take as arguments (2.8.0), a row each; `schema/spec.ts` reads them. */
export const argumentsTable = `
RouterConsoleRunner:port port 1..65535 full =7657
RouterConsoleRunner:host hostlist full =127.0.0.1
RouterConsoleRunner:sslPort port 1..65535 full
RouterConsoleRunner:sslHost hostlist full
RouterConsoleRunner:webAppsDir path full =./webapps/
UrlLauncher:url url full
TunnelControllerGroup:configFile path full =i2ptunnel.config
JettyStart:jetty.xml list full =eepsite/jetty.xml
SAMBridge:-s boolean full =false
SAMBridge:-c path full =sam.config
SAMBridge:keyfile path full =sam.keys
SAMBridge:host host full =127.0.0.1
SAMBridge:port port 1..65535 full =7656
`;
