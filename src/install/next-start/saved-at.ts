/** The date in the header of a file that the router saves, as an English JVM writes it: `Nov 22, 2026, 5:07 AM` (facts: formats 2). */
export function savedAt(now: number): string {
  return new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" })
    .format(now)
    .replace("\u202F", " ");
}
