import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { ArgumentsDocument } from "../../src/arguments/document.js";
import { type LoadedClient, loadClients } from "../../src/install/next-start/clients.js";
import { Overlay } from "../../src/install/next-start/overlay.js";
import {
  BASE,
  CONFIG,
  directoriesAfter,
  filesAfter,
  inOrder,
  installationInput,
  SAVED_AT,
  treeOf,
} from "../support/installation-vectors.js";
import { countCases, readVectors } from "../support/vectors.js";

const cases = readVectors(
  "clientapps",
  z.object({
    id: z.string(),
    note: z.string(),
    input: installationInput,
    expect: z.object({
      apps: z.array(
        z.object({
          className: z.string(),
          name: z.nullable(z.string()),
          args: z.nullable(z.string()),
          argv: z.array(z.string()),
          delayMs: z.number(),
          disabled: z.boolean(),
          configFile: z.string(),
        }),
      ),
      isSplitConfig: z.boolean(),
      ...directoriesAfter,
    }),
  }),
);
type Case = (typeof cases)[number];

/** What a start makes of a case, told as the vectors tell it. */
function outcomeOf({ input }: Case): Case["expect"] {
  const tree = new Overlay(treeOf(input));
  const baseDir = input.baseDirIsConfigDir ? CONFIG : BASE;
  const context = { root: "/", configDir: CONFIG, baseDir, savedAt: SAVED_AT };
  const loaded = loadClients(tree, context, input.props?.["router.clientConfigFile"]);
  return {
    apps: loaded.clients.map(appOf),
    isSplitConfig: loaded.isSplitConfig,
    configDirAfter: filesAfter(tree, CONFIG),
    ...(input.baseDir ? { baseDirAfter: filesAfter(tree, BASE) } : {}),
  };
}

function appOf({ main, name, args, delay, startOnLoad, configFile }: LoadedClient) {
  return {
    className: main,
    name: name ?? null,
    args: args ?? null,
    argv: [...new ArgumentsDocument(args ?? "").values],
    delayMs: Math.round(delay * 1000),
    disabled: !startOnLoad,
    configFile,
  };
}

function wanted({ expect: outcome }: Case): Case["expect"] {
  const { configDirAfter, baseDirAfter } = outcome;
  return {
    ...outcome,
    configDirAfter: inOrder(configDirAfter),
    ...(baseDirAfter ? { baseDirAfter: inOrder(baseDirAfter) } : {}),
  };
}

describe("loadClients agrees with net.i2p.router.startup.ClientAppConfig.getClientApps", () => {
  beforeEach(countCases("clientapps.json"));

  test.each(cases)("$id $note", (each) => {
    expect(outcomeOf(each)).toEqual(wanted(each));
  });
});
