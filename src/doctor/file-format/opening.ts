/** Switches that other rules warn of where they are on: nobody turns these on but the user. */
const SWITCHES =
  /^(?:tunnel\.\d+\.)?(?:i2cp\.tcp\.bindAllInterfaces|routerconsole\.(?:advanced|enableClientChange|allowUntrustedPlugins)|i2p\.(?:insecureFiles|vmCommSystem|dummy\w+)|i2np\.(?:allowLocal|disable|laptopMode)|router\.(?:isHidden|hiddenMode|updateUnsigned|reseedDisable|keepHistory|dynamicKeys|rebuildKeys)|time\.disabled|susimail\.debug|option\.i2ptunnel\.httpclient\.send\w+|option\.\w+\.allowZeroHop)$/;

/** Every address of the machine. */
const WILDCARD = /(?:^|[\s,;="'[])(?:0\.0\.0\.0|::|0:0:0:0:0:0:0:0)(?:$|[\s,;"'\]])/;

/** How a finding goes on that is not mended for that reason. */
export const LEFT_TO_THE_USER =
  "; once it counts it turns on or opens what other rules warn of, so mend it by hand if that is wanted, or delete the line";

/** Whether a value that begins to count would turn on or open something that other rules warn of, which no fix does. */
export function isOpening(key: string, value: string): boolean {
  return SWITCHES.test(key) ? /^(?:true|yes)\b/i.test(value) : WILDCARD.test(value);
}
