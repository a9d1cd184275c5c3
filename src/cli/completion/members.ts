import { type Client, clientFields, matchClients, shortName } from "../../files/client.js";
import { tunnelEntries, tunnelTypes } from "../../files/tunnel.js";
import { selectTunnels } from "../../files/tunnel-selector.js";
import { writtenName } from "../../files/written-name.js";
import { clientsOf } from "../../install/clients.js";
import type { Location } from "../../install/location.js";
import { tunnelsOf } from "../../install/tunnels.js";
import { tunnelKeys } from "../../schema/tunnel-keys.js";
import { parseAddress } from "../../settings/address/address.js";
import { type Candidate, words } from "./candidate.js";
import { inEach } from "./installation.js";

/** `client[NAME]` and `tunnel[NAME]` of the installation; each is told what it is. */
export function memberNames(locations: readonly Location[]): readonly Candidate[] {
  return [
    ...inEach(locations, (location) => clientNames(clientsOf(location))),
    ...inEach(locations, (location) => {
      const tunnels = tunnelsOf(location);
      return tunnels.flatMap(({ name, type }) =>
        name !== undefined && selectTunnels(tunnels, { kind: "name", name }).length === 1
          ? [{ word: `tunnel[${writtenName(name)}]`, description: `tunnel of the type ${type}` }]
          : [],
      );
    }),
  ];
}

/** A client by the last part of its class and by its name; by its number where neither tells it from others. */
function clientNames(clients: readonly Client[]): readonly Candidate[] {
  return clients.flatMap((client, index) => {
    const { main, name } = client;
    const selectors = [
      [shortName(main), name ?? main],
      [name ?? "", main],
    ] as const;
    const clear = selectors.filter(([selector]) => {
      const [found, ...others] = matchClients(clients, selector);
      return found === client && others.length === 0;
    });
    return (clear.length > 0 ? clear : [[index, name ?? main] as const]).map(([selector, description]) => ({
      word: `client[${typeof selector === "number" ? selector : writtenName(selector)}]`,
      description,
    }));
  });
}

/** The fields behind `client[NAME].` and `tunnel[NAME].`: what is known, and what the tunnels hold. */
export async function memberFields(
  locations: readonly Location[],
  member: string,
): Promise<readonly Candidate[]> {
  if (member.startsWith("client[")) return words(clientFields.map((field) => `${member}.${field}`));
  const address = await parseAddress(`${member}.name`).catch(() => undefined);
  if (address?.kind !== "tunnel") return [];
  const { selector } = address;
  const held = inEach(locations, (location) =>
    selectTunnels(tunnelsOf(location), selector).flatMap(({ file, number }) => [
      ...tunnelEntries(file.reader, number).keys(),
    ]),
  );
  const known = tunnelKeys.plainNames();
  return words([...new Set([...known, ...held])].map((field) => `${member}.${field}`));
}

/** Selectors of several tunnels. */
export const tunnelGroups: readonly Candidate[] = [
  { word: "tunnel[*]", description: "all tunnels" },
  ...tunnelTypes.map((type) => ({
    word: `tunnel[type=${type}]`,
    description: `all tunnels of the type ${type}`,
  })),
];
