import { type ISerializedGast, Lexer, type TokenType } from "chevrotain";

/** What of chevrotain's serialised grammar matters here; each kind of production has some of the fields. */
type Production = ISerializedGast & {
  readonly name?: string;
  readonly definition?: readonly Production[];
  readonly separator?: { readonly name?: string };
};

/** A grammar's rules in EBNF: `?` at most once, `*` any number of times, `|` either, juxtaposition one after the other. */
export function rulesText(rules: readonly ISerializedGast[]): string {
  const rows = (rules as readonly Production[]).map(({ name = "", definition = [] }) => ({
    name,
    lines: alternativesOf(definition),
  }));
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map(({ name, lines }) => `${name.padEnd(width)} : ${lines.join(`\n${" ".repeat(width)} | `)}`)
    .join("\n");
}

/** A rule that is nothing but a choice has a line for each alternative. */
function alternativesOf(definition: readonly Production[]): string[] {
  const [only, second] = definition;
  if (only?.type === "Alternation" && !second) return (only.definition ?? []).map(textOf);
  return [sequence(definition)];
}

function sequence(definition: readonly Production[]): string {
  return definition.map(grouped).join(" ");
}

/** A part of a sequence, in parentheses where it is a choice. */
function grouped(production: Production): string {
  return production.type === "Alternation" ? `(${textOf(production)})` : textOf(production);
}

function textOf(production: Production): string {
  const { type, name = "", definition = [], separator = {} } = production;
  switch (type) {
    case "Terminal":
    case "NonTerminal":
      return name;
    case "Alternative":
      return sequence(definition);
    case "Alternation":
      return definition.map(textOf).join(" | ");
    case "Option":
      return repeated(definition, "?");
    case "Repetition":
      return repeated(definition, "*");
    case "RepetitionWithSeparator":
      return `(${sequence(definition)} (${separator.name} ${sequence(definition)})*)?`;
    case "RepetitionMandatory":
      return repeated(definition, "+");
    default:
      throw new Error(`no EBNF for ${type}`);
  }
}

/** One name with its mark behind it; more in parentheses. */
function repeated(definition: readonly Production[], mark: string): string {
  const text = definition.length === 1 ? definition.map(textOf).join("") : sequence(definition);
  return /^\w+$/.test(text) ? `${text}${mark}` : `(${text})${mark}`;
}

/** The tokens as a table of names and patterns, or of what a hand-written matcher looks for; the first pattern that matches counts. */
export function tokensText(tokens: readonly TokenType[]): string {
  const rows = tokens.map(({ name, PATTERN, LABEL = name, GROUP }) => {
    if (PATTERN === Lexer.NA) return `| \`${name}\` | ${membersText(name, tokens)} |`;
    const token = `\`${name}\`${GROUP === Lexer.SKIPPED ? ", skipped" : ""}`;
    if (typeof PATTERN === "object" && !(PATTERN instanceof RegExp)) return `| ${token} | ${LABEL} |`;
    const pattern = PATTERN instanceof RegExp ? PATTERN.source : String(PATTERN);
    return `| ${token} | \`${pattern.replaceAll("|", "\\|")}\` |`;
  });
  return ["| token | pattern |", "|---|---|", ...rows].join("\n");
}

/** A category matches what its members match, which are most. */
function membersText(name: string, tokens: readonly TokenType[]): string {
  const own = tokens.filter(({ PATTERN }) => PATTERN !== Lexer.NA);
  const isMember = ({ CATEGORIES = [] }: TokenType) => CATEGORIES.some((category) => category.name === name);
  const lacking = own.filter((token) => !isMember(token)).map((token) => `\`${token.name}\``);
  return lacking.length === 0 ? "any token" : `any token but ${lacking.join(", ")}`;
}
