/** Names that come with I2P, or that everybody knows: they tell nothing of anybody, and stay. */

/** Hosts, with all below them. */
const hosts = new Set(
  `localhost example example.com example.org example.net example.i2p
  postman.i2p stats.i2p exit.stormycloud.i2p false.i2p outproxy-tor.meeh.i2p meeh.i2p purokishi.i2p idk.i2p echelon.i2p freshcoffee.i2p
  i2p-projekt.i2p opentracker.dg2.i2p i2host.i2p i2pjump.i2p notbob.i2p i2p2.i2p identiguy.i2p blue.proxynet.i2p mtn.i2p2.i2p cvs.i2p zzz.i2p
  mysite.i2p mail.i2p i2p.i2p net.i2p org.i2p com.i2p proxy.i2p console.i2p router.i2p welterde.i2p inr.i2p reg.i2p no.i2p trac.i2p2.i2p
  i2pmail.org eclipse.org eclipse.dev mortbay.org jetty.org apache.org w3.org geti2p.net i2p2.de i2p2.no i2p-projekt.de i2p.net i2p.rocks tanukisoftware.com
  tanukisoftware.org java.com oracle.com sun.com debian.org gnu.org ietf.org github.com mozilla.org java.net wikipedia.org
  codehaus.org nabble.com evanjones.ca stackoverflow.com cabforum.org udel.edu ivanristic.com springframework.org www.pool.ntp.org jcp.org
  xmlsoap.org openjdk.org acme.com invisiblenet.net eclipse.com yoursite.i2p squid.i2p irc.dg.i2p irc.duck.i2p irc.baffled.i2p
  ekm3fu6fr5pxudhwjmdiea5dovc3jdi66hjgop4c7z7dfaw7spca.b32.i2p
  reseed.diva.exchange reseed-fr.i2pd.xyz reseed-pl.i2pd.xyz reseed.onion.im i2pseed.creativecowpat.net reseed.i2pgit.org i2p.novg.net
  coconut.incognet.io banana.incognet.io reseed.stormycloud.org reseed.memcpy.io www2.mk16.de i2p.ghativega.in reseed.sahil.world cubicchaos.net
  tc73n4kivdroccekirco7rhgxdg5f3cjvbaapabupeyzrqwv5guq.b32.i2p dn3tvalnjz432qkqsvpfdqrwpqkw3ye4n4i2uyfr4jexvo3sp5ka.b32.i2p`.split(
    /\s+/,
  ),
);

/** The NTP pool, also those of distributions; the pool of a country would tell which. */
const ntpPool =
  /^(?:[0-3]\.)?(?:(?:debian|ubuntu|fedora|centos|gentoo|arch|openwrt|android)\.)?pool\.ntp\.org$/;

/** Whether a host is a stock one, or below one. */
export function isStockHost(name: string): boolean {
  const host = name.toLowerCase().replace(/\.$/, "");
  if (ntpPool.test(host)) return true;
  const labels = host.split(".");
  // No stock host has more labels than this.
  for (let from = Math.max(0, labels.length - 5); from < labels.length; from++)
    if (hosts.has(labels.slice(from).join("."))) return true;
  return false;
}

const tunnels = new Set(
  `I2P HTTP Proxy|I2P HTTPS Proxy|I2P HTTP/HTTPS Proxy|I2P SOCKS Proxy|Irc2P|IRC Proxy|ircProxy|eepProxy|HTTP Proxy|HTTPS Proxy|SOCKS Proxy
  |I2P webserver|I2P IRC Network|I2P IRC proxy|eepsite|shared clients|shared clients (DSA)|Proxy|I2PMail SMTP Server|I2PMail POP3 Server
  |Official I2P Source Code Repository|zzzot|mtn.i2p2.i2p|mtn.i2p-projekt.i2p|I2P Monotone DVCS|Tor Outproxy|I2PSnark|SusiMail|Ping|UpdateRunner|exploratory tunnels
  |HTTP proxy for browsing eepsites and the web|HTTPS proxy for browsing eepsites and the web|smtp server|pop3 server|My eepsite
  |IRC tunnel to access the Irc2P network|IRC tunnel to the Irc2P network|I2P Git Repositories SSH Access|I2P Monotone Server
  |Proxy to connect to I2P's anonymized IRC chat network|Personal I2P Webserver (eepsite)|IRC proxy to access the anonymous irc net
  |IRC proxy to access anonymous IRC servers|IRC proxy to access the anonymous IRC network|I2P CVS pserver
  |Postman's SMTP Mail Server (smtp.postman.i2p)|Postman's POP3 Mail Server (pop3.postman.i2p)|Postman's POP3 Mail Server (pop.postman.i2p)
  |postman's SMTP server|postman's POP3 server`
    .toLowerCase()
    .split("|")
    .map((name) => name.trim()),
);

/** Whether a tunnel's name or description is one that many have. */
export function isStockTunnel(name: string): boolean {
  const folded = name.trim().toLowerCase();
  return folded === "" || tunnels.has(folded) || (folded.endsWith(".i2p") && isStockHost(folded));
}

/** Words of the configuration itself: as somebody's name they are replaced where they are that name, and nowhere else. */
const words = new Set(
  `true false null none auto always never yes no on off all any enable disable enabled disabled only both base config default
  i2p i2pd i2prouter i2psvc i2ptunnel i2psnark susimail susidns router console tunnel tunnels client clients server servers host port name type user
  users admin root guest test tester nobody anonymous password secret passwd login key keys file dir path data dat xml txt log logs html css
  http https httpclient httpserver httpbidirserver ircclient ircserver irc irc2p connectclient connect socks sockstunnel socksirctunnel
  streamrclient streamrserver smtp pop pop3 mail ssh git gitssh proxy outproxy inproxy eepsite eepsites site web www webserver website
  webapp webapps blog wiki forum chat ftp nginx apache jetty eepproxy ircproxy shared local localhost public private network net org com example
  home usr var lib etc opt share tmp bin java javax sun class main args start stop startonload interface listenport option options
  inbound outbound length quantity nickname spoofedhost description target targethost targetport targetdestination sharedclient
  privkeyfile privkeys eeppriv random mysite myserver set get new arg call item property system array ref configure value war
  wrapper logger systray plugin plugins addressbook subscriptions hosts context contexts docs library application support
  programdata appdata roaming`.split(/\s+/),
);

/** Whether somebody's name is too common a word to be looked for everywhere. */
export function isCommonWord(word: string): boolean {
  return word.length < 3 || /^\d{1,5}$/.test(word) || words.has(word.toLowerCase());
}

const keyFiles =
  /^(?:eeppriv|i2ptunnel[-\d]*-?privkeys|sam|bob|router|keystore|clientkeys|console|privkeys|[a-z]+|tunnel\d*-?keys?)$/i;

/** Whether a key file's name, without its extension, is one that a program gave it. */
export function isStockKeyFile(stem: string): boolean {
  return (
    keyFiles.test(stem) &&
    (isCommonWord(stem) || /^(?:eeppriv|i2ptunnel|keystore|clientkeys|sam|bob|tunnel\d*-?keys?$)/i.test(stem))
  );
}

const accounts = new Set(
  "i2p i2psvc user users public shared default guest root all administrator ubuntu debian git runner name username you youruser".split(
    " ",
  ),
);

/** Whether a home directory's name is that of no person. */
export function isStockAccount(name: string): boolean {
  return accounts.has(name.toLowerCase());
}

/** Whether an account is one that Windows has for services. */
export function isStockService(name: string): boolean {
  return /^(?:NT (?:AUTHORITY|SERVICE)\\|(?:\.\\)?Local(?:System|Service)$)/i.test(name);
}

/** Resolvers that everybody may name. */
const resolvers = new Set(["1.1.1.1", "1.0.0.1", "8.8.8.8", "8.8.4.4", "9.9.9.9", "149.112.112.112"]);

/** Passwords that the files of Jetty and I2P come with, which protect nothing. */
const passwords = new Set([
  "changeit",
  "myKeyPassword",
  "thisIsASecret",
  "1vny1zlo1x8e1vnw1vn61x8g1zlu1vn4",
  "1u2u1wml1z7s1z7a1wnl1u2g",
]);

/** Whether a password is one that everybody knows. */
export function isStockPassword(password: string): boolean {
  return passwords.has(password);
}

/** Whether an IPv4 address is a public constant. */
export function isStockAddress(address: string): boolean {
  return resolvers.has(address);
}
