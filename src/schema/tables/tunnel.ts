/** Keys of i2ptunnel.config, without their prefix `tunnel.N.`, as they stand in a file of i2ptunnel.config.d (2.8.0), a row each; `schema/spec.ts` reads them. */
export const tunnelTable = `
name string none
description string none
type enum(client|httpclient|ircclient|connectclient|sockstunnel|socksirctunnel|streamrclient|server|httpserver|httpbidirserver|ircserver|streamrserver) soft
interface host soft =127.0.0.1
listenPort port 0..65535 soft
targetDestination destinations none
targetHost host none
targetPort port 1..65535 none
proxyList destinations none
spoofedHost string none
privKeyFile path soft
sharedClient boolean soft =true
startOnLoad boolean soft =true
i2cpHost host soft =127.0.0.1
i2cpPort port 1..65535 soft =7654
filterDefinition path soft
configFile path none
i2ptunnel.gzip boolean soft =true
option.persistentClientKey boolean soft =false
option.shouldBundleReplyInfo boolean none =true
option.clientMessageTimeout duration-ms [ms] none =60000
option.altPrivKeyFile path soft
option.enableUniqueLocal boolean soft =false
option.useSSL boolean soft =false
option.keystoreFile path soft
option.keystorePassword string soft =changeit
option.keyPassword string soft
option.keyAlias string soft
option.i2ptunnel.usePool boolean soft =true
option.i2ptunnel.blockingHandlerCount int soft =65
option.targetForPort.{port} string none
option.spoofedHost.{port} string none
option.maxPosts int 0.. none =6
option.maxTotalPosts int 0.. none =20
option.postCheckTime duration-s [s] none =300
option.postBanTime duration-s [s] none =1200
option.postTotalBanTime duration-s [s] none =600
option.rejectInproxy boolean none =false
option.rejectReferer boolean none =false
option.rejectUserAgents boolean none =false
option.userAgentRejectList list none
option.keepalive.i2p boolean none =true
option.keepalive.browser boolean none =true
option.i2ptunnel.httpclient.SSLOutproxies destinations none
option.i2ptunnel.useLocalOutproxy boolean none =true
option.i2ptunnel.httpclient.sendReferer boolean none =false
option.i2ptunnel.httpclient.sendUserAgent boolean none =false
option.i2ptunnel.httpclient.sendAccept boolean none =false
option.i2ptunnel.httpclient.sendVia boolean none =false
option.i2ptunnel.httpclient.jumpServers list none
option.i2ptunnel.httpclient.disableAddressHelper boolean none =false
option.i2ptunnel.httpclient.allowInternalSSL boolean none =true
option.sslManuallySet boolean none
option.httpclient.userAgent.i2p string none =MYOB/6.66 (AN/ON)
option.httpclient.userAgent.outproxy string none
option.i2ptunnel.noproxy string none
option.i2ptunnel.gzip boolean none =true
option.proxyAuth enum(false|true|basic|digest) none =false
option.proxyUsername string none deprecated
option.proxyPassword string none deprecated
option.proxyPassword.{user} string none
option.proxy.auth.{user}.md5 md5 none
option.proxy.auth.{user}.sha256 sha256 none
option.outproxyAuth boolean none =false
option.outproxyUsername string none
option.outproxyPassword string none
option.outproxyUsername.{host} string none
option.outproxyPassword.{host} string none
option.outproxyType enum(socks|connect) none =socks
option.i2ptunnel.socks.proxy.default destinations none
option.i2ptunnel.socks.proxy.{port} destinations none
option.ipmapping.{ip} string none
option.i2ptunnel.ircclient.enableDCC boolean soft =false
option.ircserver.method enum(user|webirc) soft =user
option.ircserver.cloakKey string soft
option.ircserver.webircPassword string soft
option.ircserver.webircSpoofIP host soft =127.0.0.1
option.ircserver.fakeHostname string soft =%f.b32.i2p
option.command string soft
option.inbound.length int 0..7 none =3
option.outbound.length int 0..7 none =3
option.inbound.lengthVariance int -7..7 none =0
option.outbound.lengthVariance int -7..7 none =0
option.inbound.quantity int 1..16 none =2
option.outbound.quantity int 1..16 none =2
option.inbound.backupQuantity int 0..16 none =0
option.outbound.backupQuantity int 0..16 none =0
option.inbound.nickname string none
option.outbound.nickname string none
option.inbound.allowZeroHop boolean none =false
option.outbound.allowZeroHop boolean none =false
option.inbound.IPRestriction int 0..4 none =2
option.outbound.IPRestriction int 0..4 none =2
option.outbound.priority int -25..25 none =0
option.inbound.randomKey base64 soft
option.outbound.randomKey base64 soft
option.inbound.explicitPeers list soft
option.outbound.explicitPeers list soft
option.i2cp.leaseSetEncType list(0|1|2|3|4|5|6|7) soft
option.i2cp.leaseSetType int(1|3|5|7) soft =1
option.i2cp.encryptLeaseSet boolean soft =false
option.i2cp.leaseSetKey base64 soft
option.i2cp.leaseSetSecret base64 soft
option.i2cp.leaseSetAuthType enum(0|1|2) soft =0
option.i2cp.leaseSetPrivKey base64 soft
option.i2cp.leaseSetClient.dh.{n} string soft
option.i2cp.leaseSetClient.psk.{n} string soft
option.i2cp.leaseSetPrivateKey string soft
option.i2cp.leaseSetSigningPrivateKey string soft
option.i2cp.leaseSetOfflineExpiration long [s since epoch] soft
option.i2cp.leaseSetTransientPublicKey string soft
option.i2cp.leaseSetOfflineSignature base64 soft
option.i2cp.destination.sigType string soft =EdDSA_SHA512_Ed25519
option.i2cp.dontPublishLeaseSet boolean soft =true
option.i2cp.gzip boolean none =true
option.i2cp.fastReceive boolean soft =true
option.i2cp.messageReliability enum(none|BestEffort|Guaranteed) soft =none
option.i2cp.outboundBytesPerSecond int [bytes/s] none =0
option.i2cp.reduceOnIdle boolean soft =false
option.i2cp.reduceIdleTime duration-ms 300000.. [ms] soft =1200000
option.i2cp.reduceQuantity int 1.. soft =1
option.i2cp.closeOnIdle boolean soft =false
option.i2cp.closeIdleTime duration-ms 300000.. [ms] soft =1800000
option.i2cp.newDestOnResume boolean soft =false
option.i2cp.delayOpen boolean soft =false
option.i2cp.enableAccessList boolean none =false
option.i2cp.enableBlackList boolean none =false
option.i2cp.accessList list none
option.i2cp.SSL boolean soft =false
option.i2cp.username string soft
option.i2cp.password string soft
option.i2cp.tcp.host host soft =127.0.0.1
option.i2cp.tcp.port port 1..65535 soft =7654
option.i2cp.domainSocket boolean soft =false
option.crypto.tagsToSend int 0..128 soft =40
option.crypto.lowTagThreshold int 0..128 soft =30
option.i2p.streaming.connectDelay duration-ms [ms] none =-1
option.i2p.streaming.connectTimeout duration-ms [ms] none =60000
option.i2p.streaming.readTimeout duration-ms [ms] none =-1
option.i2p.streaming.writeTimeout duration-ms [ms] none =-1
option.i2p.streaming.bufferSize int [bytes] none =65536
option.i2p.streaming.profile enum(1|2) none =1
option.i2p.streaming.maxMessageSize int 512.. [bytes] none =1730
option.i2p.streaming.maxResends int 0.. none =8
option.i2p.streaming.initialResendDelay duration-ms [ms] none =1000
option.i2p.streaming.initialAckDelay duration-ms [ms] none =500
option.i2p.streaming.initialRTO duration-ms [ms] none =9000
option.i2p.streaming.initialWindowSize int 1.. [packets] none =3
option.i2p.streaming.initialReceiveWindow int [packets] none =1
option.i2p.streaming.maxWindowSize int 1..128 [packets] none =128
option.i2p.streaming.inactivityTimeout duration-ms [ms] none =90000
option.i2p.streaming.inactivityAction enum(0|1|2) none =2
option.i2p.streaming.congestionAvoidanceGrowthRateFactor int none =1
option.i2p.streaming.slowStartGrowthRateFactor int none =1
option.i2p.streaming.answerPings boolean none =true
option.i2p.streaming.enforceProtocol boolean none =true
option.i2p.streaming.disableRejectLogging boolean none =false
option.i2p.streaming.limitAction string(reset|drop|http) none =reset
option.i2p.streaming.limitsManuallySet boolean none =false
option.i2p.streaming.maxConnsPerMinute int 0.. none =0
option.i2p.streaming.maxConnsPerHour int 0.. none =0
option.i2p.streaming.maxConnsPerDay int 0.. none =0
option.i2p.streaming.maxTotalConnsPerMinute int 0.. none =0
option.i2p.streaming.maxTotalConnsPerHour int 0.. none =0
option.i2p.streaming.maxTotalConnsPerDay int 0.. none =0
option.i2p.streaming.maxConcurrentStreams int 0.. none =0
option.i2p.streaming.manager class soft =net.i2p.client.streaming.impl.I2PSocketManagerFull
option.i2p.streaming.tcbcache.rttDampening float 0..1 soft =0.75
option.i2p.streaming.tcbcache.wdwDampening float 0..1 soft =0.75
option.i2p.streaming.tcbcache.rttdevDampening float 0..1 soft =0.75
`;
