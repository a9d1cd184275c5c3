import { expect, onTestFinished, test, vi } from "vitest";
import { Installation } from "../../src/installation.js";
import { rejectionOf } from "../support/errors.js";
import { BASE, CONFIG, Session } from "../support/session.js";

const TWICE = "a.key=1\na.key=2\n";

/** An installation whose history is its own, and whose router.config holds a key twice. */
async function opened(): Promise<{ session: Session; i2p: Installation }> {
  const session = Session.open("debian", { [`${CONFIG}/router.config`]: TWICE });
  vi.stubEnv("I2PCONF_STATE_DIR", session.stateDirectory);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return { session, i2p: await Installation.open({ root: session.root }) };
}

test("findings are data", async () => {
  const { session, i2p } = await opened();
  expect(await i2p.doctor({ rules: ["duplicate-key"] })).toEqual([
    {
      rule: "F01",
      name: "duplicate-key",
      severity: "warn",
      path: session.path(`${CONFIG}/router.config`),
      line: 1,
      column: 1,
      message: expect.stringContaining("line 2"),
      fix: "removes the line, which line 2 overrides",
    },
  ]);
});

test("a plan mends them, and nothing is written before it is committed", async () => {
  const { session, i2p } = await opened();
  const plan = await i2p.planFixes({ rules: ["F01"] });
  expect(session.text(`${CONFIG}/router.config`)).toBe(TWICE);
  const { transaction } = await i2p.commit(plan);
  expect(transaction).toMatch(/^\d{8}-/);
  expect(session.text(`${CONFIG}/router.config`)).toBe("a.key=2\n");
  expect(await i2p.doctor({ rules: ["F01"] })).toEqual([]);
});

test("a location that is named is examined alone", async () => {
  const { session, i2p } = await opened();
  expect(await i2p.doctor({ rules: ["F01"], location: "base" })).toEqual([]);
  session.write(`${BASE}/router.config`, TWICE);
  const [finding] = await i2p.doctor({ rules: ["F01"], location: "base" });
  expect(finding?.path).toBe(session.path(`${BASE}/router.config`));
});

test("a rule that there is none of is refused", async () => {
  const { i2p } = await opened();
  expect((await rejectionOf(i2p.doctor({ rules: ["Z99"] })))?.code).toBe("USAGE");
});
