import { describe, expect, test } from "vitest";
import { compareLocations } from "../../src/sync/compare.js";
import { EepsitePaths } from "../../src/sync/eepsite-paths.js";
import { eepsiteUnits } from "../../src/sync/eepsite-unit.js";
import { planSync } from "../../src/sync/plan-sync.js";
import { ConfigError } from "../../src/text/error.js";
import { locationOf, plannedIn } from "../support/location.js";

type Files = Readonly<Record<string, string>>;

const paths = new EepsitePaths(["/config"], false);
const client = (number: number, main: string) =>
  `clientApp.${number}.main=${main}\nclientApp.${number}.name=${main}\n`;
const tunnel = (number: number, name: string) =>
  `tunnel.${number}.type=client\ntunnel.${number}.name=${name}\n`;
const full: Files = {
  "clients.config": client(0, "x.A") + client(1, "x.B"),
  "i2ptunnel.config": tunnel(0, "a") + tunnel(1, "b"),
};

/** What a sync plans for the config directory, after one in which all had what `full` has; the message where it is refused. */
function sync(
  base: Files,
  choice: { from?: true; force?: true } = {},
): Record<string, string | null> | string {
  const before = {
    ...compareLocations([locationOf("config", full), locationOf("base", full)], paths, eepsiteUnits),
    open: new Set<string>(),
  };
  const locations = [locationOf("config", full), locationOf("base", base)];
  try {
    planSync(locations, paths, eepsiteUnits, before, {
      from: choice.from && locations[1],
      force: choice.force,
    });
  } catch (error) {
    if (ConfigError.is(error) && error.code === "SYNC_CONFLICT") return error.message;
    throw error;
  }
  return plannedIn(...locations);
}

describe("what one location lacks is not removed from the others where it may be a mistake:", () => {
  test.each([
    {
      says: "the first client has lost its class",
      base: { "clients.config": `#${full["clients.config"]}` },
      why: "the router does not reach clientApp.0.name (/base/clients.config:2)",
    },
    {
      says: "a client in the middle has lost its class",
      base: { "clients.config": `${client(0, "x.A")}clientApp.1.name=x.B\n` },
      why: "the router does not reach clientApp.1.name (/base/clients.config:3)",
    },
    { says: "a number is left out", base: { "clients.config": client(1, "x.B") }, why: "clientApp.1.main" },
    {
      says: "there is no client at all",
      base: { "clients.config": "# none\n" },
      why: "its list is empty (/base/clients.config)",
    },
    {
      says: "there is no tunnel at all",
      base: { "i2ptunnel.config": "" },
      why: "its list is empty (/base/i2ptunnel.config)",
    },
    {
      says: "a number of a tunnel is left out",
      base: { "i2ptunnel.config": tunnel(1, "b") },
      why: "tunnel.1.type",
    },
    {
      says: "a tunnel has lost its type",
      base: { "i2ptunnel.config": `${tunnel(0, "a")}tunnel.1.name=b\n` },
      why: "the router does not reach tunnel.1.name (/base/i2ptunnel.config:3)",
    },
  ])("$says", ({ base, why }) => {
    const files = { ...full, ...base };
    expect(sync(files)).toContain(why);
    expect(sync(files, { from: true })).toContain("--from base --force");
    expect(sync(files, { force: true })).toContain(why);
    expect(sync(files, { from: true, force: true })).not.toEqual({});
  });
});

test("what one location lacks is removed where its list is whole", () => {
  expect(sync({ ...full, "clients.config": client(0, "x.A") })).toEqual({
    "/config/clients.config": client(0, "x.A"),
  });
});

test("a list with a gap is no matter where nothing is to be removed", () => {
  expect(sync({ ...full, "clients.config": full["clients.config"] + client(5, "x.C") })).toEqual({});
});
