import type { JettyConnector } from "../../files/jetty/connectors.js";
import { configsOf } from "../../install/eepsite.js";
import type { Location } from "../../install/location.js";
import type { OpenXml } from "../../install/open-xml.js";
import { xmlFile } from "../../install/xml-file.js";
import { decodeText } from "../../text/bytes.js";
import { xmlSpot } from "../spot.js";
import type { Directories, TemplateEdit } from "./template-edit.js";

const JETTY = "eepsite/jetty.xml";

/** Where the web server of the eepsite listens, as the template has it. What is alike is not taken apart. */
export function* eepsiteEdits({ base, live, stock }: Directories): Iterable<TemplateEdit> {
  const [template, copy] = [textIn(base), textIn(live)];
  if (template === undefined || copy === undefined || template === asTemplate(live, copy)) return;
  const [from, to] = [xmlFile(base, JETTY), xmlFile(live, JETTY)];
  if (!from || !to) return;
  const [own, here, usual] = [from, to, xmlFile(stock(), JETTY)].map(connectorIn);
  const files = { base: from.path, live: to.path };
  for (const field of ["host", "port"] as const) {
    const value = own?.[field];
    const element = own?.values[field]?.element;
    if (value === undefined || element === undefined || here === undefined) continue;
    yield {
      at: xmlSpot(from, element),
      address: `eepsite.${field === "host" ? "bind" : "port"}`,
      value: String(value),
      stock: textOf(usual, field),
      here: textOf(here, field),
      files,
    };
  }
}

function textIn(location: Location): string | undefined {
  const bytes = location.tree.read(location.pathOf(JETTY));
  return bytes && decodeText(bytes);
}

/** What the first start changes taken back (facts: formats 3.3). */
function asTemplate(live: Location, text: string): string {
  return text
    .replaceAll(`${live.routerPathOf("eepsite")}/`, "./eepsite/")
    .replace("<!-- Modified by I2P User dir migration script -->\n", "");
}

function connectorIn(file: OpenXml | undefined): JettyConnector | undefined {
  return file && configsOf([file])[0]?.config.connectors[0];
}

function textOf(connector: JettyConnector | undefined, field: "host" | "port"): string | undefined {
  const value = connector?.[field];
  return value === undefined ? undefined : String(value);
}
