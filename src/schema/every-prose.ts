import type { KeyGroup } from "./every-file.js";
import { addressbookProse } from "./prose/addressbook.js";
import { argumentsProse } from "./prose/arguments.js";
import { bobProse } from "./prose/bob.js";
import { clientProse } from "./prose/client.js";
import { i2pcontrolProse } from "./prose/i2pcontrol.js";
import { i2psnarkProse } from "./prose/i2psnark.js";
import { jvmProse } from "./prose/jvm.js";
import { loggerProse } from "./prose/logger.js";
import { pluginProse } from "./prose/plugin.js";
import { pluginsProse } from "./prose/plugins.js";
import { routerProse } from "./prose/router.js";
import { samProse } from "./prose/sam.js";
import { susimailProse } from "./prose/susimail.js";
import { systrayProse } from "./prose/systray.js";
import { torrentProse } from "./prose/torrent.js";
import { tunnelProse } from "./prose/tunnel.js";
import { webappsProse } from "./prose/webapps.js";
import { wrapperProse } from "./prose/wrapper.js";
import type { KeyProse, Prose } from "./prose.js";

/** What there is to say of every key of the catalogue. */
const everyProse: Readonly<Record<KeyGroup, Prose>> = {
  "router.config": routerProse,
  "i2ptunnel.config": tunnelProse,
  "clients.config": clientProse,
  arguments: argumentsProse,
  "sam.config": samProse,
  "bob.config": bobProse,
  "logger.config": loggerProse,
  jvm: jvmProse,
  "wrapper.config": wrapperProse,
  "i2psnark.config": i2psnarkProse,
  torrent: torrentProse,
  "webapps.config": webappsProse,
  "plugins.config": pluginsProse,
  "plugin.config": pluginProse,
  "susimail.config": susimailProse,
  "addressbook/config.txt": addressbookProse,
  "systray.config": systrayProse,
  "i2pcontrol.config": i2pcontrolProse,
};

/** What there is to say of a key, by the name that the catalogue has for it. */
export function proseOf(group: KeyGroup, name: string): KeyProse | undefined {
  const prose = everyProse[group];
  return Object.hasOwn(prose, name) ? prose[name] : undefined;
}
