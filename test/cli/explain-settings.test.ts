import { afterAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { allSettings } from "../../src/settings/registry.js";
import { Session } from "../support/session.js";

const shape = z.object({
  explanations: z.array(
    z.object({
      address: z.string(),
      summary: z.string(),
      value: z.unknown(),
      path: z.nullable(z.string()),
      line: z.nullable(z.number()),
      restart: z.string(),
      holders: z.array(
        z.object({ path: z.string(), line: z.number(), wins: z.boolean(), state: z.string() }),
      ),
    }),
  ),
});

const fixtures = [
  "debian",
  "debian-split",
  "portable",
  "qubes",
  "docker",
  "user",
  "windows",
  "macos",
  "gentoo",
];
let explained = 0;
afterAll(() => console.log(`settings explained: ${explained} cases ran`));

describe.each(fixtures)("every setting of %s", (fixture) => {
  it("has the value and the place that get has, and the restart class of its declaration", async () => {
    const settings = await allSettings();
    const names = settings.map(({ name }) => name);
    const session = Session.open(fixture);
    const { explanations } = shape.parse(
      JSON.parse(session.run(["--root", "R", "explain", "--json", ...names]).stdout),
    );
    const got = JSON.parse(
      session.run(["--root", "R", "get", "--json", "--origin", ...names]).stdout,
    ).settings;
    expect(
      explanations.map(({ address, value, path, line, restart }) => ({
        address,
        value,
        path,
        line,
        restart,
      })),
    ).toEqual(
      settings.map(({ name, restart }) => {
        const { value, path, line } = got[name];
        return { address: name, value, path, line, restart };
      }),
    );
    explained += explanations.length;
  });

  it("counts in exactly one line where it is set, which is the one that get names", async () => {
    const names = (await allSettings()).map(({ name }) => name);
    const { stdout } = Session.open(fixture).run(["--root", "R", "explain", "--json", ...names]);
    const wrong = shape.parse(JSON.parse(stdout)).explanations.filter(({ path, line, holders }) => {
      const winners = holders.filter(({ wins }) => wins);
      const [winner] = winners;
      if (path === null) return winners.length > 0;
      return (
        winners.length !== 1 || winner?.path !== path || winner.line !== line || winner.state === "ignored"
      );
    });
    expect(wrong).toEqual([]);
  });
});
