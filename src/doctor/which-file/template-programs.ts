import { clientKey, shortName } from "../../files/client.js";
import { tunnelKey } from "../../files/tunnel.js";
import { writtenName } from "../../files/written-name.js";
import { clientsOf, type LocatedClient } from "../../install/clients.js";
import type { Location } from "../../install/location.js";
import { type LocatedTunnel, tunnelEntriesReader, tunnelsOf } from "../../install/tunnels.js";
import { type Fix, setting } from "../fix.js";
import { keySpot } from "../spot.js";
import type { Directories, TemplateEdit } from "./template-edit.js";

/** What people change of a client app, and no new version does. */
const CLIENT_FIELDS = ["args", "startOnLoad"] as const;

/** The same of a tunnel. */
const TUNNEL_FIELDS = ["interface", "listenPort", "targetHost", "targetPort", "startOnLoad"] as const;

/** What the template says of client apps. Those that only it has count where they would start. */
export function* clientEdits({ base, live, stock }: Directories): Iterable<TemplateEdit> {
  const here = byMain(clientsOf(live));
  let usual: ReturnType<typeof byMain> | undefined;
  const shippedOf = (main: string) => {
    usual ??= byMain(clientsOf(stock()));
    return usual.get(main);
  };
  for (const client of clientsOf(base)) {
    const other = here.get(client.main);
    const address = `client[${writtenName(shortName(client.main))}]`;
    const files = { base: client.file.path, live: (other?.file ?? client.file).path };
    const main = clientKey(client.number, "main");
    if (!other) {
      if (client.startOnLoad && !shippedOf(client.main))
        yield whole(keySpot(client.file, main), address, files);
      continue;
    }
    for (const field of CLIENT_FIELDS) {
      const key = clientKey(client.number, field);
      if (client.file.reader.get(key) === undefined) continue;
      const [value, now] = [client, other].map((each) => fieldOf(live, each, field));
      if (value === now) continue;
      const before = fieldOf(live, shippedOf(client.main), field);
      yield {
        at: keySpot(client.file, key, "value"),
        address: `${address}.${field}`,
        value: value ?? "",
        stock: before,
        here: now,
        files,
        ...(field === "startOnLoad" && now === before && { fix: starting(other, client.startOnLoad) }),
      };
    }
  }
}

function byMain(clients: readonly LocatedClient[]): ReadonlyMap<string, LocatedClient> {
  return new Map([...clients].reverse().map((client) => [client.main, client]));
}

/** A field as it counts. The first start makes paths of the eepsite absolute (facts: formats 3.3). */
function fieldOf(
  live: Location,
  client: LocatedClient | undefined,
  field: (typeof CLIENT_FIELDS)[number],
): string | undefined {
  if (!client) return undefined;
  if (field === "startOnLoad") return String(client.startOnLoad);
  return client.args?.replaceAll(`${live.routerPathOf("eepsite")}/`, "eepsite/");
}

function starting(client: LocatedClient, isOn: boolean): Fix {
  return {
    does: `sets startOnLoad=${isOn} in ${client.file.path}`,
    apply: (editor) => editor.setField(client, "startOnLoad", String(isOn)),
  };
}

/** What the template says of tunnels, by their names. */
export function* tunnelEdits({ base, live, stock }: Directories): Iterable<TemplateEdit> {
  const here = byName(tunnelsOf(live));
  let usual: ReturnType<typeof byName> | undefined;
  const shippedOf = (name: string | undefined) => {
    usual ??= byName(tunnelsOf(stock()));
    return usual.get(name);
  };
  const entriesOf = tunnelEntriesReader();
  for (const tunnel of tunnelsOf(base)) {
    const other = here.get(tunnel.name);
    const address = `tunnel[${writtenName(tunnel.name ?? "")}]`;
    const files = { base: tunnel.file.path, live: (other?.file ?? tunnel.file).path };
    if (!other) {
      const at = keySpot(tunnel.file, tunnelKey(tunnel.number, "type"));
      if (tunnel.startOnLoad && !shippedOf(tunnel.name)) yield whole(at, address, files);
      continue;
    }
    const [own, now] = [entriesOf(tunnel), entriesOf(other)];
    for (const field of TUNNEL_FIELDS) {
      const value = own.get(field);
      if (value === undefined || value === now.get(field)) continue;
      const shipped = shippedOf(tunnel.name);
      const before = shipped && entriesOf(shipped).get(field);
      const isKept = now.get(field) === before;
      yield {
        at: keySpot(tunnel.file, tunnelKey(tunnel.number, field), "value"),
        address: `${address}.${field}`,
        value,
        stock: before,
        here: now.get(field),
        files,
        ...(isKept &&
          field === "startOnLoad" && { fix: setting(other.file, tunnelKey(other.number, field), value) }),
      };
    }
  }
}

function byName(tunnels: readonly LocatedTunnel[]): ReadonlyMap<string | undefined, LocatedTunnel> {
  return new Map([...tunnels].reverse().map((tunnel) => [tunnel.name, tunnel]));
}

function whole(at: TemplateEdit["at"], address: string, files: TemplateEdit["files"]): TemplateEdit {
  return { at, address, value: "present", stock: undefined, here: undefined, files, isWhole: true };
}
