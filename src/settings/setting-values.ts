// Written by `npm run schema` from the declarations of the settings.

/** The named settings, with the types of their values. */
export interface SettingValues {
  /**
   * Whether the router console starts.
   * For example `console=on`; a change takes a restart.
   */
  console: boolean;
  /**
   * Addresses of the plain console listener.
   * Beware: An address beyond loopback lets others change everything on the router; set a password first.
   * For example `console.bind=0.0.0.0`; a change takes a restart.
   */
  "console.bind": readonly string[];
  /**
   * Port of the plain console listener.
   * For example `console.port=7657`; a change takes a restart.
   */
  "console.port": number;
  /**
   * Port of the TLS console listener, or off.
   * For example `console.ssl=7667`; a change takes a restart.
   */
  "console.ssl": number | "off";
  /**
   * Addresses of the TLS console listener.
   * Beware: An address beyond loopback lets others change everything on the router; set a password first.
   * For example `console.ssl-bind=192.168.1.20`; a change takes a restart.
   */
  "console.ssl-bind": readonly string[];
  /**
   * Further Host header names that the console answers to.
   * Beware: Each name weakens the guard against DNS rebinding.
   * For example `console.allowed-hosts+=console.example.org`; a change takes a restart.
   */
  "console.allowed-hosts": readonly string[];
  /**
   * Whether the console shows its advanced pages.
   * Beware: They let whoever reaches the console edit the configuration as it is.
   * For example `console.advanced=on`; the router takes a change up by itself.
   */
  "console.advanced": boolean;
  /**
   * Whether the console and its webapps ask for user and password.
   * Beware: Turned off, whoever reaches the console can change everything on the router.
   * For example `console.auth=on`; a change takes a restart.
   */
  "console.auth": boolean;
  /**
   * Whether the SAM bridge starts.
   * For example `sam=on`; a change takes a restart.
   */
  sam: boolean;
  /**
   * Address of SAM over TCP.
   * Beware: An address beyond loopback gives others your router; turn sam.ssl and sam.auth on.
   * For example `sam.bind=127.0.0.1`; a change takes a restart.
   */
  "sam.bind": string;
  /**
   * Port of SAM over TCP.
   * For example `sam.port=7656`; a change takes a restart.
   */
  "sam.port": number;
  /**
   * Address of SAM's datagrams.
   * Beware: An address beyond loopback gives others your router; turn sam.ssl and sam.auth on.
   * For example `sam.udp-bind=127.0.0.1`; a change takes a restart.
   */
  "sam.udp-bind": string;
  /**
   * Port of SAM's datagrams.
   * For example `sam.udp-port=7755`; a change takes a restart.
   */
  "sam.udp-port": number;
  /**
   * Whether SAM speaks TLS.
   * For example `sam.ssl=on`; a change takes a restart.
   */
  "sam.ssl": boolean;
  /**
   * Whether SAM asks for user and password.
   * For example `sam.auth=on`; a change takes a restart.
   */
  "sam.auth": boolean;
  /**
   * Whether the tunnels of i2ptunnel start.
   * For example `tunnels=on`; a change takes a restart.
   */
  tunnels: boolean;
  /**
   * Whether a browser opens the console at start.
   * For example `browser=off`; a change takes a restart.
   */
  browser: boolean;
  /**
   * Whether the web server of the eepsite starts.
   * For example `eepsite=on`; a change takes a restart.
   */
  eepsite: boolean;
  /**
   * Whether the HTTP proxy starts.
   * For example `http-proxy=on`; a change takes a soft restart.
   */
  "http-proxy": boolean;
  /**
   * Address of the HTTP proxy.
   * Beware: An address beyond loopback lets other machines use it.
   * For example `http-proxy.bind=127.0.0.1`; a change takes a soft restart.
   */
  "http-proxy.bind": string;
  /**
   * Port of the HTTP proxy.
   * For example `http-proxy.port=4444`; a change takes a soft restart.
   */
  "http-proxy.port": number;
  /**
   * Outproxies of the HTTP proxy, for plain HTTP.
   * Beware: Every outproxy sees the traffic that leaves I2P through it.
   * For example `http-proxy.outproxy=exit.stormycloud.i2p`; a change takes a soft restart.
   */
  "http-proxy.outproxy": readonly string[];
  /**
   * Outproxies of the HTTP proxy, for HTTPS.
   * Beware: Every outproxy sees which hosts are visited.
   * For example `http-proxy.ssl-outproxy=exit.stormycloud.i2p`; a change takes a soft restart.
   */
  "http-proxy.ssl-outproxy": readonly string[];
  /**
   * Whether the HTTPS proxy starts.
   * For example `https-proxy=on`; a change takes a soft restart.
   */
  "https-proxy": boolean;
  /**
   * Address of the HTTPS proxy.
   * Beware: An address beyond loopback lets other machines use it.
   * For example `https-proxy.bind=127.0.0.1`; a change takes a soft restart.
   */
  "https-proxy.bind": string;
  /**
   * Port of the HTTPS proxy.
   * For example `https-proxy.port=4445`; a change takes a soft restart.
   */
  "https-proxy.port": number;
  /**
   * Outproxies of the HTTPS proxy.
   * Beware: Every outproxy sees which hosts are visited.
   * For example `https-proxy.outproxy=exit.stormycloud.i2p`; a change takes a soft restart.
   */
  "https-proxy.outproxy": readonly string[];
  /**
   * Whether the tunnel to Irc2P starts.
   * For example `irc=on`; a change takes a soft restart.
   */
  irc: boolean;
  /**
   * Address of the tunnel to Irc2P.
   * Beware: An address beyond loopback lets other machines use it.
   * For example `irc.bind=127.0.0.1`; a change takes a soft restart.
   */
  "irc.bind": string;
  /**
   * Port of the tunnel to Irc2P.
   * For example `irc.port=6668`; a change takes a soft restart.
   */
  "irc.port": number;
  /**
   * Whether the tunnel for outgoing mail starts.
   * For example `smtp=on`; a change takes a soft restart.
   */
  smtp: boolean;
  /**
   * Address of the tunnel for outgoing mail.
   * Beware: An address beyond loopback lets other machines use it.
   * For example `smtp.bind=127.0.0.1`; a change takes a soft restart.
   */
  "smtp.bind": string;
  /**
   * Port of the tunnel for outgoing mail.
   * For example `smtp.port=7659`; a change takes a soft restart.
   */
  "smtp.port": number;
  /**
   * Whether the tunnel for incoming mail starts.
   * For example `pop3=on`; a change takes a soft restart.
   */
  pop3: boolean;
  /**
   * Address of the tunnel for incoming mail.
   * Beware: An address beyond loopback lets other machines use it.
   * For example `pop3.bind=127.0.0.1`; a change takes a soft restart.
   */
  "pop3.bind": string;
  /**
   * Port of the tunnel for incoming mail.
   * For example `pop3.port=7660`; a change takes a soft restart.
   */
  "pop3.port": number;
  /**
   * Whether the tunnel for git over SSH starts.
   * For example `gitssh=on`; a change takes a soft restart.
   */
  gitssh: boolean;
  /**
   * Address of the tunnel for git over SSH.
   * Beware: An address beyond loopback lets other machines use it.
   * For example `gitssh.bind=127.0.0.1`; a change takes a soft restart.
   */
  "gitssh.bind": string;
  /**
   * Port of the tunnel for git over SSH.
   * For example `gitssh.port=7670`; a change takes a soft restart.
   */
  "gitssh.port": number;
  /**
   * Whether the SOCKS proxy starts.
   * For example `socks=on`; a change takes a soft restart.
   */
  socks: boolean;
  /**
   * Address of the SOCKS proxy.
   * Beware: An address beyond loopback lets other machines use it.
   * For example `socks.bind=127.0.0.1`; a change takes a soft restart.
   */
  "socks.bind": string;
  /**
   * Port of the SOCKS proxy.
   * For example `socks.port=4447`; a change takes a soft restart.
   */
  "socks.port": number;
  /**
   * Address that the eepsite's web server listens at.
   * Beware: An address beyond loopback serves the site to whoever reaches it, past I2P.
   * For example `eepsite.bind=127.0.0.1`; a change takes a soft restart.
   */
  "eepsite.bind": string;
  /**
   * Port of the eepsite's web server; tunnels that lead to it move with it.
   * For example `eepsite.port=7658`; a change takes a soft restart.
   */
  "eepsite.port": number;
  /**
   * Threads that the eepsite's web server always has.
   * Range: 1 to 10000 threads.
   * For example `eepsite.min-threads=3`; a change takes a soft restart.
   */
  "eepsite.min-threads": number;
  /**
   * Threads that the eepsite's web server has at most.
   * Range: 1 to 10000 threads.
   * For example `eepsite.max-threads=20`; a change takes a soft restart.
   */
  "eepsite.max-threads": number;
  /**
   * Time after which the eepsite's web server closes a connection on which nothing happens.
   * Range: 0 to 999999999 ms.
   * For example `eepsite.idle-timeout=600000`; a change takes a soft restart.
   */
  "eepsite.idle-timeout": number;
  /**
   * Directory with the files of the eepsite.
   * Beware: Everything in it can be read by everybody who visits the site.
   * For example `eepsite.docroot=/srv/eepsite`; the router takes a change up by itself.
   */
  "eepsite.docroot": string;
  /**
   * Port of the eepsite's TLS listener, or off.
   * Beware: Jetty does not start at all where the keystore or its password is missing.
   * For example `eepsite.ssl=7668`; a change takes a restart.
   */
  "eepsite.ssl": number | "off";
  /**
   * Whether programs outside the router can connect.
   * For example `i2cp=off`; a change takes a restart.
   */
  i2cp: boolean;
  /**
   * Port of I2CP.
   * For example `i2cp.port=7654`; a change takes a restart.
   */
  "i2cp.port": number;
  /**
   * Address of I2CP; all or 0.0.0.0 for every address of the machine.
   * Beware: An address beyond loopback lets other machines run clients on this router.
   * For example `i2cp.bind=all`; a change takes a restart.
   */
  "i2cp.bind": string;
  /**
   * Whether I2CP takes TLS alone.
   * For example `i2cp.ssl=on`; a change takes a restart.
   */
  "i2cp.ssl": boolean;
  /**
   * Whether programs outside the router must log in.
   * For example `i2cp.auth=on`; a change takes a restart.
   */
  "i2cp.auth": boolean;
  /**
   * Port for other routers: UDP inside and outside, and TCP where it has one of its own.
   * For example `i2np.port=18321`; a change takes a soft restart.
   */
  "i2np.port": number;
  /**
   * TCP port for other routers; auto takes the UDP one.
   * For example `i2np.tcp-port=18322`; a change takes a soft restart.
   */
  "i2np.tcp-port": number | "auto";
  /**
   * Whether the UDP transport is on.
   * Beware: Without UDP a firewalled router cannot be reached.
   * For example `i2np.udp=on`; a change takes a restart.
   */
  "i2np.udp": boolean;
  /**
   * Whether the TCP transport is on.
   * For example `i2np.tcp=off`; a change takes a restart.
   */
  "i2np.tcp": boolean;
  /**
   * Addresses that the router publishes, in place of those that it finds out.
   * Beware: A private or wrong one makes the router unreachable.
   * For example `i2np.host=router.example.org`; a change takes a soft restart.
   */
  "i2np.host": readonly string[];
  /**
   * Addresses of this machine that UDP and TCP are bound to; TCP to the first one alone.
   * Beware: An address that the machine does not have leaves the router without a transport.
   * For example `i2np.bind=192.168.1.20`; a change takes a restart.
   */
  "i2np.bind": readonly string[];
  /**
   * Address that the router publishes for TCP, in place of what UDP finds out.
   * Beware: A private one is published too, and nobody can connect to it.
   * For example `i2np.tcp-host=router.example.org`; a change takes a soft restart.
   */
  "i2np.tcp-host": readonly string[];
  /**
   * IPv6: off, on as IPv4 is, only it, prefer it (the router's own choice), or prefer-ipv4.
   * For example `i2np.ipv6=off`; a change takes a soft restart.
   */
  "i2np.ipv6": "off" | "on" | "only" | "prefer" | "prefer-ipv4";
  /**
   * Whether nobody can connect from outside over IPv4, so that no such address is published.
   * For example `i2np.firewalled=on`; a change takes a soft restart.
   */
  "i2np.firewalled": boolean;
  /**
   * Whether UPnP opens the router's ports in the home router.
   * Beware: UPnP opens ports and listens on LAN addresses.
   * For example `upnp=off`; a change takes a restart.
   */
  upnp: boolean;
  /**
   * TCP port for UPnP events.
   * For example `upnp.http-port=7652`; a change takes a restart.
   */
  "upnp.http-port": number;
  /**
   * UDP port for UPnP search replies.
   * For example `upnp.ssdp-port=7653`; a change takes a restart.
   */
  "upnp.ssdp-port": number;
  /**
   * Hidden mode: no address is published.
   * Beware: A change makes the router take a new identity.
   * For example `hidden=on`; a change takes a restart.
   */
  hidden: boolean;
  /**
   * Whether the router takes a new identity where its address changes while it runs.
   * Beware: It cannot become a floodfill by itself then.
   * For example `laptop-mode=on`; the router takes a change up by itself.
   */
  "laptop-mode": boolean;
  /**
   * Whether to be a floodfill.
   * Beware: A firewalled floodfill hurts the network.
   * For example `floodfill=off`; the router takes a change up by itself.
   */
  floodfill: "auto" | "on" | "off";
  /**
   * Whether the router asks time servers.
   * Beware: A clock that is wrong isolates the router.
   * For example `ntp=off`; the router takes a change up by itself.
   */
  ntp: boolean;
  /**
   * Time servers, in place of those of the router's country.
   * For example `ntp.servers=0.pool.ntp.org,1.pool.ntp.org`; the router takes a change up by itself.
   */
  "ntp.servers": readonly string[];
  /**
   * Most that the router receives, bursts included; the sustained rate is a little less.
   * Range: 5 to 104857 KiB/s.
   * For example `bandwidth.in=1024`; the router takes a change up by itself.
   */
  "bandwidth.in": number;
  /**
   * Most that the router sends, bursts included; the sustained rate is a little less.
   * Range: 5 to 16384 KiB/s.
   * For example `bandwidth.out=512`; the router takes a change up by itself.
   */
  "bandwidth.out": number;
  /**
   * Share of the bandwidth for other people's tunnels, in percent.
   * Range: 0 to 100 %.
   * For example `bandwidth.share=60`; the router takes a change up by itself.
   */
  "bandwidth.share": number;
  /**
   * Whether the router asks reseed hosts for other routers when it knows too few.
   * Beware: Without it a router that knows nobody stays alone.
   * For example `reseed=off`; the router takes a change up by itself.
   */
  reseed: boolean;
  /**
   * Reseed hosts, in place of the built-in ones.
   * Beware: A hostile one decides which routers this one knows.
   * For example `reseed.urls=https://reseed.example.org/`; the router takes a change up by itself.
   */
  "reseed.urls": readonly string[];
  /**
   * Proxy that reseed hosts are asked through, INTERNAL for the router's own HTTP proxy, or off.
   * For example `reseed.proxy=SOCKS5 127.0.0.1:9050`; the router takes a change up by itself.
   */
  "reseed.proxy": string;
  /**
   * What the router does about a new version of itself.
   * Beware: Where packages bring new versions, the router's own go past them.
   * For example `updates=download`; the router takes a change up by itself.
   */
  updates: "off" | "notify" | "download" | "install";
  /**
   * How often the router looks for news, which tell of new versions; 0 for never.
   * For example `news.interval=36h`; the router takes a change up by itself.
   */
  "news.interval": string;
  /**
   * Where the address book fetches host names from, at its next update.
   * Beware: Whoever is subscribed to decides where new names lead.
   * For example `subscriptions+=http://stats.i2p/cgi-bin/newhosts.txt`; the router takes a change up by itself.
   */
  subscriptions: readonly string[];
  /**
   * Most memory that the router's JVM takes for its heap, in MB.
   * Beware: More than the machine can spare keeps the JVM from starting.
   * Range: 64 to 999999 MB.
   * For example `wrapper.memory=512`; a change takes stop and start of the service.
   */
  "wrapper.memory": number;
  /**
   * Local port on which the service wrapper waits for its JVM; a taken one sends it to the next.
   * For example `wrapper.port=32100`; a change takes stop and start of the service.
   */
  "wrapper.port": number;
  /**
   * Local port from which the JVM connects to the service wrapper; a taken one sends it to the next.
   * For example `wrapper.jvm-port=31100`; a change takes stop and start of the service.
   */
  "wrapper.jvm-port": number;
  /**
   * The least of what the router logs, taken up within a minute.
   * Beware: Logs of the level debug tell what the router and its user do, and grow large.
   * For example `log.level=warn`; the router takes a change up by itself.
   */
  "log.level": "debug" | "info" | "warn" | "error" | "crit";
  /**
   * Whether the console starts I2PControl, by which other programs control the router.
   * Beware: Its password is a known one until somebody changes it.
   * For example `i2pcontrol=on`; a change takes a restart.
   */
  i2pcontrol: boolean;
}
