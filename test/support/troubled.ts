import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../docs/pages.js";
import { CONFIG } from "./session.js";

const routerConfig = readFileSync(join(project, "fixtures/debian-split", CONFIG, "router.config"), "utf8");

/** Files that many rules of the doctor have something to say about, most of it by what is to be hidden. */
export const troubledFiles: Readonly<Record<string, string>> = {
  [`${CONFIG}/router.config`]: `${routerConfig}i2np.upnp.enabled=false
i2np.udp.host=10.11.12.13
i2np.ntcp.hostname=192.168.77.5
i2np.ntcp.port=7656
i2p.insecureFiles=true
routerconsole.auth.enable=true
routerconsole.auth.i2prouter.gustav.md5=ABCDEF0123456789abcdef0123456789
routerconsole.auth.i2prouter.gustav.password=hunter2
i2cp.tcp.bindAllInterfaces=true
i2cp.auth=true
router.updateUnsigned=true
router.updateUnsignedURL=http://my-secret-site.i2p/up.zip
i2p.reseedURL=http://seed.mysite.example/
a.secret.host=10.20.30.40 # my home
explicitPeers=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
router.floodfillParticipant=True
`,
  [`${CONFIG}/i2ptunnel.config.d/07-Gustav Site-i2ptunnel.config`]: [
    "interface=0.0.0.0",
    "listenPort=4444",
    "name=Gustav Site",
    "option.proxyAuth=digest",
    "option.proxy.auth.gustav.sha256=zz",
    "proxyList=false.i2p",
    "privKeyFile=gustav.dat",
    "type=httpclient",
    "",
  ].join("\n"),
  [`${CONFIG}/i2ptunnel.config.d/08-gserver-i2ptunnel.config`]: [
    "name=gserver",
    "privKeyFile=gustav.dat",
    "targetHost=127.0.0.1",
    "targetPort=7657",
    "type=httpserver",
    "option.targetForPort.443=fe80::1:443",
    "",
  ].join("\n"),
  [`${CONFIG}/clients.config.d/00-net.i2p.router.web.RouterConsoleRunner-clients.config`]: [
    "clientApp.0.args=7657 0.0.0.0 -s 7657 192.168.77.5 ./webapps/",
    "clientApp.0.main=net.i2p.router.web.RouterConsoleRunner",
    "clientApp.0.name=I2P Router Console",
    "clientApp.0.startOnLoad=true",
    "",
  ].join("\n"),
  [`${CONFIG}/clients.config.d/09-x.config`]: ["clientApp.1.main=a.B", "clientApp.1.args='x", ""].join("\n"),
};
