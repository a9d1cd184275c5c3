import { expect, test } from "vitest";
import { Session } from "../support/session.js";

const BASE = "usr/share/i2p/clients.config";
const LIVE = "var/lib/i2p/i2p-config/clients.config";

test.each([
  { says: "a client app", from: /$/, to: "clientApp.5.main=org.example.Own\nclientApp.5.name=own\n" },
  {
    says: "arguments",
    from: "7657 ::1,127.0.0.1 ./webapps/\nclientApp.0.main",
    to: "7657 ::1\nclientApp.0.main",
  },
])("S01 names a command that brings $says of the template to where the router reads", ({ from, to }) => {
  const session = Session.open("debian");
  session.write(BASE, session.text(BASE).replace(from, to));
  const { findings } = JSON.parse(session.run("--root R doctor --rule S01 --json").stdout);
  expect(findings).toHaveLength(1);
  const [, words = "", only = ""] = /run i2pconf (.*) '(.*)'/.exec(findings[0].message) ?? [];
  const { code, changed } = session.run(["--root", "R", ...words.split(" "), only]);
  expect({ code, files: Object.keys(changed) }).toEqual({ code: 0, files: [LIVE] });
  expect(session.run("--root R doctor --rule S01").code).toBe(0);
});
