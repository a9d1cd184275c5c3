import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** Something that a source names in an `import`, an `export … from` or an `import()`. */
export interface Import {
  /** The file it is in, from the project's root: `src/cli/run.ts`. */
  readonly from: string;
  /** What it names: a file from the project's root, or a package. */
  readonly to: string;
  /** Nothing of it is there at run time. */
  readonly isType: boolean;
}

export interface Source {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** What it hands on that it does not declare itself. */
  readonly reexports: readonly string[];
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every TypeScript file of some folders, read by TypeScript's own parser. */
export function sourcesOf(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .map((name) => sourceOf(join(folder, name))),
  );
}

function sourceOf(path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const reexports: string[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      imports.push({ from: path, to: targetOf(path, specifier.text), isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node.moduleSpecifier, node.isTypeOnly);
      reexports.push(node.getText());
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(file);
  reexports.push(...handedOn(file));
  return { path, lines: text.trimEnd().split("\n").length, imports, reexports };
}

/** `import type …`, or an import whose every name is a type. */
function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = importClause.namedBindings;
  return (
    !importClause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.every((name) => name.isTypeOnly)
  );
}

/** `export { name }` of something imported: a re-export in two steps. */
function handedOn(file: ts.SourceFile): string[] {
  const imported = new Set<string>();
  const exported: string[] = [];
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement) && statement.importClause?.namedBindings) {
      const bindings = statement.importClause.namedBindings;
      const names = ts.isNamedImports(bindings) ? bindings.elements : [bindings];
      for (const { name } of names) imported.add(name.text);
    }
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    ) {
      exported.push(...statement.exportClause.elements.map((e) => (e.propertyName ?? e.name).text));
    }
  }
  return exported.filter((name) => imported.has(name));
}

function targetOf(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return relative(".", normalize(join(dirname(from), specifier))).replace(/\.js$/, ".ts");
}
