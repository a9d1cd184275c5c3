import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { Overlay } from "../../src/install/next-start/overlay.js";
import type { StartProblem } from "../../src/install/next-start/problem.js";
import { listTunnelFiles, type TunnelFile, tunnelPlaces } from "../../src/install/next-start/tunnel-files.js";
import { type LoadedTunnel, loadTunnels } from "../../src/install/next-start/tunnels.js";
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

const entries = z.array(z.tuple([z.string(), z.string()]));
const thrown = z.object({ class: z.string(), message: z.string() });
const exception = z.extend(thrown, { causes: z.array(thrown) });
type Exception = z.infer<typeof exception>;

const cases = readVectors(
  "tunnels",
  z.object({
    id: z.string(),
    note: z.string(),
    input: installationInput,
    expect: z.object({
      tunnels: z.optional(
        z.array(
          z.object({
            configFile: z.nullable(z.string()),
            startOnLoad: z.boolean(),
            isClient: z.boolean(),
            effective: entries,
          }),
        ),
      ),
      exception: z.optional(exception),
      files: z.array(
        z.object({
          file: z.string(),
          tunnels: z.optional(z.array(entries)),
          exception: z.optional(exception),
        }),
      ),
      ...directoriesAfter,
    }),
  }),
);
type Case = (typeof cases)[number];

/** What a start makes of a case, told as the vectors tell it. */
function outcomeOf({ input }: Case): Case["expect"] {
  const tree = new Overlay(treeOf(input));
  const context = { root: "/", configDir: CONFIG, baseDir: BASE, savedAt: SAVED_AT };
  const places = tunnelPlaces(tree, context, input.args?.[0]);
  const loaded = loadTunnels(tree, context, input.args ?? []);
  const failure = loaded.problems.map((problem) => exceptionOf(tree, problem)).find(isFatal);
  return {
    ...(failure ? { exception: failure } : { tunnels: loaded.tunnels.map(tunnelOf) }),
    files: listTunnelFiles(tree, places).map((file) => fileOf(tree, file)),
    configDirAfter: filesAfter(tree, CONFIG),
    ...(input.baseDir ? { baseDirAfter: filesAfter(tree, BASE) } : {}),
  };
}

function tunnelOf({ configFile, startOnLoad, isClient, effective }: LoadedTunnel) {
  return { configFile: configFile ?? null, startOnLoad, isClient, effective: sorted(effective) };
}

function fileOf(tree: Overlay, { path, tunnels, problem }: TunnelFile): Case["expect"]["files"][number] {
  const failure = problem && exceptionOf(tree, problem);
  return { file: path, ...(failure ? { exception: failure } : { tunnels: tunnels.map(sorted) }) };
}

function sorted(map: ReadonlyMap<string, string>): [string, string][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The exception that the router throws, or logs, where we tell a problem; `undefined` where there is none. */
function exceptionOf(tree: Overlay, { code, path }: StartProblem): Exception | undefined {
  const notFound = (why: string) => ({ class: "java.io.FileNotFoundException", message: `${path} (${why})` });
  const unreadable = notFound(tree.isDirectory(path) ? "Is a directory" : "Permission denied");
  const empty = { class: "java.io.IOException", message: `No config found in ${path}` };
  const fatal = (...causes: Exception["causes"]) => ({
    class: "java.lang.IllegalArgumentException",
    message: `Unable to load the controllers from ${path}`,
    causes,
  });
  switch (code) {
    case "NO_TUNNELS":
      return { ...notFound("No such file or directory"), causes: [] };
    case "TUNNEL_FILE_UNREADABLE":
      return { ...unreadable, causes: [] };
    case "TUNNEL_FILE_EMPTY":
      return { ...empty, causes: [] };
    case "TUNNELS_FILE_MISSING":
      return fatal();
    case "TUNNELS_FILE_UNREADABLE":
      return fatal(unreadable);
    case "TUNNELS_FILE_EMPTY":
      return fatal(empty);
    default:
      return undefined;
  }
}

function isFatal(exception: Exception | undefined): boolean {
  return exception?.class === "java.lang.IllegalArgumentException";
}

function wanted({ expect: outcome }: Case): Case["expect"] {
  const { configDirAfter, baseDirAfter } = outcome;
  return {
    ...outcome,
    configDirAfter: inOrder(configDirAfter),
    ...(baseDirAfter ? { baseDirAfter: inOrder(baseDirAfter) } : {}),
  };
}

describe("loadTunnels agrees with net.i2p.i2ptunnel.TunnelControllerGroup.loadControllers", () => {
  beforeEach(countCases("tunnels.json"));

  test.each(cases)("$id $note", (each) => {
    expect(outcomeOf(each)).toEqual(wanted(each));
  });
});
