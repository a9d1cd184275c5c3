import { shownXmlFiles } from "../install/xml-shown.js";
import { addressText } from "./address/address-text.js";
import { xmlAddress } from "./address/xml-address.js";
import { eepsiteSettings } from "./groups/eepsite.js";

/** What the command needs for XML, together, with what reads the addresses, so that chevrotain is loaded once: the build makes a part of its own of it, which a command that has no XML to do with does not load. */
export const xml = { eepsiteSettings, xmlAddress, shownXmlFiles, addressText };
