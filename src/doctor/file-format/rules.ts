import type { Rule } from "../rule.js";
import { badBoolean } from "./booleans.js";
import { noEffectKey } from "./dead-keys.js";
import { encoding } from "./encoding.js";
import { badEnum } from "./enums.js";
import { javaEscapes } from "./escapes.js";
import { inlineHash } from "./hashes.js";
import { keyRules } from "./keys.js";
import { notAPair } from "./lines.js";
import { badNumber } from "./numbers.js";
import { valueTooLong } from "./options.js";
import { semicolonComment } from "./semicolons.js";
import { unknownKey } from "./unknown-keys.js";

/** What is wrong with lines, keys and values, whatever they are about. */
export const fileFormatRules: readonly Rule[] = [
  ...keyRules,
  inlineHash,
  semicolonComment,
  notAPair,
  javaEscapes,
  encoding,
  badBoolean,
  badNumber,
  badEnum,
  unknownKey,
  noEffectKey,
  valueTooLong,
];
