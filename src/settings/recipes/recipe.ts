import {
  type AssignmentNode,
  type AssignmentOperator,
  type RecipeVerb,
  recipeVerbs,
} from "../../../grammars/address-nodes.js";
import type { JsonEntry, JsonList } from "../../../grammars/recipe-json.js";
import type { Break } from "../../text/malformed.js";
import { plainLine } from "./plain-line.js";
import type { RecipeText } from "./recipe-text.js";

/** One thing that a recipe asks for. Offsets count from the start of the recipe. */
export type RecipeStatement = {
  readonly start: number;
  readonly end: number;
  /** Whether the values `@FILE` and `-` stand for themselves, as in JSON. */
  readonly isLiteral: boolean;
} & (
  | {
      readonly kind: "assignment";
      readonly address: string;
      readonly operator: AssignmentOperator;
      readonly value: string;
    }
  | { readonly kind: "verb"; readonly verb: RecipeVerb; readonly words: readonly string[] }
);

/**
 * What a recipe asks for, in order.
 * @throws {ConfigError} `RECIPE_MALFORMED`, with line, column and carets
 */
export async function parseRecipe(recipe: RecipeText): Promise<readonly RecipeStatement[]> {
  return recipe.isJson ? await fromJson(recipe) : await fromLines(recipe);
}

async function grammars() {
  return (await import("../address/address-text.js")).recipeText;
}

async function fromLines(recipe: RecipeText): Promise<readonly RecipeStatement[]> {
  const statements: RecipeStatement[] = [];
  for (const { index, 0: line } of recipe.text.matchAll(/[^\r\n]+/g)) {
    const statement = await fromLine(recipe, index, line);
    if (statement) statements.push(statement);
  }
  return statements;
}

async function fromLine(
  recipe: RecipeText,
  index: number,
  line: string,
): Promise<RecipeStatement | undefined> {
  const node = plainLine(line) ?? (await grammars()).line(line);
  if ("expected" in node) {
    const { start, end, expected, opened } = node;
    throw recipe.breaksOff({
      start: index + start,
      end: index + end,
      expected,
      opened: opened === undefined ? undefined : index + opened,
    });
  }
  switch (node.kind) {
    case "nothing":
      return undefined;
    case "verb": {
      const { verb, start } = node;
      const end = node.words.at(-1)?.end ?? start + verb.length;
      const words = node.words.map(({ text }) => text);
      return { kind: "verb", verb, words, isLiteral: false, start: index + start, end: index + end };
    }
    case "assignment": {
      const { text: address, assigned } = node;
      const start = index + node.start;
      const end = start + address.length;
      if (!assigned) throw recipe.breaksOff(await unassigned(node, index, end));
      return { kind: "assignment", address, ...assigned, isLiteral: false, start, end };
    }
  }
}

const noOperator = `=, += or -=, or a verb at the beginning of the line: ${recipeVerbs.join(", ")}`;

/** A path of XML that breaks off takes all that follows, and says so itself. */
async function unassigned({ address }: AssignmentNode, index: number, end: number): Promise<Break> {
  const path = address.kind === "xml" ? (await grammars()).xmlPath(address.path) : undefined;
  if (address.kind !== "xml" || !path || "steps" in path) return { start: end, end, expected: noOperator };
  const from = index + address.pathStart;
  return { start: from + path.start, end: from + path.end, expected: path.expected };
}

async function fromJson(recipe: RecipeText): Promise<readonly RecipeStatement[]> {
  const entries = (await grammars()).json(recipe.text);
  if ("expected" in entries) throw recipe.breaksOff(entries);
  return entries.flatMap((entry) => {
    const verb = recipeVerbs.find((known) => known === entry.key.text);
    return verb === undefined ? [assignmentOf(recipe, entry)] : verbsOf(recipe, verb, entry);
  });
}

function assignmentOf(recipe: RecipeText, { key, value }: JsonEntry): RecipeStatement {
  const name = key.text ?? "";
  const sign = /[+-]=$/.exec(name)?.[0];
  const operator = sign === "+=" || sign === "-=" ? sign : "=";
  const address = name.slice(0, name.length - (sign?.length ?? 0));
  const place = { start: key.start + 1, end: key.end - 1 };
  if (value.kind === "scalar" && value.text === null) {
    if (operator !== "=") throw recipe.breaksOff({ ...value, expected: "a value or a list" });
    return { kind: "verb", verb: "unset", words: [address], isLiteral: true, ...place };
  }
  const items = value.kind === "scalar" ? [value] : value.items;
  const text = items.map((item) => textOf(recipe, item, "a value")).join(",");
  return { kind: "assignment", address, operator, value: text, isLiteral: true, ...place };
}

/** A list of words, or a list of such lists, each of which is a statement of its own. */
function verbsOf(
  recipe: RecipeText,
  verb: RecipeVerb,
  { key, value }: JsonEntry,
): readonly RecipeStatement[] {
  if (value.kind === "scalar") throw recipe.breaksOff({ ...value, expected: "a list of words" });
  const lists = value.items[0]?.kind === "list" ? value.items : [value];
  return lists.map((list) => {
    if (list.kind === "scalar") throw recipe.breaksOff({ ...list, expected: "a list of words" });
    const words = list.items.map((word) => textOf(recipe, word, "a word"));
    return { kind: "verb", verb, words, isLiteral: true, start: key.start + 1, end: key.end - 1 };
  });
}

function textOf(recipe: RecipeText, item: JsonList["items"][number], expected: string): string {
  if (item.kind === "list" || item.text === null) throw recipe.breaksOff({ ...item, expected });
  return item.text;
}
