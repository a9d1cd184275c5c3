/**
 * Where the fields of a Jetty file stand, found with regular expressions in its bytes. It shares no code with the product, and knows no more of
 * XML than the files of the corpus need: text is one character for each byte, comments are blanks.
 */

/** A place for a value: what stands there is replaced by `prefix`, the value and `suffix`. */
interface Spot {
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly suffix: string;
}

/** `spot`: it has a place. `setter`: it needs an element of its own, in the region. `computed`: it is put together. */
export type Found =
  | { readonly kind: "spot"; readonly spot: Spot }
  | { readonly kind: "setter"; readonly setter: string; readonly region: Region }
  | { readonly kind: "computed" }
  | undefined;

interface Region {
  readonly start: number;
  readonly end: number;
}

export type OracleField =
  | "host"
  | "port"
  | "idleTimeout"
  | "tlsHost"
  | "tlsPort"
  | "minThreads"
  | "maxThreads"
  | "docroot";

export function findField(source: string, field: OracleField): Found {
  const text = withoutComments(source);
  if (field === "docroot") return findDocroot(text);
  if (field === "minThreads" || field === "maxThreads") return findThreads(text, field);
  const connector = firstConnector(text, field.startsWith("tls"));
  if (!connector) return undefined;
  const setter = setterOf(text.slice(connector.start, connector.end), field);
  return setIn(text, connector, setter) ?? { kind: "setter", setter, region: connector };
}

function setterOf(connector: string, field: string): string {
  if (field !== "idleTimeout") return field.replace("tls", "").toLowerCase();
  if (connector.includes("addListener")) return "MaxIdleTimeMs";
  return /\bServerConnector"/.test(connector) ? "idleTimeout" : "maxIdleTime";
}

export function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, (comment) => " ".repeat(comment.length));
}

/** The first connector of the server, or the call that gives it that, which has something of TLS in it, or nothing. */
function firstConnector(text: string, isTls: boolean): Region | undefined {
  const together = /<Set\b[^>]*\bname="[cC]onnectors"[^>]*>/.exec(text);
  const region = together ? regionOf(text, together.index, "Set") : { start: 0, end: text.length };
  const open = together ? /<Item>/g : /<Call\b[^>]*\bname="add(?:Connector|Listener)"[^>]*>/g;
  return [...text.slice(region.start, region.end).matchAll(open)]
    .map(({ index }) => regionOf(text, region.start + index, together ? "Item" : "Call"))
    .find(({ start, end }) => /"[\w.]*\bSsl\w+"/.test(text.slice(start, end)) === isTls);
}

function findThreads(text: string, field: "minThreads" | "maxThreads"): Found {
  const concurrent = { minThreads: "corePoolSize", maxThreads: "maximumPoolSize" }[field];
  const asked = /<Get\b[^>]*\bname="ThreadPool"[^>]*>/i.exec(text);
  const inGet = asked && setIn(text, regionOf(text, asked.index, "Get"), field);
  if (inGet) return inGet;
  const places =
    /<Call name="addListener">\s*<Arg>\s*(?=<New)|(?:<Arg\b[^>]*>|<Set name="ThreadPool">)\s*(?=<New\b[^>]*class="[\w.]*ThreadPool")/;
  const given = places.exec(text);
  const made = given ? given.index + given[0].length : undefined;
  if (made === undefined) return undefined;
  const region = regionOf(text, made, "New");
  const open = text.slice(made, text.indexOf(">", made));
  const setter = open.includes("concurrent.") ? concurrent : field;
  const set = setIn(text, region, setter);
  if (set || !open.includes(".ExecutorThreadPool")) return set ?? { kind: "setter", setter, region };
  const numbers = [...text.slice(region.start, region.end).matchAll(/<Arg type="(?:int|long)">/g)];
  const number = numbers[field === "minThreads" ? 0 : 1];
  return number && valueFrom(text, region.start + number.index + number[0].length, "Arg");
}

/** The directory of the context of `/`, in an object of its own since Jetty 12. */
function findDocroot(text: string): Found {
  const context =
    /<(Configure|New)\b[^>]*class="[\w.]*\b(?:Context|ServletContextHandler|ContextHandler|HttpContext)"/.exec(
      text,
    );
  if (!context) return undefined;
  const region = regionOf(text, context.index, context[1] ?? "");
  if (!/<Set name="contextPath">\/<\/Set>/.test(text.slice(region.start, region.end))) return undefined;
  const root = /<New id="baseroot"[^>]*>\s*<Arg>/.exec(text);
  return root ? valueFrom(text, root.index + root[0].length, "Arg") : setIn(text, region, "resourceBase");
}

/** The last setter of a name in a region; the first letter may be a capital. */
function setIn(text: string, { start, end }: Region, name: string): Found {
  const letter = `[${name.charAt(0).toLowerCase()}${name.charAt(0).toUpperCase()}]`;
  const open = new RegExp(`<Set\\b[^>]*\\bname="${letter}${name.slice(1)}"[^>]*>`, "g");
  const found = [...text.slice(start, end).matchAll(open)].at(-1);
  return found && valueFrom(text, start + found.index + found[0].length, "Set");
}

/** The value in an element, from behind its open tag: its text, or the default of the property in it. */
function valueFrom(text: string, from: number, name: string): Found {
  const content = text.slice(from, text.indexOf(`</${name}>`, from));
  const start = from + content.length - content.trimStart().length;
  if (!content.trim().startsWith("<")) return plainSpot(start, start + content.trim().length);
  const property = /^\s*<(?:Property|SystemProperty|Env)\b([^>]*?)(\s*\/?>)/.exec(content);
  if (!property || /\S/.test(content.replace(/<[^>]*>/g, ""))) {
    const form = /<Default>/.exec(content);
    return form ? valueFrom(text, from + form.index + form[0].length, "Default") : { kind: "computed" };
  }
  const behind = from + property[0].length - (property[2]?.length ?? 0);
  const value = /\bdefault="([^"]*)"/.exec(property[0]);
  if (!value)
    return { kind: "spot", spot: { start: behind, end: behind, prefix: ' default="', suffix: '"' } };
  const end = from + value.index + value[0].length - 1;
  return plainSpot(end - (value[1]?.length ?? 0), end);
}

function plainSpot(start: number, end: number): Found {
  return { kind: "spot", spot: { start, end, prefix: "", suffix: "" } };
}

/** From the open tag of an element to behind the close tag that belongs to it. */
function regionOf(text: string, start: number, name: string): Region {
  const tags = new RegExp(`<(/?)${name}\\b[^>]*?(/?)>`, "g");
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    depth += tag[1] ? -1 : tag[2] ? 0 : 1;
    if (depth === 0) return { start, end: tags.lastIndex };
  }
  return { start, end: text.length };
}
