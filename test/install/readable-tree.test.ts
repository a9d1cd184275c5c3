import { describe, expect, test } from "vitest";
import { ReadableTree } from "../../src/install/readable-tree.js";
import { CONFIG_DIR, startedDebian, statusOf, TUNNELS_CLIENT } from "../support/installation.js";
import { memoryTree } from "../support/memory-tree.js";

test("what cannot be read is nothing, and is remembered", () => {
  const tree = new ReadableTree(memoryTree({ "/a": null, "/b": "x" }));
  expect([tree.read("/a"), tree.read("/b"), [...tree.unread]]).toEqual([
    undefined,
    new TextEncoder().encode("x"),
    ["/a"],
  ]);
});

describe("one file that cannot be read", () => {
  const CLIENT = "clients.config.d/01.config";
  const TUNNEL = "i2ptunnel.config.d/0.config";

  test.each([
    { kind: "clients", name: CLIENT },
    { kind: "tunnels", name: TUNNEL },
    { kind: "router", name: "router.config" },
  ] as const)("$name is told of as such", async ({ kind, name }) => {
    const files = startedDebian({ "clients.config.d/00.config": TUNNELS_CLIENT, [name]: null });
    const status = await statusOf(files, kind, `${CONFIG_DIR}/${name}`);
    expect(status?.reason).toBe("it cannot be read by this user");
  });

  test("leaves the others as they are", async () => {
    const files = startedDebian({ "clients.config.d/00.config": TUNNELS_CLIENT, [CLIENT]: null });
    expect((await statusOf(files, "clients", `${CONFIG_DIR}/clients.config.d/00.config`))?.state).toBe(
      "live",
    );
  });
});
