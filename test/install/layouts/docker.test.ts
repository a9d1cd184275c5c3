import { describe, expect, test } from "vitest";
import { layoutOf, refusalOf, told } from "../../support/detect.js";
import { fixtureEntries } from "../../support/memory-tree.js";

const expected = ["docker", "config /R/i2p/.i2p", "base /R/i2p"];

describe("the container image", () => {
  test("is known as it is shipped", async () => {
    expect(told(await layoutOf(fixtureEntries("docker", "/R")))).toEqual(expected);
  });

  test("is known before the first start, by its router.config", async () => {
    expect(told(await layoutOf({ "/R/i2p/hosts.txt": "", "/R/i2p/router.config": "" }))).toEqual(expected);
  });

  test("is known by its volume", async () => {
    const there = { "/R/i2p/clients.config": "", "/R/i2p/.i2p/router.config": "" };
    expect(told(await layoutOf(there))).toEqual(expected);
  });

  test.each([
    { says: "without templates", there: { "/R/i2p/router.config": "" } },
    { says: "without router.config and volume", there: { "/R/i2p/hosts.txt": "" } },
  ])("is not a directory $says", async ({ there }) => {
    expect((await refusalOf(layoutOf(there))).code).toBe("INSTALLATION_NOT_FOUND");
  });
});
