/** Keys of router.config (2.8.0), a row each; `schema/spec.ts` reads them. */
export const routerTable = `
i2np.udp.port i2np-port 1024..65535 soft
i2np.udp.internalPort i2np-port 1024..65535 soft
i2np.udp.host hostlist soft
i2np.udp.addressSources enum(local,upnp,ssu|local,ssu|upnp,ssu|ssu|fixed|hidden) soft =local,upnp,ssu
i2np.udp.fixedPort boolean soft
i2np.udp.bindInterface hostlist full
i2np.udp.enable boolean full =true
i2np.udp.preferred enum(false|true|always) none =false
i2np.udp.allowDirect boolean none =true
i2np.udp.forceIntroducers boolean soft deprecated
i2np.udp.mtu int 620..1484 [bytes] soft
i2np.udp.introKey base64 soft deprecated
i2np.udp.status enum(ok|err-reject|err-different) none
i2np.udp.minpeers int full =5
i2np.udp.minv6peers int full =30
i2np.udp.maxConnections int none
i2np.udp.maxConcurrentEstablish int full
i2np.udp.minPort port 1..65535 soft =9151
i2np.udp.maxPort port 1..65535 soft =30777
i2np.ntcp.minPort port 1..65535 soft =9151
i2np.ntcp.maxPort port 1..65535 soft =30777
i2np.udp.ipv6 enum(false|preferIPv4|enable|preferIPv6|only|true|disable) soft =preferIPv6
i2np.ntcp.ipv6 enum(false|preferIPv4|enable|preferIPv6|only|true|disable) soft =preferIPv6
i2np.ipv4.firewalled boolean soft =false
i2np.ipv6.firewalled boolean soft =false
i2np.ssu2.sp base64 full
i2np.ssu2.ikey base64 full
i2np.ntcp2.sp base64 full
i2np.ntcp2.iv base64 full
i2np.ntcp.enable boolean full =true
i2np.ntcp.port i2np-port 1024..65535 soft
i2np.ntcp.autoport boolean soft =true
i2np.ntcp.autoip enum(true|always|false|disabled) soft =true
i2np.ntcp.hostname hostlist soft
i2np.ntcp.bindInterface host full
i2np.ntcp.nodelay boolean full =true
i2np.ntcp.maxConnections int none
i2np.upnp.enable boolean full =true
i2np.upnp.ipv6.enable boolean full =true
i2np.upnp.HTTPPort port 1024..65535 full =7652
i2np.upnp.SSDPPort port 1024..65535 full =7653
i2np.upnp.ignore list full
i2np.laptopMode boolean none =false
i2np.lastIP host none
i2np.lastIPv6 host none
i2np.lastIPChange long [ms since epoch] none
i2np.lastIPv6Firewalled boolean none =false
i2np.lastCountry string none
i2np.blockMyCountry boolean full =false
i2np.disable boolean full =false
i2np.allowLocal boolean full =false
i2np.bandwidth.inboundKBytesPerSecond bandwidth-KBps 5.. [KiB/s] none =300
i2np.bandwidth.outboundKBytesPerSecond bandwidth-KBps 5..16384 [KiB/s] none =60
i2np.bandwidth.inboundBurstKBytesPerSecond bandwidth-KBps [KiB/s] none =300
i2np.bandwidth.outboundBurstKBytesPerSecond bandwidth-KBps [KiB/s] none =60
i2np.bandwidth.inboundBurstKBytes int 5.. [KiB] none
i2np.bandwidth.outboundBurstKBytes int 5.. [KiB] none
i2np.udp.padding boolean soft deprecated
i2np.udp.dropProbability int soft deprecated
i2cp.port port 1..65535 full =7654
i2cp.hostname host full =127.0.0.1
i2cp.tcp.bindAllInterfaces boolean full =false
i2cp.disableInterface boolean full =false
i2cp.SSL boolean full =false
i2cp.auth boolean full =false
i2cp.auth.{user}.shash shash full
i2cp.strictAuth boolean none =true
i2cp.keystorePassword string full =changeit
i2cp.keyPassword string full
i2cp.username string full deprecated
i2cp.password string full deprecated
i2cp.maxSessions int 1..2048 none =50
i2cp.disableLoopback boolean none =false
router.passwordManager.migrated boolean none =false
router.sharePercentage float 0..100 [percent] none =80
router.floodfillParticipant enum(auto|true|false) none =auto
router.hideFloodfillParticipant boolean none =false
router.isHidden boolean full
router.hiddenMode boolean full =false
router.forceStrictCountry boolean full =false
router.dynamicKeys boolean full =false
router.rebuildKeys boolean full =false
router.forceBandwidthClass enum(K|L|M|N|O|P|X) none
router.forceUnreachable boolean none =false
router.networkID int 2..254 full =2
router.clientConfigFile path full =clients.config
router.pingFile path full =router.ping
router.firstVersion string none
router.firstInstalled long [ms since epoch] none
router.previousVersion string none
router.previousFullVersion string none
router.updateLastInstalled long [ms since epoch] none
router.updateLastDownloaded long [ms since epoch] none
router.sigType string full =EdDSA_SHA512_Ed25519
router.encType string full =ECIES_X25519
router.excludePeerCaps string none =KEG
router.maxParticipatingTunnels int 0.. none =10000
router.maxTunnelPercentage int [percent] none =33
router.defaultProcessingTimeThrottle int [ms] none =2250
router.rejectStartupTime duration-ms 90000.. [ms] full =600000
router.minThrottleTunnels int none
router.tunnelGrowthFactor float none =1.3
router.tunnelTestTimeGrowthFactor float none =1.3
router.tunnelConcurrentBuilds int none
router.buildHandlerThreads int full
router.allowProactiveDrop boolean none =true
router.dropTunnelsOnOverload boolean none =false
router.disableTunnelTesting boolean none =false
router.exploreHighCapacity boolean none =false
explicitPeers list none
router.outboundExploratoryExcludeUnreachable boolean full deprecated =false
router.outboundClientExcludeUnreachable boolean full deprecated =false
router.inboundExploratoryExcludeUnreachable boolean full deprecated =false
router.inboundClientExcludeUnreachable boolean full deprecated =false
router.outboundExploratoryExcludeSlow boolean full deprecated =true
router.outboundClientExcludeSlow boolean full deprecated =true
router.inboundExploratoryExcludeSlow boolean full deprecated =true
router.inboundClientExcludeSlow boolean full deprecated =true
router.batchFrequency duration-ms [ms] none =75
router.forceDecayingBloomFilter boolean full =false
router.disableDecayingBloomFilter boolean full =false
router.decayingBloomFilterM int full =23
router.maxJobRunners int full
router.jobLagWarning duration-ms [ms] full deprecated =5000
router.jobLagFatal duration-ms [ms] full deprecated =30000
router.jobRunWarning duration-ms [ms] full deprecated =5000
router.jobRunFatal duration-ms [ms] full deprecated =30000
router.jobWarmupTime duration-ms [ms] full deprecated =600000
router.maxWaitingJobs int full deprecated =25
router.keepHistory boolean full =false
router.historyFilename path full =messageHistory.txt
router.dispatchThreaded boolean full =false
router.dispatchDirect boolean full =true
router.keyBackupDir path full =keyBackup
router.keyring.key.{b64hash} base64 none
router.profileDir path full =peerProfiles
router.publishPeerRankings boolean none =true
router.blocklist.enable boolean full =true
router.blocklist.detail boolean none =true
router.blocklist.file path full
router.blocklistVersion int none =0
router.trustedLinks boolean full deprecated =false
router.clockOffsetSanityCheck boolean none =true
router.gracefulHUP boolean none =true
router.deadlockDetectIntervalHours int [hours] full
watchdog.haltOnHang boolean none =false
router.fixedBasePerms boolean full =false
router.startup.jetty9.migrated boolean full =false
router.penaltyCapD float none =2.5
router.penaltyCapE float none =4.75
router.sybilFrequency duration-ms 0.. [ms] none =86400000
router.sybilThreshold float 12.01.. none =50.0
router.sybilEnableBlocking boolean none =true
router.sybilAnalyzeAll boolean none =false
router.sybilBlockPeriod duration-ms [ms] none =604800000
router.sybilDeleteOld duration-ms [ms] none =864000000
router.inboundPool.length int 0..7 none =2
router.inboundPool.lengthVariance int -7..7 none
router.inboundPool.quantity int 1..16 none =2
router.inboundPool.backupQuantity int 0..16 none =0
router.inboundPool.IPRestriction int 0..4 full =2
router.inboundPool.allowZeroHop boolean full deprecated =false
router.inboundPool.nickname string full
router.inboundPool.randomKey base64 full
router.outboundPool.length int 0..7 none
router.outboundPool.lengthVariance int -7..7 none =0
router.outboundPool.quantity int 1..16 none =2
router.outboundPool.backupQuantity int 0..16 none =0
router.outboundPool.IPRestriction int 0..4 full =2
router.outboundPool.allowZeroHop boolean full deprecated =false
router.outboundPool.nickname string full
router.outboundPool.priority int -25..30 full =30
router.outboundPool.randomKey base64 full
router.networkDatabase.dbDir path full =netDb
router.networkDatabase.flat boolean full =false
router.netdb.isolation boolean full deprecated =true
router.verifyRouterInfoStore boolean none =false
router.encryptRouterLookups boolean none
netdb.searchLimit int none
netdb.singleSearchTime duration-ms [ms] none =3000
netdb.maxConcurrent int none =1
netDb.alwaysQuery base64 none
netDb.floodfillOnly boolean none =true
netdb.negativeCache.maxFails int full =3
netdb.negativeCache.cleanupInterval duration-ms [ms] full =120000
netdb.family.name string full
netdb.family.keystorePassword string full =changeit
netdb.family.keyPassword string full
profileOrganizer.minFastPeers int none
profileOrganizer.minHighCapacityPeers int none =10
profileOrganizer.sameCountryBonus float none deprecated
time.disabled boolean none =false
time.sntpServerList ntphosts none =0.pool.ntp.org,1.pool.ntp.org,2.pool.ntp.org
time.queryFrequencyMs duration-ms 300000.. [ms] none =660000
time.concurringServers int 1..4 none =3
time.disableOffset boolean none =false
time.useDNSOverHTTPS boolean none =false
stat.full boolean full =false
stat.summaries list none =bw.sendRate.60000,bw.recvRate.60000,router.memoryUsed.60000,router.activePeers.60000
stat.logFilters list full
stat.logFile path full =stats.log
prng.buffers int 2.. full
prng.bufferSize int 16384.. [bytes] full =262144
crypto.dh.precalc.min int full
crypto.dh.precalc.max int full
crypto.dh.precalc.delay duration-ms [ms] full =25
crypto.xdh.precalc.min int full
crypto.xdh.precalc.max int full
crypto.xdh.precalc.delay duration-ms [ms] full =25
crypto.edh.precalc.min int full
crypto.edh.precalc.max int full
crypto.edh.precalc.delay duration-ms [ms] full =25
crypto.yk.precalc.min int full =20
crypto.yk.precalc.max int full =50
crypto.yk.precalc.delay duration-ms [ms] full =200
crypto.elGamal.useLongKey boolean full
crypto.useExternalKeytool boolean none =false
jbigi.loadedResource string none
jbigi.lastProcessor string none
router.adminPort port full deprecated =7655
router.shutdownPassword string full deprecated
i2p.reseedURL list none
router.reseedDisable boolean none =false
router.reseedSSLDisable boolean none =false
router.reseedSSLRequired boolean none =true
router.reseedProxyEnable boolean none =false
router.reseedProxyHost host none
router.reseedProxyPort port 1..65535 none
router.reseedProxy.authEnable boolean none =false
router.reseedProxy.username string none
router.reseedProxy.password string none
router.reseedSSLProxyEnable boolean none =false
router.reseedSSLProxyType enum(HTTP|HTTPS|SOCKS4|SOCKS5|INTERNAL|NONE|TRANSPARENT) none =HTTP
router.reseedSSLProxyHost host none
router.reseedSSLProxyPort port 1..65535 none
router.reseedSSLProxy.authEnable boolean none =false
router.reseedSSLProxy.username string none
router.reseedSSLProxy.password string none
i2p.alwaysAllowReseed boolean none =false
router.newsURL url none =http://tc73n4kivdroccekirco7rhgxdg5f3cjvbaapabupeyzrqwv5guq.b32.i2p/news.su3
router.backupNewsURL url none =http://dn3tvalnjz432qkqsvpfdqrwpqkw3ye4n4i2uyfr4jexvo3sp5ka.b32.i2p/news/news.su3
router.newsRefreshFrequency duration-ms 0.. [ms] none =129600000
router.fetchNewsThroughProxy boolean none =true
router.updatePolicy enum(notify|download|install) none =download
router.updateThroughProxy boolean none =true
router.updateProxyHost host none =127.0.0.1
router.updateProxyPort port 1..65535 none =4444
router.updateURL list none
router.updateDisabled boolean none =false
router.updateUnsigned boolean none =false
router.updateUnsignedURL url none
router.updateUnsignedAvailable string none
router.updateDevSU3 boolean none =false
router.updateDevSU3URL url none
router.updateDevSU3Available string none
router.trustedUpdateKeys list full
router.enablePlugins boolean full =true
plugins.autoUpdate boolean none =true
routerconsole.enablePluginInstall boolean none =true
routerconsole.allowUntrustedPlugins boolean none =false
routerconsole.enableClientChange boolean none =false
routerconsole.advanced boolean none =false
routerconsole.auth.enable boolean full =false
routerconsole.auth.i2prouter.{user}.md5 md5 full
routerconsole.passwordManager.migrated boolean none =false
consolePassword string full deprecated
routerconsole.keystorePassword string full =changeit
routerconsole.keyPassword string full
routerconsole.allowedHosts hostlist full
routerconsole.redirectToHTTPS boolean none
routerconsole.enableCompression boolean full =true
routerconsole.preferHTTPS boolean none =true
routerconsole.log path full
routerconsole.theme string none =light
routerconsole.theme.{name} string none
routerconsole.universal.theme boolean none =false
routerconsole.disableOldThemes boolean none =true
routerconsole.forceMobileConsole boolean none =false
routerconsole.embedApps boolean none =false
routerconsole.disableXFrame boolean none =false
routerconsole.lang string none
routerconsole.country string none
routerconsole.summaryRefresh duration-s 3.. [s] none =15
routerconsole.summaryDisableRefresh boolean none =false
routerconsole.summaryBar.{page} list none
routerconsole.services list none
routerconsole.favorites list none
routerconsole.configopts list none
routerconsole.monitoring list none
routerconsole.oldHomePage boolean none =false
routerconsole.showSearch boolean none =false
routerconsole.searchEngines list none
routerconsole.searchEngine string none
routerconsole.welcomeWizardComplete boolean none =false
routerconsole.graphX int 200.. [px] none =400
routerconsole.graphY int 60.. [px] none =100
routerconsole.graphRefresh duration-s 15.. [s] none =300
routerconsole.graphPeriods int 20.. none =60
routerconsole.graphEvents boolean none =false
routerconsole.graphHideLegend boolean none =false
routerconsole.graphUTC boolean none =false
routerconsole.graphPersistent boolean full =true
routerconsole.graphFont.unit string none
routerconsole.graphFont.legend string none =Dialog
routerconsole.graphFont.title string none =Dialog
routerconsole.logs.color boolean none =true
routerconsole.lastWrapperLogEntry string none
routerconsole.newsLastChecked long [ms since epoch] none =0
routerconsole.newsLastUpdated long [ms since epoch] none =0
routerconsole.newsLastNewEntry long [ms since epoch] none =0
routerconsole.newsLastHidden long [ms since epoch] none =0
routerconsole.newsLastLanguage string none
routerconsole.newsTranslate boolean none =true
routerconsole.geoip.enable boolean none =true
routerconsole.browser string none
routerconsole.bwtest.useSSL boolean none =false
geoip.dir path full =geoip
geoip.dat path full =/usr/share/GeoIP/GeoIP.dat
geoip.v6.dat path full =/usr/share/GeoIP/GeoIPv6.dat
desktopgui.enabled boolean full
desktopgui.showNotifications boolean none =true
desktopgui.swing boolean full
eepget.useDNSOverHTTPS boolean none =true
i2p.disableSSLHostnameVerification boolean none =false
i2p.insecureFiles boolean full =false
i2p.naming.impl class full =net.i2p.router.naming.BlockfileNamingService
i2p.hostsfilelist list full =privatehosts.txt,userhosts.txt,hosts.txt
i2p.nameservicelist list full =net.i2p.client.naming.HostsTxtNamingService
i2p.naming.eepget.list list full =http://i2host.i2p/cgi-bin/i2hostquery?
i2p.naming.hostsTxt.useB32 boolean none =true
i2p.naming.blockfile.writeInAppContext boolean full =false
i2p.streaming.blacklist list none
i2p.streaming.dsalist list none
i2p.streaming.pcap boolean full =false
i2p.dir.base path full
i2p.dir.config path full
i2p.dir.router path full =i2p.dir.config
i2p.dir.pid path full =i2p.dir.router
i2p.dir.log path full =i2p.dir.router
i2p.dir.app path full =i2p.dir.router
i2p.dir.lib path full =i2p.dir.base/lib
i2p.dir.temp path full =java.io.tmpdir
i2p.systemTimeZone string full
i2p.vmCommSystem boolean full =false
i2p.dummyClientFacade boolean full =false
i2p.dummyNetDb boolean full =false
i2p.dummyPeerManager boolean full =false
i2p.dummyTunnelManager boolean full =false
i2psnark.allowedHosts hostlist full
`;
