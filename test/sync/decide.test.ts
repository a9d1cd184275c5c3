import { describe, expect, test } from "vitest";
import type { Location } from "../../src/install/location.js";
import { compareLocations, type Difference } from "../../src/sync/compare.js";
import { decideFor, decideSince } from "../../src/sync/decide.js";
import { EepsitePaths } from "../../src/sync/eepsite-paths.js";
import { eepsiteUnits } from "../../src/sync/eepsite-unit.js";
import type { Snapshot } from "../../src/sync/snapshot.js";
import { locationOf } from "../support/location.js";

const kinds = ["config", "base", "also"] as const;
const paths = new EepsitePaths(["/config"], false);
const since = (agreed: Record<string, string>, ...open: string[]): Snapshot => ({
  agreed: new Map(Object.entries(agreed)),
  open: new Set(open),
});

/** The first difference between locations whose files of one name have these texts; no file for `undefined`. */
function differenceOf(name: string, texts: readonly (string | undefined)[]): Difference {
  const locations = texts.map((text, i) =>
    locationOf(kinds[i] ?? "also", text === undefined ? {} : { [name]: text }),
  );
  const [first] = compareLocations(locations, paths, eepsiteUnits).differences;
  if (!first) throw new Error("there is no difference");
  return first;
}

/** What is decided, in short: the location whose value counts, or the kind of decision. */
function decided(difference: Difference, snapshot: Snapshot | undefined): string {
  const decision = decideSince(snapshot, difference);
  return decision.kind === "take" ? decision.side.location.kind : decision.kind;
}

describe("since the last sync, the value counts that has changed", () => {
  test.each([
    { says: "in the first", before: { k: "0" }, texts: ["k=1", "k=0"], counts: "config" },
    { says: "in the second", before: { k: "0" }, texts: ["k=0", "k=1"], counts: "base" },
    { says: "in one of three", before: { k: "0" }, texts: ["k=0", "k=0", "k=1"], counts: "also" },
    { says: "in two of three alike", before: { k: "0" }, texts: ["k=0", "k=1", "k=1"], counts: "base" },
    { says: "to nothing", before: { k: "0" }, texts: ["", "k=0"], counts: "config" },
    { says: "from nothing", before: {}, texts: ["", "k=1"], counts: "base" },
    { says: "in both, differently", before: { k: "0" }, texts: ["k=1", "k=2"], counts: "conflict" },
    { says: "in both, in one to nothing", before: { k: "0" }, texts: ["", "k=2"], counts: "conflict" },
    { says: "from nothing in both, differently", before: {}, texts: ["k=1", "k=2"], counts: "conflict" },
    {
      says: "in two of three, differently",
      before: { k: "0" },
      texts: ["k=0", "k=1", "k=2"],
      counts: "conflict",
    },
  ])("$says: $counts", ({ before, texts, counts }) => {
    const difference = differenceOf(
      "router.config",
      texts.map((text) => `${text}\n`),
    );
    expect(decided(difference, since(before))).toBe(counts);
  });

  test("from the default, where that stood nowhere", () => {
    const difference = differenceOf("router.config", ["i2np.upnp.enable=false\n", ""]);
    expect(decided(difference, since({}))).toBe("config");
  });

  test("to the default, by the line that was taken away", () => {
    const difference = differenceOf("router.config", ["", "i2np.upnp.enable=false\n"]);
    expect(decided(difference, since({ "i2np.upnp.enable": "false" }))).toBe("config");
  });
});

describe("the browser's launcher of a daemon's template", () => {
  const list = (number: number, isOn: boolean) =>
    Array.from({ length: number + 1 }, (_, i) => {
      const main = i === number ? "net.i2p.apps.systray.UrlLauncher" : `x.A${i}`;
      return `clientApp.${i}.main=${main}\nclientApp.${i}.startOnLoad=${isOn}\n`;
    }).join("");
  const compared = (number: number) =>
    compareLocations(
      [
        locationOf("config", { "clients.config": list(number, false) }),
        locationOf("base", { "clients.config": list(number, true) }),
      ],
      new EepsitePaths(["/config"], true),
      eepsiteUnits,
    ).differences.filter(({ field }) => field === "startOnLoad");
  const addresses = (number: number) => compared(number).map(({ address }) => address);

  test("is no difference at the number that the first start turns off, whatever client has that", () => {
    expect(addresses(4)).not.toContain("client[UrlLauncher].startOnLoad");
    expect(addresses(5)).not.toContain("client[A4].startOnLoad");
  });

  test("follows the live one at another number", () => {
    const difference = compared(3).find(({ address }) => address === "client[UrlLauncher].startOnLoad");
    const key = "client[net.i2p.apps.systray.UrlLauncher].startOnLoad";
    expect(difference && decided(difference, since({ [key]: "false" }))).toBe("config");
  });
});

describe("it is a conflict", () => {
  const difference = differenceOf("router.config", ["k=1\n", "k=0\n"]);

  test("where there was no sync", () => {
    expect(decided(difference, undefined)).toBe("conflict");
  });

  test("where the last sync left it different", () => {
    expect(decided(difference, since({ k: "0" }, "k"))).toBe("conflict");
  });
});

describe("a client that is missing in one location", () => {
  const chat = "clientApp.0.main=org.example.Chat\nclientApp.0.args=1\n";
  const key = "client[org.example.Chat]";
  const unchanged = {
    [key]: "present",
    [`${key}.args`]: "1",
    [`${key}.delay`]: "120",
    [`${key}.startOnLoad`]: "true",
  };
  const missing = differenceOf("clients.config", ["", chat]);

  test("is new where it was nowhere", () => {
    expect(decided(missing, since({}))).toBe("base");
  });

  test("was removed where it was everywhere", () => {
    expect(decided(missing, since(unchanged))).toBe("config");
  });

  test("is a conflict where it has changed elsewhere meanwhile", () => {
    expect(decided(missing, since({ ...unchanged, [`${key}.args`]: "0" }))).toBe("conflict");
  });

  test("is a conflict where it has got a value elsewhere meanwhile", () => {
    const { [`${key}.args`]: _, ...before } = unchanged;
    expect(decided(missing, since(before))).toBe("conflict");
  });

  test("was removed, whatever a value is that was left different", () => {
    const { [`${key}.args`]: _, ...before } = unchanged;
    expect(decided(missing, since(before, `${key}.args`))).toBe("config");
  });
});

describe("the location that counts", () => {
  const difference = differenceOf("router.config", ["i2np.udp.port=1\n", "i2np.udp.port=2\n", ""]);
  const at = (kind: string): Location => {
    const side = difference.sides.find(({ location }) => location.kind === kind);
    return side?.location ?? locationOf("also", {});
  };

  test("decides, whatever the others have", () => {
    expect(decideFor(at("base"), difference)).toMatchObject({ kind: "take", side: { value: "2" } });
  });

  test("leaves alone what it says nothing about", () => {
    expect(decideFor(at("also"), difference).kind).toBe("leave");
  });
});
