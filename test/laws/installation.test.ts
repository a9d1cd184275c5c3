import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { TUNNELS_MAIN } from "../../src/files/client.js";
import { clientsOf } from "../../src/install/clients.js";
import { predict } from "../../src/install/predict.js";
import { tunnelsOf } from "../../src/install/tunnels.js";
import {
  CONFIG_DIR,
  type Entries,
  installationOf,
  startedDebian,
  TUNNELS_CLIENT,
} from "../support/installation.js";

const RUNS = 1000;
const ROOT = "/R";

const mains = ["a.B", "net.i2p.sam.SAMBridge", TUNNELS_MAIN];
const client = fc.record({
  number: fc.constantFrom(0, 0, 1, 1, 2, 3, 10),
  main: fc.constantFrom(...mains),
  name: fc.constantFrom("one", "two"),
  args: fc.option(fc.constantFrom("x", "sam.keys 127.0.0.1 7656", '"a b" c'), { nil: undefined }),
  startOnLoad: fc.constantFrom("", "", "true", "false", "no"),
});

/** The lines of some clients; of one number the last counts. */
const clientList = fc.array(client, { maxLength: 4 }).map((clients) =>
  clients
    .flatMap(({ number, main, name, args, startOnLoad }) => [
      `clientApp.${number}.main=${main}`,
      `clientApp.${number}.name=${name}`,
      ...(args === undefined || main === TUNNELS_MAIN ? [] : [`clientApp.${number}.args=${args}`]),
      ...(startOnLoad === "" ? [] : [`clientApp.${number}.startOnLoad=${startOnLoad}`]),
    ])
    .map((line) => `${line}\n`)
    .join(""),
);

const tunnel = fc.record({
  number: fc.constantFrom(0, 0, 1, 1, 2, 3, 10),
  name: fc.option(fc.constantFrom("a", "b c", "d/e"), { nil: undefined }),
  type: fc.option(fc.constantFrom("client", "httpclient", "server", "bogus"), { nil: undefined }),
  startOnLoad: fc.constantFrom("true", "false"),
});

interface TunnelLines {
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly startOnLoad: string;
}

const linesOf = (prefix: string, { name, type, startOnLoad }: TunnelLines) =>
  [
    ...(name === undefined ? [] : [`${prefix}name=${name}\n`]),
    ...(type === undefined ? [] : [`${prefix}type=${type}\n`]),
    `${prefix}startOnLoad=${startOnLoad}\n`,
  ].join("");

const tunnelList = fc
  .array(tunnel, { minLength: 1, maxLength: 4 })
  .map((tunnels) => tunnels.map((each) => linesOf(`tunnel.${each.number}.`, each)).join(""));

const names = (own: readonly string[]) =>
  fc.constantFrom(...own, ".config", "07-x.config", "x.CONFIG", "x.config~", "x.config.bak");
const clientFile = names(
  mains.slice(0, 2).flatMap((main) => [`00-${main}-clients.config`, `01-${main}-clients.config`]),
);
const tunnelFile = names(["00-a-i2ptunnel.config", "01-b c-i2ptunnel.config"]);

const directory = (name: fc.Arbitrary<string>, text: fc.Arbitrary<string>) =>
  fc.option(fc.dictionary(name, text, { maxKeys: 4 }), { nil: undefined, freq: 3 });

/** Files of a config directory. */
const tree = fc
  .record({
    single: fc.option(clientList, { nil: undefined }),
    split: directory(clientFile, clientList),
    tunnels: fc.option(tunnelList, { nil: undefined }),
    splitTunnels: directory(
      tunnelFile,
      fc.oneof(
        tunnel.map((each) => linesOf("", each)),
        tunnelList,
      ),
    ),
  })
  .map(
    ({ single, split, tunnels, splitTunnels }): Entries => ({
      ...(single === undefined ? {} : { "clients.config": single }),
      ...inDirectory("clients.config.d", split),
      ...(tunnels === undefined ? {} : { "i2ptunnel.config": tunnels }),
      ...inDirectory("i2ptunnel.config.d", splitTunnels),
    }),
  );

/** The same with a client app that loads the tunnels, in any case. */
const treeWithTunnels = tree.map(
  (entries): Entries => ({
    ...entries,
    "clients.config.d": undefined,
    "clients.config.d/99.config": TUNNELS_CLIENT,
  }),
);

function inDirectory(name: string, files: Record<string, string> | undefined): Entries {
  if (files === undefined) return {};
  return {
    [name]: undefined,
    ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`${name}/${file}`, text])),
  };
}

const layouts = [
  {
    says: "a config directory of its own",
    entriesOf: startedDebian,
    options: { root: "/" },
    dir: CONFIG_DIR,
  },
  {
    says: "a portable directory",
    entriesOf: (entries: Entries): Entries => ({
      "/R/router.config": "",
      "/R/clients.config": "",
      ...Object.fromEntries(Object.entries(entries).map(([name, entry]) => [`${ROOT}/${name}`, entry])),
    }),
    options: { root: ROOT },
    dir: ROOT,
  },
];

describe.each(layouts)("$says", ({ entriesOf, options, dir }) => {
  let compared = 0;
  let withTunnels = 0;
  afterAll(() => console.log(`${dir}: ${compared} lists of clients and ${withTunnels} of tunnels compared`));

  test("the clients that are listed are those that the next start loads, in its order", async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (entries) => {
        const files = await installationOf(entriesOf(entries), options);
        const { start } = predict(files, "SAVED_AT");
        const listed = clientsOf(files.source()).map(({ main, args, name, startOnLoad }) => ({
          main,
          args,
          name,
          startOnLoad,
        }));
        expect(listed).toEqual(
          start.clients.map(({ main, args, name, startOnLoad }) => ({ main, args, name, startOnLoad })),
        );
        if (listed.length > 0) compared++;
      }),
      { numRuns: RUNS },
    );
    expect(compared).toBeGreaterThan(RUNS / 5);
  });

  test("the tunnels that are listed are those that the next start loads, in its order", async () => {
    await fc.assert(
      fc.asyncProperty(treeWithTunnels, async (entries) => {
        const files = await installationOf(entriesOf(entries), options);
        const { start } = predict(files, "SAVED_AT");
        // More than one argument is a mistake that ends the tunnels, and leaves their files as they are.
        if (start.problems.some(({ code }) => code === "TUNNELS_ARGUMENTS")) return;
        const listed = tunnelsOf(files.source()).map(({ name, type, startOnLoad }) => ({
          name,
          type,
          startOnLoad,
        }));
        expect(listed).toEqual(
          start.tunnels.map(({ name, type, startOnLoad }) => ({ name, type, startOnLoad })),
        );
        if (listed.length > 0) withTunnels++;
      }),
      { numRuns: RUNS },
    );
    expect(withTunnels).toBeGreaterThan(RUNS / 5);
  });
});
