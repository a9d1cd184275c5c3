/** Colours of a terminal, by what they are used for. */
const codes = { red: "\u001B[31m", green: "\u001B[32m", yellow: "\u001B[33m", cyan: "\u001B[36m" } as const;

const PLAIN = "\u001B[0m";

export type Colour = keyof typeof codes;

/** A text in a colour. */
export function coloured(text: string, colour: Colour): string {
  return `${codes[colour]}${text}${PLAIN}`;
}

/** Whether standard output, or another stream, is to be coloured: as `--color` says, else on a terminal, unless `NO_COLOR` is set. */
export function isColoured(
  choice: string | undefined,
  stream: { readonly isTTY?: boolean } = process.stdout,
): boolean {
  if (choice === "always") return true;
  if (choice === "never" || process.env["NO_COLOR"]) return false;
  return stream.isTTY ?? false;
}
