import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConsoleArguments } from "../../src/arguments/console.js";
import { SamArguments } from "../../src/arguments/sam.js";
import { errorOf } from "../support/errors.js";

const runs = { numRuns: 10_000 };

/** An edit, or nothing where it is refused: a refusal is always allowed by these laws, a wrong edit never. */
function edited<Shape>(edit: () => Shape): Shape | undefined {
  let after: Shape | undefined;
  errorOf(() => {
    after = edit();
  });
  return after;
}

function stringsOf(pieces: readonly string[]) {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((words) => words.join(" "));
}

const consoleText = stringsOf([
  "7657",
  "7667",
  "-s",
  "-s",
  "::1",
  "127.0.0.1",
  "::1,127.0.0.1",
  "./w/",
  "abc",
  "''",
  "'0.0.0.0'",
  '"',
]);
const hosts = fc.constantFrom<string[]>(["::1"], ["127.0.0.1"], ["::1", "127.0.0.1"], ["0.0.0.0"]);
const port = fc.constantFrom(7657, 7667, 8000);

/** What two consoles listen on in plain, and over TLS. */
const plainOf = ({ port, hosts }: ConsoleArguments) => ({ port, hosts });
const tlsOf = ({ sslPort, sslHosts }: ConsoleArguments) => ({ sslPort, sslHosts });

describe(`laws of the console's arguments, ${runs.numRuns} runs each`, () => {
  test("withPort sets the plain port, and changes no TLS listener and no webapps directory", () => {
    const holds = (text: string, wanted: number) => {
      const before = ConsoleArguments.of(text);
      const after = edited(() => before.withPort(wanted));
      if (!after) return;
      expect(after.port).toBe(wanted);
      expect([tlsOf(after), after.valueOf("webapps")]).toEqual([tlsOf(before), before.valueOf("webapps")]);
    };
    fc.assert(fc.property(consoleText, port, holds), runs);
  });

  test("withHosts sets the plain addresses, and changes no port and no TLS address of its own", () => {
    const holds = (text: string, wanted: string[]) => {
      const before = ConsoleArguments.of(text);
      const after = edited(() => before.withHosts(wanted));
      if (!after) return;
      expect(after.hosts).toEqual(wanted);
      expect([after.port, after.sslPort]).toEqual([before.port, before.sslPort]);
      expect(after.valueOf("sslHosts")).toBe(before.valueOf("sslHosts"));
    };
    fc.assert(fc.property(consoleText, hosts, holds), runs);
  });

  test("withSslPort sets the TLS port, and changes no plain listener and no webapps directory", () => {
    const holds = (text: string, wanted: number) => {
      const before = ConsoleArguments.of(text);
      const after = edited(() => before.withSslPort(wanted));
      if (!after) return;
      expect(after.sslPort).toBe(wanted);
      expect([plainOf(after), after.valueOf("webapps")]).toEqual([
        plainOf(before),
        before.valueOf("webapps"),
      ]);
    };
    fc.assert(fc.property(consoleText, port, holds), runs);
  });

  test("withSslHosts sets the TLS addresses, and changes no port and no plain listener", () => {
    const holds = (text: string, wanted: string[]) => {
      const before = ConsoleArguments.of(text);
      const after = edited(() => before.withSslHosts(wanted));
      if (!after) return;
      expect(after.sslHosts).toEqual(wanted);
      expect([plainOf(after), after.sslPort]).toEqual([plainOf(before), before.sslPort]);
    };
    fc.assert(fc.property(consoleText, hosts, holds), runs);
  });

  test("withoutSsl leaves no TLS listener, and the plain one as it was", () => {
    const holds = (text: string) => {
      const before = ConsoleArguments.of(text);
      const after = edited(() => before.withoutSsl());
      if (!after) return;
      expect([after.sslPort, plainOf(after)]).toEqual([undefined, plainOf(before)]);
    };
    fc.assert(fc.property(consoleText, holds), runs);
  });

  test("a second edit to the same value is no edit", () => {
    const holds = (text: string, wanted: number) => {
      const after = edited(() =>
        ConsoleArguments.of(text)
          .withSslPort(wanted)
          .withPort(wanted + 1),
      );
      if (after) expect(after.withSslPort(wanted).withPort(wanted + 1)).toBe(after);
    };
    fc.assert(fc.property(consoleText, port, holds), runs);
  });
});

const samText = stringsOf([
  "sam.keys",
  "7656",
  "127.0.0.1",
  "-s",
  "-c",
  "-c f",
  "-sc",
  "--",
  "a=b",
  "sam.auth=true",
  "x",
  "''",
  '"',
]);

/** What SAM takes from its arguments. */
const samOf = (sam: SamArguments) => ({
  host: sam.host,
  port: sam.port,
  ssl: sam.ssl,
  auth: sam.option("sam.auth"),
  other: sam.option("a"),
});

describe(`laws of SAM's arguments, ${runs.numRuns} runs each`, () => {
  test.each<
    [
      string,
      (before: SamArguments) => SamArguments,
      (before: SamArguments, after: SamArguments) => Partial<ReturnType<typeof samOf>>,
    ]
  >([
    [
      // Where no position is given, the address cannot stand without key file and port.
      "withHost sets the address alone",
      (sam) => sam.withHost("::1"),
      (before, after) => ({ host: "::1", port: before.port ?? after.port }),
    ],
    ["withoutHost takes the address alone", (sam) => sam.withoutHost(), () => ({ host: undefined })],
    ["withPort sets the port alone", (sam) => sam.withPort(7000), () => ({ port: 7000 })],
    ["withSsl sets TLS alone", (sam) => sam.withSsl(true), () => ({ ssl: true })],
    ["withSsl takes TLS alone", (sam) => sam.withSsl(false), () => ({ ssl: false })],
    ["withOption sets the option alone", (sam) => sam.withOption("sam.auth", "x"), () => ({ auth: "x" })],
    [
      "withoutOption takes the option alone",
      (sam) => sam.withoutOption("sam.auth"),
      () => ({ auth: undefined }),
    ],
  ])("%s", (_, edit, wanted) => {
    const holds = (text: string) => {
      const before = SamArguments.of(text);
      const after = edited(() => edit(before));
      if (after) expect(samOf(after)).toEqual({ ...samOf(before), ...wanted(before, after) });
    };
    fc.assert(fc.property(samText, holds), runs);
  });
});
