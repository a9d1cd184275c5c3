import type { Marks } from "./marks.js";

/** A date as Java writes it above a file of properties, with the time zone of whoever saved it. */
const javaDate =
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d\d \d\d:\d\d:\d\d [A-Z][A-Za-z0-9:+-]{1,8} \d{4}\b/g;

/** Hides when a file was saved, and in which time zone. */
export function markDates(marks: Marks): void {
  for (const { 0: date, index } of marks.text.matchAll(javaDate))
    marks.hide("time", index, index + date.length);
}
