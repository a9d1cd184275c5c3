import type { Location } from "../../install/location.js";
import type { Fix } from "../fix.js";
import type { Spot } from "../spot.js";

/** Where the templates are, what the router reads, and what was shipped. */
export interface Directories {
  readonly base: Location;
  readonly live: Location;
  /** Made when somebody asks: mostly the template says what the live file says. */
  stock(): Location;
}

/** Something that a template says. */
export interface TemplateEdit {
  readonly at: Spot;
  /** As on the command line: `client[SAMBridge].startOnLoad`. */
  readonly address: string;
  readonly value: string;
  /** What the shipped files have; `undefined` where that is nothing. */
  readonly stock: string | undefined;
  /** What the file has that the router reads. */
  readonly here: string | undefined;
  readonly files: { readonly base: string; readonly live: string };
  /** Whether the router draws it at its first start, unless a file says something. */
  readonly isDrawn?: boolean;
  /** Whether it is a whole client app or tunnel. */
  readonly isWhole?: boolean;
  /** Where the value can go to the other file without a question. */
  readonly fix?: Fix;
}
