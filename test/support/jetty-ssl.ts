/** A jetty-ssl.xml of Jetty 9 with the least that makes a TLS listener. */
export const TLS_FILE = `<?xml version="1.0"?>
<Configure id="Server" class="org.eclipse.jetty.server.Server">
  <New id="sslContextFactory" class="org.eclipse.jetty.util.ssl.SslContextFactory">
    <Set name="KeyStorePath">./eepsite/etc/keystore.ks</Set>
  </New>
  <Call name="addConnector"><Arg>
    <New class="org.eclipse.jetty.server.ServerConnector">
      <Arg><Ref refid="Server"/></Arg>
      <Arg><Array type="org.eclipse.jetty.server.ConnectionFactory"><Item>
        <New class="org.eclipse.jetty.server.SslConnectionFactory"><Arg><Ref refid="sslContextFactory"/></Arg></New>
      </Item></Array></Arg>
      <Set name="host">127.0.0.1</Set>
      <Set name="port">7668</Set>
    </New>
  </Arg></Call>
</Configure>
`;
