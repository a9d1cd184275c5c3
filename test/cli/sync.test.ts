import { describe, expect, it } from "vitest";
import { changes, live, template } from "../support/location-changes.js";
import { replaceOnce, Session } from "../support/session.js";
import { edit, synced, withoutLines } from "../support/synced.js";

const SYNC = "--root R sync";

/** What the live router.config of the fixtures has and its template has not, the router's own keys left out. */
const bandwidth = [
  "i2np.bandwidth.inboundBurstKBytes=22528",
  "i2np.bandwidth.inboundBurstKBytesPerSecond=1126",
  "i2np.bandwidth.inboundKBytesPerSecond=1024",
  "i2np.bandwidth.outboundBurstKBytes=5632",
  "i2np.bandwidth.outboundBurstKBytesPerSecond=281",
  "i2np.bandwidth.outboundKBytesPerSecond=256",
];
const display = ["routerconsole.country=", "routerconsole.lang=en"];

describe.each(["debian", "debian-split"])("the first sync of %s", (fixture) => {
  it("is a conflict where nobody says which location counts, and shows both values with their places", () => {
    const session = Session.open(fixture);
    const { code, changed, stderr } = session.run(SYNC);
    expect({ code, changed }).toEqual({ code: 5, changed: {} });
    expect(stderr).toContain(
      `i2np.bandwidth.inboundKBytesPerSecond: config has "1024" (${session.path(live.router)}:6), base has "300"`,
    );
  });

  it("--from config gives the template what it lacks, and nothing of the router's own", () => {
    const { code, changed } = Session.open(fixture).run(`${SYNC} --from config`);
    const lines = [...bandwidth, "router.updateDisabled=true", ...display];
    expect({ code, changed }).toEqual({ code: 0, changed: { [template.router]: `${lines.join("\n")}\n` } });
  });

  it("--from base takes from the live file what the template lacks, and nothing of the router's own", () => {
    const session = Session.open(fixture);
    const expected = withoutLines(session.text(live.router), ...bandwidth, ...display);
    const { code, changed } = session.run(`${SYNC} --from base`);
    expect({ code, changed }).toEqual({ code: 0, changed: { [live.router]: expected } });
  });

  it("leaves diff nothing to tell", () => {
    expect(synced(fixture).run("--root R diff")).toMatchObject({ code: 0, stdout: "" });
  });

  it("leaves a second sync nothing to do", () => {
    expect(synced(fixture).run(SYNC)).toMatchObject({ code: 0, changed: {} });
  });
});

describe.each([
  { fixture: "debian", form: "single" },
  { fixture: "debian-split", form: "split" },
] as const)("after a sync of $fixture", ({ fixture, form }) => {
  describe.each([
    { from: "the template", to: "the live file" },
    { from: "the live file", to: "the template" },
  ])("what changed in $from alone is taken over into $to:", ({ from }) => {
    it.each(Object.values(changes))("$kind", ({ template: base, [form]: config, change }) => {
      const session = synced(fixture);
      const [changed, other] = from === "the template" ? [base, config] : [config, base];
      edit(session, changed.file, changed.from, change(changed.from));
      const expected = replaceOnce(session.text(other.file), other.from, change(other.from));
      expect(session.run(SYNC)).toMatchObject({ code: 0, changed: { [other.file]: expected } });
      expect(session.run("--root R diff")).toMatchObject({ code: 0, stdout: "" });
      expect(session.run(SYNC).changed).toEqual({});
    });
  });

  it.each([
    { ...changes.args, was: "7657" },
    { ...changes.delay, was: "30" },
    { ...changes.port, was: "6668" },
    { ...changes.key, was: "1024" },
  ])("$kind changed in both is a conflict with both values", ({ template: base, [form]: config, was }) => {
    const session = synced(fixture);
    edit(session, base.file, base.from, base.from.replace(was, "8001"));
    edit(session, config.file, config.from, config.from.replace(was, "8002"));
    const { code, changed, stderr } = session.run(SYNC);
    expect({ code, changed }).toEqual({ code: 5, changed: {} });
    expect(stderr).toContain("changed in more than one location");
    expect(stderr).toMatch(new RegExp(`config has "8002.*" \\(${session.path(config.file)}:\\d+\\)`));
    expect(stderr).toMatch(new RegExp(`base has "8001.*" \\(${session.path(base.file)}:\\d+\\)`));
  });

  it("the same change in both is no difference, and is kept in mind", () => {
    const session = synced(fixture);
    const { port } = changes;
    const config = port[form];
    for (const { file, from } of [port.template, config]) edit(session, file, from, port.change(from));
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: {} });
    edit(session, config.file, port.change(config.from), config.from);
    const expected = replaceOnce(
      session.text(port.template.file),
      port.change(port.template.from),
      port.template.from,
    );
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: { [port.template.file]: expected } });
  });

  it("changes on both sides of different things are all taken over", () => {
    const session = synced(fixture);
    const { args, port } = changes;
    edit(session, args.template.file, args.template.from, args.change(args.template.from));
    edit(session, port[form].file, port[form].from, port.change(port[form].from));
    const expected = {
      [args[form].file]: replaceOnce(
        session.text(args[form].file),
        args[form].from,
        args.change(args[form].from),
      ),
      [port.template.file]: replaceOnce(
        session.text(port.template.file),
        port.template.from,
        port.change(port.template.from),
      ),
    };
    expect(session.run(SYNC)).toMatchObject({ code: 0, changed: expected });
  });

  it("a conflict is over once --from says which location counts", () => {
    const session = synced(fixture);
    const { template: base, [form]: config } = changes.port;
    edit(session, base.file, base.from, base.from.replace("6668", "7001"));
    edit(session, config.file, config.from, config.from.replace("6668", "7002"));
    const expected = replaceOnce(session.text(config.file), "7002", "7001");
    expect(session.run(`${SYNC} --from base`)).toMatchObject({
      code: 0,
      changed: { [config.file]: expected },
    });
  });
});
