import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LocationKind } from "../../src/install/layout.js";
import { compareLocations } from "../../src/sync/compare.js";
import { EepsitePaths } from "../../src/sync/eepsite-paths.js";
import { eepsiteUnits } from "../../src/sync/eepsite-unit.js";
import { planSync, type SyncPlan } from "../../src/sync/plan-sync.js";
import type { Snapshot } from "../../src/sync/snapshot.js";
import { locationOf } from "../support/location.js";
import { alike, distinct, type Files, PORT, type Trees, treesOf, whole } from "../support/sync-trees.js";

const kinds = ["config", "base", "also"] as const;
const paths = new EepsitePaths(["/config"], false);
const open = (trees: Trees) => kinds.map((kind) => locationOf(kind, trees[kind]));

/** Syncs some trees, but for ports, which some may have and others not, and what else is left out. */
function sync(
  trees: Trees,
  before: Snapshot | undefined,
  from?: LocationKind,
  except: readonly string[] = [],
) {
  const locations = open(trees);
  const plan = planSync(locations, paths, eepsiteUnits, before, {
    from: locations.find(({ kind }) => kind === from),
    except: [PORT, ...except],
    force: true,
  });
  const after = (kind: LocationKind) => written(plan, kind, trees[kind]);
  return {
    snapshot: plan.snapshot,
    changed: plan.files.map(({ path }) => path),
    after: { config: after("config"), base: after("base"), also: after("also") },
  };
}

/** The names of clients that differ among locations, where the one that counts has a client without a name: it has no say in them. */
function namesLeft(trees: Trees, from: LocationKind): string[] {
  return compareLocations(open(trees), paths, eepsiteUnits)
    .differences.filter(
      ({ field, sides }) => field === "name" && sides.every(({ location }) => location.kind !== from),
    )
    .map(({ address }) => address);
}

function written({ files }: SyncPlan, kind: LocationKind, tree: Files): Files {
  const there = new Map(Object.entries(tree));
  for (const { location, path, after, bytesAfter } of files) {
    const name = path.slice(kind.length + 2);
    if (location === kind && bytesAfter) there.set(name, after);
    else if (location === kind) there.delete(name);
  }
  return Object.fromEntries(there);
}

const runs = { numRuns: 1000 };
const anyKind = fc.constantFrom(...kinds);

describe(`laws of sync, ${runs.numRuns} runs each`, () => {
  test("after it nothing differs, and a second one has nothing to do", () => {
    const holds = (trees: Trees, from: LocationKind) => {
      const { after, snapshot } = sync(trees, undefined, from);
      const left = compareLocations(open(after), paths, eepsiteUnits).differences.map(
        ({ address }) => address,
      );
      const names = namesLeft(after, from);
      expect(left.filter((address) => address !== PORT && !names.includes(address))).toEqual([]);
      expect(sync(after, snapshot, undefined, names).changed).toEqual([]);
    };
    fc.assert(fc.property(treesOf(alike), anyKind, holds), runs);
  });

  test("the location that counts stays as it is", () => {
    const holds = (trees: Trees, from: LocationKind) => {
      expect(sync(trees, undefined, from).changed.filter((path) => path.startsWith(`/${from}/`))).toEqual([]);
    };
    fc.assert(fc.property(treesOf(alike), anyKind, holds), runs);
  });

  test("what one location changes afterwards goes to the others, and nothing comes back", () => {
    const holds = (trees: Trees, from: LocationKind, base: Files) => {
      const first = sync(trees, undefined, from);
      // What a client is called on the command line depends on what else there is, and so may change.
      const names = namesLeft(first.after, from).length > 0 ? ["client[*].name"] : [];
      const second = sync({ ...first.after, base }, first.snapshot, undefined, names);
      expect(second.changed.filter((path) => path.startsWith("/base/"))).toEqual([]);
      expect(sync(second.after, second.snapshot, undefined, names).changed).toEqual([]);
    };
    fc.assert(fc.property(treesOf(distinct), anyKind, whole(distinct), holds), runs);
  });
});

describe("a sync", () => {
  const none = { "router.config": "" };
  const tunnel = (...fields: string[]) => ({
    ...none,
    "i2ptunnel.config": ["name=t", "type=client", ...fields].map((field) => `tunnel.0.${field}\n`).join(""),
  });
  const clients = (...lists: string[]) => ({ ...none, "clients.config": lists.join("") });
  const textAfter = (trees: Omit<Trees, "also">, name: string, before?: Snapshot, from?: LocationKind) =>
    sync({ ...trees, also: none }, before, from).after.base[name];

  test("writes out a default that would go with what it changes", () => {
    const config = tunnel("sharedClient=false", "option.i2cp.leaseSetEncType=4,0");
    const base = tunnel("sharedClient=true");
    expect(textAfter({ config, base }, "i2ptunnel.config", undefined, "config")).toBe(
      config["i2ptunnel.config"],
    );
  });

  test("starts the tunnels with the router by onBoot, for their delay does not count", () => {
    const main = "clientApp.0.main=net.i2p.i2ptunnel.TunnelControllerGroup\n";
    const config = clients("clientApp.0.onBoot=true\n", main);
    for (const there of [main, `${main}clientApp.0.delay=5\n`]) {
      const text = textAfter({ config, base: clients(there) }, "clients.config", undefined, "config");
      expect(text).toContain("clientApp.0.onBoot=true\n");
    }
    expect(textAfter({ config, base: clients() }, "clients.config", undefined, "config")).toContain(
      "clientApp.0.onBoot=true\n",
    );
  });

  test.each(["toString", "constructor"])("takes a field of a tunnel for what it is: %s", (field) => {
    const config = tunnel(`${field}=1`);
    expect(textAfter({ config, base: tunnel() }, "i2ptunnel.config", undefined, "config")).toContain(
      `tunnel.0.${field}=1\n`,
    );
  });

  test("never takes a client's name away", () => {
    const named = clients("clientApp.0.main=x.A\nclientApp.0.name=mine\n");
    const config = clients("clientApp.0.main=x.A\n");
    expect(textAfter({ config, base: named }, "clients.config", undefined, "config")).toBe(
      named["clients.config"],
    );
  });

  test("gives a client that it adds the last part of its class as name, where it has none", () => {
    const config = clients("clientApp.0.main=x.A\n");
    expect(textAfter({ config, base: clients() }, "clients.config", undefined, "config")).toContain(
      "clientApp.0.name=A\n",
    );
  });

  test("knows a client by its name while another one of its class is removed", () => {
    const client = (number: number, name: string, args: string) =>
      `clientApp.${number}.args=${args}\nclientApp.${number}.main=x.A\nclientApp.${number}.name=${name}\n`;
    const both = clients(client(0, "one", "1"), client(1, "two", "2"));
    const { snapshot } = sync({ config: both, base: both, also: none }, undefined);
    const config = clients(client(0, "two", "changed"));
    expect(textAfter({ config, base: both }, "clients.config", snapshot)).toBe(config["clients.config"]);
  });
});
