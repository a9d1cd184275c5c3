/** What `address.ts` finds in a text. */

/** What has addresses with brackets. */
export const things = ["client", "tunnel", "webapp", "plugin"] as const;
type ThingName = (typeof things)[number];

/** The verbs that may begin the line of a recipe. */
export const recipeVerbs = [
  "set",
  "unset",
  "enable",
  "disable",
  "comment",
  "uncomment",
  "add",
  "remove",
] as const;
/** One of them. */
export type RecipeVerb = (typeof recipeVerbs)[number];

/** What stands between the brackets of `client[…]`; quoted it is a name and nothing else, whatever it holds. */
export interface SelectorText {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** How a value is given: `+=` and `-=` add items to a list, and take them out. */
export type AssignmentOperator = "=" | "+=" | "-=";

/** An address, taken apart. */
export type AddressNode =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "key"; readonly file: string; readonly key: string }
  /** `pathStart` is where the path begins in the text. */
  | { readonly kind: "xml"; readonly file: string; readonly path: string; readonly pathStart: number }
  | {
      readonly kind: "thing";
      readonly thing: ThingName;
      readonly selector: SelectorText;
      /** `undefined` where the whole is meant. */
      readonly field: string | undefined;
    };

/** An address with what it is to become. */
export interface AssignmentNode {
  readonly address: AddressNode;
  /** The text of the address. */
  readonly text: string;
  /** `undefined` where the text is an address alone. */
  readonly assigned: { readonly operator: AssignmentOperator; readonly value: string } | undefined;
}

/** A word of a verb's line without its quotes. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line of a recipe. */
export type RecipeLine =
  | { readonly kind: "nothing" }
  /** `start` is where it begins in the line. */
  | ({ readonly kind: "assignment"; readonly start: number } & AssignmentNode)
  | {
      readonly kind: "verb";
      readonly verb: RecipeVerb;
      readonly words: readonly Word[];
      readonly start: number;
    };

/** Where a text breaks off, and what should stand there. */
export interface AddressError {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  /** Where the bracket or quote stands that nothing closes. */
  readonly opened: number | undefined;
}
