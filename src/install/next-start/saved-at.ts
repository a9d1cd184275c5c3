const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * The date in the header of a file that the router saves, as an English JVM writes it, in UTC: `Nov 22, 2026, 5:07 AM` (facts: formats 2).
 * Node's own formatter would give the same, and take as long to start as Node itself.
 */
export function savedAt(now: number): string {
  const date = new Date(now);
  const hours = date.getUTCHours();
  const minutes = String(date.getUTCMinutes()).padStart(2, "0");
  const time = `${hours % 12 === 0 ? 12 : hours % 12}:${minutes} ${hours < 12 ? "AM" : "PM"}`;
  return `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}, ${time}`;
}
