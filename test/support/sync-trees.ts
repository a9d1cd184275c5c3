import fc from "fast-check";
import type { LocationKind } from "../../src/install/layout.js";

export type Files = Readonly<Record<string, string>>;
export type Trees = Readonly<Record<LocationKind, Files>>;

/** A key that not every location needs to have. */
export const PORT = "i2np.udp.port";

/** What client apps and tunnels of a list are called, by their number. */
interface Naming {
  main(number: number): fc.Arbitrary<string>;
  tunnel(number: number): fc.Arbitrary<string>;
}

const mains = ["x.A", "y.A", "x.B", "net.i2p.jetty.JettyStart", "net.i2p.i2ptunnel.TunnelControllerGroup"];

/** Several of a list may be called the same. */
export const alike: Naming = {
  main: () => fc.constantFrom(...mains),
  tunnel: () => fc.constantFrom("one", "two"),
};

/** No two of a list are called the same. */
export const distinct: Naming = {
  main: (number) => fc.constant(mains[number] ?? "x.C"),
  tunnel: (number) => fc.constant(`tunnel ${number}`),
};

/** Lines of a file, each with one of some values, commented out or left out. */
function lines(...all: readonly (readonly [key: string, ...values: string[]])[]): fc.Arbitrary<string> {
  const some = all.map(([key, ...values]) =>
    fc
      .tuple(fc.constantFrom("", "#"), fc.constantFrom(...values))
      .map(([mark, value]) => `${mark}${key}=${value}\n`),
  );
  return fc.tuple(...some.map((line) => fc.oneof(line, fc.constant("")))).map((found) => found.join(""));
}

const router = lines(
  ["i2np.upnp.enable", "true", "false"],
  [PORT, "9000", "9001"],
  ["some.key", "", "1"],
  ["some.key", "2"],
  ["i2np.lastIP", "192.0.2.1", "192.0.2.2"],
);

function client(number: number, main: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const prefix = `clientApp.${number}.`;
  const rest = lines(
    [`${prefix}name`, "one", "two"],
    [`${prefix}args`, "eepsite/jetty.xml", "/config/eepsite/jetty.xml", ""],
    [`${prefix}delay`, "0", "-1", "x"],
    [`${prefix}onBoot`, "true"],
    [`${prefix}startOnLoad`, "true", "false"],
  );
  return fc.tuple(main, rest).map(([name, text]) => `${prefix}main=${name}\n${text}`);
}

function tunnel(prefix: string, name: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const [types, flags] = [fc.constantFrom("client", "httpserver"), fc.constantFrom("true", "false")];
  const rest = lines(
    [`${prefix}listenPort`, "1", "2"],
    [`${prefix}option.maxPosts`, "0", "6", "7"],
    [`${prefix}option.i2cp.leaseSetEncType`, "4", "4,0"],
  );
  return fc.tuple(types, name, flags, rest).map(([type, called, shared, text]) =>
    [`type=${type}`, `name=${called}`, `sharedClient=${shared}`]
      .map((field) => `${prefix}${field}\n`)
      .concat(text)
      .join(""),
  );
}

/** Some of five entries, by their numbers. */
function entries(entry: (number: number) => fc.Arbitrary<string>): fc.Arbitrary<[number, string][]> {
  return fc
    .subarray([0, 1, 2, 3, 4])
    .chain((numbers) =>
      fc.tuple(...numbers.map((number) => entry(number).map((text): [number, string] => [number, text]))),
    );
}

/** A location with its lists in single files, without gaps, none of them empty. */
export function whole({ main, tunnel: name }: Naming): fc.Arbitrary<Files> {
  const list = (entry: (number: number, name: number) => fc.Arbitrary<string>) =>
    fc
      .subarray([0, 1, 2, 3, 4], { minLength: 1 })
      .chain((names) => fc.tuple(...names.map((each, number) => entry(number, each))))
      .map((found) => found.join(""));
  return fc.record({
    "router.config": router,
    "clients.config": list((number, each) => client(number, main(each))),
    "i2ptunnel.config": list((number, each) => tunnel(`tunnel.${number}.`, name(each))),
  });
}

/** A location with its lists in single files, whose numbers may have gaps. */
function single({ main, tunnel: name }: Naming): fc.Arbitrary<Files> {
  const list = (entry: (number: number) => fc.Arbitrary<string>) =>
    entries(entry).map((found) => found.map(([, text]) => text).join("# between\n"));
  return fc.record({
    "router.config": router,
    "clients.config": list((number) => client(number, main(number))),
    "i2ptunnel.config": list((number) => tunnel(`tunnel.${number}.`, name(number))),
  });
}

/** A location with a file for each client and tunnel. */
function split({ main, tunnel: name }: Naming): fc.Arbitrary<Files> {
  const filesIn = (kind: string, found: readonly [number, string][]) =>
    Object.fromEntries(found.map(([number, text]) => [`${kind}.config.d/0${number}-x.config`, text]));
  return fc
    .tuple(
      router,
      entries((number) => client(0, main(number))),
      entries((number) => tunnel("", name(number))),
    )
    .map(([text, clients, tunnels]) => ({
      "router.config": text,
      "clients.config.d/x": "",
      "i2ptunnel.config.d/x": "",
      ...filesIn("clients", clients),
      ...filesIn("i2ptunnel", tunnels),
    }));
}

/** Three locations, of which the templates are never taken apart. */
export function treesOf(naming: Naming): fc.Arbitrary<Trees> {
  const either = fc.oneof(single(naming), split(naming));
  return fc.record({ config: either, base: single(naming), also: either });
}
