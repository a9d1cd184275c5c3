import { expect, test } from "vitest";
import { predict } from "../../../src/install/predict.js";
import { situationOf } from "../../../src/settings/explain/explain.js";
import { explainTunnels } from "../../../src/settings/explain/explain-tunnels.js";
import { type Entries, installationOf, startedDebian, TUNNELS_CLIENT } from "../../support/installation.js";

const files = {
  "clients.config.d/00.config": TUNNELS_CLIENT,
  "i2ptunnel.config.d/0.config": "name=one\ntype=client\nlistenPort=1\n",
  "i2ptunnel.config.d/1.config": "name=one\ntype=client\nlistenPort=2\n",
  "i2ptunnel.config.d/2.config": "type=client\nlistenPort=3\n",
  "i2ptunnel.config.d/3.config": "name=without\ntype=client\n",
};

async function explained(entries: Entries) {
  const installation = await installationOf(entries);
  const situation = situationOf(installation, predict(installation, "SAVED_AT"));
  const text = "tunnel[*].listenPort";
  return explainTunnels(situation, { kind: "tunnel", text, selector: { kind: "all" }, field: "listenPort" });
}

test("each tunnel that has the field is explained, without a name and with one name too", async () => {
  const found = (await explained(startedDebian(files))).map(({ address, value }) => ({ address, value }));
  expect(found).toEqual([
    { address: "tunnel[one].listenPort", value: 1 },
    { address: "tunnel[one].listenPort", value: 2 },
    { address: "tunnel[*].listenPort", value: 3 },
  ]);
});

test("of several of one name its own line counts for each", async () => {
  const counting = (await explained(startedDebian(files))).map(({ holders }) =>
    holders.filter(({ wins }) => wins).map(({ text }) => text),
  );
  expect(counting).toEqual([["1"], ["2"], ["3"]]);
});

test("each stays itself where the next start takes the single file apart", async () => {
  const tunnel = (number: number, port: number) =>
    `tunnel.${number}.name=one\ntunnel.${number}.type=client\ntunnel.${number}.listenPort=${port}\n`;
  const entries = { "clients.config": TUNNELS_CLIENT, "i2ptunnel.config": tunnel(0, 1) + tunnel(1, 2) };
  const later = (await explained(startedDebian(entries))).map(({ afterNextStart, atNextStart }) => ({
    afterNextStart,
    atNextStart,
  }));
  expect(later).toEqual([
    { afterNextStart: 1, atNextStart: "stays" },
    { afterNextStart: 2, atNextStart: "stays" },
  ]);
});
