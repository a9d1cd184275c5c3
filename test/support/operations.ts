import type { PropertiesDocument } from "../../src/properties/document.js";
import type { PropertiesDraft } from "../../src/properties/draft.js";

/** An operation that every document takes, on the document itself and on a draft of several. */
export interface Operation {
  readonly name: string;
  readonly onDocument: (document: PropertiesDocument, key: string, value: string) => PropertiesDocument;
  readonly onDraft: (draft: PropertiesDraft, key: string, value: string) => void;
}

/** The operations that need nothing of the document: any key may be there or not. */
export const operations: readonly Operation[] = [
  {
    name: "set",
    onDocument: (document, key, value) => document.set(key, value),
    onDraft: (draft, key, value) => draft.set(key, value),
  },
  {
    name: "unset",
    onDocument: (document, key) => document.unset(key),
    onDraft: (draft, key) => draft.unset(key),
  },
  {
    name: "comment",
    onDocument: (document, key) => document.comment(key),
    onDraft: (draft, key) => draft.comment(key),
  },
  {
    name: "swap",
    onDocument: (document, key, value) => document.swap(key, value),
    onDraft: (draft, key, value) => draft.swap(key, value),
  },
];
