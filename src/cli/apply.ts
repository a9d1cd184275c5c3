import { dirname } from "node:path";
import { parseAddress } from "../settings/address/address.js";
import type { Step } from "../settings/changes/change.js";
import { parseChanges } from "../settings/changes/parse-change.js";
import { parseRecipe, type RecipeStatement } from "../settings/recipes/recipe.js";
import { RecipeText } from "../settings/recipes/recipe-text.js";
import { ConfigError } from "../text/error.js";
import { checkCount, limits } from "../text/limits.js";
import { planAndCarryOut } from "./change.js";
import { type CommandLine, readCommandLine } from "./command-line.js";
import { readText, readValue } from "./read-value.js";

/** `apply RECIPE`: everything that a recipe asks for, as one change. A refusal is told with its place in the recipe. */
export async function applyVerb(line: CommandLine, operands: readonly string[]): Promise<number> {
  const [file, ...rest] = operands;
  if (file === undefined || rest.length > 0)
    throw new ConfigError("USAGE", "apply takes one recipe, or - for standard input; see i2pconf help apply");
  const name = file === "-" ? "standard input" : file;
  const recipe = new RecipeText(name, readText(file === "-" ? 0 : file, name, limits.recipeBytes));
  const statements = await parseRecipe(recipe);
  checkCount(name, statements.length, limits.statements, "statements");
  let current: RecipeStatement | undefined;
  try {
    const steps: (readonly [RecipeStatement, Step])[] = [];
    for (const statement of statements) {
      current = statement;
      for (const step of await stepsOf(statement, file)) steps.push([statement, step]);
    }
    function* inOrder() {
      for (const [statement, step] of steps) {
        current = statement;
        yield step;
      }
      current = undefined;
    }
    return await planAndCarryOut("apply", inOrder, line);
  } catch (error) {
    throw current && ConfigError.is(error) ? recipe.refused(error, current) : error;
  }
}

async function stepsOf(statement: RecipeStatement, recipe: string): Promise<readonly Step[]> {
  const valueFor = (text: string) => (statement.isLiteral ? text : valueIn(recipe, text));
  if (statement.kind === "assignment") {
    const { operator, value } = statement;
    return [
      { verb: "set", address: await parseAddress(statement.address), operator, value: valueFor(value) },
    ];
  }
  const { values, positionals } = readCommandLine(statement.words);
  const { main, type, name, args, delay, disabled, ...others } = values;
  const [other] = Object.keys(others);
  if (other !== undefined)
    throw new ConfigError("USAGE", `--${other} is no option of a line; give it to i2pconf apply`);
  const options = { main, type, name, args, delay, disabled };
  const [alien] = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (alien !== undefined && statement.verb !== "add")
    throw new ConfigError("USAGE", `${statement.verb} has no option --${alien}`);
  return await parseChanges(statement.verb, positionals, valueFor, options);
}

/** `@FILE` is relative to the recipe, so that both can be moved together. */
function valueIn(recipe: string, text: string): string {
  if (recipe !== "-") return readValue(text, dirname(recipe));
  if (text === "-")
    throw new ConfigError("USAGE", "the recipe itself comes from standard input; say @FILE for the value");
  return readValue(text);
}
