import { ArgumentsDocument } from "../../arguments/document.js";
import { JETTY_MAIN, shortName, TUNNELS_MAIN } from "../../files/client.js";
import { TUNNELS_CONFIG } from "../../files/file-names.js";
import { clientPlaces, type LocatedClient } from "../../install/clients.js";
import { xmlArguments } from "../../install/eepsite.js";
import { isWildcard } from "../../schema/hosts.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot, type Spot } from "../spot.js";
import type { Subject } from "../subject.js";

/** What one client app waits at, as far as it tells that a second one cannot: `PORT ADDRESS`, or a file that says where. */
interface Claim {
  readonly port: string;
  /** `undefined` where the same port is meant at every address. */
  readonly bind: string | undefined;
}

/** Two of a kind that want one port. */
const duplicateClient: Rule = {
  id: "S05",
  name: "duplicate-client",
  severity: "error",
  detects: "two client apps of one class that both start and want the same port",
  *check(subject: Subject): Iterable<Problem> {
    const started = inStartOrder(subject.clients);
    const mains = started.map(({ main }) => main);
    if (new Set(mains).size === mains.length) return;
    const claims = claimsOf(subject);
    const held = new Map<string, Map<string | undefined, LocatedClient>>();
    for (const client of started) {
      const own = claims(client);
      const meets = own.flatMap((claim) => {
        const holder = holderOf(held.get(`${client.main} ${claim.port}`), claim.bind);
        return holder ? [{ claim, holder }] : [];
      });
      const [first] = meets;
      if (first) yield problemOf(client, first.holder, first.claim, meets.length === own.length);
      for (const { port, bind } of own) {
        const at = `${client.main} ${port}`;
        const binds = held.get(at) ?? new Map<string | undefined, LocatedClient>();
        if (!binds.has(bind)) held.set(at, binds.set(bind, client));
      }
    }
  },
};

/** Those that start, the first one first: without delay, after a delay, then those that wait for the router. */
function inStartOrder(clients: readonly LocatedClient[]): readonly LocatedClient[] {
  const turn = ({ delay }: LocatedClient) => (delay < 0 ? Infinity : delay);
  const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
  return clients.filter(({ startOnLoad }) => startOnLoad).sort((a, b) => compare(turn(a), turn(b)));
}

/** What each client app listens at; of programs that take that from files, the files, where nothing is known of what is in them. */
function claimsOf({ listeners }: Subject): (client: LocatedClient) => readonly Claim[] {
  const byClient = new Map<LocatedClient, Claim[]>();
  for (const { client, protocol, port, bind } of listeners) {
    if (!client || port === undefined) continue;
    const claims = byClient.get(client) ?? [];
    byClient.set(client, claims);
    claims.push({ port: `${protocol === "tcp" ? "TCP" : "UDP"} port ${port}`, bind });
  }
  return (client) => byClient.get(client) ?? filesOf(client);
}

function filesOf(client: LocatedClient): readonly Claim[] {
  if (client.main === JETTY_MAIN)
    return xmlArguments(client).map((file) => ({ port: `the ports of ${file}`, bind: undefined }));
  if (client.main !== TUNNELS_MAIN) return [];
  const [name = TUNNELS_CONFIG] = new ArgumentsDocument(client.args ?? "").values;
  return [{ port: `the ports of the tunnels in ${name}`, bind: undefined }];
}

/** Who has an address already: a wildcard is all of them. */
function holderOf(
  binds: ReadonlyMap<string | undefined, LocatedClient> | undefined,
  bind: string | undefined,
): LocatedClient | undefined {
  if (!binds) return undefined;
  if (bind !== undefined && isWildcard(bind)) return binds.values().next().value;
  return binds.get(bind) ?? binds.get("0.0.0.0") ?? binds.get("::");
}

function problemOf(client: LocatedClient, holder: LocatedClient, { port }: Claim, isAll: boolean): Problem {
  const there = `clientApp.${holder.number} of ${holder.file.path}`;
  const name = shortName(client.main);
  return {
    at: spotOf(client),
    message: `${there} is a ${name} too, starts before this one, and takes ${port}: this one fails to bind ${isAll ? "it" : "it, whatever else it waits at"}`,
    ...(isAll && {
      fix: {
        does: `turns this ${name} off`,
        apply: (editor) => editor.setField(client, "startOnLoad", "false"),
      },
    }),
  };
}

/** The word that keeps it from starting, or else its class. */
function spotOf(client: LocatedClient): Spot {
  const [place] = clientPlaces(client, "startOnLoad");
  const isWritten = place !== undefined && place.file.reader.get(place.key) !== undefined;
  const [main] = clientPlaces(client, "main");
  const { file, key } = (isWritten ? place : main) ?? { file: client.file, key: "" };
  return keySpot(file, key);
}

export const duplicateClientRules: readonly Rule[] = [duplicateClient];
