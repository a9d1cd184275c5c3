import type { RuleCase } from "../../support/doctor.js";

const IN = "i2np.bandwidth.inboundKBytesPerSecond";
const OUT = "i2np.bandwidth.outboundKBytesPerSecond";
const IN_BURST = "i2np.bandwidth.inboundBurstKBytesPerSecond";
const OUT_BURST = "i2np.bandwidth.outboundBurstKBytesPerSecond";
const IN_BUCKET = "i2np.bandwidth.inboundBurstKBytes";
const SHARE = "router.sharePercentage";

/** A case of router.config alone; `fixed` is the whole file. */
function routerCase(
  rule: string,
  triggers: { readonly text: string; readonly at: readonly string[]; readonly fixed?: string },
  near: string,
): RuleCase {
  const { text, at, fixed } = triggers;
  return {
    rule,
    triggers: {
      files: { "router.config": text },
      at: at.map((place) => `router.config:${place}`),
      ...(fixed !== undefined && { fixed: { "router.config": fixed } }),
    },
    near: { files: { "router.config": near } },
  };
}

const SECRETS = "i2np.ntcp2.sp=oneSecret\ni2np.ssu2.sp=otherSecret\nrouter.inboundPool.randomKey=third\n";

export const anonymityRouterCases: readonly RuleCase[] = [
  routerCase("Q09", { text: `${IN}=0\n`, at: ["1:39"] }, `${IN}=300\n${IN_BURST}=x\n`),
  routerCase(
    "Q09",
    { text: `${IN}=4\n${OUT}=16385\n`, at: ["1:39", "2:40"], fixed: `${IN}=5\n${OUT}=16384\n` },
    `${IN}=16385\n${OUT}=16384\n`,
  ),
  // Bursts may be faster than the most that is sustained.
  routerCase(
    "Q09",
    { text: `${OUT}=20000\n${OUT_BURST}=20000\n`, at: ["1:40"], fixed: `${OUT}=16384\n${OUT_BURST}=20000\n` },
    `${OUT}=16384\n${OUT_BURST}=20000\n`,
  ),
  routerCase(
    "Q10",
    {
      text: `${IN}=300\n${IN_BURST}=299\n`,
      at: ["2:44"],
      fixed: `${IN}=270\n${IN_BURST}=300\n${IN_BUCKET}=6000\n`,
    },
    `${IN}=300\n${IN_BURST}=300\n`,
  ),
  routerCase(
    "Q10",
    {
      text: `${IN_BURST}=100\n`,
      at: ["1:44"],
      fixed: `${IN_BUCKET}=2000\n${IN_BURST}=100\n${IN}=90\n`,
    },
    `${IN}=1024\n`,
  ),
  // So little that Q13 would tell of it.
  routerCase("Q10", { text: `${IN_BURST}=16\n`, at: ["1:44"] }, `${IN_BURST}=300\n`),
  // A bucket of 20 seconds would be more bytes than an int holds.
  routerCase("Q10", { text: `${IN}=104858\n${IN_BURST}=300\n`, at: ["2:44"] }, `${IN}=104858\n`),
  routerCase("Q11", { text: `${IN}=11\n`, at: ["1:39"] }, `${IN}=12\n${IN_BURST}=12\n`),
  routerCase("Q11", { text: `${IN}=125001\n`, at: ["1:39"] }, `${IN}=125000\n`),
  routerCase("Q12", { text: `${SHARE}=1\n`, at: ["1:24"] }, `${SHARE}=0.01\n`),
  routerCase("Q12", { text: `${SHARE}=0.5\n`, at: ["1:24"], fixed: `${SHARE}=50\n` }, `${SHARE}=2\n`),
  routerCase("Q12", { text: `${SHARE}=101\n`, at: ["1:24"], fixed: `${SHARE}=90\n` }, `${SHARE}=100\n`),
  routerCase("Q12", { text: `${SHARE}=60%\n`, at: ["1:24"], fixed: `${SHARE}=60\n` }, `${SHARE}=60.5\n`),
  routerCase("Q12", { text: `${SHARE}=much\n`, at: ["1:24"] }, `#${SHARE}=much\n`),
  // 60 KiB/s go out by default: 19 percent are 11, 20 are 12.
  routerCase("Q13", { text: `${SHARE}=19\n`, at: ["1:24"] }, `${SHARE}=20\n`),
  routerCase("Q13", { text: `${OUT}=14\n`, at: ["1:40"] }, `${OUT}=15\n`),
  routerCase(
    "Q13",
    { text: "router.maxParticipatingTunnels=50\n", at: ["1:32"] },
    "router.maxParticipatingTunnels=51\n",
  ),
  routerCase(
    "Q13",
    { text: "router.maxParticipatingTunnels=0\n", at: ["1:32"] },
    "router.maxParticipatingTunnels=0\nrouter.isHidden=true\n",
  ),
  // By default 48 are shared, which is the most of class L.
  routerCase(
    "Q14",
    { text: "router.forceBandwidthClass=M\n", at: ["1:28"], fixed: "" },
    "router.forceBandwidthClass=L\n",
  ),
  routerCase(
    "Q14",
    { text: "router.forceBandwidthClass=z\n", at: ["1:28"], fixed: "" },
    `router.forceBandwidthClass=X\n${IN}=9000\n${OUT}=9000\n`,
  ),
  routerCase(
    "Q15",
    { text: "router.excludePeerCaps=KELf\n", at: ["1:24"], fixed: "" },
    "router.excludePeerCaps=KEGDUF\n",
  ),
  routerCase(
    "Q16",
    { text: "router.reseedDisable=true\n", at: ["1:22"], fixed: "" },
    "router.reseedDisable=false\n",
  ),
  routerCase(
    "Q16",
    { text: "i2p.reseedURL=http://a.example/, http://b.example/\n", at: ["1:15"], fixed: "" },
    "i2p.reseedURL=http://a.example/, http://b.example/\nrouter.reseedSSLRequired=false\n",
  ),
  routerCase(
    "Q16",
    { text: "router.reseedSSLDisable=true\n", at: ["1:25"], fixed: "" },
    "i2p.reseedURL=http://a.example/, https://b.example/\n",
  ),
  // Who turns HTTPS off gets what the list has for plain HTTP, whatever is required.
  routerCase(
    "Q16",
    {
      text: "router.reseedSSLDisable=true\ni2p.reseedURL=https://a.example/ https://b.example/\n",
      at: ["1:25"],
      fixed: "i2p.reseedURL=https://a.example/ https://b.example/\n",
    },
    "router.reseedSSLDisable=true\ni2p.reseedURL=http://a.example/ http://b.example/\n",
  ),
  // A list without a host is a list all the same.
  routerCase("Q16", { text: "i2p.reseedURL=\n", at: ["1:15"], fixed: "" }, "#i2p.reseedURL=\n"),
  routerCase(
    "Q17",
    {
      text: "router.reseedSSLProxyEnable=true\nrouter.reseedSSLProxyHost=127.0.0.1\nrouter.reseedSSLProxyType=SOCKS5\n",
      at: ["1:1"],
    },
    "router.reseedSSLProxyEnable=true\nrouter.reseedSSLProxyType=INTERNAL\n",
  ),
  routerCase(
    "Q17",
    {
      text: "router.reseedProxyEnable=true\nrouter.reseedProxyPort=8118\n",
      at: ["1:1"],
    },
    "router.reseedProxyEnable=true\nrouter.reseedProxyPort=8118\nrouter.reseedProxyHost=127.0.0.1\n",
  ),
  routerCase(
    "Q18",
    { text: "i2p.reseedURL=https://a.example/ https://a.example/other/\n", at: ["1:15"] },
    "i2p.reseedURL=https://a.example/ https://b.example/\n",
  ),
  // Only what the router asks counts.
  routerCase(
    "Q18",
    { text: "i2p.reseedURL=https://a.example/ http://b.example/\n", at: ["1:15"] },
    "i2p.reseedURL=https://a.example/ http://b.example/\nrouter.reseedSSLRequired=false\n",
  ),
  routerCase(
    "Q19",
    {
      text: "router.fetchNewsThroughProxy=false\nrouter.updateThroughProxy=false\nrouter.updateURL=http://a.example/\n",
      at: ["1:30", "2:27"],
      fixed:
        "router.fetchNewsThroughProxy=true\nrouter.updateThroughProxy=true\nrouter.updateURL=http://a.example/\n",
    },
    "router.fetchNewsThroughProxy=true\nrouter.updateThroughProxy=false\nrouter.updateURL=https://a.example/\n",
  ),
  routerCase(
    "Q20",
    {
      text: "router.updateUnsigned=true\nrouter.updateUnsignedURL=http://a.example/\n",
      at: ["1:23"],
      fixed: "router.updateUnsignedURL=http://a.example/\n",
    },
    "router.updateUnsigned=true\nrouter.updateUnsignedURL=\n",
  ),
  routerCase(
    "Q20",
    { text: "router.trustedUpdateKeys=abc=somebody\n", at: ["1:1"], fixed: "" },
    "router.trustedUpdateKeys=\n",
  ),
  {
    rule: "Q22",
    triggers: {
      layout: "loose",
      files: { "a/router.config": SECRETS, "b/router.config": `a.key=1\n${SECRETS}` },
      at: ["b/router.config:2:1", "b/router.config:3:1", "b/router.config:4:1"],
      fixed: { "b/router.config": "a.key=1\n" },
    },
    near: {
      layout: "loose",
      files: {
        "a/router.config": SECRETS,
        // The same directory, so the same router.
        "a/old-router.config": SECRETS,
        "b/router.config": "i2np.ntcp2.sp=otherSecret\ni2np.ssu2.sp=oneSecret\ni2np.ssu2.ikey=oneSecret\n",
        "c/router.config": "i2np.ntcp2.sp=\n",
        "d/router.config": "i2np.ntcp2.sp=\n",
      },
    },
  },
  {
    rule: "Q22",
    triggers: {
      layout: "loose",
      files: {
        "a/router.config": "router.outboundPool.randomKey=third\n",
        "b/router.config": "router.outboundPool.randomKey=third\n",
        "c/router.config": "router.outboundPool.randomKey=third\n",
      },
      at: ["b/router.config:1:1", "c/router.config:1:1"],
      fixed: { "b/router.config": "", "c/router.config": "" },
    },
    // A template that was copied at the first start.
    near: { files: { "router.config": SECRETS, "base/router.config": SECRETS } },
  },
  {
    rule: "Q23",
    triggers: {
      files: { "router.config": "netdb.family.name=kin\n", "keystore/family-kin.ks": "x" },
      at: ["router.config:1:1"],
    },
    near: { files: { "router.config": "netdb.family.name=kin\n", "keystore/family-other.ks": "x" } },
  },
  {
    rule: "Q23",
    triggers: {
      files: {
        "router.config": "netdb.family.keyPassword=\nnetdb.family.name=kin\n",
        "keystore/family-kin.ks": "x",
      },
      at: ["router.config:2:1"],
    },
    near: {
      files: {
        "router.config": "netdb.family.keyPassword=pw\nnetdb.family.name=kin\n",
        "keystore/family-kin.ks": "x",
      },
    },
  },
  {
    rule: "Q24",
    triggers: {
      files: {
        "logger.config": "logger.defaultLevel=debug\nlogger.record.net.i2p.router=DEBUG\n",
        "router.config": "router.keepHistory=true\n",
        "susimail.config": "susimail.debug=true\n",
      },
      at: ["router.config:1:20", "logger.config:1:21", "logger.config:2:30", "susimail.config:1:16"],
      fixed: {
        "logger.config": "logger.defaultLevel=ERROR\nlogger.record.net.i2p.router=ERROR\n",
        "router.config": "router.keepHistory=false\n",
        "susimail.config": "susimail.debug=false\n",
      },
    },
    near: {
      files: {
        "logger.config":
          "logger.defaultLevel=INFO\nlogger.record.net.i2p.router=\nlogger.displayOnScreen=DEBUG\n",
        "router.config": "router.keepHistory=false\n",
        "susimail.config": "susimail.debug=1\n",
      },
    },
  },
];
