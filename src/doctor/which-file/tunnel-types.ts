import { isTunnelType, tunnelKey, tunnelNumbers, tunnelTypes } from "../../files/tunnel.js";
import type { OpenFile } from "../../install/location.js";
import { nameOrder } from "../../properties/hash-order.js";
import { suggest } from "../../schema/suggest.js";
import { type Fix, setting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot } from "../spot.js";
import type { Subject } from "../subject.js";
import { firstKeys } from "./numbers.js";

/** What the router itself writes into a list that it never takes apart. */
const BOOKKEEPING = "configFile";

/** Numbered and bare keys in one file. */
const mixedTunnelFile: Rule = {
  id: "S08",
  name: "mixed-tunnel-file",
  severity: "error",
  detects: "a file of tunnels with keys that begin with tunnel. beside others",
  *check({ tunnelFiles }: Subject): Iterable<Problem> {
    for (const file of tunnelFiles) {
      const keys = [...file.reader.keys()];
      const numbered = keys.filter((key) => key.startsWith("tunnel."));
      const bare = keys.filter((key) => !key.startsWith("tunnel."));
      const [deciding] = nameOrder(keys);
      if (numbered.length === 0 || bare.length === 0 || deciding === undefined) continue;
      const isList = deciding.startsWith("tunnel.");
      if (isList && bare.every((key) => key === BOOKKEEPING)) continue;
      const isTunnel = bare.includes("type");
      const typed = numbered.filter((key) => /^tunnel\.\d+\.type$/.test(key));
      const strays = isTunnel && !isList ? numbered : bare;
      yield {
        at: keySpot(file, strays[0] ?? deciding),
        message: `the router goes by the one key that its hash table yields first, now ${deciding}, and so takes the file for ${isList ? "a list of tunnels, without the other keys" : `one tunnel, ${isTunnel ? "without" : "which has no type, and not for"} those of tunnel.N`}; any further key may change that`,
        ...(isTunnel && typed.length > 0 ? {} : { fix: commenting(file, isTunnel ? numbered : bare) }),
      };
    }
  },
};

/** What nothing is read from may still be what somebody wants to keep. */
function commenting(file: OpenFile, keys: readonly string[]): Fix {
  return {
    does: `comments out ${keys.length === 1 ? keys[0] : `the ${keys.length} keys`} of the other kind`,
    apply: (editor) => {
      for (const key of keys) editor.comment(file, key);
    },
  };
}

/** A tunnel that the router does not know what to make of. */
const tunnelWithoutType: Rule = {
  id: "S09",
  name: "tunnel-without-type",
  severity: "error",
  detects: "a tunnel without a type, or with one that the router does not know",
  *check({ tunnelFiles }: Subject): Iterable<Problem> {
    for (const file of tunnelFiles) {
      const firsts = firstKeys(file);
      for (const number of tunnelNumbers(file.reader)) {
        // A file that is a list of tunnels by right is told of as one.
        if (number === undefined && firsts.size > 0) continue;
        const key = tunnelKey(number, "type");
        const type = file.reader.get(key);
        const [bare = ""] = file.reader.keys();
        if (type === undefined) yield untyped(file, number, number === undefined ? bare : firsts.get(number));
        else if (!isTunnelType(type)) yield unknown(file, key, type);
      }
    }
  },
};

function untyped(file: OpenFile, number: number | undefined, first = ""): Problem {
  const named = file.reader.get(tunnelKey(number, "name"));
  const what = named === undefined ? "this tunnel" : `the tunnel ${JSON.stringify(named)}`;
  return {
    at: keySpot(file, first),
    message: `${what} has no type, so the router skips it without a word; give it one with a line ${tunnelKey(number, "type")}=, which is one of ${tunnelTypes.join(", ")}`,
  };
}

function unknown(file: OpenFile, key: string, type: string): Problem {
  const meant = tunnelTypes.find((known) => known === type.toLowerCase());
  const near = meant ?? suggest(type, tunnelTypes);
  return {
    at: keySpot(file, key, "value"),
    message: `the router loads the tunnel, and fails to start it, as ${JSON.stringify(type)} is none of the types ${tunnelTypes.join(", ")}${near === undefined ? "" : `; ${near} may be meant`}`,
    ...(meant !== undefined && { fix: setting(file, key, meant) }),
  };
}

export const tunnelTypeRules: readonly Rule[] = [mixedTunnelFile, tunnelWithoutType];
