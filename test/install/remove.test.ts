import { describe, expect, test } from "vitest";
import { clientsOf } from "../../src/install/clients.js";
import type { Location } from "../../src/install/location.js";
import { removeClient, removeTunnel } from "../../src/install/remove.js";
import { tunnelsOf } from "../../src/install/tunnels.js";
import { locationOf, plannedIn } from "../support/location.js";

const own = "clients.config.d/01-x.B-clients.config";
const b = "clientApp.0.main=x.B\n";

function removeClientsOf(location: Location, main: string): Location {
  const clients = clientsOf(location);
  for (const client of clients) if (client.main === main) removeClient(client, clients);
  return location;
}

function removeTunnelsOf(location: Location, name: string): Location {
  for (const tunnel of tunnelsOf(location)) if (tunnel.name === name) removeTunnel(tunnel);
  return location;
}

describe("removeClient", () => {
  test.each([
    {
      says: "takes its lines out of a list",
      there: { "clients.config": `clientApp.0.main=x.A\nclientApp.1.main=x.B\nclientApp.2.main=x.C\n` },
      planned: { "/config/clients.config": "clientApp.0.main=x.A\nclientApp.1.main=x.C\n" },
    },
    {
      says: "takes a file of its own away",
      there: { [own]: `# Last saved\n${b}` },
      planned: { [`/config/${own}`]: null },
    },
    {
      says: "takes one of several out of a file",
      there: { [own]: `${b}clientApp.1.main=x.C\n` },
      planned: { [`/config/${own}`]: "clientApp.0.main=x.C\n" },
    },
    {
      says: "leaves a list that is empty then",
      there: { "clients.config": `# mine\n${b}` },
      planned: { "/config/clients.config": "# mine\n" },
    },
    {
      says: "takes the file too that the next import would replace",
      there: { "clients.config": `clientApp.0.main=x.A\nclientApp.1.main=x.B\n`, [own]: b },
      planned: { "/config/clients.config": "clientApp.0.main=x.A\n", [`/config/${own}`]: null },
    },
    {
      says: "takes the files of those behind it too, which the next import writes under other names",
      there: {
        "clients.config": "clientApp.0.main=x.A\nclientApp.1.main=x.B\nclientApp.2.main=x.C\n",
        "clients.config.d/00-x.A-clients.config": "clientApp.0.main=x.A\n",
        [own]: b,
        "clients.config.d/02-x.C-clients.config": "clientApp.0.main=x.C\n",
        "clients.config.d/07-x.D-clients.config": "clientApp.0.main=x.D\n",
      },
      planned: {
        "/config/clients.config": "clientApp.0.main=x.A\nclientApp.1.main=x.C\n",
        [`/config/${own}`]: null,
        "/config/clients.config.d/02-x.C-clients.config": null,
      },
    },
  ])("$says", ({ there, planned }) => {
    expect(plannedIn(removeClientsOf(locationOf("config", there), "x.B"))).toEqual(planned);
  });

  test("is gone when the list is read again", () => {
    const location = removeClientsOf(
      locationOf("config", { "clients.config.d/00-x.A-clients.config": "clientApp.0.main=x.A\n", [own]: b }),
      "x.B",
    );
    expect(clientsOf(location).map(({ main }) => main)).toEqual(["x.A"]);
  });
});

describe("removeTunnel", () => {
  const list = "tunnel.0.name=x\ntunnel.0.type=client\n";

  test.each([
    {
      says: "takes its lines out of a list",
      there: { "i2ptunnel.config": `${list}tunnel.1.name=y\ntunnel.1.type=server\n` },
      planned: { "/config/i2ptunnel.config": "tunnel.0.name=y\ntunnel.0.type=server\n" },
    },
    {
      says: "takes a file of its own away",
      there: { "i2ptunnel.config.d/00-x.config": "name=x\ntype=client\n" },
      planned: { "/config/i2ptunnel.config.d/00-x.config": null },
    },
    {
      says: "takes a file away that holds it alone, with a prefix",
      there: { "i2ptunnel.config.d/00-x.config": list },
      planned: { "/config/i2ptunnel.config.d/00-x.config": null },
    },
    {
      says: "takes one of several out of a file with prefixes",
      there: { "i2ptunnel.config.d/00-x.config": `${list}tunnel.1.type=server\n` },
      planned: { "/config/i2ptunnel.config.d/00-x.config": "tunnel.0.type=server\n" },
    },
    {
      says: "leaves a list that is empty then",
      there: { "i2ptunnel.config": list },
      planned: { "/config/i2ptunnel.config": "" },
    },
  ])("$says", ({ there, planned }) => {
    expect(plannedIn(removeTunnelsOf(locationOf("config", there), "x"))).toEqual(planned);
  });
});
