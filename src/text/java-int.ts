/**
 * The number that java.lang.Integer.parseInt makes of a text: an optional sign, then decimal digits of any script, no blanks; `undefined`
 * where it throws (vectors: jetty-0040, 0046, 0056).
 */
export function javaInt(text: string): number | undefined {
  const number = javaNumber(text);
  return number !== undefined && number >= -2_147_483_648 && number <= 2_147_483_647 ? number : undefined;
}

/** Likewise java.lang.Long.parseLong; numbers beyond 2^53 lose their last digits here. */
export function javaLong(text: string): number | undefined {
  const number = javaNumber(text);
  return number !== undefined && Math.abs(number) < 2 ** 63 ? number : undefined;
}

function javaNumber(text: string): number | undefined {
  if (!/^[+-]?\p{Nd}+$/u.test(text)) return undefined;
  // Java goes by UTF-16 units, none of which is a digit beyond the first plane.
  if (/[\uD800-\uDFFF]/.test(text)) return undefined;
  return Number(text.replace(/\p{Nd}/gu, decimal));
}

/** Digits stand in runs from 0 to 9; those of one script may follow those of another. */
function decimal(digit: string): string {
  const unit = digit.charCodeAt(0);
  let zero = unit;
  while (/\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  return String((unit - zero) % 10);
}
