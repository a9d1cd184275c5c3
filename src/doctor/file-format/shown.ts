import { quote } from "../../properties/storable.js";

/** A key as messages name it: as it stands, or quoted where that could not be told from the sentence. */
export function shownKey(key: string): string {
  return /^[\w.{}@+-]{1,100}$/.test(key) ? key : quote(key);
}
