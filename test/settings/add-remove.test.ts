import { afterAll, describe, expect, test, vi } from "vitest";
import { tunnelTypes } from "../../src/files/tunnel.js";
import { Installation } from "../../src/installation.js";
import { Session } from "../support/session.js";

type Fields = Readonly<Record<string, string | number>>;

const target = { targetHost: "127.0.0.1", targetPort: 8080 };
const destination = "example.i2p:80,other.i2p";

/** What has to be given for each type, and what the tunnel then has beside it. */
const tunnels: Readonly<Record<string, { readonly given: Fields; readonly own: Fields }>> = {
  client: { given: { listenPort: 5001, targetDestination: destination }, own: listening(true) },
  httpclient: { given: { listenPort: 5002 }, own: listening(true) },
  ircclient: { given: { listenPort: 5003, targetDestination: destination }, own: listening(true) },
  sockstunnel: { given: { listenPort: 5004 }, own: listening(true) },
  socksirctunnel: { given: { listenPort: 5005 }, own: listening(true) },
  connectclient: { given: { listenPort: 5006 }, own: listening(true) },
  streamrclient: {
    given: { targetHost: "127.0.0.1", listenPort: 5007, targetDestination: destination },
    own: { sharedClient: "false" },
  },
  server: { given: target, own: {} },
  httpserver: { given: target, own: {} },
  httpbidirserver: { given: { ...target, listenPort: 5008 }, own: listening(false) },
  ircserver: { given: target, own: {} },
  streamrserver: { given: { targetPort: 5009 }, own: listening(false) },
};

function listening(isClient: boolean): Fields {
  return { interface: "127.0.0.1", ...(isClient && { sharedClient: "false" }) };
}

/** How many tunnels there are: the next key file is of that number. */
const fixtures = [
  { fixture: "debian", count: 7 },
  { fixture: "debian-split", count: 7 },
  { fixture: "portable", count: 2 },
  { fixture: "docker", count: 1 },
];

const asText = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, String(value)]));

async function opened(fixture: string): Promise<{ readonly session: Session; readonly i2p: Installation }> {
  const session = Session.open(fixture);
  vi.stubEnv("I2PCONF_STATE_DIR", session.stateDirectory);
  return { session, i2p: await Installation.open({ root: session.root }) };
}

/** The contents of all files. */
const contents = (session: Session) =>
  Object.fromEntries([...session.tree()].map(([path, { content }]) => [path, content]));

let trips = 0;
afterAll(() => {
  vi.unstubAllEnvs();
  console.log(`add and remove: ${trips} round trips`);
  expect(trips).toBe(fixtures.length * (tunnelTypes.length + 1));
});

describe.each(fixtures)("on $fixture", ({ fixture, count }) => {
  test.each(tunnelTypes)("a tunnel of the type %s comes and goes", async (type) => {
    const { given, own } = tunnels[type] ?? { given: {}, own: {} };
    const { session, i2p } = await opened(fixture);
    const [files, before] = [contents(session), await i2p.nextStart()];
    const add = () => i2p.plan((edit) => edit.add("tunnel", { type, name: "My tunnel", ...given }));

    await i2p.commit(await add());
    const after = await i2p.nextStart();
    expect(after.clients).toEqual(before.clients);
    expect(after.problems).toEqual(before.problems);
    expect(after.tunnels.filter(({ name }) => name !== "My tunnel")).toEqual(before.tunnels);
    const [added, ...more] = after.tunnels.filter(({ name }) => name === "My tunnel");
    expect(more).toEqual([]);
    const isServer = type.endsWith("server");
    const { configFile: _, ...entries } = Object.fromEntries(added?.entries ?? []);
    expect(entries).toEqual({
      type,
      name: "My tunnel",
      "option.inbound.nickname": "My tunnel",
      "option.outbound.nickname": "My tunnel",
      startOnLoad: "true",
      ...asText(given),
      ...asText(own),
      ...(isServer && { privKeyFile: `i2ptunnel${count}-privKeys.dat` }),
    });
    expect(added?.isClient).toBe(!isServer);

    expect((await add()).files).toEqual([]);
    const removal = await i2p.plan((edit) => edit.remove("tunnel[My tunnel]"));
    await i2p.commit(removal);
    expect(contents(session)).toEqual(files);
    expect(await i2p.nextStart()).toEqual(before);
    expect((await i2p.plan((edit) => edit.remove("tunnel[My tunnel]"))).files).toEqual([]);
    trips++;
  });

  test("a client app comes and goes", async () => {
    const { session, i2p } = await opened(fixture);
    const [files, before] = [contents(session), await i2p.nextStart()];
    const fields = { main: "org.example.Chat", args: 'a "b c"', delay: 30 };
    const add = () => i2p.plan((edit) => edit.add("client", fields));

    await i2p.commit(await add());
    const after = await i2p.nextStart();
    expect(after.tunnels).toEqual(before.tunnels);
    expect(after.problems).toEqual(before.problems);
    const mine = after.clients.filter(({ main }) => main === fields.main);
    expect(after.clients.filter(({ main }) => main !== fields.main)).toEqual(before.clients);
    expect(mine).toMatchObject([{ ...fields, name: "Chat", startOnLoad: true }]);

    expect((await add()).files).toEqual([]);
    await i2p.commit(await i2p.plan((edit) => edit.remove("client[Chat]")));
    expect(contents(session)).toEqual(files);
    expect(await i2p.nextStart()).toEqual(before);
    trips++;
  });
});

test("one plan may add, change, switch and remove: each step sees those before it", async () => {
  const { session, i2p } = await opened("debian-split");
  const files = contents(session);
  const plan = await i2p.plan((edit) => {
    edit.add("tunnel", { type: "httpclient", name: "One", listenPort: 5001 });
    edit.set("tunnel[One].listenPort", 5002);
    edit.set("tunnel[One].option.inbound.length", 2);
    edit.disable("tunnel[One]");
    edit.add("tunnel", { type: "httpclient", name: "Two", listenPort: 5003 });
    edit.remove("tunnel[One]");
    edit.add("client", { main: "org.example.A" });
    edit.set("client[A].args", "x");
    edit.remove("client[A]");
  });
  expect(plan.files.map(({ path }) => path.slice(session.root.length + 1))).toEqual([
    "var/lib/i2p/i2p-config/i2ptunnel.config.d/09-Two-i2ptunnel.config",
    "usr/share/i2p/i2ptunnel.config",
  ]);
  await i2p.commit(plan);
  await i2p.commit(await i2p.plan((edit) => edit.remove("tunnel[Two]")));
  expect(contents(session)).toEqual(files);
});

test("the text of a file that goes is kept, each time that it goes", async () => {
  const { session, i2p } = await opened("debian-split");
  const irc = "var/lib/i2p/i2p-config/i2ptunnel.config.d/01-Irc2P-i2ptunnel.config";
  const text = session.text(irc);
  const remove = async () =>
    i2p.commit(await i2p.plan((edit) => edit.remove("tunnel[Irc2P]"), { location: "config" }));
  const { transaction } = await remove();
  session.write(irc, `${text}x=y\n`);
  await remove();
  await i2p.commit(await i2p.planUndo());
  expect(session.text(irc)).toBe(`${text}x=y\n`);
  session.remove(irc);
  await i2p.commit(await i2p.planUndo(transaction ?? ""));
  expect(session.text(irc)).toBe(text);
});
