// Written by `npm run schema` from the tables and the prose.

/** The keys of a tunnel, without the prefix `tunnel.N.`, with the types of their values. */
export interface TunnelKeys {
  /**
   * Name shown in the tunnel manager; also used for the split file's name and the tunnel nickname.
   * Source: TunnelController.PROP_NAME; the router takes a change up by itself.
   */
  name: string;
  /**
   * Free description.
   * Source: TunnelController.PROP_DESCR; the router takes a change up by itself.
   */
  description: string;
  /**
   * Kind of tunnel.
   * Beware: A tunnel without a type is skipped; an unknown type never starts.
   * Source: TunnelController.PROP_TYPE, TYPE_*; a change takes a soft restart.
   */
  type: "client" | "httpclient" | "ircclient" | "connectclient" | "sockstunnel" | "socksirctunnel" | "streamrclient" | "server" | "httpserver" | "httpbidirserver" | "ircserver" | "streamrserver";
  /**
   * Local address a client tunnel or proxy listens on.
   * Beware: 0.0.0.0, :: or a LAN address lets others use the tunnel or proxy.
   * Default: 127.0.0.1
   * Source: TunnelController.PROP_INTFC, I2PTunnel.listenHost; a change takes a soft restart.
   */
  interface: string;
  /**
   * Local port a client tunnel or proxy listens on; 0 picks a free one.
   * Range: from 0 to 65535.
   * Source: TunnelController.PROP_LISTEN_PORT; a change takes a soft restart.
   */
  listenPort: number;
  /**
   * Destination of a client tunnel: name, b32 or base64, optional :port, several separated by comma or space.
   * Source: TunnelController.PROP_DEST; the router takes a change up by itself.
   */
  targetDestination: readonly string[];
  /**
   * Host a server tunnel forwards to.
   * Beware: Publishes whatever service runs there.
   * Source: TunnelController.PROP_TARGET_HOST; the router takes a change up by itself.
   */
  targetHost: string;
  /**
   * Port a server tunnel forwards to.
   * Range: from 1 to 65535.
   * Source: TunnelController.PROP_TARGET_PORT; the router takes a change up by itself.
   */
  targetPort: number;
  /**
   * Outproxies of HTTP, CONNECT and SOCKS tunnels, separated by comma, semicolon or space; for HTTPS through an HTTP proxy see SSLOutproxies.
   * Beware: Every outproxy sees your clearnet traffic.
   * Source: TunnelController.PROP_PROXIES; the router takes a change up by itself.
   */
  proxyList: readonly string[];
  /**
   * Host header given to the web server behind an HTTP server tunnel.
   * Source: TunnelController.PROP_SPOOFED_HOST; the router takes a change up by itself.
   */
  spoofedHost: string;
  /**
   * Private key file, relative to the config directory; required for servers and persistent clients.
   * Beware: This file is the destination's identity.
   * Source: TunnelController.PROP_FILE; a change takes a soft restart.
   */
  privKeyFile: string;
  /**
   * Use the common destination and tunnels of all shared clients.
   * Beware: Shared clients can be linked with each other.
   * Default: true (clients; always false for servers)
   * Source: TunnelController.PROP_SHARED, getSharedClient; a change takes a soft restart.
   */
  sharedClient: boolean;
  /**
   * Start the tunnel with the router.
   * Default: true
   * Source: TunnelController.PROP_START; a change takes a soft restart.
   */
  startOnLoad: boolean;
  /**
   * I2CP address; ignored inside the router JVM, where the connection is internal.
   * Default: 127.0.0.1
   * Source: TunnelController.PROP_I2CP_HOST, I2PSessionImpl.getHost; a change takes a soft restart.
   */
  i2cpHost: string;
  /**
   * I2CP port; ignored inside the router JVM; a non-number means 7654.
   * Range: from 1 to 65535. Default: 7654
   * Source: TunnelController.PROP_I2CP_PORT, setI2CPOptions; a change takes a soft restart.
   */
  i2cpPort: number;
  /**
   * Access filter file of a server tunnel.
   * Source: TunnelController.PROP_FILTER; a change takes a soft restart.
   */
  filterDefinition: string;
  /**
   * Where this tunnel's configuration is stored.
   * Source: TunnelController.PROP_CONFIG_FILE; the router takes a change up by itself.
   */
  configFile: string;
  /**
   * For HTTP and streamr servers, true makes i2cp.gzip default to false; note it is read here without the option. prefix, unlike the web server's own gzip switch.
   * Default: true
   * Source: TunnelController.PROP_TUN_GZIP, TunnelController.setConfig; a change takes a soft restart.
   */
  "i2ptunnel.gzip": boolean;
  /**
   * Client keeps its destination across restarts (needs privKeyFile).
   * Beware: Keeps one destination, so visits can be linked.
   * Default: false
   * Source: TunnelController.OPT_PERSISTENT; a change takes a soft restart.
   */
  "option.persistentClientKey": boolean;
  /**
   * Bundle the leaseset so that others can answer; needed for multihoming.
   * Default: true (servers; false for httpserver and streamrserver)
   * Source: TunnelController.OPT_BUNDLE_REPLY; the router takes a change up by itself.
   */
  "option.shouldBundleReplyInfo": boolean;
  /**
   * Router's overall delivery timeout for one message.
   * Unit: ms. Default: 60000
   * Source: OutboundClientMessageOneShotJob.OVERALL_TIMEOUT_MS_PARAM; the router takes a change up by itself.
   */
  "option.clientMessageTimeout": number;
  /**
   * Key of the second (EdDSA) destination of an old DSA server.
   * Source: I2PTunnelServer.PROP_ALT_PKF; a change takes a soft restart.
   */
  "option.altPrivKeyFile": string;
  /**
   * Connect to the local server from a 127.x address derived from the visitor, so it can tell visitors apart.
   * Default: false
   * Source: I2PTunnelServer.PROP_UNIQUE_LOCAL; a change takes a soft restart.
   */
  "option.enableUniqueLocal": boolean;
  /**
   * TLS on the local side: to the server for server tunnels, towards local programs for client tunnels.
   * Default: false
   * Source: I2PTunnelServer.PROP_USE_SSL, I2PTunnelClientBase; a change takes a soft restart.
   */
  "option.useSSL": boolean;
  /**
   * Keystore of the local TLS side of a client tunnel.
   * Default: computed: generated
   * Source: SSLClientUtil.PROP_KS_NAME; a change takes a soft restart.
   */
  "option.keystoreFile": string;
  /**
   * Password of that keystore.
   * Default: changeit
   * Source: SSLClientUtil.PROP_KEYSTORE_PASSWORD; a change takes a soft restart.
   */
  "option.keystorePassword": string;
  /**
   * Password of its key.
   * Beware: Secret.
   * Default: computed: generated
   * Source: SSLClientUtil.PROP_KEY_PASSWORD; a change takes a soft restart.
   */
  "option.keyPassword": string;
  /**
   * Alias of its key.
   * Default: computed: generated
   * Source: SSLClientUtil.PROP_KEY_ALIAS; a change takes a soft restart.
   */
  "option.keyAlias": string;
  /**
   * Server handles connections in a thread pool.
   * Default: true
   * Source: I2PTunnelServer.PROP_USE_POOL; a change takes a soft restart.
   */
  "option.i2ptunnel.usePool": boolean;
  /**
   * Size of that pool; zero or less means the default.
   * Default: 65
   * Source: I2PTunnelServer.PROP_HANDLER_COUNT; a change takes a soft restart.
   */
  "option.i2ptunnel.blockingHandlerCount": number;
  /**
   * Forward one I2P port elsewhere: host:port; IPv6 literals do not work because it splits at the first colon.
   * Source: I2PTunnelServer.buildSocketMap; the router takes a change up by itself.
   */
  [key: `option.targetForPort.${number}`]: string;
  /**
   * Host header for one I2P port.
   * Source: I2PTunnelHTTPServer; the router takes a change up by itself.
   */
  [key: `option.spoofedHost.${number}`]: string;
  /**
   * POSTs allowed to one client per check time; 0 unlimited.
   * Range: at least 0. Default: 6 (httpserver, unless limits were set by hand)
   * Source: I2PTunnelHTTPServer.OPT_POST_MAX; the router takes a change up by itself.
   */
  "option.maxPosts": number;
  /**
   * POSTs allowed to all clients per check time.
   * Range: at least 0. Default: 20 (httpserver, unless limits were set by hand)
   * Source: I2PTunnelHTTPServer.OPT_POST_TOTAL_MAX; the router takes a change up by itself.
   */
  "option.maxTotalPosts": number;
  /**
   * Length of the POST counting window.
   * Unit: s. Default: 300
   * Source: I2PTunnelHTTPServer.OPT_POST_WINDOW; the router takes a change up by itself.
   */
  "option.postCheckTime": number;
  /**
   * How long to refuse one client.
   * Unit: s. Default: 1200
   * Source: I2PTunnelHTTPServer.OPT_POST_BAN_TIME; the router takes a change up by itself.
   */
  "option.postBanTime": number;
  /**
   * How long to refuse all clients.
   * Unit: s. Default: 600
   * Source: I2PTunnelHTTPServer.OPT_POST_TOTAL_BAN_TIME; the router takes a change up by itself.
   */
  "option.postTotalBanTime": number;
  /**
   * Refuse visitors that come through an inproxy.
   * Default: false
   * Source: I2PTunnelHTTPServer.OPT_REJECT_INPROXY; the router takes a change up by itself.
   */
  "option.rejectInproxy": boolean;
  /**
   * Refuse requests with a foreign Referer.
   * Default: false
   * Source: I2PTunnelHTTPServer.OPT_REJECT_REFERER; the router takes a change up by itself.
   */
  "option.rejectReferer": boolean;
  /**
   * Refuse requests by User-Agent.
   * Default: false
   * Source: I2PTunnelHTTPServer.OPT_REJECT_USER_AGENTS; the router takes a change up by itself.
   */
  "option.rejectUserAgents": boolean;
  /**
   * User-Agent fragments to refuse; none stands for a missing header.
   * Source: I2PTunnelHTTPServer.OPT_USER_AGENTS; the router takes a change up by itself.
   */
  "option.userAgentRejectList": readonly string[];
  /**
   * HTTP keep-alive on the I2P side.
   * Default: true
   * Source: I2PTunnelHTTPServer.OPT_KEEPALIVE, I2PTunnelHTTPClient.OPT_KEEPALIVE_I2P; the router takes a change up by itself.
   */
  "option.keepalive.i2p": boolean;
  /**
   * HTTP keep-alive on the browser side.
   * Default: true
   * Source: I2PTunnelHTTPClient.OPT_KEEPALIVE_BROWSER; the router takes a change up by itself.
   */
  "option.keepalive.browser": boolean;
  /**
   * Outproxies for HTTPS through the HTTP proxy.
   * Beware: Every outproxy sees where you go.
   * Source: I2PTunnelHTTPClientBase.PROP_SSL_OUTPROXIES; the router takes a change up by itself.
   */
  "option.i2ptunnel.httpclient.SSLOutproxies": readonly string[];
  /**
   * Use a local outproxy plugin (such as Orchid) when there is one.
   * Default: true
   * Source: I2PTunnelHTTPClientBase.PROP_USE_OUTPROXY_PLUGIN; the router takes a change up by itself.
   */
  "option.i2ptunnel.useLocalOutproxy": boolean;
  /**
   * Pass the Referer header.
   * Beware: Leaks where you came from.
   * Default: false
   * Source: I2PTunnelHTTPClient.PROP_REFERER; the router takes a change up by itself.
   */
  "option.i2ptunnel.httpclient.sendReferer": boolean;
  /**
   * Pass the real User-Agent.
   * Beware: Makes the browser recognisable.
   * Default: false
   * Source: I2PTunnelHTTPClient.PROP_USER_AGENT; the router takes a change up by itself.
   */
  "option.i2ptunnel.httpclient.sendUserAgent": boolean;
  /**
   * Pass Accept headers.
   * Beware: Makes the browser recognisable.
   * Default: false
   * Source: I2PTunnelHTTPClient.PROP_ACCEPT; the router takes a change up by itself.
   */
  "option.i2ptunnel.httpclient.sendAccept": boolean;
  /**
   * Pass the Via header.
   * Default: false
   * Source: I2PTunnelHTTPClient.PROP_VIA; the router takes a change up by itself.
   */
  "option.i2ptunnel.httpclient.sendVia": boolean;
  /**
   * Jump services offered for unknown names.
   * Default: stats.i2p, i2pjump.i2p and notbob.i2p jump URLs
   * Source: I2PTunnelHTTPClient.PROP_JUMP_SERVERS; the router takes a change up by itself.
   */
  "option.i2ptunnel.httpclient.jumpServers": readonly string[];
  /**
   * Ignore address helper links.
   * Default: false
   * Source: I2PTunnelHTTPClient.PROP_DISABLE_HELPER; the router takes a change up by itself.
   */
  "option.i2ptunnel.httpclient.disableAddressHelper": boolean;
  /**
   * Allow HTTPS to I2P sites.
   * Default: true (false only when sslManuallySet is present)
   * Source: I2PTunnelHTTPClient.PROP_INTERNAL_SSL; the router takes a change up by itself.
   */
  "option.i2ptunnel.httpclient.allowInternalSSL": boolean;
  /**
   * Marks that allowInternalSSL was chosen on purpose.
   * Source: I2PTunnelHTTPClient.PROP_SSL_SET; the router takes a change up by itself.
   */
  "option.sslManuallySet": boolean;
  /**
   * User-Agent sent to I2P sites.
   * Default: MYOB/6.66 (AN/ON)
   * Source: I2PTunnelHTTPClient.PROP_UA_I2P; the router takes a change up by itself.
   */
  "option.httpclient.userAgent.i2p": string;
  /**
   * User-Agent sent to outproxies.
   * Default: built-in Tor Browser-like text
   * Source: I2PTunnelHTTPClient.PROP_UA_CLEARNET; the router takes a change up by itself.
   */
  "option.httpclient.userAgent.outproxy": string;
  /**
   * Any value makes the HTTP client answer requests that are not in proxy form.
   * Source: I2PTunnelHTTPClient; the router takes a change up by itself.
   */
  "option.i2ptunnel.noproxy": string;
  /**
   * HTTP client: ask I2P sites for compressed pages; HTTP server: compress responses.
   * Default: true
   * Source: I2PTunnelHTTPClient, I2PTunnelHTTPServer; the router takes a change up by itself.
   */
  "option.i2ptunnel.gzip": boolean;
  /**
   * Login needed to use the local proxy; true and basic mean Basic, digest means Digest; for SOCKS only true counts.
   * Beware: A proxy on a LAN address without this is open to the LAN.
   * Default: false
   * Source: I2PTunnelHTTPClientBase.PROP_AUTH; the router takes a change up by itself.
   */
  "option.proxyAuth": "false" | "true" | "basic" | "digest";
  /**
   * Proxy user for Basic login.
   * Source: I2PTunnelHTTPClientBase.PROP_USER; the router takes a change up by itself.
   * @deprecated turned into proxy.auth hashes when saved in the UI.
   */
  "option.proxyUsername": string;
  /**
   * Proxy password for Basic login.
   * Beware: Plaintext password.
   * Source: I2PTunnelHTTPClientBase.PROP_PW; the router takes a change up by itself.
   * @deprecated turned into proxy.auth hashes when saved in the UI.
   */
  "option.proxyPassword": string;
  /**
   * Proxy password of one more user.
   * Beware: Plaintext password.
   * Source: I2PTunnelHTTPClientBase.PROP_PW_PREFIX; the router takes a change up by itself.
   */
  [key: `option.proxyPassword.${string}`]: string;
  /**
   * Proxy Digest password: lower-case hex MD5 of user:realm:password, realm I2P HTTP Proxy or I2P SSL Proxy.
   * Source: I2PTunnelHTTPClientBase.PROP_PROXY_DIGEST_SUFFIX; the router takes a change up by itself.
   */
  [key: `option.proxy.auth.${string}.md5`]: string;
  /**
   * Same with SHA-256; realm I2P SOCKS Proxy for SOCKS.
   * Source: I2PTunnelHTTPClientBase.PROP_PROXY_DIGEST_SHA256_SUFFIX; the router takes a change up by itself.
   */
  [key: `option.proxy.auth.${string}.sha256`]: string;
  /**
   * Log in to the outproxy.
   * Default: false
   * Source: I2PTunnelHTTPClientBase.PROP_OUTPROXY_AUTH; the router takes a change up by itself.
   */
  "option.outproxyAuth": boolean;
  /**
   * Outproxy user.
   * Beware: Identifies you to the outproxy.
   * Source: I2PTunnelHTTPClientBase.PROP_OUTPROXY_USER; the router takes a change up by itself.
   */
  "option.outproxyUsername": string;
  /**
   * Outproxy password.
   * Beware: Plaintext password.
   * Source: I2PTunnelHTTPClientBase.PROP_OUTPROXY_PW; the router takes a change up by itself.
   */
  "option.outproxyPassword": string;
  /**
   * User at one outproxy.
   * Source: I2PTunnelHTTPClientBase.PROP_OUTPROXY_USER_PREFIX; the router takes a change up by itself.
   */
  [key: `option.outproxyUsername.${string}`]: string;
  /**
   * Password at one outproxy.
   * Beware: Plaintext password.
   * Source: I2PTunnelHTTPClientBase.PROP_OUTPROXY_PW_PREFIX; the router takes a change up by itself.
   */
  [key: `option.outproxyPassword.${string}`]: string;
  /**
   * How a SOCKS tunnel talks to its outproxy.
   * Default: socks
   * Source: I2PSOCKSTunnel.PROP_OUTPROXY_TYPE; the router takes a change up by itself.
   */
  "option.outproxyType": "socks" | "connect";
  /**
   * Outproxies of a SOCKS tunnel.
   * Default: computed: proxyList
   * Source: I2PSOCKSTunnel.PROP_PROXY_DEFAULT; the router takes a change up by itself.
   */
  "option.i2ptunnel.socks.proxy.default": readonly string[];
  /**
   * Outproxies of a SOCKS tunnel for one port.
   * Source: I2PSOCKSTunnel.PROP_PROXY_PREFIX; the router takes a change up by itself.
   */
  [key: `option.i2ptunnel.socks.proxy.${number}`]: readonly string[];
  /**
   * Map an IP asked for through SOCKS to an I2P name.
   * Source: SOCKSServer.PROP_MAPPING_PREFIX; the router takes a change up by itself.
   */
  [key: `option.ipmapping.${string}`]: string;
  /**
   * Allow DCC in an IRC client tunnel.
   * Beware: DCC can reveal local details.
   * Default: false
   * Source: I2PTunnelIRCClient.PROP_DCC; a change takes a soft restart.
   */
  "option.i2ptunnel.ircclient.enableDCC": boolean;
  /**
   * How an IRC server tunnel names visitors.
   * Default: user
   * Source: I2PTunnelIRCServer.PROP_METHOD; a change takes a soft restart.
   */
  "option.ircserver.method": "user" | "webirc";
  /**
   * Key that cloaks visitor names.
   * Beware: Secret.
   * Default: computed: random
   * Source: I2PTunnelIRCServer.PROP_CLOAK; a change takes a soft restart.
   */
  "option.ircserver.cloakKey": string;
  /**
   * Password for the webirc method.
   * Beware: Secret.
   * Source: I2PTunnelIRCServer.PROP_WEBIRC_PASSWORD; a change takes a soft restart.
   */
  "option.ircserver.webircPassword": string;
  /**
   * IP given with the webirc method.
   * Default: 127.0.0.1
   * Source: I2PTunnelIRCServer.PROP_WEBIRC_SPOOF_IP; a change takes a soft restart.
   */
  "option.ircserver.webircSpoofIP": string;
  /**
   * Pattern of visitor host names.
   * Default: %f.b32.i2p
   * Source: I2PTunnelIRCServer.PROP_HOSTNAME; a change takes a soft restart.
   */
  "option.ircserver.fakeHostname": string;
  /**
   * Command line of an I2Ping tunnel.
   * Source: I2Ping.PROP_COMMAND; a change takes a soft restart.
   */
  "option.command": string;
  /**
   * Hops of inbound tunnels (the UI warns below 2; the router allows 7).
   * Beware: 0 or 1 hop weakens anonymity.
   * Range: from 0 to 7. Default: 3
   * Source: TunnelPoolSettings.PROP_LENGTH; the router takes a change up by itself.
   */
  "option.inbound.length": number;
  /**
   * Hops of outbound tunnels.
   * Beware: 0 or 1 hop weakens anonymity.
   * Range: from 0 to 7. Default: 3
   * Source: TunnelPoolSettings.PROP_LENGTH; the router takes a change up by itself.
   */
  "option.outbound.length": number;
  /**
   * Random change of the inbound length; negative means plus or minus.
   * Range: from -7 to 7. Default: 0
   * Source: TunnelPoolSettings.PROP_LENGTH_VARIANCE; the router takes a change up by itself.
   */
  "option.inbound.lengthVariance": number;
  /**
   * Random change of the outbound length.
   * Range: from -7 to 7. Default: 0
   * Source: TunnelPoolSettings.PROP_LENGTH_VARIANCE; the router takes a change up by itself.
   */
  "option.outbound.lengthVariance": number;
  /**
   * Inbound tunnels.
   * Range: from 1 to 16. Default: 2
   * Source: TunnelPoolSettings.PROP_QUANTITY; the router takes a change up by itself.
   */
  "option.inbound.quantity": number;
  /**
   * Outbound tunnels.
   * Range: from 1 to 16. Default: 2
   * Source: TunnelPoolSettings.PROP_QUANTITY; the router takes a change up by itself.
   */
  "option.outbound.quantity": number;
  /**
   * Spare inbound tunnels.
   * Range: from 0 to 16. Default: 0
   * Source: TunnelPoolSettings.PROP_BACKUP_QUANTITY; the router takes a change up by itself.
   */
  "option.inbound.backupQuantity": number;
  /**
   * Spare outbound tunnels.
   * Range: from 0 to 16. Default: 0
   * Source: TunnelPoolSettings.PROP_BACKUP_QUANTITY; the router takes a change up by itself.
   */
  "option.outbound.backupQuantity": number;
  /**
   * Name of the pool in the console.
   * Default: computed: tunnel name, or shared clients
   * Source: TunnelPoolSettings.PROP_NICKNAME; the router takes a change up by itself.
   */
  "option.inbound.nickname": string;
  /**
   * Name of the pool in the console.
   * Default: computed: tunnel name, or shared clients
   * Source: TunnelPoolSettings.PROP_NICKNAME; the router takes a change up by itself.
   */
  "option.outbound.nickname": string;
  /**
   * Allow fallback to zero hops.
   * Beware: Zero hops reveal the router.
   * Default: false
   * Source: TunnelPoolSettings.PROP_ALLOW_ZERO_HOP; the router takes a change up by itself.
   */
  "option.inbound.allowZeroHop": boolean;
  /**
   * Allow fallback to zero hops.
   * Beware: Zero hops reveal the router.
   * Default: false
   * Source: TunnelPoolSettings.PROP_ALLOW_ZERO_HOP; the router takes a change up by itself.
   */
  "option.outbound.allowZeroHop": boolean;
  /**
   * How many leading IPv4 bytes must differ between hops.
   * Beware: 0 allows several hops in one network.
   * Range: from 0 to 4. Default: 2
   * Source: TunnelPoolSettings.PROP_IP_RESTRICTION; the router takes a change up by itself.
   */
  "option.inbound.IPRestriction": number;
  /**
   * How many leading IPv4 bytes must differ between hops.
   * Beware: 0 allows several hops in one network.
   * Range: from 0 to 4. Default: 2
   * Source: TunnelPoolSettings.PROP_IP_RESTRICTION; the router takes a change up by itself.
   */
  "option.outbound.IPRestriction": number;
  /**
   * Message priority.
   * Range: from -25 to 25. Default: 0 (10 for client, ircclient, server, ircserver, socksirctunnel)
   * Source: TunnelPoolSettings.PROP_PRIORITY, TunnelController.OPT_PRIORITY; the router takes a change up by itself.
   */
  "option.outbound.priority": number;
  /**
   * Key for stable hop ordering.
   * Beware: Secret.
   * Default: computed: generated for persistent destinations
   * Source: TunnelPoolSettings.PROP_RANDOM_KEY; a change takes a soft restart.
   */
  "option.inbound.randomKey": string;
  /**
   * Key for stable hop ordering.
   * Beware: Secret.
   * Default: computed: generated for persistent destinations
   * Source: TunnelPoolSettings.PROP_RANDOM_KEY; a change takes a soft restart.
   */
  "option.outbound.randomKey": string;
  /**
   * Router hashes to use, for debugging.
   * Beware: Pins hops; destroys anonymity.
   * Source: TunnelPeerSelector; a change takes a soft restart.
   */
  "option.inbound.explicitPeers": readonly string[];
  /**
   * Router hashes to use, for debugging.
   * Beware: Pins hops; destroys anonymity.
   * Source: TunnelPeerSelector; a change takes a soft restart.
   */
  "option.outbound.explicitPeers": readonly string[];
  /**
   * Encryption types of the leaseset, comma separated (4 = ECIES-X25519, 0 = ElGamal); later releases add 5, 6, 7 for post-quantum hybrids (inferred).
   * Default: computed: 4 for httpserver, streamrserver, IRC and streamr clients, 4,0 for HTTP client and shared clients, 0 otherwise
   * Source: RequestLeaseSetMessageHandler.PROP_LS_ENCTYPE; a change takes a soft restart.
   */
  "option.i2cp.leaseSetEncType": readonly string[];
  /**
   * Leaseset kind: 1 old, 3 LS2, 5 encrypted, 7 meta.
   * Default: 1 (3 when LS2 features are used)
   * Source: RequestLeaseSetMessageHandler.PROP_LS_TYPE; a change takes a soft restart.
   */
  "option.i2cp.leaseSetType": 1 | 3 | 5 | 7;
  /**
   * Old-style encrypted leaseset with i2cp.leaseSetKey.
   * Default: false
   * Source: RequestLeaseSetMessageHandler.PROP_LS_ENCRYPT; a change takes a soft restart.
   */
  "option.i2cp.encryptLeaseSet": boolean;
  /**
   * Key of the old-style encrypted leaseset.
   * Beware: Secret.
   * Source: RequestLeaseSetMessageHandler.PROP_LS_KEY; a change takes a soft restart.
   */
  "option.i2cp.leaseSetKey": string;
  /**
   * Lookup password of an encrypted leaseset, Base64 of UTF-8.
   * Beware: Secret.
   * Source: RequestLeaseSetMessageHandler.PROP_SECRET; a change takes a soft restart.
   */
  "option.i2cp.leaseSetSecret": string;
  /**
   * Client authorisation of an encrypted leaseset: none, DH, PSK.
   * Default: 0
   * Source: RequestLeaseSetMessageHandler.PROP_AUTH_TYPE; a change takes a soft restart.
   */
  "option.i2cp.leaseSetAuthType": "0" | "1" | "2";
  /**
   * This client's key for someone else's encrypted leaseset, or the server's shared PSK.
   * Beware: Secret.
   * Source: RequestLeaseSetMessageHandler.PROP_PRIV_KEY; a change takes a soft restart.
   */
  "option.i2cp.leaseSetPrivKey": string;
  /**
   * One authorised DH client, name:base64key, numbered from 0 without gaps.
   * Beware: Lists who may connect.
   * Source: RequestLeaseSetMessageHandler.PROP_DH; a change takes a soft restart.
   */
  [key: `option.i2cp.leaseSetClient.dh.${number}`]: string;
  /**
   * One authorised PSK client, name:base64key, numbered from 0 without gaps.
   * Beware: Secret.
   * Source: RequestLeaseSetMessageHandler.PROP_PSK; a change takes a soft restart.
   */
  [key: `option.i2cp.leaseSetClient.psk.${number}`]: string;
  /**
   * Leaseset encryption private keys, type:base64.
   * Beware: Secret.
   * Source: RequestLeaseSetMessageHandler.PROP_LS_PK; a change takes a soft restart.
   */
  "option.i2cp.leaseSetPrivateKey": string;
  /**
   * Leaseset signing private key, type:base64.
   * Beware: Secret.
   * Source: RequestLeaseSetMessageHandler.PROP_LS_SPK; a change takes a soft restart.
   */
  "option.i2cp.leaseSetSigningPrivateKey": string;
  /**
   * When the offline signature ends.
   * Unit: s since epoch.
   * Source: SessionConfig.PROP_OFFLINE_EXPIRATION; a change takes a soft restart.
   */
  "option.i2cp.leaseSetOfflineExpiration": number;
  /**
   * Transient key of an offline signature.
   * Source: SessionConfig.PROP_TRANSIENT_KEY; a change takes a soft restart.
   */
  "option.i2cp.leaseSetTransientPublicKey": string;
  /**
   * The offline signature itself.
   * Source: SessionConfig.PROP_OFFLINE_SIGNATURE; a change takes a soft restart.
   */
  "option.i2cp.leaseSetOfflineSignature": string;
  /**
   * Signature type (name or number) of a new destination; changing it needs a new key file.
   * Default: EdDSA_SHA512_Ed25519
   * Source: I2PClient.PROP_SIGTYPE; a change takes a soft restart.
   */
  "option.i2cp.destination.sigType": string;
  /**
   * Do not publish the leaseset.
   * Default: true (clients), false (servers)
   * Source: ClientManagerFacade.PROP_CLIENT_ONLY; a change takes a soft restart.
   */
  "option.i2cp.dontPublishLeaseSet": boolean;
  /**
   * Compress messages.
   * Default: true (false for httpserver and streamrserver)
   * Source: I2PClient.PROP_GZIP; the router takes a change up by itself.
   */
  "option.i2cp.gzip": boolean;
  /**
   * Skip per-message handshakes with the router.
   * Default: true
   * Source: I2PClient.PROP_FAST_RECEIVE; a change takes a soft restart.
   */
  "option.i2cp.fastReceive": boolean;
  /**
   * Delivery status wanted from the router.
   * Default: none
   * Source: I2PClient.PROP_RELIABILITY; a change takes a soft restart.
   */
  "option.i2cp.messageReliability": "none" | "BestEffort" | "Guaranteed";
  /**
   * Outbound limit enforced by the client library.
   * Unit: bytes/s. Default: 0 (unlimited)
   * Source: I2CPMessageProducer.PROP_MAX_BW; the router takes a change up by itself.
   */
  "option.i2cp.outboundBytesPerSecond": number;
  /**
   * Fewer tunnels when idle.
   * Default: false
   * Source: SessionIdleTimer, I2PSessionImpl; a change takes a soft restart.
   */
  "option.i2cp.reduceOnIdle": boolean;
  /**
   * Idle time before reducing.
   * Range: at least 300000 ms. Default: 1200000
   * Source: SessionIdleTimer; a change takes a soft restart.
   */
  "option.i2cp.reduceIdleTime": number;
  /**
   * Tunnels kept after reducing.
   * Range: at least 1. Default: 1
   * Source: SessionIdleTimer; a change takes a soft restart.
   */
  "option.i2cp.reduceQuantity": number;
  /**
   * Close tunnels when idle.
   * Default: false
   * Source: SessionIdleTimer; a change takes a soft restart.
   */
  "option.i2cp.closeOnIdle": boolean;
  /**
   * Idle time before closing.
   * Range: at least 300000 ms. Default: 1800000
   * Source: SessionIdleTimer; a change takes a soft restart.
   */
  "option.i2cp.closeIdleTime": number;
  /**
   * Take a new destination after an idle close.
   * Default: false
   * Source: I2PTunnelClientBase; a change takes a soft restart.
   */
  "option.i2cp.newDestOnResume": boolean;
  /**
   * Build tunnels only when first used.
   * Default: false
   * Source: I2PTunnelClientBase; a change takes a soft restart.
   */
  "option.i2cp.delayOpen": boolean;
  /**
   * Accept only listed destinations.
   * Default: false
   * Source: ConnectionOptions.PROP_ENABLE_ACCESS_LIST; the router takes a change up by itself.
   */
  "option.i2cp.enableAccessList": boolean;
  /**
   * Refuse listed destinations.
   * Default: false
   * Source: ConnectionOptions.PROP_ENABLE_BLACKLIST; the router takes a change up by itself.
   */
  "option.i2cp.enableBlackList": boolean;
  /**
   * Hashes for the access or block list.
   * Source: ConnectionOptions.PROP_ACCESS_LIST; the router takes a change up by itself.
   */
  "option.i2cp.accessList": readonly string[];
  /**
   * TLS to the router's I2CP (outside the router JVM).
   * Default: false
   * Source: I2PClient.PROP_ENABLE_SSL; a change takes a soft restart.
   */
  "option.i2cp.SSL": boolean;
  /**
   * I2CP user (outside the router JVM).
   * Source: I2PClient.PROP_USER; a change takes a soft restart.
   */
  "option.i2cp.username": string;
  /**
   * I2CP password (outside the router JVM).
   * Beware: Plaintext password.
   * Source: I2PClient.PROP_PW; a change takes a soft restart.
   */
  "option.i2cp.password": string;
  /**
   * I2CP address (outside the router JVM).
   * Default: 127.0.0.1
   * Source: I2PClient.PROP_TCP_HOST; a change takes a soft restart.
   */
  "option.i2cp.tcp.host": string;
  /**
   * I2CP port (outside the router JVM).
   * Range: from 1 to 65535. Default: 7654
   * Source: I2PClient.PROP_TCP_PORT; a change takes a soft restart.
   */
  "option.i2cp.tcp.port": number;
  /**
   * Unix socket to the router (Android).
   * Default: false
   * Source: I2PSessionImpl.PROP_DOMAIN_SOCKET; a change takes a soft restart.
   */
  "option.i2cp.domainSocket": boolean;
  /**
   * ElGamal session tags sent at once.
   * Range: from 0 to 128. Default: 40 (20 for IRC and streamr clients)
   * Source: ConnectionOptions.PROP_TAGS_TO_SEND, ClientConnectionRunner; a change takes a soft restart.
   */
  "option.crypto.tagsToSend": number;
  /**
   * When to send more tags.
   * Range: from 0 to 128. Default: 30 (14 for IRC and streamr clients)
   * Source: ConnectionOptions.PROP_TAG_THRESHOLD; a change takes a soft restart.
   */
  "option.crypto.lowTagThreshold": number;
  /**
   * Wait this long for data to send with the first packet; the UI writes 500 or 0, the shipped file 1000.
   * Unit: ms. Default: -1
   * Source: ConnectionOptions.PROP_CONNECT_DELAY; the router takes a change up by itself.
   */
  "option.i2p.streaming.connectDelay": number;
  /**
   * Connect timeout.
   * Unit: ms. Default: 60000
   * Source: I2PSocketOptions.PROP_CONNECT_TIMEOUT; the router takes a change up by itself.
   */
  "option.i2p.streaming.connectTimeout": number;
  /**
   * Read timeout; negative never.
   * Unit: ms. Default: -1
   * Source: I2PSocketOptions.PROP_READ_TIMEOUT; the router takes a change up by itself.
   */
  "option.i2p.streaming.readTimeout": number;
  /**
   * Write timeout; negative never.
   * Unit: ms. Default: -1
   * Source: I2PSocketOptions.PROP_WRITE_TIMEOUT; the router takes a change up by itself.
   */
  "option.i2p.streaming.writeTimeout": number;
  /**
   * Transmit buffer.
   * Unit: bytes. Default: 65536
   * Source: I2PSocketOptions.PROP_BUFFER_SIZE; the router takes a change up by itself.
   */
  "option.i2p.streaming.bufferSize": number;
  /**
   * 1 bulk, 2 interactive (not implemented).
   * Default: 1
   * Source: ConnectionOptions.PROP_PROFILE; the router takes a change up by itself.
   */
  "option.i2p.streaming.profile": "1" | "2";
  /**
   * Largest packet payload.
   * Range: at least 512 bytes. Default: 1730 (1812 with ECIES)
   * Source: ConnectionOptions.PROP_MAX_MESSAGE_SIZE; the router takes a change up by itself.
   */
  "option.i2p.streaming.maxMessageSize": number;
  /**
   * Retransmissions before failing.
   * Range: at least 0. Default: 8
   * Source: ConnectionOptions.PROP_MAX_RESENDS; the router takes a change up by itself.
   */
  "option.i2p.streaming.maxResends": number;
  /**
   * First resend delay.
   * Unit: ms. Default: 1000
   * Source: ConnectionOptions.PROP_INITIAL_RESEND_DELAY; the router takes a change up by itself.
   */
  "option.i2p.streaming.initialResendDelay": number;
  /**
   * Delay before the first ack.
   * Unit: ms. Default: 500
   * Source: ConnectionOptions.PROP_INITIAL_ACK_DELAY; the router takes a change up by itself.
   */
  "option.i2p.streaming.initialAckDelay": number;
  /**
   * First retransmission timeout.
   * Unit: ms. Default: 9000
   * Source: ConnectionOptions.PROP_INITIAL_RTO; the router takes a change up by itself.
   */
  "option.i2p.streaming.initialRTO": number;
  /**
   * First send window.
   * Range: at least 1 packets. Default: 3
   * Source: ConnectionOptions.PROP_INITIAL_WINDOW_SIZE; the router takes a change up by itself.
   */
  "option.i2p.streaming.initialWindowSize": number;
  /**
   * First receive window.
   * Unit: packets. Default: 1
   * Source: ConnectionOptions.PROP_INITIAL_RECEIVE_WINDOW; the router takes a change up by itself.
   */
  "option.i2p.streaming.initialReceiveWindow": number;
  /**
   * Largest window; the UI writes 16 for interactive tunnels.
   * Range: from 1 to 128 packets. Default: 128
   * Source: ConnectionOptions.PROP_MAX_WINDOW_SIZE; the router takes a change up by itself.
   */
  "option.i2p.streaming.maxWindowSize": number;
  /**
   * Idle time before the inactivity action.
   * Unit: ms. Default: 90000
   * Source: ConnectionOptions.PROP_INACTIVITY_TIMEOUT; the router takes a change up by itself.
   */
  "option.i2p.streaming.inactivityTimeout": number;
  /**
   * 0 nothing, 1 disconnect, 2 send a probe.
   * Default: 2
   * Source: ConnectionOptions.PROP_INACTIVITY_ACTION; the router takes a change up by itself.
   */
  "option.i2p.streaming.inactivityAction": "0" | "1" | "2";
  /**
   * Divisor of window growth in congestion avoidance.
   * Default: 1
   * Source: ConnectionOptions.PROP_CONGESTION_AVOIDANCE_GROWTH_RATE_FACTOR; the router takes a change up by itself.
   */
  "option.i2p.streaming.congestionAvoidanceGrowthRateFactor": number;
  /**
   * Divisor of window growth in slow start.
   * Default: 1
   * Source: ConnectionOptions.PROP_SLOW_START_GROWTH_RATE_FACTOR; the router takes a change up by itself.
   */
  "option.i2p.streaming.slowStartGrowthRateFactor": number;
  /**
   * Answer pings.
   * Default: true (servers), false (clients)
   * Source: ConnectionOptions.PROP_ANSWER_PINGS; the router takes a change up by itself.
   */
  "option.i2p.streaming.answerPings": boolean;
  /**
   * Accept streaming packets only.
   * Default: true
   * Source: ConnectionOptions.PROP_ENFORCE_PROTO; the router takes a change up by itself.
   */
  "option.i2p.streaming.enforceProtocol": boolean;
  /**
   * Do not log rejected connections.
   * Default: false
   * Source: ConnectionOptions.PROP_DISABLE_REJ_LOG; the router takes a change up by itself.
   */
  "option.i2p.streaming.disableRejectLogging": boolean;
  /**
   * What a client over the limit gets; any other text is sent literally.
   * Default: reset (http for httpserver)
   * Source: ConnectionOptions.PROP_LIMIT_ACTION; the router takes a change up by itself.
   */
  "option.i2p.streaming.limitAction": string;
  /**
   * Keep zero limits instead of filling in the server defaults.
   * Default: false
   * Source: TunnelController.PROP_LIMITS_SET; the router takes a change up by itself.
   */
  "option.i2p.streaming.limitsManuallySet": boolean;
  /**
   * Connections per client per minute; 0 unlimited.
   * Range: at least 0. Default: 0 (30 for servers without limits)
   * Source: ConnectionOptions.PROP_MAX_CONNS_MIN, TunnelController; the router takes a change up by itself.
   */
  "option.i2p.streaming.maxConnsPerMinute": number;
  /**
   * Connections per client per hour.
   * Range: at least 0. Default: 0 (80 for servers without limits)
   * Source: ConnectionOptions.PROP_MAX_CONNS_HOUR; the router takes a change up by itself.
   */
  "option.i2p.streaming.maxConnsPerHour": number;
  /**
   * Connections per client per day.
   * Range: at least 0. Default: 0 (200 for servers without limits)
   * Source: ConnectionOptions.PROP_MAX_CONNS_DAY; the router takes a change up by itself.
   */
  "option.i2p.streaming.maxConnsPerDay": number;
  /**
   * Connections of all clients per minute.
   * Range: at least 0. Default: 0 (50 for servers without limits)
   * Source: ConnectionOptions.PROP_MAX_TOTAL_CONNS_MIN; the router takes a change up by itself.
   */
  "option.i2p.streaming.maxTotalConnsPerMinute": number;
  /**
   * Connections of all clients per hour.
   * Range: at least 0. Default: 0
   * Source: ConnectionOptions.PROP_MAX_TOTAL_CONNS_HOUR; the router takes a change up by itself.
   */
  "option.i2p.streaming.maxTotalConnsPerHour": number;
  /**
   * Connections of all clients per day.
   * Range: at least 0. Default: 0
   * Source: ConnectionOptions.PROP_MAX_TOTAL_CONNS_DAY; the router takes a change up by itself.
   */
  "option.i2p.streaming.maxTotalConnsPerDay": number;
  /**
   * Connections open at once; 0 or less unlimited.
   * Range: at least 0. Default: 0 (30 for servers without limits)
   * Source: ConnectionOptions.PROP_MAX_STREAMS; the router takes a change up by itself.
   */
  "option.i2p.streaming.maxConcurrentStreams": number;
  /**
   * Streaming implementation.
   * Default: net.i2p.client.streaming.impl.I2PSocketManagerFull
   * Source: I2PSocketManagerFactory.PROP_MANAGER; a change takes a soft restart.
   */
  "option.i2p.streaming.manager": string;
  /**
   * How strongly the shared RTT follows.
   * Range: from 0 to 1. Default: 0.75
   * Source: TCBShare.RTT_DAMP_PROP; a change takes a soft restart.
   */
  "option.i2p.streaming.tcbcache.rttDampening": number;
  /**
   * How strongly the shared window follows.
   * Range: from 0 to 1. Default: 0.75
   * Source: TCBShare.WDW_DAMP_PROP; a change takes a soft restart.
   */
  "option.i2p.streaming.tcbcache.wdwDampening": number;
  /**
   * How strongly the shared RTT deviation follows.
   * Range: from 0 to 1. Default: 0.75
   * Source: TCBShare.RTTDEV_DAMP_PROP; a change takes a soft restart.
   */
  "option.i2p.streaming.tcbcache.rttdevDampening": number;
}
