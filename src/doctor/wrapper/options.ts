import { WRAPPER_CONFIG } from "../../files/file-names.js";
import type { OpenFile } from "../../install/location.js";
import type { Subject } from "../subject.js";

/** The wrapper.config of a subject; `undefined` where there is none. */
export function wrapperFile({ location }: Subject): OpenFile | undefined {
  return location.isFile(WRAPPER_CONFIG) ? location.named(WRAPPER_CONFIG) : undefined;
}

/** Lists that the wrapper counts from 1 on. */
export const ADDITIONAL = "wrapper.java.additional.";
export const LISTS = [ADDITIONAL, "wrapper.java.classpath.", "wrapper.app.parameter."] as const;

const NUMBER = /^[1-9]\d{0,8}$/;

/** Whether a key is an option of the JVM, which has a number for its only name. */
export function isAdditional(key: string): boolean {
  return key.startsWith(ADDITIONAL) && NUMBER.test(key.slice(ADDITIONAL.length));
}

/** The numbers that a list has, ascending. */
export function numbersOf({ reader }: OpenFile, prefix: string): number[] {
  const numbers: number[] = [];
  for (const key of reader.keys()) {
    const number = key.startsWith(prefix) ? key.slice(prefix.length) : "";
    if (NUMBER.test(number)) numbers.push(Number(number));
  }
  return numbers.sort((a, b) => a - b);
}

/** Whether a hole in a list does not end it. */
export function ignoresGaps({ reader }: OpenFile): boolean {
  return reader.get("wrapper.ignore_sequence_gaps")?.toUpperCase() === "TRUE";
}

/** A number of a file, as the wrapper takes it; `undefined` for what is none. */
export function wrapperNumber({ reader }: OpenFile, key: string): number | undefined {
  const text = reader.get(key) ?? "";
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
