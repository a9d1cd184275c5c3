import { markAddresses } from "./address-marks.js";
import { markAssignments } from "./assignments.js";
import { markDates } from "./dates.js";
import { markHomes } from "./homes.js";
import { markHosts } from "./host-names.js";
import { markPlaceholders } from "./left-before.js";
import type { Marks } from "./marks.js";
import { markTokens } from "./tokens.js";
import { markUrls } from "./urls.js";

/** Hides what gives itself away by its looks, in all of a text: the value of an unknown key, a comment, a tag. */
export function markShapes(marks: Marks): void {
  markPlaceholders(marks);
  markDates(marks);
  markAssignments(marks);
  markUrls(marks);
  markHomes(marks);
  markAddresses(marks);
  markHosts(marks);
  markTokens(marks);
}
