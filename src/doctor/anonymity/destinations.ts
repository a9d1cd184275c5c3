import { setting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import type { TunnelView } from "../tunnel-view.js";

const ENC_TYPE = "option.i2cp.leaseSetEncType";
const SIG_TYPE = "option.i2cp.destination.sigType";
const ELGAMAL = "0";
const ECIES = "4";

/** The encryption types by number and by name; 5 to 7 are those of newer routers (facts: catalogue `option.i2cp.leaseSetEncType`). */
const encTypes: readonly string[] = ["0", "1", "2", "3", "4", "5", "6", "7"];
const encNames: Readonly<Record<string, string>> = { ELGAMAL_2048: ELGAMAL, ECIES_X25519: ECIES };

/** Destinations that only the old encryption reaches. */
const elgamalOnly: Rule = {
  id: "Q05",
  name: "elgamal-only",
  severity: "warn",
  detects: "a destination without today's encryption, or with types that there are not, or twice",
  *check({ startedTunnels }: Subject): Iterable<Problem> {
    for (const tunnel of startedTunnels) {
      if (!tunnel.isOfKnownType) continue;
      const written = tunnel.get(ENC_TYPE);
      // A shared client that does not say may get those of another one.
      if (written === undefined && tunnel.isShared) continue;
      const types = (tunnel.effective(ENC_TYPE) ?? ELGAMAL).split(",").map(numberOf);
      const known = [...new Set(types.map((type) => type.trim()).filter((type) => encTypes.includes(type)))];
      const problem = encryptionProblem(types, known);
      if (problem === undefined) continue;
      const own = written === undefined ? " says nothing of encryption, and so" : "";
      const wanted = known.includes(ECIES) ? known : [ECIES, ...known];
      yield {
        at: tunnel.at(ENC_TYPE, written === undefined ? "key" : "value"),
        message: `${tunnel.name}${own} ${problem}`,
        fix: setting(tunnel.file, tunnel.key(ENC_TYPE), wanted.join(",")),
      };
    }
  },
};

function encryptionProblem(types: readonly string[], known: readonly string[]): string | undefined {
  const strange = types.find((type) => !encTypes.includes(type));
  if (strange !== undefined)
    return `offers the encryption type ${JSON.stringify(strange)}, which the router does not know: it is logged and dropped`;
  if (!known.includes(ECIES))
    return "offers ElGamal alone, which is slow and on its way out, instead of ECIES-X25519 (4)";
  if (known.length < types.length) return "names an encryption type twice, which is logged and dropped";
  return undefined;
}

/** A type by its number; names count in any case. */
function numberOf(text: string): string {
  return encNames[text.toUpperCase()] ?? text;
}

/** Destinations whose signatures are weak. */
const dsaDestination: Rule = {
  id: "Q06",
  name: "dsa-destination",
  severity: "warn",
  detects: "a destination that signs with DSA",
  *check({ startedTunnels }: Subject): Iterable<Problem> {
    for (const tunnel of startedTunnels) {
      if (!["0", "DSA_SHA1"].includes(tunnel.get(SIG_TYPE)?.toUpperCase() ?? "")) continue;
      const weak = `${tunnel.name} signs with DSA-SHA1, which is weak, and many others refuse it`;
      yield {
        at: tunnel.at(SIG_TYPE, "value"),
        ...(tunnel.keepsKey
          ? {
              message: `${weak}; its address hangs on that key, so make another one: a tunnel with a new privKeyFile and without this option`,
            }
          : { message: weak, fix: renewed(tunnel) }),
      };
    }
  },
};

function renewed(tunnel: TunnelView) {
  return setting(tunnel.file, tunnel.key(SIG_TYPE), "EdDSA_SHA512_Ed25519");
}

export const destinationRules: readonly Rule[] = [elgamalOnly, dsaDestination];
