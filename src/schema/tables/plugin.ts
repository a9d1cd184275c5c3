/** Keys of `plugins/NAME/plugin.config` (2.8.0), a row each; `schema/spec.ts` reads them. */
export const pluginTable = `
name string full
version string full
signer string full
key base64 full
updateURL url full
updateURL.su3 url full
min-i2p-version string full
max-i2p-version string full
min-java-version string full
min-jetty-version string full
max-jetty-version string full
install-only boolean full =false
update-only boolean full =false
min-installed-version string full
max-installed-version string full
router-restart-required boolean full =false
dont-start-at-install boolean full =false
depends list full
disableStop boolean full =false
consoleLinkName string full
consoleLinkURL url full
consoleLinkTooltip string full
console-icon path full
icon-code base64 full
license string full
description string full
author string full
websiteURL url full
date long [ms since epoch] full
`;
