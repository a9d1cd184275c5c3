import { expect, it } from "vitest";
import { shippedLocation } from "../../src/install/shipped.js";
import { allSettings } from "../../src/settings/registry.js";
import { installationOf } from "../support/installation.js";
import { fixtureEntries } from "../support/memory-tree.js";

const settings = await allSettings();

async function differences(fixture: string, location: "base" | "config"): Promise<string[]> {
  const files = await installationOf(fixtureEntries(fixture, "/"));
  const source = files.source(location);
  const fresh = shippedLocation(files.layout.name, source);
  const found = settings.map(({ name, read }) => ({ name, here: read(source), there: read(fresh) }));
  return found
    .filter(({ here, there }) => JSON.stringify(here?.value) !== JSON.stringify(there?.value))
    .map(({ name }) => name);
}

/** The fixtures have made-up destinations. */
const outproxies = ["http-proxy.outproxy", "http-proxy.ssl-outproxy", "https-proxy.outproxy"];

it("is what the templates of a Debian package say of every setting", async () => {
  expect(await differences("debian", "base")).toEqual(outproxies);
});

it("has paths as the first start writes them, and nothing that the router chooses", async () => {
  expect(await differences("debian", "config")).toEqual([
    "browser",
    ...outproxies,
    "i2np.port",
    "bandwidth.in",
    "bandwidth.out",
  ]);
});

it("has the outproxies of the shipped files", async () => {
  const files = await installationOf(fixtureEntries("debian", "/"));
  const fresh = shippedLocation("debian", files.source());
  const values = settings
    .filter(({ name }) => outproxies.includes(name))
    .map(({ read }) => read(fresh)?.value);
  expect(values).toEqual([["exit.stormycloud.i2p"], ["exit.stormycloud.i2p"], ["outproxy-tor.meeh.i2p"]]);
});
