import { expect, test } from "vitest";
import { consoleHasPassword } from "../../src/install/console-password.js";
import { locationOf } from "../support/location.js";

const DIGEST = "0".repeat(32);
const USER = `routerconsole.auth.i2prouter.alice.md5=${DIGEST}\n`;
const asks = (text: string) => consoleHasPassword(locationOf("config", { "router.config": text }));

test("the console asks for a password where it is turned on and there is a user", () => {
  expect(asks(`routerconsole.auth.enable=true\n${USER}`)).toBe(true);
  expect(asks(`routerconsole.auth.enable=TRUE\n${USER}`)).toBe(true);
});

test("the old password becomes that of a user before the console looks for one, and turns the login on", () => {
  expect(asks("consolePassword=secret\n")).toBe(true);
  expect(asks("routerconsole.auth.enable=false\nconsolePassword=secret\n")).toBe(true);
  expect(asks("routerconsole.auth.enable=true\nconsolePassword=secret\n")).toBe(true);
});

test.each([
  ["the old password is empty, and nothing else said", "consolePassword=\n"],
  [
    "the old password was turned into a digest",
    "consolePassword=secret\nrouterconsole.passwordManager.migrated=true\n",
  ],
  ["the old password is empty", "routerconsole.auth.enable=true\nconsolePassword=\n"],
  [
    "the old password comes too late",
    "routerconsole.auth.enable=true\nconsolePassword=secret\nrouterconsole.passwordManager.migrated=true\n",
  ],
  ["nothing is said of it", ""],
  ["it is not turned on", USER],
  ["it is turned off", `routerconsole.auth.enable=false\n${USER}`],
  ["the router reads the word for on as off", `routerconsole.auth.enable=yes\n${USER}`],
  ["there is no user", "routerconsole.auth.enable=true\n"],
  ["a digest is too short", `routerconsole.auth.enable=true\n${USER.replace("=0", "=")}`],
  ["a digest is too long", `routerconsole.auth.enable=true\n${USER.replace("=0", "=00")}`],
  ["the user has no name", `routerconsole.auth.enable=true\nrouterconsole.auth.i2prouter..md5=${DIGEST}\n`],
])("it does not where %s", (_, text) => {
  expect(asks(text)).toBe(false);
});
