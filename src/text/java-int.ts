/**
 * The number that java.lang.Integer.parseInt makes of a text: an optional sign, then decimal digits of any script, no blanks; `undefined`
 * where it throws (vectors: jetty-0040, 0046, 0056).
 */
export function javaInt(text: string): number | undefined {
  if (!/^[+-]?\p{Nd}+$/u.test(text)) return undefined;
  // Java goes by UTF-16 units, none of which is a digit beyond the first plane.
  if (/[\uD800-\uDFFF]/.test(text)) return undefined;
  const number = Number(text.replace(/\p{Nd}/gu, decimal));
  return number >= -2_147_483_648 && number <= 2_147_483_647 ? number : undefined;
}

/** Digits stand in runs from 0 to 9; those of one script may follow those of another. */
function decimal(digit: string): string {
  const unit = digit.charCodeAt(0);
  let zero = unit;
  while (/\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  return String((unit - zero) % 10);
}
