import { ConfigError, type ErrorCode } from "../../src/text/error.js";

/** The code of the ConfigError that an operation throws. Any other error passes through. */
export function codeOf(operation: () => unknown): ErrorCode | "no error" {
  return errorOf(operation)?.code ?? "no error";
}

/** The ConfigError that an operation throws, `undefined` where it throws nothing. */
export function errorOf(operation: () => unknown): ConfigError | undefined {
  try {
    operation();
  } catch (error) {
    if (ConfigError.is(error)) return error;
    throw error;
  }
  return undefined;
}

/** The ConfigError that a promise is rejected with, `undefined` where it is kept. Any other error passes through. */
export async function rejectionOf(promise: Promise<unknown>): Promise<ConfigError | undefined> {
  try {
    await promise;
  } catch (error) {
    if (ConfigError.is(error)) return error;
    throw error;
  }
  return undefined;
}
