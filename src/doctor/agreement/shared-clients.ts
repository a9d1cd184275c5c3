import { withTunnelDefaults } from "../../files/tunnel-defaults.js";
import type { Fix } from "../fix.js";
import { setting } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import type { Subject } from "../subject.js";
import type { TunnelView } from "../tunnel-view.js";

const ENC_TYPE = "option.i2cp.leaseSetEncType";
const SIG_TYPE = "option.i2cp.destination.sigType";
const PERSISTENT = "option.persistentClientKey";

/** Options of a session, but for what is a name alone, or is made by the router. */
const OF_SESSION = /^option\.(?:inbound|outbound|i2cp)\.(?!nickname$|randomKey$)/;

/** What is asked for by leaving it out: how safe the tunnels are. */
const lengths: readonly string[] = ["inbound", "outbound"].flatMap((direction) =>
  ["length", "lengthVariance"].map((option) => `option.${direction}.${option}`),
);

/** Shared clients that ask for a session of another kind than they get. */
const sharedOptions: Rule = {
  id: "A10",
  name: "shared-options",
  severity: "warn",
  detects: "shared clients with different options for the one session that they share",
  *check({ startedTunnels }: Subject): Iterable<Problem> {
    const [first, ...others] = startedTunnels.filter(({ isShared }) => isShared);
    if (!first) return;
    for (const tunnel of others) {
      const fields = differing(first, tunnel);
      const [field] = fields;
      if (field === undefined) continue;
      const do_ = fields.length === 1 ? "does" : "do";
      yield {
        at: tunnel.at(field, tunnel.get(field) === undefined ? "key" : "value"),
        message: `of ${tunnel.name}, ${fields.join(", ")} ${do_} not count: all shared clients use one session, with the options of the one that starts first, which is ${first.name}; give both the same options, or one of them sharedClient=false`,
      };
    }
  },
};

/** The options of a shared client that say something else than those of the first one. */
function differing(first: TunnelView, tunnel: TunnelView): readonly string[] {
  // What the router adds for the type, and writes at the next save, nobody has asked for.
  const plain = new Map([...tunnel.entries].filter(([field]) => !OF_SESSION.test(field)));
  const entailed = withTunnelDefaults(plain);
  const written = [...tunnel.entries.keys()].filter((field) => OF_SESSION.test(field));
  const own = written.filter((field) => entailed.get(field) !== tunnel.get(field));
  const unset = lengths.filter((field) => !tunnel.entries.has(field) && first.entries.has(field));
  return [...own, ...unset].filter(
    (field) => meaning(field, first.effective(field)) !== meaning(field, tunnel.effective(field)),
  );
}

/** A value without the forms that mean the same. */
function meaning(field: string, value: string | undefined): string | undefined {
  if (field === SIG_TYPE && value === "7") return "eddsa_sha512_ed25519";
  return value?.toLowerCase();
}

/** A shared client that wants to keep an address of its own. */
const sharedPersistent: Rule = {
  id: "A11",
  name: "shared-persistent",
  severity: "warn",
  detects: "a shared client that is to keep a key of its own",
  *check({ startedTunnels }: Subject): Iterable<Problem> {
    for (const tunnel of startedTunnels) {
      if (!tunnel.isShared || !tunnel.isTrue(PERSISTENT)) continue;
      yield {
        at: tunnel.at(tunnel.get("sharedClient") === undefined ? PERSISTENT : "sharedClient", "value"),
        message: `${tunnel.name} is to keep its own key (${PERSISTENT}=true), but it is a shared client, and all of these have one session with one key, so its address is not its own`,
        fix: alone(tunnel),
      };
    }
  },
};

/** Alone, a client does not get today's encryption by itself, as shared ones do. */
function alone(tunnel: TunnelView): Fix {
  const shared = setting(tunnel.file, tunnel.key("sharedClient"), "false");
  const entailed = withTunnelDefaults(new Map([...tunnel.entries, ["sharedClient", "false"]]));
  if (entailed.has(ENC_TYPE)) return shared;
  return {
    does: `${shared.does}, and ${ENC_TYPE}=4,0 as shared clients have it`,
    apply: (editor) => {
      shared.apply(editor);
      editor.set(tunnel.file, tunnel.key(ENC_TYPE), "4,0");
    },
  };
}

export const sharedClientRules: readonly Rule[] = [sharedOptions, sharedPersistent];
