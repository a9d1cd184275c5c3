import { type RecipeLine, recipeVerbs } from "../../../grammars/address-nodes.js";
import { plainAssignment } from "../address/plain.js";

const NOTHING = /^[ \t]*(?:#|$)/;
const VERB = new RegExp(`^([ \\t]*)(${recipeVerbs.join("|")})(?![^ \\t])`);

/** What stands for more than itself in the words of a verb. */
const MARKS = /[[\]"'#]|\.xml:/;

/** What the grammar reads such a line of a recipe as; `undefined` where it must be asked. Recipes have thousands of lines, nearly all of them so. */
export function plainLine(text: string): RecipeLine | undefined {
  if (NOTHING.test(text)) return { kind: "nothing" };
  const verb = VERB.exec(text);
  return verb ? plainVerb(text, verb) : plainAssignmentLine(text);
}

function plainVerb(text: string, [head, blanks = "", name]: RegExpExecArray): RecipeLine | undefined {
  const verb = recipeVerbs.find((known) => known === name);
  if (verb === undefined || MARKS.test(text)) return undefined;
  const words = [...text.slice(head.length).matchAll(/[^ \t]+/g)].map(({ index, 0: word }) => {
    const start = head.length + index;
    return { text: word, start, end: start + word.length };
  });
  return { kind: "verb", verb, words, start: blanks.length };
}

function plainAssignmentLine(text: string): RecipeLine | undefined {
  const comment = text.search(/[ \t]#/);
  const node = plainAssignment(comment < 0 ? text : text.slice(0, comment), trimBlanks);
  return node?.assigned && { kind: "assignment", start: text.search(/[^ \t]/), ...node };
}

function trimBlanks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isBlank(text[start])) start++;
  while (end > start && isBlank(text[end - 1])) end--;
  return text.slice(start, end);
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t";
}
