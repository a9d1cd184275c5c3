// Written by `npm run schema` from the tables and the prose.

/** The keys of router.config, with the types of their values. */
export interface RouterKeys {
  /**
   * UDP port advertised to peers as reachable from outside; used as the bind port only when internalPort is absent or not positive. Later rewritten by the router when a peer or UPnP reports a different external port and the port is not treated as fixed.
   * Range: from 1024 to 65535. Default: computed: set to the same random 9151-30777 value as internalPort on first run
   * Source: UDPTransport.PROP_EXTERNAL_PORT, UDPTransport.setupPort/externalAddressReceived; a change takes a soft restart.
   */
  "i2np.udp.port": number;
  /**
   * UDP port the SSU socket binds locally; wins over i2np.udp.port for binding, and NTCP2 also listens on this number over TCP unless i2np.ntcp.port is set.
   * Beware: An invalid or busy value is silently replaced by a random port and rewritten here, while i2np.udp.port keeps its old value if it was already positive.
   * Range: from 1024 to 65535. Default: computed: random 9151-30777 on first run, saved
   * Source: UDPTransport.PROP_INTERNAL_PORT, UDPTransport.startup, UDPEndpoint.getSocket; a change takes a soft restart.
   */
  "i2np.udp.internalPort": number;
  /**
   * Fixed external IPs or hostnames for SSU, separated by comma, semicolon or whitespace; entries that are also local interface addresses become the bind addresses.
   * Beware: Publishes this address in the RouterInfo; a private or wrong one makes the router unreachable, and if it is a local interface address the socket binds only to it.
   * Source: UDPTransport.PROP_EXTERNAL_HOST, UDPTransport.startup, ConfigNetHandler.saveChanges; a change takes a soft restart.
   */
  "i2np.udp.host": readonly string[];
  /**
   * Which sources the router believes for its own IP, matched as substrings; the console also stores the single words fixed and hidden, which match no source.
   * Default: local,upnp,ssu
   * Source: UDPTransport.PROP_SOURCES, UDPTransport.DEFAULT_SOURCES, confignet.jsp; a change takes a soft restart.
   */
  "i2np.udp.addressSources": "local,upnp,ssu" | "local,ssu" | "upnp,ssu" | "ssu" | "fixed" | "hidden";
  /**
   * Forces whether the router may change its advertised UDP port when peers report another one.
   * Default: computed from reachability: true unless firewalled or unknown
   * Source: UDPTransport.PROP_FIXED_PORT, UDPTransport.getIsPortFixed; a change takes a soft restart.
   */
  "i2np.udp.fixedPort": boolean;
  /**
   * Explicit local addresses for the SSU socket, overriding the automatic choice.
   * Default: computed: wildcard, or the local addresses found in i2np.udp.host
   * Source: UDPTransport.PROP_BIND_INTERFACE, UDPTransport.startup; a change takes a restart.
   */
  "i2np.udp.bindInterface": readonly string[];
  /**
   * Turns the UDP (SSU2) transport on or off.
   * Beware: Without SSU there is no peer testing or introducers, automatic floodfill is ruled out and a firewalled router cannot be reached.
   * Default: true
   * Source: TransportManager.PROP_ENABLE_UDP; a change takes a restart.
   */
  "i2np.udp.enable": boolean;
  /**
   * Chooses between transports when both would work: false prefers TCP, true prefers UDP unless TCP is already up, always prefers UDP (also forced when the router is in China).
   * Default: false
   * Source: UDPTransport.PROP_PREFER_UDP; the router takes a change up by itself.
   */
  "i2np.udp.preferred": "false" | "true" | "always";
  /**
   * When false, no direct SSU address is published and introducers are always required.
   * Default: true
   * Source: UDPTransport.PROP_ALLOW_DIRECT; the router takes a change up by itself.
   */
  "i2np.udp.allowDirect": boolean;
  /**
   * Formerly forced the use of SSU introducers; now without effect.
   * Source: UDPTransport.PROP_FORCE_INTRODUCERS; a change takes a soft restart.
   * @deprecated The code that read it is commented out in 2.8.0 (introducersRequired); the console still writes or removes it.
   */
  "i2np.udp.forceIntroducers": boolean;
  /**
   * Overrides the SSU1 MTU (rectified to legal values); it does not change the SSU2 MTU, which is 1280-1500 from the interface.
   * Range: from 620 to 1484 bytes. Default: computed: interface MTU
   * Source: UDPTransport.PROP_DEFAULT_MTU, UDPTransport.setMTU; a change takes a soft restart.
   */
  "i2np.udp.mtu": number;
  /**
   * Old SSU1 introduction key.
   * Source: UDPTransport.PROP_INTRO_KEY; a change takes a soft restart.
   * @deprecated SSU1 only; unused since SSU1 was removed, still deleted on rekey.
   */
  "i2np.udp.introKey": string;
  /**
   * Test override of the UDP reachability result.
   * Beware: Lies to the router about its own firewall state.
   * Source: UDPTransport.PROP_REACHABILITY_STATUS_OVERRIDE; the router takes a change up by itself.
   */
  "i2np.udp.status": "ok" | "err-reject" | "err-different";
  /**
   * SSU session count below which the transport bids more eagerly for new UDP sessions (inferred).
   * Default: 5
   * Source: UDPTransport constructor; a change takes a restart.
   */
  "i2np.udp.minpeers": number;
  /**
   * Same as minpeers, used when the router has an IPv6 address.
   * Default: 30
   * Source: UDPTransport constructor; a change takes a restart.
   */
  "i2np.udp.minv6peers": number;
  /**
   * Upper limit of simultaneous SSU sessions.
   * Default: computed from bandwidth class, floodfill state and platform
   * Source: TransportImpl.getMaxConnections; the router takes a change up by itself.
   */
  "i2np.udp.maxConnections": number;
  /**
   * Cap on SSU handshakes in progress.
   * Default: computed: 20/40 up to 150 from max connections
   * Source: EstablishmentManager.PROP_MAX_CONCURRENT_ESTABLISH; a change takes a restart.
   */
  "i2np.udp.maxConcurrentEstablish": number;
  /**
   * Lower end of the range used when picking a random SSU port.
   * Range: from 1 to 65535. Default: 9151
   * Source: TransportUtil.selectRandomPort; a change takes a soft restart.
   */
  "i2np.udp.minPort": number;
  /**
   * Upper end of the range used when picking a random SSU port.
   * Range: from 1 to 65535. Default: 30777
   * Source: TransportUtil.selectRandomPort; a change takes a soft restart.
   */
  "i2np.udp.maxPort": number;
  /**
   * Lower end of the random NTCP port range, used only when UDP is disabled.
   * Range: from 1 to 65535. Default: 9151
   * Source: TransportUtil.selectRandomPort; a change takes a soft restart.
   */
  "i2np.ntcp.minPort": number;
  /**
   * Upper end of the random NTCP port range, used only when UDP is disabled.
   * Range: from 1 to 65535. Default: 30777
   * Source: TransportUtil.selectRandomPort; a change takes a soft restart.
   */
  "i2np.ntcp.maxPort": number;
  /**
   * IPv6 policy for SSU; true is an alias of enable, disable of false, any other text means the default.
   * Default: preferIPv6
   * Source: TransportUtil.SSU_IPV6_CONFIG, TransportUtil.getIPv6Config; a change takes a soft restart.
   */
  "i2np.udp.ipv6": "false" | "preferIPv4" | "enable" | "preferIPv6" | "only" | "true" | "disable";
  /**
   * IPv6 policy for NTCP2; the console always writes the same value as for UDP.
   * Default: preferIPv6
   * Source: TransportUtil.NTCP_IPV6_CONFIG; a change takes a soft restart.
   */
  "i2np.ntcp.ipv6": "false" | "preferIPv4" | "enable" | "preferIPv6" | "only" | "true" | "disable";
  /**
   * Declares inbound IPv4 blocked, so no IPv4 address is published and introducers are used.
   * Default: false
   * Source: TransportUtil.PROP_IPV4_FIREWALLED; a change takes a soft restart.
   */
  "i2np.ipv4.firewalled": boolean;
  /**
   * Declares inbound IPv6 blocked, so no direct IPv6 address is published.
   * Default: false
   * Source: TransportUtil.PROP_IPV6_FIREWALLED; a change takes a soft restart.
   */
  "i2np.ipv6.firewalled": boolean;
  /**
   * SSU2 static X25519 private key; regenerated after 30 days down (1 day when hidden).
   * Beware: Private key: sharing it or copying it between routers links them.
   * Default: computed: generated
   * Source: UDPTransport.PROP_SSU2_SP; a change takes a restart.
   */
  "i2np.ssu2.sp": string;
  /**
   * SSU2 introduction key published in the RouterInfo.
   * Default: computed: generated
   * Source: UDPTransport.PROP_SSU2_IKEY; a change takes a restart.
   */
  "i2np.ssu2.ikey": string;
  /**
   * NTCP2 static X25519 private key; regenerated after 30 days down (1 day when hidden).
   * Beware: Private key: sharing it or copying it between routers links them.
   * Default: computed: generated
   * Source: NTCPTransport.PROP_NTCP2_SP; a change takes a restart.
   */
  "i2np.ntcp2.sp": string;
  /**
   * NTCP2 address obfuscation IV published in the RouterInfo.
   * Default: computed: generated
   * Source: NTCPTransport.PROP_NTCP2_IV; a change takes a restart.
   */
  "i2np.ntcp2.iv": string;
  /**
   * Turns the TCP (NTCP2) transport on or off; the console sets it false together with autoip=disabled.
   * Default: true
   * Source: TransportManager.PROP_ENABLE_NTCP, ConfigNetHandler.saveChanges; a change takes a restart.
   */
  "i2np.ntcp.enable": boolean;
  /**
   * Fixed TCP port, used for publishing and trumping autoport; the early bind still follows SSU's requested port unless a hostname is also set or UDP is off.
   * Range: from 1024 to 65535. Default: computed: same number as the UDP port, when autoport is true
   * Source: NTCPTransport.PROP_I2NP_NTCP_PORT, NTCPTransport.externalAddressReceived/startListening; a change takes a soft restart.
   */
  "i2np.ntcp.port": number;
  /**
   * When no i2np.ntcp.port is set, publish the UDP port number for TCP too; ignored when a port is set.
   * Default: true
   * Source: NTCPTransport.PROP_I2NP_NTCP_AUTO_PORT; a change takes a soft restart.
   */
  "i2np.ntcp.autoport": boolean;
  /**
   * How the TCP address is chosen: true follows SSU when reachable, always ignores reachability, false means fixed hostname or no inbound TCP, disabled goes with i2np.ntcp.enable=false.
   * Default: true
   * Source: NTCPTransport.PROP_I2NP_NTCP_AUTO_IP, ConfigNetHandler; a change takes a soft restart.
   */
  "i2np.ntcp.autoip": "true" | "always" | "false" | "disabled";
  /**
   * Fixed address for TCP (note the name differs from i2np.udp.host); any value forces autoip to behave as false and is bound to if it is a local address.
   * Beware: A private address here is published and shown as ERR-Private TCP Address.
   * Source: NTCPTransport.PROP_I2NP_NTCP_HOSTNAME, NTCPTransport.getConfiguredIP/getFixedHost; a change takes a soft restart.
   */
  "i2np.ntcp.hostname": readonly string[];
  /**
   * Explicit local address for the NTCP2 listener; one address only.
   * Default: computed: wildcard
   * Source: NTCPTransport.PROP_BIND_INTERFACE; a change takes a restart.
   */
  "i2np.ntcp.bindInterface": string;
  /**
   * TCP_NODELAY on NTCP2 sockets.
   * Default: true
   * Source: EventPumper.PROP_NODELAY; a change takes a restart.
   */
  "i2np.ntcp.nodelay": boolean;
  /**
   * Upper limit of simultaneous NTCP2 connections.
   * Default: computed from bandwidth class, floodfill state and platform
   * Source: TransportImpl.getMaxConnections; the router takes a change up by itself.
   */
  "i2np.ntcp.maxConnections": number;
  /**
   * Turns the UPnP port mapper on or off; also forced off when a JVM SOCKS or system proxy is configured.
   * Beware: UPnP opens router ports and listens on LAN addresses.
   * Default: true
   * Source: TransportManager.PROP_ENABLE_UPNP, TransportManager.isProxied; a change takes a restart.
   */
  "i2np.upnp.enable": boolean;
  /**
   * When false, UPnP listens on IPv4 addresses only.
   * Default: true
   * Source: TransportManager.PROP_ENABLE_UPNP_IPV6; a change takes a restart.
   */
  "i2np.upnp.ipv6.enable": boolean;
  /**
   * TCP port UPnP listens on for event callbacks, on each non-loopback local address; the library counts down from it when busy.
   * Range: from 1024 to 65535. Default: 7652
   * Source: UPnPManager.PROP_HTTP_PORT, ControlPoint; a change takes a restart.
   */
  "i2np.upnp.HTTPPort": number;
  /**
   * UDP port UPnP uses for SSDP search replies; the library counts down from it when busy.
   * Range: from 1024 to 65535. Default: 7653
   * Source: UPnPManager.PROP_SSDP_PORT, ControlPoint; a change takes a restart.
   */
  "i2np.upnp.SSDPPort": number;
  /**
   * UPnP device ids (UDN) to skip, separated by comma, semicolon or blank.
   * Source: UPnP.PROP_IGNORE; a change takes a restart.
   */
  "i2np.upnp.ignore": readonly string[];
  /**
   * Laptop mode: rekey on an IPv4 change while running.
   * Beware: On each IP change the router can take a new identity and port, so peers see a new router; it also rules out automatic floodfill.
   * Default: false
   * Source: UDPTransport.PROP_LAPTOP_MODE, FloodfillMonitorJob; the router takes a change up by itself.
   */
  "i2np.laptopMode": boolean;
  /**
   * Last known public IPv4.
   * Beware: Reveals the last public IPv4 to anyone reading the file.
   * Source: UDPTransport.PROP_IP; the router takes a change up by itself.
   */
  "i2np.lastIP": string;
  /**
   * Last known public IPv6.
   * Beware: Reveals the last public IPv6 to anyone reading the file.
   * Source: UDPTransport.PROP_IPV6; the router takes a change up by itself.
   */
  "i2np.lastIPv6": string;
  /**
   * When the public IP last changed.
   * Unit: ms since epoch.
   * Source: UDPTransport.PROP_IP_CHANGE; the router takes a change up by itself.
   */
  "i2np.lastIPChange": number;
  /**
   * Remembered result of IPv6 firewall detection.
   * Default: false
   * Source: TransportImpl.PROP_IPV6_FIREWALLED; the router takes a change up by itself.
   */
  "i2np.lastIPv6Firewalled": boolean;
  /**
   * Two-letter country code found by GeoIP; also chooses the NTP pool and strict-country hidden mode.
   * Beware: Reveals the router's country.
   * Source: GeoIP.PROP_IP_COUNTRY, RouterTimestamper; the router takes a change up by itself.
   */
  "i2np.lastCountry": string;
  /**
   * Also block peers of the router's own country (done anyway in hidden mode).
   * Default: false
   * Source: GeoIP.PROP_BLOCK_MY_COUNTRY; a change takes a restart.
   */
  "i2np.blockMyCountry": boolean;
  /**
   * Disables the whole transport system, for testing.
   * Beware: No network at all.
   * Default: false
   * Source: CommSystemFacadeImpl.PROP_DISABLED; a change takes a restart.
   */
  "i2np.disable": boolean;
  /**
   * Testnet switch that accepts local addresses everywhere.
   * Beware: Treats private and loopback addresses as routable and drops several IP checks; test networks only.
   * Default: false
   * Source: TransportUtil.isPubliclyRoutable, Router, tunnel selectors; a change takes a restart.
   */
  "i2np.allowLocal": boolean;
  /**
   * Sustained inbound limit; zero or negative falls back to the default, 1-5 becomes 5.
   * Range: at least 5 KiB/s. Default: 300
   * Source: FIFOBandwidthRefiller.PROP_INBOUND_BANDWIDTH; the router takes a change up by itself.
   */
  "i2np.bandwidth.inboundKBytesPerSecond": number;
  /**
   * Sustained outbound limit; zero or negative falls back to the default.
   * Range: from 5 to 16384 KiB/s. Default: 60
   * Source: FIFOBandwidthRefiller.PROP_OUTBOUND_BANDWIDTH; the router takes a change up by itself.
   */
  "i2np.bandwidth.outboundKBytesPerSecond": number;
  /**
   * Inbound burst rate; this is the number the user typed in the console (divided by 1.024), raised to the sustained rate when lower.
   * Unit: KiB/s. Default: 300
   * Source: FIFOBandwidthRefiller.PROP_INBOUND_BURST_BANDWIDTH, ConfigNetHandler.updateRates; the router takes a change up by itself.
   */
  "i2np.bandwidth.inboundBurstKBytesPerSecond": number;
  /**
   * Outbound burst rate; this is the number the user typed in the console (divided by 1.024), raised to the sustained rate when lower.
   * Unit: KiB/s. Default: 60
   * Source: FIFOBandwidthRefiller.PROP_OUTBOUND_BURST_BANDWIDTH; the router takes a change up by itself.
   */
  "i2np.bandwidth.outboundBurstKBytesPerSecond": number;
  /**
   * Inbound token-bucket size; the console writes 20 s worth of the burst rate.
   * Range: at least 5 KiB. Default: computed: 60 s x burst rate
   * Source: FIFOBandwidthRefiller.PROP_INBOUND_BANDWIDTH_PEAK; the router takes a change up by itself.
   */
  "i2np.bandwidth.inboundBurstKBytes": number;
  /**
   * Outbound token-bucket size; the console writes 20 s worth of the burst rate.
   * Range: at least 5 KiB. Default: computed: 60 s x burst rate
   * Source: FIFOBandwidthRefiller.PROP_OUTBOUND_BANDWIDTH_PEAK; the router takes a change up by itself.
   */
  "i2np.bandwidth.outboundBurstKBytes": number;
  /**
   * Old SSU1 padding switch.
   * Source: PacketBuilder.PROP_PADDING; a change takes a soft restart.
   * @deprecated SSU1 only, not read in 2.8.0.
   */
  "i2np.udp.padding": boolean;
  /**
   * Old artificial packet-loss test setting.
   * Source: UDPReceiver.adjustDropProbability; a change takes a soft restart.
   * @deprecated reader is commented out.
   */
  "i2np.udp.dropProbability": number;
  /**
   * TCP port of the I2CP listener for clients outside the router JVM; a non-number silently means 7654.
   * Range: from 1 to 65535. Default: 7654
   * Source: ClientManagerFacadeImpl.PROP_CLIENT_PORT; a change takes a restart.
   */
  "i2cp.port": number;
  /**
   * Address the I2CP listener binds; ignored when i2cp.tcp.bindAllInterfaces is true.
   * Beware: Anything but loopback lets other machines run clients on this router unless SSL and authentication are on.
   * Default: 127.0.0.1
   * Source: ClientManagerFacadeImpl.PROP_CLIENT_HOST, ClientListenerRunner.getServerSocket; a change takes a restart.
   */
  "i2cp.hostname": string;
  /**
   * Binds I2CP to the wildcard address; the console sets it when the interface is 0.0.0.0 or ::.
   * Beware: Exposes I2CP on every interface.
   * Default: false
   * Source: ClientListenerRunner.BIND_ALL_INTERFACES; a change takes a restart.
   */
  "i2cp.tcp.bindAllInterfaces": boolean;
  /**
   * Turns off the external I2CP listener; clients inside the router JVM still work.
   * Default: false
   * Source: ClientManager.PROP_DISABLE_EXTERNAL; a change takes a restart.
   */
  "i2cp.disableInterface": boolean;
  /**
   * Makes the I2CP listener TLS only; plain and TLS cannot both run.
   * Default: false
   * Source: ClientManager.PROP_ENABLE_SSL; a change takes a restart.
   */
  "i2cp.SSL": boolean;
  /**
   * Requires user and password from external I2CP clients.
   * Default: false
   * Source: ClientMessageEventListener.PROP_AUTH; a change takes a restart.
   */
  "i2cp.auth": boolean;
  /**
   * I2CP password for one user: I2P Base64 of 16 salt bytes plus a 32-byte hash made of SHA-256 iterated 1000 times over salt and password.
   * Beware: Offline-guessable hash.
   * Source: PasswordManager.createHash, RouterPasswordManager.saveHash; a change takes a restart.
   */
  [key: `i2cp.auth.${string}.shash`]: string;
  /**
   * When auth is on, demand credentials in the very first message.
   * Default: true
   * Source: ClientMessageEventListener.PROP_AUTH_STRICT; the router takes a change up by itself.
   */
  "i2cp.strictAuth": boolean;
  /**
   * Password of keystore/i2cp.ks.
   * Default: changeit
   * Source: SSLClientListenerRunner.PROP_KEYSTORE_PASSWORD; a change takes a restart.
   */
  "i2cp.keystorePassword": string;
  /**
   * Password of the TLS key inside keystore/i2cp.ks; without it an existing keystore is refused.
   * Beware: Secret.
   * Default: computed: generated
   * Source: SSLClientListenerRunner.PROP_KEY_PASSWORD; a change takes a restart.
   */
  "i2cp.keyPassword": string;
  /**
   * Old I2CP user name.
   * Source: RouterPasswordManager.migrate, I2PClient.PROP_USER; a change takes a restart.
   * @deprecated migrated once to i2cp.auth.{user}.shash and deleted; still read by clients outside the router.
   */
  "i2cp.username": string;
  /**
   * Old I2CP password.
   * Beware: Plaintext password.
   * Source: RouterPasswordManager.migrate, I2PClient.PROP_PW; a change takes a restart.
   * @deprecated migrated once to i2cp.auth.{user}.shash and deleted.
   */
  "i2cp.password": string;
  /**
   * Most client sessions the router accepts.
   * Range: from 1 to 2048. Default: 50
   * Source: ClientManager.PROP_MAX_SESSIONS; the router takes a change up by itself.
   */
  "i2cp.maxSessions": number;
  /**
   * Sends traffic between two local clients out through tunnels instead of delivering it inside the router.
   * Default: false
   * Source: ClientManager.PROP_DISABLE_LOOPBACK; the router takes a change up by itself.
   */
  "i2cp.disableLoopback": boolean;
  /**
   * Marks that old plaintext I2CP credentials were converted.
   * Default: false
   * Source: RouterPasswordManager.PROP_MIGRATED; the router takes a change up by itself.
   */
  "router.passwordManager.migrated": boolean;
  /**
   * Share of the bandwidth limit given to other people's tunnels; effectively capped at 90 percent.
   * Range: from 0 to 100 percent. Default: 80
   * Source: Router.PROP_BANDWIDTH_SHARE_PERCENTAGE, FIFOBandwidthRefiller.getShareBandwidth; the router takes a change up by itself.
   */
  "router.sharePercentage": number;
  /**
   * Whether to be a floodfill; only the exact lower-case words true and false are special, hidden mode always wins.
   * Beware: A floodfill stores other people's netDb entries and is more visible; firewalled floodfills hurt the network.
   * Default: auto
   * Source: FloodfillMonitorJob.PROP_FLOODFILL_PARTICIPANT; the router takes a change up by itself.
   */
  "router.floodfillParticipant": "auto" | "true" | "false";
  /**
   * Act as a floodfill without publishing the f capability.
   * Default: false
   * Source: Router.getCapabilities; the router takes a change up by itself.
   */
  "router.hideFloodfillParticipant": boolean;
  /**
   * Hidden mode as the console sets it: no address is published; no H capability.
   * Beware: Changing it makes the router take a new identity.
   * Default: computed: true in strict countries
   * Source: Router.PROP_HIDDEN_HIDDEN, Router.isHidden; a change takes a restart.
   */
  "router.isHidden": boolean;
  /**
   * Older hidden mode that also publishes the H capability; overrides router.isHidden.
   * Beware: Publishes an H capability, marking the router as hidden.
   * Default: false
   * Source: Router.PROP_HIDDEN; a change takes a restart.
   */
  "router.hiddenMode": boolean;
  /**
   * Behave as if in a strict country (hidden by default).
   * Default: false
   * Source: CommSystemFacadeImpl.isInStrictCountry; a change takes a restart.
   */
  "router.forceStrictCountry": boolean;
  /**
   * Take a new router identity at each restart or port change.
   * Default: false
   * Source: Router.PROP_DYNAMIC_KEYS; a change takes a restart.
   */
  "router.dynamicKeys": boolean;
  /**
   * Request to make a new identity at the next start; removed afterwards.
   * Beware: One-shot: the next start deletes router keys and ports.
   * Default: false
   * Source: Router.PROP_REBUILD_KEYS, Router.killKeys; a change takes a restart.
   */
  "router.rebuildKeys": boolean;
  /**
   * Publishes this bandwidth letter whatever the real limits are; only the first character is used.
   * Default: computed from limits
   * Source: Router.PROP_FORCE_BWCLASS; the router takes a change up by itself.
   */
  "router.forceBandwidthClass": "K" | "L" | "M" | "N" | "O" | "P" | "X";
  /**
   * Publishes the U capability.
   * Default: false
   * Source: Router.PROP_FORCE_UNREACHABLE; the router takes a change up by itself.
   */
  "router.forceUnreachable": boolean;
  /**
   * Network number that separates test networks from the real one.
   * Beware: Any other number joins a different network; a bad value aborts startup.
   * Range: from 2 to 254. Default: 2
   * Source: Router.PROP_NETWORK_ID; a change takes a restart.
   */
  "router.networkID": number;
  /**
   * Alternative name for clients.config, relative to the config directory.
   * Default: clients.config
   * Source: ClientAppConfig.PROP_CLIENT_CONFIG_FILENAME; a change takes a restart.
   */
  "router.clientConfigFile": string;
  /**
   * File touched regularly so that a second router notices the first.
   * Default: router.ping
   * Source: Router.getPingFile; a change takes a restart.
   */
  "router.pingFile": string;
  /**
   * Version that created this configuration.
   * Default: computed: written on first run
   * Source: Router constructor; the router takes a change up by itself.
   */
  "router.firstVersion": string;
  /**
   * When this configuration was created.
   * Unit: ms since epoch. Default: computed: written on first run
   * Source: Router constructor; the router takes a change up by itself.
   */
  "router.firstInstalled": number;
  /**
   * Version of the previous run, used to detect an update.
   * Source: Router, PluginStarter; the router takes a change up by itself.
   */
  "router.previousVersion": string;
  /**
   * Full version string of the previous run.
   * Source: InstallUpdate, Router; the router takes a change up by itself.
   */
  "router.previousFullVersion": string;
  /**
   * When the last update was installed.
   * Unit: ms since epoch.
   * Source: InstallUpdate; the router takes a change up by itself.
   */
  "router.updateLastInstalled": number;
  /**
   * When the last update was downloaded.
   * Unit: ms since epoch.
   * Source: NewsHelper.PROP_LAST_UPDATE_TIME; the router takes a change up by itself.
   */
  "router.updateLastDownloaded": number;
  /**
   * Signature type of the router identity.
   * Beware: Changing it makes a new identity.
   * Default: EdDSA_SHA512_Ed25519
   * Source: CreateRouterInfoJob.PROP_ROUTER_SIGTYPE; a change takes a restart.
   */
  "router.sigType": string;
  /**
   * Encryption type of the router identity.
   * Beware: Changing it makes a new identity.
   * Default: ECIES_X25519
   * Source: CreateRouterInfoJob.PROP_ROUTER_ENCTYPE; a change takes a restart.
   */
  "router.encType": string;
  /**
   * Capability letters of routers not to use in tunnels.
   * Beware: Excluding more letters shrinks the peer set and makes tunnels more predictable.
   * Default: KEG
   * Source: TunnelPeerSelector.getExcludeCaps; the router takes a change up by itself.
   */
  "router.excludePeerCaps": string;
  /**
   * Most tunnels of others to take part in; zero or less refuses all and publishes the E capability, 50 or less publishes D.
   * Range: at least 0. Default: 10000
   * Source: RouterThrottleImpl.PROP_MAX_TUNNELS, Router.getCapabilities; the router takes a change up by itself.
   */
  "router.maxParticipatingTunnels": number;
  /**
   * Largest share of our tunnels that any one peer may be in.
   * Unit: percent. Default: 33
   * Source: TunnelPoolManager.selectPeersInTooManyTunnels; the router takes a change up by itself.
   */
  "router.maxTunnelPercentage": number;
  /**
   * Average message delay above which tunnel requests are refused.
   * Unit: ms. Default: 2250
   * Source: RouterThrottleImpl.PROP_MAX_PROCESSINGTIME; the router takes a change up by itself.
   */
  "router.defaultProcessingTimeThrottle": number;
  /**
   * How long after start to refuse participating tunnels.
   * Range: at least 90000 ms. Default: 600000
   * Source: RouterThrottleImpl.PROP_REJECT_STARTUP_TIME; a change takes a restart.
   */
  "router.rejectStartupTime": number;
  /**
   * Never throttle tunnel growth below this many tunnels.
   * Default: computed: 100 Android, 500 ARM, 1000 otherwise
   * Source: RouterThrottleImpl.getMinThrottleTunnels; the router takes a change up by itself.
   */
  "router.minThrottleTunnels": number;
  /**
   * How fast participating tunnels may grow before throttling.
   * Default: 1.3
   * Source: RouterThrottleImpl.getTunnelGrowthFactor; the router takes a change up by itself.
   */
  "router.tunnelGrowthFactor": number;
  /**
   * How much tunnel test time may grow before throttling.
   * Default: 1.3
   * Source: RouterThrottleImpl.getTunnelTestTimeGrowthFactor; the router takes a change up by itself.
   */
  "router.tunnelTestTimeGrowthFactor": number;
  /**
   * How many tunnel builds may be in flight.
   * Default: computed, at least 2
   * Source: BuildExecutor; the router takes a change up by itself.
   */
  "router.tunnelConcurrentBuilds": number;
  /**
   * Threads that answer tunnel build requests.
   * Default: computed: 1-3 from share bandwidth
   * Source: TunnelPoolManager constructor; a change takes a restart.
   */
  "router.buildHandlerThreads": number;
  /**
   * Drop tunnel requests early when the queue is long.
   * Default: true
   * Source: BuildHandler; the router takes a change up by itself.
   */
  "router.allowProactiveDrop": boolean;
  /**
   * Drop a participating tunnel when the router is overloaded.
   * Default: false
   * Source: BuildExecutor; the router takes a change up by itself.
   */
  "router.dropTunnelsOnOverload": boolean;
  /**
   * Skip testing of our own tunnels (hidden or addressless routers still test).
   * Default: false
   * Source: TunnelPoolManager.buildComplete; the router takes a change up by itself.
   */
  "router.disableTunnelTesting": boolean;
  /**
   * Choose exploratory peers among high-capacity ones.
   * Default: false
   * Source: ExploratoryPeerSelector; the router takes a change up by itself.
   */
  "router.exploreHighCapacity": boolean;
  /**
   * Base64 router hashes to prefer for client tunnels, for debugging.
   * Beware: Pins tunnel hops to chosen routers; destroys anonymity.
   * Source: TunnelPeerSelector.selectExplicit; the router takes a change up by itself.
   */
  explicitPeers: readonly string[];
  /**
   * Old switch to skip unreachable peers.
   * Default: false
   * Source: TunnelPeerSelector.filterUnreachable; a change takes a restart.
   * @deprecated reader commented out in 2.8.0.
   */
  "router.outboundExploratoryExcludeUnreachable": boolean;
  /**
   * Old switch to skip unreachable peers.
   * Default: false
   * Source: TunnelPeerSelector.filterUnreachable; a change takes a restart.
   * @deprecated reader commented out in 2.8.0.
   */
  "router.outboundClientExcludeUnreachable": boolean;
  /**
   * Old switch to skip unreachable peers.
   * Default: false
   * Source: TunnelPeerSelector.filterUnreachable; a change takes a restart.
   * @deprecated reader commented out in 2.8.0.
   */
  "router.inboundExploratoryExcludeUnreachable": boolean;
  /**
   * Old switch to skip unreachable peers.
   * Default: false
   * Source: TunnelPeerSelector.filterUnreachable; a change takes a restart.
   * @deprecated reader commented out in 2.8.0.
   */
  "router.inboundClientExcludeUnreachable": boolean;
  /**
   * Old switch to skip slow peers.
   * Default: true
   * Source: TunnelPeerSelector.filterSlow; a change takes a restart.
   * @deprecated reader commented out in 2.8.0.
   */
  "router.outboundExploratoryExcludeSlow": boolean;
  /**
   * Old switch to skip slow peers.
   * Default: true
   * Source: TunnelPeerSelector.filterSlow; a change takes a restart.
   * @deprecated reader commented out in 2.8.0.
   */
  "router.outboundClientExcludeSlow": boolean;
  /**
   * Old switch to skip slow peers.
   * Default: true
   * Source: TunnelPeerSelector.filterSlow; a change takes a restart.
   * @deprecated reader commented out in 2.8.0.
   */
  "router.inboundExploratoryExcludeSlow": boolean;
  /**
   * Old switch to skip slow peers.
   * Default: true
   * Source: TunnelPeerSelector.filterSlow; a change takes a restart.
   * @deprecated reader commented out in 2.8.0.
   */
  "router.inboundClientExcludeSlow": boolean;
  /**
   * How long to wait while batching messages for participating tunnels.
   * Unit: ms. Default: 75
   * Source: BatchedRouterPreprocessor.PROP_ROUTER_BATCH_FREQUENCY; the router takes a change up by itself.
   */
  "router.batchFrequency": number;
  /**
   * Always use the Bloom filter for tunnel replay detection.
   * Default: false
   * Source: BloomFilterIVValidator.PROP_FORCE; a change takes a restart.
   */
  "router.forceDecayingBloomFilter": boolean;
  /**
   * Never use the Bloom filter for tunnel replay detection.
   * Default: false
   * Source: BloomFilterIVValidator.PROP_DISABLE; a change takes a restart.
   */
  "router.disableDecayingBloomFilter": boolean;
  /**
   * Size exponent of the replay filters.
   * Default: 23
   * Source: DecayingBloomFilter; a change takes a restart.
   */
  "router.decayingBloomFilterM": number;
  /**
   * Threads in the job queue.
   * Default: computed: 3-5
   * Source: JobQueue.PROP_MAX_RUNNERS; a change takes a restart.
   */
  "router.maxJobRunners": number;
  /**
   * Job queue lag considered slow.
   * Unit: ms. Default: 5000
   * Source: JobQueue.PROP_LAG_WARNING; a change takes a restart.
   * @deprecated constant defined, no reader found.
   */
  "router.jobLagWarning": number;
  /**
   * Job queue lag considered fatal.
   * Unit: ms. Default: 30000
   * Source: JobQueue.PROP_LAG_FATAL; a change takes a restart.
   * @deprecated constant defined, no reader found.
   */
  "router.jobLagFatal": number;
  /**
   * Job run time considered slow.
   * Unit: ms. Default: 5000
   * Source: JobQueue.PROP_RUN_WARNING; a change takes a restart.
   * @deprecated constant defined, no reader found.
   */
  "router.jobRunWarning": number;
  /**
   * Job run time considered fatal.
   * Unit: ms. Default: 30000
   * Source: JobQueue.PROP_RUN_FATAL; a change takes a restart.
   * @deprecated constant defined, no reader found.
   */
  "router.jobRunFatal": number;
  /**
   * Start-up time during which job lag is ignored.
   * Unit: ms. Default: 600000
   * Source: JobQueue.PROP_WARMUP_TIME; a change takes a restart.
   * @deprecated constant defined, no reader found.
   */
  "router.jobWarmupTime": number;
  /**
   * Queue length beyond which jobs may be dropped.
   * Default: 25
   * Source: JobQueue.PROP_MAX_WAITING_JOBS; a change takes a restart.
   * @deprecated constant defined, no reader found.
   */
  "router.maxWaitingJobs": number;
  /**
   * Log every message event for debugging.
   * Beware: Writes a log of message handling to disk.
   * Default: false
   * Source: MessageHistory.PROP_KEEP_MESSAGE_HISTORY; a change takes a restart.
   */
  "router.keepHistory": boolean;
  /**
   * File for the message history.
   * Default: messageHistory.txt
   * Source: MessageHistory.PROP_MESSAGE_HISTORY_FILENAME; a change takes a restart.
   */
  "router.historyFilename": string;
  /**
   * Handle inbound messages in separate threads.
   * Default: false
   * Source: InNetMessagePool.PROP_DISPATCH_THREADED; a change takes a restart.
   */
  "router.dispatchThreaded": boolean;
  /**
   * Hand inbound messages on directly instead of through jobs.
   * Default: true
   * Source: InNetMessagePool.PROP_DISPATCH_DIRECT; a change takes a restart.
   */
  "router.dispatchDirect": boolean;
  /**
   * Directory of the router key backup.
   * Default: keyBackup
   * Source: KeyManager.PROP_KEYDIR; a change takes a restart.
   */
  "router.keyBackupDir": string;
  /**
   * Key that opens one encrypted (old style) leaseset.
   * Beware: Secret key.
   * Source: PersistentKeyRing.PROP_PFX; the router takes a change up by itself.
   */
  [key: `router.keyring.key.${string}`]: string;
  /**
   * Directory of peer profiles.
   * Default: peerProfiles
   * Source: ProfilePersistenceHelper.PROP_PEER_PROFILE_DIR; a change takes a restart.
   */
  "router.profileDir": string;
  /**
   * Occasionally publish a few statistics in the RouterInfo.
   * Default: true
   * Source: StatisticsManager.PROP_PUBLISH_RANKINGS; the router takes a change up by itself.
   */
  "router.publishPeerRankings": boolean;
  /**
   * Use the IP blocklists.
   * Beware: Without it known bad peers are not blocked.
   * Default: true
   * Source: Blocklist.PROP_BLOCKLIST_ENABLED; a change takes a restart.
   */
  "router.blocklist.enable": boolean;
  /**
   * Re-read the list to log why a peer was blocked.
   * Default: true
   * Source: Blocklist.PROP_BLOCKLIST_DETAIL; the router takes a change up by itself.
   */
  "router.blocklist.detail": boolean;
  /**
   * An additional user blocklist.
   * Source: Blocklist.PROP_BLOCKLIST_FILE; a change takes a restart.
   */
  "router.blocklist.file": string;
  /**
   * Version of the blocklist received through the news.
   * Default: 0
   * Source: NewsFetcher.PROP_BLOCKLIST_TIME; the router takes a change up by itself.
   */
  "router.blocklistVersion": number;
  /**
   * Start only after trusted links are built.
   * Default: false
   * Source: BootCommSystemJob.PROP_USE_TRUSTED_LINKS; a change takes a restart.
   * @deprecated experimental, unfinished.
   */
  "router.trustedLinks": boolean;
  /**
   * Refuse implausible clock corrections.
   * Default: true
   * Source: RouterClock; the router takes a change up by itself.
   */
  "router.clockOffsetSanityCheck": boolean;
  /**
   * On SIGHUP shut down gracefully instead of at once.
   * Default: true
   * Source: WrapperListener.PROP_GRACEFUL_HUP; the router takes a change up by itself.
   */
  "router.gracefulHUP": boolean;
  /**
   * How often to look for Java deadlocks.
   * Unit: hours. Default: computed: 4, or 12 on slow hardware
   * Source: DeadlockDetector.PROP_INTERVAL; a change takes a restart.
   */
  "router.deadlockDetectIntervalHours": number;
  /**
   * Kill the JVM when the router seems hung.
   * Default: false
   * Source: RouterWatchdog; the router takes a change up by itself.
   */
  "watchdog.haltOnHang": boolean;
  /**
   * Marks that Windows install permissions were repaired.
   * Default: false
   * Source: BasePerms.PROP_FIXED; a change takes a restart.
   */
  "router.fixedBasePerms": boolean;
  /**
   * Marks that eepsite files were converted to Jetty 9.
   * Default: false
   * Source: MigrateJetty.PROP_JETTY9_MIGRATED; a change takes a restart.
   */
  "router.startup.jetty9.migrated": boolean;
  /**
   * Capacity penalty for peers that publish D.
   * Default: 2.5
   * Source: CapacityCalculator.PROP_D_CAP; the router takes a change up by itself.
   */
  "router.penaltyCapD": number;
  /**
   * Capacity penalty for peers that publish E.
   * Default: 4.75
   * Source: CapacityCalculator.PROP_E_CAP; the router takes a change up by itself.
   */
  "router.penaltyCapE": number;
  /**
   * How often to run the Sybil analysis; 0 or less never, otherwise at least an hour.
   * Range: at least 0 ms. Default: 86400000
   * Source: Analysis.PROP_FREQUENCY; the router takes a change up by itself.
   */
  "router.sybilFrequency": number;
  /**
   * Points above which a suspected Sybil is blocked.
   * Range: at least 12.01. Default: 50.0
   * Source: Analysis.PROP_THRESHOLD; the router takes a change up by itself.
   */
  "router.sybilThreshold": number;
  /**
   * Block routers the analysis suspects.
   * Default: true
   * Source: Analysis.PROP_BLOCK; the router takes a change up by itself.
   */
  "router.sybilEnableBlocking": boolean;
  /**
   * Analyse all routers, not only floodfills.
   * Default: false
   * Source: Analysis.PROP_NONFF; the router takes a change up by itself.
   */
  "router.sybilAnalyzeAll": boolean;
  /**
   * How long to block them.
   * Unit: ms. Default: 604800000
   * Source: Analysis.PROP_BLOCKTIME; the router takes a change up by itself.
   */
  "router.sybilBlockPeriod": number;
  /**
   * When to delete old analyses.
   * Unit: ms. Default: 864000000
   * Source: Analysis.PROP_REMOVETIME; the router takes a change up by itself.
   */
  "router.sybilDeleteOld": number;
  /**
   * Hops of inbound exploratory tunnels.
   * Beware: 0 or 1 hop exploratory tunnels weaken anonymity.
   * Range: from 0 to 7. Default: 2
   * Source: TunnelPoolSettings.readFromProperties; the router takes a change up by itself.
   */
  "router.inboundPool.length": number;
  /**
   * Random change to the inbound exploratory length.
   * Range: from -7 to 7. Default: computed: 1, or 0 on slow hardware
   * Source: TunnelPoolSettings; the router takes a change up by itself.
   */
  "router.inboundPool.lengthVariance": number;
  /**
   * Number of inbound exploratory tunnels.
   * Range: from 1 to 16. Default: 2
   * Source: TunnelPoolSettings; the router takes a change up by itself.
   */
  "router.inboundPool.quantity": number;
  /**
   * Spare inbound exploratory tunnels.
   * Range: from 0 to 16. Default: 0
   * Source: TunnelPoolSettings; the router takes a change up by itself.
   */
  "router.inboundPool.backupQuantity": number;
  /**
   * How many leading IPv4 bytes must differ between hops (0 = off).
   * Beware: 0 allows several hops in one network.
   * Range: from 0 to 4. Default: 2
   * Source: TunnelPoolSettings.PROP_IP_RESTRICTION; a change takes a restart.
   */
  "router.inboundPool.IPRestriction": number;
  /**
   * Permission for zero-hop exploratory tunnels.
   * Default: false
   * Source: TunnelPoolSettings.PROP_ALLOW_ZERO_HOP; a change takes a restart.
   * @deprecated ignored for exploratory pools in 2.8.0.
   */
  "router.inboundPool.allowZeroHop": boolean;
  /**
   * Display name of the pool.
   * Source: TunnelPoolSettings.PROP_NICKNAME; a change takes a restart.
   */
  "router.inboundPool.nickname": string;
  /**
   * Key for stable hop ordering of inbound exploratory tunnels.
   * Beware: Secret that fixes peer ordering.
   * Default: computed: generated
   * Source: Router.PROP_IB_RANDOM_KEY; a change takes a restart.
   */
  "router.inboundPool.randomKey": string;
  /**
   * Hops of outbound exploratory tunnels.
   * Beware: 0 or 1 hop exploratory tunnels weaken anonymity.
   * Range: from 0 to 7. Default: computed: 3, or 2 on slow hardware
   * Source: TunnelPoolSettings.readFromProperties; the router takes a change up by itself.
   */
  "router.outboundPool.length": number;
  /**
   * Random change to the outbound exploratory length.
   * Range: from -7 to 7. Default: 0
   * Source: TunnelPoolSettings; the router takes a change up by itself.
   */
  "router.outboundPool.lengthVariance": number;
  /**
   * Number of outbound exploratory tunnels.
   * Range: from 1 to 16. Default: 2
   * Source: TunnelPoolSettings; the router takes a change up by itself.
   */
  "router.outboundPool.quantity": number;
  /**
   * Spare outbound exploratory tunnels.
   * Range: from 0 to 16. Default: 0
   * Source: TunnelPoolSettings; the router takes a change up by itself.
   */
  "router.outboundPool.backupQuantity": number;
  /**
   * How many leading IPv4 bytes must differ between hops (0 = off).
   * Beware: 0 allows several hops in one network.
   * Range: from 0 to 4. Default: 2
   * Source: TunnelPoolSettings.PROP_IP_RESTRICTION; a change takes a restart.
   */
  "router.outboundPool.IPRestriction": number;
  /**
   * Permission for zero-hop exploratory tunnels.
   * Default: false
   * Source: TunnelPoolSettings.PROP_ALLOW_ZERO_HOP; a change takes a restart.
   * @deprecated ignored for exploratory pools in 2.8.0.
   */
  "router.outboundPool.allowZeroHop": boolean;
  /**
   * Display name of the pool.
   * Source: TunnelPoolSettings.PROP_NICKNAME; a change takes a restart.
   */
  "router.outboundPool.nickname": string;
  /**
   * Message priority of outbound exploratory tunnels.
   * Range: from -25 to 30. Default: 30
   * Source: TunnelPoolSettings.PROP_PRIORITY; a change takes a restart.
   */
  "router.outboundPool.priority": number;
  /**
   * Key for stable hop ordering of outbound exploratory tunnels.
   * Beware: Secret that fixes peer ordering.
   * Default: computed: generated
   * Source: Router.PROP_OB_RANDOM_KEY; a change takes a restart.
   */
  "router.outboundPool.randomKey": string;
  /**
   * Directory of the network database; the reseeder ignores it and always uses netDb.
   * Default: netDb
   * Source: KademliaNetworkDatabaseFacade.PROP_DB_DIR; a change takes a restart.
   */
  "router.networkDatabase.dbDir": string;
  /**
   * Store RouterInfos in one flat directory.
   * Default: false
   * Source: PersistentDataStore.PROP_FLAT; a change takes a restart.
   */
  "router.networkDatabase.flat": boolean;
  /**
   * Was meant to keep a separate netDb for each client; without effect.
   * Default: true
   * Source: FloodfillNetworkDatabaseSegmentor; a change takes a restart.
   * @deprecated the reader is commented out since 2.4.0.
   */
  "router.netdb.isolation": boolean;
  /**
   * Check that our RouterInfo was really stored.
   * Default: false
   * Source: FloodfillStoreJob.PROP_RI_VERIFY; the router takes a change up by itself.
   */
  "router.verifyRouterInfoStore": boolean;
  /**
   * Encrypt netDb lookups of routers.
   * Default: computed: true on fast x86 with native jbigi
   * Source: IterativeSearchJob.PROP_ENCRYPT_RI; the router takes a change up by itself.
   */
  "router.encryptRouterLookups": boolean;
  /**
   * How many floodfills to ask in one search.
   * Default: computed: 5, 3 for floodfills
   * Source: IterativeSearchJob; the router takes a change up by itself.
   */
  "netdb.searchLimit": number;
  /**
   * How long to wait for one floodfill.
   * Unit: ms. Default: 3000
   * Source: IterativeSearchJob; the router takes a change up by itself.
   */
  "netdb.singleSearchTime": number;
  /**
   * How many floodfills to ask at the same time.
   * Default: 1
   * Source: IterativeSearchJob; the router takes a change up by itself.
   */
  "netdb.maxConcurrent": number;
  /**
   * Hash of a floodfill to ask first, for testing.
   * Beware: Sends every lookup to one router first.
   * Source: IterativeSearchJob; the router takes a change up by itself.
   */
  "netDb.alwaysQuery": string;
  /**
   * Ask floodfills only.
   * Default: true
   * Source: SearchJob.onlyQueryFloodfillPeers; the router takes a change up by itself.
   */
  "netDb.floodfillOnly": boolean;
  /**
   * Failures after which a lookup is refused for a while.
   * Default: 3
   * Source: NegativeLookupCache; a change takes a restart.
   */
  "netdb.negativeCache.maxFails": number;
  /**
   * How often the failure counts are cleared.
   * Unit: ms. Default: 120000
   * Source: NegativeLookupCache; a change takes a restart.
   */
  "netdb.negativeCache.cleanupInterval": number;
  /**
   * Name of the router family.
   * Beware: Publicly links all routers of the family.
   * Source: FamilyKeyCrypto.PROP_FAMILY_NAME; a change takes a restart.
   */
  "netdb.family.name": string;
  /**
   * Password of the family keystore.
   * Default: changeit
   * Source: FamilyKeyCrypto.PROP_KEYSTORE_PASSWORD; a change takes a restart.
   */
  "netdb.family.keystorePassword": string;
  /**
   * Password of the family key.
   * Beware: Secret.
   * Default: computed: generated
   * Source: FamilyKeyCrypto.PROP_KEY_PASSWORD; a change takes a restart.
   */
  "netdb.family.keyPassword": string;
  /**
   * Smallest size of the fast tier.
   * Default: computed: 6 per client + 6, at most 40
   * Source: ProfileOrganizer.PROP_MINIMUM_FAST_PEERS; the router takes a change up by itself.
   */
  "profileOrganizer.minFastPeers": number;
  /**
   * Smallest size of the high-capacity tier.
   * Default: 10
   * Source: ProfileOrganizer.PROP_MINIMUM_HIGH_CAPACITY_PEERS; the router takes a change up by itself.
   */
  "profileOrganizer.minHighCapacityPeers": number;
  /**
   * Old bonus for peers in the same country.
   * Beware: Keeping tunnels in one country makes surveillance easier.
   * Source: CapacityCalculator.PROP_COUNTRY_BONUS, PeerProfile; the router takes a change up by itself.
   * @deprecated only its presence is still read.
   */
  "profileOrganizer.sameCountryBonus": number;
  /**
   * Turn off NTP.
   * Beware: A skewed clock isolates the router.
   * Default: false
   * Source: RouterTimestamper.PROP_DISABLED, RouterContext.filterProps; the router takes a change up by itself.
   */
  "time.disabled": boolean;
  /**
   * NTP servers, separated by comma or space; setting it turns off the country pools.
   * Default: 0.pool.ntp.org,1.pool.ntp.org,2.pool.ntp.org (country and continent pools are tried first)
   * Source: RouterTimestamper.PROP_SERVER_LIST; the router takes a change up by itself.
   */
  "time.sntpServerList": readonly string[];
  /**
   * Time between NTP queries.
   * Range: at least 300000 ms. Default: 660000
   * Source: RouterTimestamper.PROP_QUERY_FREQUENCY; the router takes a change up by itself.
   */
  "time.queryFrequencyMs": number;
  /**
   * NTP servers that must agree.
   * Range: from 1 to 4. Default: 3
   * Source: RouterTimestamper.PROP_CONCURRING_SERVERS; the router takes a change up by itself.
   */
  "time.concurringServers": number;
  /**
   * Never correct the clock.
   * Default: false
   * Source: RouterClock.PROP_DISABLE_ADJUSTMENT; the router takes a change up by itself.
   */
  "time.disableOffset": boolean;
  /**
   * Resolve NTP servers through DNS over HTTPS.
   * Default: false
   * Source: NtpClient.PROP_USE_DNS_OVER_HTTPS; the router takes a change up by itself.
   */
  "time.useDNSOverHTTPS": boolean;
  /**
   * Keep all statistics, at the price of memory.
   * Default: false
   * Source: StatManager.PROP_STAT_FULL; a change takes a restart.
   */
  "stat.full": boolean;
  /**
   * Statistics shown as graphs, name.periodMs separated by commas.
   * Default: bw.sendRate.60000,bw.recvRate.60000,router.memoryUsed.60000,router.activePeers.60000
   * Source: StatSummarizer; the router takes a change up by itself.
   */
  "stat.summaries": readonly string[];
  /**
   * Statistics to write to the statistics log.
   * Source: StatManager.PROP_STAT_FILTER; a change takes a restart.
   */
  "stat.logFilters": readonly string[];
  /**
   * File for the statistics log.
   * Default: stats.log
   * Source: StatManager.PROP_STAT_FILE; a change takes a restart.
   */
  "stat.logFile": string;
  /**
   * Buffers of pre-made random data.
   * Range: at least 2. Default: computed: 2-5 from memory
   * Source: RouterContext.filterProps, AsyncFortunaStandalone; a change takes a restart.
   */
  "prng.buffers": number;
  /**
   * Size of one random buffer.
   * Range: at least 16384 bytes. Default: 262144
   * Source: AsyncFortunaStandalone; a change takes a restart.
   */
  "prng.bufferSize": number;
  /**
   * Fewest pre-made Diffie-Hellman keys.
   * Default: computed: 20 x memory factor
   * Source: DHSessionKeyBuilder; a change takes a restart.
   */
  "crypto.dh.precalc.min": number;
  /**
   * Most pre-made Diffie-Hellman keys.
   * Default: computed: 60 x memory factor
   * Source: DHSessionKeyBuilder; a change takes a restart.
   */
  "crypto.dh.precalc.max": number;
  /**
   * Pause between pre-made keys.
   * Unit: ms. Default: 25
   * Source: DHSessionKeyBuilder; a change takes a restart.
   */
  "crypto.dh.precalc.delay": number;
  /**
   * Fewest pre-made X25519 keys.
   * Default: computed: 20 x memory factor
   * Source: X25519KeyFactory; a change takes a restart.
   */
  "crypto.xdh.precalc.min": number;
  /**
   * Most pre-made X25519 keys.
   * Default: computed: 60 x memory factor
   * Source: X25519KeyFactory; a change takes a restart.
   */
  "crypto.xdh.precalc.max": number;
  /**
   * Pause between pre-made keys.
   * Unit: ms. Default: 25
   * Source: X25519KeyFactory; a change takes a restart.
   */
  "crypto.xdh.precalc.delay": number;
  /**
   * Fewest pre-made Elligator2 keys.
   * Default: computed: 20 x memory factor
   * Source: Elg2KeyFactory; a change takes a restart.
   */
  "crypto.edh.precalc.min": number;
  /**
   * Most pre-made Elligator2 keys.
   * Default: computed: 60 x memory factor
   * Source: Elg2KeyFactory; a change takes a restart.
   */
  "crypto.edh.precalc.max": number;
  /**
   * Pause between pre-made keys.
   * Unit: ms. Default: 25
   * Source: Elg2KeyFactory; a change takes a restart.
   */
  "crypto.edh.precalc.delay": number;
  /**
   * Fewest pre-made ElGamal ephemerals.
   * Default: 20
   * Source: YKGenerator; a change takes a restart.
   */
  "crypto.yk.precalc.min": number;
  /**
   * Most pre-made ElGamal ephemerals.
   * Default: 50
   * Source: YKGenerator; a change takes a restart.
   */
  "crypto.yk.precalc.max": number;
  /**
   * Pause between pre-made ephemerals.
   * Unit: ms. Default: 200
   * Source: YKGenerator; a change takes a restart.
   */
  "crypto.yk.precalc.delay": number;
  /**
   * Use full-length ElGamal exponents.
   * Default: computed: true unless slow hardware
   * Source: KeyGenerator.PROP_LONG_EXPONENT; a change takes a restart.
   */
  "crypto.elGamal.useLongKey": boolean;
  /**
   * Make TLS certificates with the keytool program instead of in Java.
   * Default: false
   * Source: KeyStoreUtil; the router takes a change up by itself.
   */
  "crypto.useExternalKeytool": boolean;
  /**
   * Name of the native big-integer library in use.
   * Source: Router.PROP_JBIGI; the router takes a change up by itself.
   */
  "jbigi.loadedResource": string;
  /**
   * Processor seen at the last start, so a new library is fetched when it changes.
   * Source: Router.PROP_JBIGI_PROCESSOR; the router takes a change up by itself.
   */
  "jbigi.lastProcessor": string;
  /**
   * Port of the old telnet-style admin listener.
   * Default: 7655
   * Source: AdminManager.PARAM_ADMIN_PORT; a change takes a restart.
   * @deprecated read only by apps/admin, which a normal install does not ship (inferred).
   */
  "router.adminPort": number;
  /**
   * Password for the shutdown command of the old admin listener.
   * Beware: Plaintext password.
   * Source: AdminRunner; a change takes a restart.
   * @deprecated read only by apps/admin.
   */
  "router.shutdownPassword": string;
  /**
   * Reseed hosts, separated by comma or space, each ending in a slash; replaces the built-in list.
   * Beware: A hostile reseed host can feed a chosen set of routers.
   * Default: computed: built-in list of 13 HTTPS hosts, one of them on port 8443
   * Source: Reseeder.PROP_RESEED_URL, Reseeder.DEFAULT_SSL_SEED_URL; the router takes a change up by itself.
   */
  "i2p.reseedURL": readonly string[];
  /**
   * Never reseed.
   * Beware: An empty netDb then stays empty.
   * Default: false
   * Source: Reseeder.PROP_DISABLE; the router takes a change up by itself.
   */
  "router.reseedDisable": boolean;
  /**
   * Do not use HTTPS reseed hosts.
   * Beware: Reseeding without TLS; the built-in plain list is empty, so it simply fails unless i2p.reseedURL is set.
   * Default: false
   * Source: Reseeder.PROP_SSL_DISABLE; the router takes a change up by itself.
   */
  "router.reseedSSLDisable": boolean;
  /**
   * Use HTTPS reseed hosts only.
   * Default: true
   * Source: Reseeder.PROP_SSL_REQUIRED; the router takes a change up by itself.
   */
  "router.reseedSSLRequired": boolean;
  /**
   * Fetch plain-HTTP reseeds through a proxy.
   * Default: false
   * Source: Reseeder.PROP_PROXY_ENABLE; the router takes a change up by itself.
   */
  "router.reseedProxyEnable": boolean;
  /**
   * HTTP proxy host for plain reseeds.
   * Source: Reseeder.PROP_PROXY_HOST; the router takes a change up by itself.
   */
  "router.reseedProxyHost": string;
  /**
   * HTTP proxy port for plain reseeds.
   * Range: from 1 to 65535.
   * Source: Reseeder.PROP_PROXY_PORT; the router takes a change up by itself.
   */
  "router.reseedProxyPort": number;
  /**
   * Log in to the plain reseed proxy.
   * Default: false
   * Source: Reseeder.PROP_PROXY_AUTH_ENABLE; the router takes a change up by itself.
   */
  "router.reseedProxy.authEnable": boolean;
  /**
   * User for the plain reseed proxy.
   * Source: Reseeder.PROP_PROXY_USERNAME; the router takes a change up by itself.
   */
  "router.reseedProxy.username": string;
  /**
   * Password for the plain reseed proxy.
   * Beware: Plaintext password.
   * Source: Reseeder.PROP_PROXY_PASSWORD; the router takes a change up by itself.
   */
  "router.reseedProxy.password": string;
  /**
   * Fetch HTTPS reseeds through a proxy.
   * Default: false
   * Source: Reseeder.PROP_SPROXY_ENABLE; the router takes a change up by itself.
   */
  "router.reseedSSLProxyEnable": boolean;
  /**
   * Kind of the HTTPS reseed proxy; INTERNAL uses the router's own HTTP proxy; an unknown word throws.
   * Default: HTTP
   * Source: Reseeder.PROP_SPROXY_TYPE; the router takes a change up by itself.
   */
  "router.reseedSSLProxyType": "HTTP" | "HTTPS" | "SOCKS4" | "SOCKS5" | "INTERNAL" | "NONE" | "TRANSPARENT";
  /**
   * Host of the HTTPS reseed proxy.
   * Source: Reseeder.PROP_SPROXY_HOST; the router takes a change up by itself.
   */
  "router.reseedSSLProxyHost": string;
  /**
   * Port of the HTTPS reseed proxy.
   * Range: from 1 to 65535.
   * Source: Reseeder.PROP_SPROXY_PORT; the router takes a change up by itself.
   */
  "router.reseedSSLProxyPort": number;
  /**
   * Log in to the HTTPS reseed proxy.
   * Default: false
   * Source: Reseeder.PROP_SPROXY_AUTH_ENABLE; the router takes a change up by itself.
   */
  "router.reseedSSLProxy.authEnable": boolean;
  /**
   * User for the HTTPS reseed proxy.
   * Source: Reseeder.PROP_SPROXY_USERNAME; the router takes a change up by itself.
   */
  "router.reseedSSLProxy.username": string;
  /**
   * Password for the HTTPS reseed proxy.
   * Beware: Plaintext password.
   * Source: Reseeder.PROP_SPROXY_PASSWORD; the router takes a change up by itself.
   */
  "router.reseedSSLProxy.password": string;
  /**
   * Always offer the reseed button.
   * Default: false
   * Source: SummaryHelper.allowReseed; the router takes a change up by itself.
   */
  "i2p.alwaysAllowReseed": boolean;
  /**
   * Where the news feed comes from (advanced mode only in the console).
   * Beware: News announce updates.
   * Default: http://tc73n4kivdroccekirco7rhgxdg5f3cjvbaapabupeyzrqwv5guq.b32.i2p/news.su3
   * Source: ConfigUpdateHandler.PROP_NEWS_URL; the router takes a change up by itself.
   */
  "router.newsURL": string;
  /**
   * Second news source.
   * Default: http://dn3tvalnjz432qkqsvpfdqrwpqkw3ye4n4i2uyfr4jexvo3sp5ka.b32.i2p/news/news.su3
   * Source: NewsHandler.PROP_BACKUP_NEWS_URL_SU3; the router takes a change up by itself.
   */
  "router.backupNewsURL": string;
  /**
   * How often to fetch news; 0 or less means never.
   * Range: at least 0 ms. Default: 129600000
   * Source: ConfigUpdateHandler.PROP_REFRESH_FREQUENCY; the router takes a change up by itself.
   */
  "router.newsRefreshFrequency": number;
  /**
   * Fetch news through the HTTP proxy.
   * Beware: false fetches news over the open Internet.
   * Default: true
   * Source: ConfigUpdateHandler.PROP_SHOULD_PROXY_NEWS; the router takes a change up by itself.
   */
  "router.fetchNewsThroughProxy": boolean;
  /**
   * What to do when an update appears.
   * Default: download
   * Source: ConfigUpdateHandler.PROP_UPDATE_POLICY; the router takes a change up by itself.
   */
  "router.updatePolicy": "notify" | "download" | "install";
  /**
   * Download updates through the HTTP proxy.
   * Beware: false downloads updates over the open Internet.
   * Default: true
   * Source: ConfigUpdateHandler.PROP_SHOULD_PROXY; the router takes a change up by itself.
   */
  "router.updateThroughProxy": boolean;
  /**
   * Proxy host for updates, news and plugins.
   * Default: 127.0.0.1
   * Source: ConfigUpdateHandler.PROP_PROXY_HOST; the router takes a change up by itself.
   */
  "router.updateProxyHost": string;
  /**
   * Proxy port for updates, news and plugins.
   * Range: from 1 to 65535. Default: 4444 (or the registered HTTP proxy port)
   * Source: ConfigUpdateHandler.PROP_PROXY_PORT; the router takes a change up by itself.
   */
  "router.updateProxyPort": number;
  /**
   * Where old-style updates come from.
   * Beware: Update source.
   * Default: built-in sud/su2 URLs
   * Source: ConfigUpdateHandler.PROP_UPDATE_URL; the router takes a change up by itself.
   */
  "router.updateURL": readonly string[];
  /**
   * Turns off in-network updates; packagers set it.
   * Default: false
   * Source: ConfigUpdateHandler.PROP_UPDATE_DISABLED; the router takes a change up by itself.
   */
  "router.updateDisabled": boolean;
  /**
   * Accept unsigned development builds.
   * Beware: Installs unsigned code.
   * Default: false
   * Source: ConfigUpdateHandler.PROP_UPDATE_UNSIGNED; the router takes a change up by itself.
   */
  "router.updateUnsigned": boolean;
  /**
   * Where unsigned builds come from.
   * Beware: Source of unsigned code.
   * Source: ConfigUpdateHandler.PROP_ZIP_URL; the router takes a change up by itself.
   */
  "router.updateUnsignedURL": string;
  /**
   * An unsigned build waiting to be fetched.
   * Source: ConsoleUpdateManager.PROP_UNSIGNED_AVAILABLE; the router takes a change up by itself.
   */
  "router.updateUnsignedAvailable": string;
  /**
   * Accept signed development builds.
   * Default: false
   * Source: ConfigUpdateHandler.PROP_UPDATE_DEV_SU3; the router takes a change up by itself.
   */
  "router.updateDevSU3": boolean;
  /**
   * Where signed development builds come from.
   * Source: ConfigUpdateHandler.PROP_DEV_SU3_URL; the router takes a change up by itself.
   */
  "router.updateDevSU3URL": string;
  /**
   * A signed development build waiting to be fetched.
   * Source: ConsoleUpdateManager.PROP_DEV_SU3_AVAILABLE; the router takes a change up by itself.
   */
  "router.updateDevSU3Available": string;
  /**
   * Extra update signing keys, key=name separated by commas.
   * Beware: Whoever holds a listed key can install code.
   * Default: built-in keys
   * Source: TrustedUpdate.PROP_TRUSTED_KEYS; a change takes a restart.
   */
  "router.trustedUpdateKeys": readonly string[];
  /**
   * Run plugins at all.
   * Default: true
   * Source: PluginStarter.pluginsEnabled; a change takes a restart.
   */
  "router.enablePlugins": boolean;
  /**
   * Check plugins for updates after a router update.
   * Default: true
   * Source: PluginStarter; the router takes a change up by itself.
   */
  "plugins.autoUpdate": boolean;
  /**
   * Allow plugin installation in the console.
   * Default: true
   * Source: ConfigClientsHelper.PROP_ENABLE_PLUGIN_INSTALL; the router takes a change up by itself.
   */
  "routerconsole.enablePluginInstall": boolean;
  /**
   * Accept plugins signed by unknown keys.
   * Beware: Plugins run with full rights.
   * Default: false
   * Source: PluginUpdateRunner.PROP_ALLOW_NEW_KEYS; the router takes a change up by itself.
   */
  "routerconsole.allowUntrustedPlugins": boolean;
  /**
   * Allow editing of client applications in the console.
   * Beware: Whoever reaches the console can run any Java class.
   * Default: false
   * Source: ConfigClientsHelper.PROP_ENABLE_CLIENT_CHANGE; the router takes a change up by itself.
   */
  "routerconsole.enableClientChange": boolean;
  /**
   * Advanced mode.
   * Beware: Opens raw configuration editing in the console.
   * Default: false
   * Source: HelperBase.PROP_ADVANCED; the router takes a change up by itself.
   */
  "routerconsole.advanced": boolean;
  /**
   * Require a password for the console and its webapps.
   * Beware: Set back to false by the router when no usable .md5 user exists.
   * Default: false
   * Source: RouterConsoleRunner.PROP_PW_ENABLE, RouterConsoleRunner.initialize; a change takes a restart.
   */
  "routerconsole.auth.enable": boolean;
  /**
   * Console password of one user: 32 lower-case hex digits of MD5 over the UTF-8 text user:i2prouter:password; any other length is ignored.
   * Beware: Equivalent to the password for digest login, unsalted.
   * Source: ConsolePasswordManager.getMD5/saveMD5, PasswordManager.md5Hex; a change takes a restart.
   */
  [key: `routerconsole.auth.i2prouter.${string}.md5`]: string;
  /**
   * Marks that consolePassword was converted.
   * Default: false
   * Source: ConsolePasswordManager.PROP_MIGRATED; the router takes a change up by itself.
   */
  "routerconsole.passwordManager.migrated": boolean;
  /**
   * Old console password for the user admin.
   * Beware: Plaintext password.
   * Source: ConsolePasswordManager.PROP_CONSOLE_OLD; a change takes a restart.
   * @deprecated converted once to routerconsole.auth.i2prouter.admin.md5 and deleted.
   */
  consolePassword: string;
  /**
   * Password of keystore/console.ks.
   * Default: changeit
   * Source: RouterConsoleRunner.PROP_KEYSTORE_PASSWORD; a change takes a restart.
   */
  "routerconsole.keystorePassword": string;
  /**
   * Password of the console TLS key; without it an existing keystore is refused.
   * Beware: Secret.
   * Default: computed: generated
   * Source: RouterConsoleRunner.PROP_KEY_PASSWORD; a change takes a restart.
   */
  "routerconsole.keyPassword": string;
  /**
   * Further Host header names the console answers to; comma or space separated; IP addresses are always allowed.
   * Beware: Each name weakens the DNS-rebinding guard.
   * Source: RouterConsoleRunner.PROP_ALLOWED_HOSTS, HostCheckHandler.allowHost; a change takes a restart.
   */
  "routerconsole.allowedHosts": readonly string[];
  /**
   * Redirect plain HTTP to HTTPS when both run.
   * Default: computed: only when the browser asks
   * Source: HostCheckHandler.PROP_REDIRECT; the router takes a change up by itself.
   */
  "routerconsole.redirectToHTTPS": boolean;
  /**
   * Gzip console pages.
   * Default: true
   * Source: HostCheckHandler.PROP_GZIP; a change takes a restart.
   */
  "routerconsole.enableCompression": boolean;
  /**
   * Prefer the HTTPS console address in links.
   * Default: true
   * Source: PortMapper.PROP_PREFER_HTTPS; the router takes a change up by itself.
   */
  "routerconsole.preferHTTPS": boolean;
  /**
   * Request log of the console web server.
   * Beware: Logs requests.
   * Source: RouterConsoleRunner.startConsole; a change takes a restart.
   */
  "routerconsole.log": string;
  /**
   * Console theme; letters, digits, dash and underscore only.
   * Default: light
   * Source: CSSHelper.PROP_THEME_NAME; the router takes a change up by itself.
   */
  "routerconsole.theme": string;
  /**
   * Directory of a theme supplied by a plugin.
   * Source: CSSHelper.PROP_THEME_PFX; the router takes a change up by itself.
   */
  [key: `routerconsole.theme.${string}`]: string;
  /**
   * Apply the theme to all webapps.
   * Default: false
   * Source: CSSHelper.PROP_UNIVERSAL_THEMING; the router takes a change up by itself.
   */
  "routerconsole.universal.theme": boolean;
  /**
   * Replace the retired midnight and classic themes.
   * Default: true
   * Source: CSSHelper.PROP_DISABLE_OLD; the router takes a change up by itself.
   */
  "routerconsole.disableOldThemes": boolean;
  /**
   * Always show the mobile layout.
   * Default: false
   * Source: CSSHelper.PROP_FORCE_MOBILE_CONSOLE; the router takes a change up by itself.
   */
  "routerconsole.forceMobileConsole": boolean;
  /**
   * Show webapps inside the console page.
   * Default: false
   * Source: CSSHelper.PROP_EMBED_APPS; the router takes a change up by itself.
   */
  "routerconsole.embedApps": boolean;
  /**
   * Do not send the frame protection header.
   * Beware: Allows clickjacking.
   * Default: false
   * Source: CSSHelper.PROP_XFRAME; the router takes a change up by itself.
   */
  "routerconsole.disableXFrame": boolean;
  /**
   * Two- or three-letter language.
   * Default: computed: system locale
   * Source: Translate.PROP_LANG; the router takes a change up by itself.
   */
  "routerconsole.lang": string;
  /**
   * Two-letter country variant of the language.
   * Default: computed: system locale
   * Source: Translate.PROP_COUNTRY; the router takes a change up by itself.
   */
  "routerconsole.country": string;
  /**
   * Sidebar refresh.
   * Range: at least 3 s. Default: 15
   * Source: CSSHelper.PROP_REFRESH; the router takes a change up by itself.
   */
  "routerconsole.summaryRefresh": number;
  /**
   * Stop the sidebar refresh.
   * Default: false
   * Source: CSSHelper.PROP_DISABLE_REFRESH; the router takes a change up by itself.
   */
  "routerconsole.summaryDisableRefresh": boolean;
  /**
   * Sections of the sidebar for a page, or for default.
   * Default: built-in list
   * Source: SummaryHelper.PROP_SUMMARYBAR; the router takes a change up by itself.
   */
  [key: `routerconsole.summaryBar.${string}`]: readonly string[];
  /**
   * Services on the home page.
   * Default: built-in list
   * Source: HomeHelper.PROP_SERVICES; the router takes a change up by itself.
   */
  "routerconsole.services": readonly string[];
  /**
   * Links on the home page.
   * Default: built-in list
   * Source: HomeHelper.PROP_FAVORITES; the router takes a change up by itself.
   */
  "routerconsole.favorites": readonly string[];
  /**
   * Configuration links on the home page.
   * Default: built-in list
   * Source: HomeHelper.PROP_CONFIG; the router takes a change up by itself.
   */
  "routerconsole.configopts": readonly string[];
  /**
   * Monitoring links on the home page.
   * Default: built-in list
   * Source: HomeHelper.PROP_MONITORING; the router takes a change up by itself.
   */
  "routerconsole.monitoring": readonly string[];
  /**
   * Open the old start page.
   * Default: false
   * Source: HomeHelper.PROP_OLDHOME; the router takes a change up by itself.
   */
  "routerconsole.oldHomePage": boolean;
  /**
   * Show the search box.
   * Default: false
   * Source: HomeHelper.PROP_SEARCH; the router takes a change up by itself.
   */
  "routerconsole.showSearch": boolean;
  /**
   * In-network search engines.
   * Default: built-in list
   * Source: SearchHelper.PROP_ENGINES; the router takes a change up by itself.
   */
  "routerconsole.searchEngines": readonly string[];
  /**
   * Chosen search engine.
   * Source: SearchHelper.PROP_DEFAULT; the router takes a change up by itself.
   */
  "routerconsole.searchEngine": string;
  /**
   * The setup wizard was done.
   * Default: false
   * Source: WizardHelper.PROP_COMPLETE; the router takes a change up by itself.
   */
  "routerconsole.welcomeWizardComplete": boolean;
  /**
   * Graph width.
   * Range: at least 200 px. Default: 400
   * Source: GraphHelper.PROP_X; the router takes a change up by itself.
   */
  "routerconsole.graphX": number;
  /**
   * Graph height.
   * Range: at least 60 px. Default: 100
   * Source: GraphHelper.PROP_Y; the router takes a change up by itself.
   */
  "routerconsole.graphY": number;
  /**
   * Graph refresh; negative never.
   * Range: at least 15 s. Default: 300
   * Source: GraphHelper.PROP_REFRESH; the router takes a change up by itself.
   */
  "routerconsole.graphRefresh": number;
  /**
   * Periods shown.
   * Range: at least 20. Default: 60
   * Source: GraphHelper.PROP_PERIODS; the router takes a change up by itself.
   */
  "routerconsole.graphPeriods": number;
  /**
   * Plot events instead of values.
   * Default: false
   * Source: GraphHelper.PROP_EVENTS; the router takes a change up by itself.
   */
  "routerconsole.graphEvents": boolean;
  /**
   * Hide graph legends.
   * Default: false
   * Source: GraphHelper.PROP_LEGEND; the router takes a change up by itself.
   */
  "routerconsole.graphHideLegend": boolean;
  /**
   * Label graphs in UTC.
   * Default: false
   * Source: GraphConstants.PROP_UTC; the router takes a change up by itself.
   */
  "routerconsole.graphUTC": boolean;
  /**
   * Keep graph data on disk.
   * Default: true
   * Source: SummaryListener.PROP_PERSISTENT; a change takes a restart.
   */
  "routerconsole.graphPersistent": boolean;
  /**
   * Graph axis font.
   * Default: system dependent
   * Source: SummaryRenderer.PROP_FONT_MONO; the router takes a change up by itself.
   */
  "routerconsole.graphFont.unit": string;
  /**
   * Graph legend font.
   * Default: Dialog
   * Source: SummaryRenderer.PROP_FONT_LEGEND; the router takes a change up by itself.
   */
  "routerconsole.graphFont.legend": string;
  /**
   * Graph title font.
   * Default: Dialog
   * Source: SummaryRenderer.PROP_FONT_TITLE; the router takes a change up by itself.
   */
  "routerconsole.graphFont.title": string;
  /**
   * Colour log messages.
   * Default: true
   * Source: LogsHelper; the router takes a change up by itself.
   */
  "routerconsole.logs.color": boolean;
  /**
   * Where the cleared wrapper log begins.
   * Source: LogsHelper.PROP_LAST_WRAPPER; the router takes a change up by itself.
   */
  "routerconsole.lastWrapperLogEntry": string;
  /**
   * When news were last checked.
   * Unit: ms since epoch. Default: 0
   * Source: NewsHelper.PROP_LAST_CHECKED; the router takes a change up by itself.
   */
  "routerconsole.newsLastChecked": number;
  /**
   * When news last changed.
   * Unit: ms since epoch. Default: 0
   * Source: NewsHelper.PROP_LAST_UPDATED; the router takes a change up by itself.
   */
  "routerconsole.newsLastUpdated": number;
  /**
   * When the newest entry arrived.
   * Unit: ms since epoch. Default: 0
   * Source: NewsHelper.PROP_LAST_NEW_ENTRY; the router takes a change up by itself.
   */
  "routerconsole.newsLastNewEntry": number;
  /**
   * When the user hid the news.
   * Unit: ms since epoch. Default: 0
   * Source: NewsHelper.PROP_LAST_HIDDEN; the router takes a change up by itself.
   */
  "routerconsole.newsLastHidden": number;
  /**
   * Language of the news in hand.
   * Source: NewsHelper.PROP_LAST_LANG; the router takes a change up by itself.
   */
  "routerconsole.newsLastLanguage": string;
  /**
   * Fetch translated news.
   * Default: true
   * Source: NewsHelper.PROP_TRANSLATE; the router takes a change up by itself.
   */
  "routerconsole.newsTranslate": boolean;
  /**
   * Look up countries of IP addresses.
   * Default: true
   * Source: GeoIP.PROP_GEOIP_ENABLED; the router takes a change up by itself.
   */
  "routerconsole.geoip.enable": boolean;
  /**
   * Browser command used to open the console.
   * Beware: Runs the given program.
   * Default: computed: built-in search
   * Source: UrlLauncher.PROP_BROWSER; the router takes a change up by itself.
   */
  "routerconsole.browser": string;
  /**
   * Use TLS to find a bandwidth test server.
   * Default: false
   * Source: MLabRunner.PROP_SSL; the router takes a change up by itself.
   */
  "routerconsole.bwtest.useSSL": boolean;
  /**
   * Directory of the GeoIP data.
   * Default: geoip
   * Source: GeoIP.PROP_GEOIP_DIR; a change takes a restart.
   */
  "geoip.dir": string;
  /**
   * Debian GeoIP v4 data file.
   * Default: /usr/share/GeoIP/GeoIP.dat
   * Source: GeoIP.PROP_DEBIAN_GEOIP; a change takes a restart.
   */
  "geoip.dat": string;
  /**
   * Debian GeoIP v6 data file.
   * Default: /usr/share/GeoIP/GeoIPv6.dat
   * Source: GeoIP.PROP_DEBIAN_GEOIPV6; a change takes a restart.
   */
  "geoip.v6.dat": string;
  /**
   * Show the tray icon.
   * Default: computed: Windows/macOS/KDE/LXDE, not as a service
   * Source: RouterConsoleRunner.PROP_DTG_ENABLED; a change takes a restart.
   */
  "desktopgui.enabled": boolean;
  /**
   * Tray notifications.
   * Default: true
   * Source: TrayManager.PROP_NOTIFICATIONS; the router takes a change up by itself.
   */
  "desktopgui.showNotifications": boolean;
  /**
   * Use Swing for the tray menu.
   * Default: computed by platform
   * Source: Main.PROP_SWING; a change takes a restart.
   */
  "desktopgui.swing": boolean;
  /**
   * Resolve HTTPS hosts (reseed, updates) through DNS over HTTPS.
   * Beware: true sends reseed host names to public DoH resolvers, false to the system resolver.
   * Default: true
   * Source: SSLEepGet.PROP_USE_DNS_OVER_HTTPS; the router takes a change up by itself.
   */
  "eepget.useDNSOverHTTPS": boolean;
  /**
   * Skip TLS host name checks.
   * Beware: Allows impostor HTTPS servers.
   * Default: false
   * Source: I2PSSLSocketFactory.PROP_DISABLE; the router takes a change up by itself.
   */
  "i2p.disableSSLHostnameVerification": boolean;
  /**
   * Do not restrict file permissions.
   * Beware: Key files become readable to other users.
   * Default: false
   * Source: SecureFileOutputStream.canSetPerms; a change takes a restart.
   */
  "i2p.insecureFiles": boolean;
  /**
   * Naming service class.
   * Default: net.i2p.router.naming.BlockfileNamingService
   * Source: NamingService.PROP_IMPL; a change takes a restart.
   */
  "i2p.naming.impl": string;
  /**
   * Hosts files, in order.
   * Default: privatehosts.txt,userhosts.txt,hosts.txt
   * Source: HostsTxtNamingService.PROP_HOSTS_FILE; a change takes a restart.
   */
  "i2p.hostsfilelist": readonly string[];
  /**
   * Classes used by the meta naming service.
   * Default: net.i2p.client.naming.HostsTxtNamingService
   * Source: MetaNamingService.PROP_NAME_SERVICES; a change takes a restart.
   */
  "i2p.nameservicelist": readonly string[];
  /**
   * Lookup URLs of the eepget naming service.
   * Default: http://i2host.i2p/cgi-bin/i2hostquery?
   * Source: EepGetNamingService.PROP_EEPGET_LIST; a change takes a restart.
   */
  "i2p.naming.eepget.list": readonly string[];
  /**
   * Resolve b32 names.
   * Default: true
   * Source: DummyNamingService.PROP_B32; the router takes a change up by itself.
   */
  "i2p.naming.hostsTxt.useB32": boolean;
  /**
   * Let programs outside the router write the address book.
   * Default: false
   * Source: BlockfileNamingService.PROP_FORCE; a change takes a restart.
   */
  "i2p.naming.blockfile.writeInAppContext": boolean;
  /**
   * Destination hashes no streaming server may accept.
   * Source: ConnectionManager.PROP_BLACKLIST; the router takes a change up by itself.
   */
  "i2p.streaming.blacklist": readonly string[];
  /**
   * Destinations to reach through the DSA subsession.
   * Source: I2PSocketManagerFull.PROP_DSALIST; the router takes a change up by itself.
   */
  "i2p.streaming.dsalist": readonly string[];
  /**
   * Dump streaming packets (needs a debug build).
   * Beware: Writes traffic to a file.
   * Default: false
   * Source: I2PSocketManagerFull.PROP_PCAP; a change takes a restart.
   */
  "i2p.streaming.pcap": boolean;
  /**
   * Install directory; works as a -D property, too late inside router.config for most uses.
   * Default: computed: current directory
   * Source: I2PAppContext, WorkingDir; a change takes a restart.
   */
  "i2p.dir.base": string;
  /**
   * Configuration directory; works as a -D property.
   * Default: computed per OS
   * Source: I2PAppContext, WorkingDir; a change takes a restart.
   */
  "i2p.dir.config": string;
  /**
   * Router data directory.
   * Default: i2p.dir.config
   * Source: I2PAppContext; a change takes a restart.
   */
  "i2p.dir.router": string;
  /**
   * Directory of the pid file.
   * Default: i2p.dir.router
   * Source: I2PAppContext; a change takes a restart.
   */
  "i2p.dir.pid": string;
  /**
   * Log directory.
   * Default: i2p.dir.router
   * Source: I2PAppContext; a change takes a restart.
   */
  "i2p.dir.log": string;
  /**
   * Application data directory.
   * Default: i2p.dir.router
   * Source: I2PAppContext; a change takes a restart.
   */
  "i2p.dir.app": string;
  /**
   * Library directory.
   * Default: i2p.dir.base/lib
   * Source: I2PAppContext; a change takes a restart.
   */
  "i2p.dir.lib": string;
  /**
   * Parent of the temporary directory.
   * Default: java.io.tmpdir
   * Source: I2PAppContext; a change takes a restart.
   */
  "i2p.dir.temp": string;
  /**
   * Time zone before the router switched to GMT.
   * Default: computed
   * Source: Router, SystemVersion; a change takes a restart.
   */
  "i2p.systemTimeZone": string;
  /**
   * Simulated network inside one JVM, for tests.
   * Beware: No network.
   * Default: false
   * Source: RouterContext.initAll; a change takes a restart.
   */
  "i2p.vmCommSystem": boolean;
  /**
   * Test stub.
   * Default: false
   * Source: RouterContext.initAll; a change takes a restart.
   */
  "i2p.dummyClientFacade": boolean;
  /**
   * Test stub.
   * Default: false
   * Source: RouterContext.initAll; a change takes a restart.
   */
  "i2p.dummyNetDb": boolean;
  /**
   * Test stub.
   * Default: false
   * Source: RouterContext.initAll; a change takes a restart.
   */
  "i2p.dummyPeerManager": boolean;
  /**
   * Test stub.
   * Default: false
   * Source: RouterContext.initAll; a change takes a restart.
   */
  "i2p.dummyTunnelManager": boolean;
  /**
   * Host names the standalone i2psnark web server answers to (read from its application context, not i2psnark.config).
   * Source: HostCheckHandler.PROP_ALLOWED_HOSTS; a change takes a restart.
   */
  "i2psnark.allowedHosts": readonly string[];
}
