/** Keys of i2psnark.config (2.8.0), a row each; `schema/spec.ts` reads them. */
export const i2psnarkTable = `
i2psnark.dir path none =i2psnark
i2psnark.filesPublic boolean none =false
i2psnark.autoStart boolean soft
i2snark.autoStart boolean soft deprecated ->i2psnark.autoStart
i2psnark.startupDelay int 0.. [minutes] soft =3
i2psnark.refreshSeconds duration-s [s] none =15
i2psnark.pageSize int 5.. none =50
i2psnark.theme string none =ubergine
i2psnark.collapsePanels boolean none =true
i2psnark.lang string none
i2psnark.country string none
i2psnark.smartSort boolean none =true
i2psnark.i2cpHost host soft =127.0.0.1
i2psnark.i2cpPort port 1..65535 soft =7654
i2psnark.i2cpOptions string soft =inbound.length=3 outbound.length=3 inbound.quantity=3 outbound.quantity=3
i2psnark.uploaders.total int 4.. none =20
i2psnark.upbw.max bandwidth-KBps 5.. [KiB/s] none =25
i2psnark.downbw.max bandwidth-KBps 10.. [KiB/s] none =200
i2psnark.useOpentrackers boolean none =true
i2psnark.opentrackers list none =http://opentracker.dg2.i2p/a
i2psnark.privatetrackers list none
i2psnark.trackers list none
i2psnark.enableDHT boolean soft =true
i2psnark.ratings boolean none =true
i2psnark.comments boolean none =true
i2psnark.commentsName string none =
i2psnark.maxFilesPerTorrent int soft =2000
i2psnark.magnet.{infohash} string soft =.
i2psnark.zmeta.{infohash} string soft deprecated
i2psnark.maxConnections int soft
i2psnark.linkPrefix string soft deprecated
i2psnark.eepHost host soft deprecated
i2psnark.eepPort port soft deprecated
`;
