import { S } from "./characters.js";

/** The XML declaration `<?xml version="1.0" encoding="UTF-8"?>` of a document (productions 23 to 26 and 32). */
export interface XmlDeclaration {
  readonly version: string;
  readonly encoding: string | undefined;
  readonly standalone: boolean | undefined;
}

const quoted = (value: string) => `("${value}"|'${value}')`;
const declaration = new RegExp(
  `^<\\?xml[${S}]+version[${S}]*=[${S}]*${quoted("1\\.[0-9]+")}` +
    `(?:[${S}]+encoding[${S}]*=[${S}]*${quoted("[A-Za-z][-A-Za-z0-9._]*")})?` +
    `(?:[${S}]+standalone[${S}]*=[${S}]*${quoted("(?:yes|no)")})?[${S}]*\\?>`,
);

/** Whether an instruction is meant as the XML declaration: its name is `xml`, in any case, which nothing else may have. */
export function isDeclaration(instruction: string): boolean {
  return /^<\?xml(?![^\s?])/i.test(instruction);
}

/** Reads the XML declaration at the start of a text; `undefined` where there is none, or an ill-formed one. */
export function readDeclaration(text: string): XmlDeclaration | undefined {
  const found = declaration.exec(text.startsWith("\uFEFF") ? text.slice(1, 1000) : text.slice(0, 1000));
  if (!found) return undefined;
  const [version = "", encoding, standalone] = found.slice(1).map((value) => value?.slice(1, -1));
  return { version, encoding, standalone: standalone === undefined ? undefined : standalone === "yes" };
}
