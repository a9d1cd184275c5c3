import type { ArgumentsDocument } from "../arguments/document.js";
import { clientKey } from "../files/client.js";
import type { LocatedClient } from "../install/clients.js";
import { keySpot, type Spot } from "./spot.js";

/** Where an argument of a client app stands, by its index; `into` is an offset in it. All of the arguments where there is no such argument. */
export function argumentSpot(
  { file, number }: LocatedClient,
  { nodes }: ArgumentsDocument,
  index: number | undefined,
  into = 0,
): Spot {
  const spot = keySpot(file, clientKey(number, "args"), "value");
  const start = index === undefined ? undefined : nodes[index]?.start;
  return spot.column === null || start === undefined ? spot : { ...spot, column: spot.column + start + into };
}
