import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A regular expression, and where it stands: `src/text/glob.ts:3`. */
export interface Pattern {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** What the sources of some folders say: the patterns that they write, and where they make one of a text. */
export interface Patterns {
  readonly literals: readonly Pattern[];
  readonly constructions: readonly string[];
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every regular expression in the TypeScript files of some folders. */
export function patternsOf(...folders: string[]): Patterns {
  const all = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .map((name) => patternsIn(join(folder, name), readFileSync(join(root, folder, name), "utf8"))),
  );
  return {
    literals: all.flatMap(({ literals }) => literals),
    constructions: all.flatMap(({ constructions }) => constructions),
  };
}

/** The same of one text. */
export function patternsIn(path: string, text: string): Patterns {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const literals: Pattern[] = [];
  const constructions: string[] = [];
  const place = (node: ts.Node) => `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push({ at: place(node), ...partsOf(node) });
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isCall && node.expression.getText() === "RegExp") constructions.push(place(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { literals, constructions };
}

/** A token's pattern is tried where the lexer stands, and nowhere behind: the lexer makes it sticky. */
function partsOf(node: ts.RegularExpressionLiteral): { readonly source: string; readonly flags: string } {
  const end = node.text.lastIndexOf("/");
  const flags = node.text.slice(end + 1);
  return { source: node.text.slice(1, end), flags: isOfToken(node) ? `${flags}y` : flags };
}

function isOfToken({ parent }: ts.Node): boolean {
  if (!ts.isPropertyAssignment(parent) || parent.name.getText() !== "pattern") return false;
  const call = parent.parent.parent;
  return ts.isCallExpression(call) && call.expression.getText() === "createToken";
}

/** Runs something, and tells which regular expressions were made of a text by it. */
export async function constructedBy(run: () => Promise<void>): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const Usual = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Usual, {
    construct(target, args: [string | RegExp, string?]) {
      const pattern = new target(...args);
      const frame =
        new Error().stack?.split("\n").find((row) => /[/\\](?:src|grammars)[/\\]/.test(row)) ?? "";
      const [, path = "", line = ""] = /((?:src|grammars)[/\\][^:?]*)[^:]*:(\d+):\d+\)?$/.exec(frame) ?? [];
      if (path !== "") made.push({ at: `${path}:${line}`, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Usual;
  }
  return made;
}
