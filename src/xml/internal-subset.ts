import type { Diagnostic } from "../text/diagnostic.js";
import { isName, S } from "./characters.js";
import { problem } from "./problem.js";

/** What the declarations inside a document type hold, as far as it matters to a reader that resolves none of them. */
export interface InternalSubset {
  /** The general entities that are declared. */
  readonly entities: ReadonlySet<string>;
  readonly hasParameterReferences: boolean;
  readonly problems: readonly Diagnostic[];
}

const literal = `"[^"]*"|'[^']*'`;
const pieces = new RegExp(
  [
    `[${S}]+`,
    "(?<comment><!--[\\0-\\uFFFF]*?-->)",
    "<\\?(?<target>[^\\s?]*)(?![^\\s?])[\\0-\\uFFFF]*?\\?>",
    "%(?<parameter>[^;\\s]*);",
    `<!(?<keyword>ELEMENT|ATTLIST|ENTITY|NOTATION)[${S}]+(?<percent>%[${S}]+)?(?<name>[^${S}>"']+)`,
  ].join("|"),
  "y",
);
/** The rest of a declaration, a piece at a time: as one pattern it would overflow V8's stack where it is megabytes long. */
const rest = new RegExp(`[^"'<>]+|${literal}|(>)`, "y");

/**
 * Reads the declarations of an internal subset that stands at `start` of the document: what they are, and whether their names are names.
 * Content models, attribute types and the texts of entities are not looked into.
 */
export function readSubset(text: string, start: number): InternalSubset {
  const entities = new Set<string>();
  const problems: Diagnostic[] = [];
  let hasParameterReferences = false;
  let at = 0;
  const wrong = (message: string) => problems.push(problem(message, start + at));
  while (at < text.length) {
    pieces.lastIndex = at;
    const { comment, target, parameter, keyword, percent, name } = pieces.exec(text)?.groups ?? {};
    const found = pieces.lastIndex;
    if (found === 0) {
      wrong("this is no declaration");
      break;
    }
    if (comment !== undefined && !isCommentText(comment))
      wrong("a comment must hold no --, and not end with -");
    if (target !== undefined && (!isName(target) || /^xml$/i.test(target)))
      wrong("a processing instruction needs a name");
    if (parameter !== undefined) hasParameterReferences = true;
    if (keyword === undefined) {
      at = found;
      continue;
    }
    if (!isName(name ?? "")) wrong(`${name} is no name`);
    else if (keyword === "ENTITY" && percent === undefined) entities.add(name ?? "");
    const end = declarationEnd(text, found);
    if (end < 0) {
      wrong("this declaration does not end");
      break;
    }
    at = end;
  }
  return { entities, hasParameterReferences, problems };
}

/** Whether `<!--…-->` is a comment that XML allows (production 15). */
export function isCommentText(comment: string): boolean {
  const text = comment.slice(4, -3);
  return !text.includes("--") && !text.endsWith("-");
}

function declarationEnd(text: string, from: number): number {
  rest.lastIndex = from;
  for (let found = rest.exec(text); found; found = rest.exec(text)) {
    if (found[1] !== undefined) return rest.lastIndex;
  }
  return -1;
}
