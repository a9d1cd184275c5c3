import fc from "fast-check";
import { expect, test } from "vitest";
import { dialectOf } from "../../src/properties/dialects.js";
import { PropertiesText } from "../../src/properties/text.js";
import { Redactor, redact } from "../../src/redact/redactor.js";
import { parseXml } from "../../src/xml/document.js";
import { damagedBytes, propertiesText } from "../support/arbitraries.js";

const secret = fc.oneof(
  fc.ipV4(),
  fc.ipV6(),
  fc.stringMatching(/^[a-z]{3,8}@[a-z]{3,8}\.(?:org|i2p)$/),
  fc.stringMatching(
    /^https?:\/\/(?:[a-z]{3,8}:[a-z0-9]{3,8}@)?[a-z]{3,8}\.(?:net|i2p)(?::80)?\/[a-z]{0,5}(?:\?k=[a-z0-9]{3,8})?$/,
  ),
  fc.constantFrom(
    "8mN~0q-JxXW1DkQzF7bRt2yVhP5uKcLsGeAoI3nMwTY=",
    "8mN+0q/JxXW1DkQzF7bRt2yVhP5uKcLsGeAoI3nMwTY=",
  ),
  fc.stringMatching(/^[0-9a-f]{32}$/),
  fc.stringMatching(/^[a-z2-7]{52}\.b32\.i2p$/),
  fc.stringMatching(/^[a-z]{3,8}\.i2p$/),
  fc.constantFrom(
    "/home/carol/x",
    "C:\\Users\\Carol\\x",
    "18321",
    "carol",
    "a b",
    "user1",
    "host-1.i2p",
    "REDACTED-KEY-1",
  ),
);
const ownKey = fc.constantFrom(
  "i2np.udp.host",
  "i2np.udp.port",
  "routerconsole.auth.i2prouter.carol.md5",
  "i2cp.keyPassword",
  "tunnel.0.name",
  "tunnel.0.targetDestination",
  "#tunnel.0.spoofedHost",
  "router.firstInstalled",
  "own.key",
  "# a comment",
);
const ownText = fc
  .array(
    fc.oneof(
      fc.tuple(ownKey, secret).map(([key, value]) => `${key}=${value}`),
      secret,
      propertiesText,
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.join("\n"));
const path = fc.constantFrom(
  "router.config",
  "i2ptunnel.config",
  "wrapper.config",
  "eepsite/jetty.xml",
  "addressbook/subscriptions.txt",
  "",
);

test("any bytes can be redacted, and what comes out stays as it is", () => {
  fc.assert(
    fc.property(fc.oneof(damagedBytes, fc.uint8Array({ maxLength: 200 })), path, (bytes, path) => {
      const once = new Redactor([{ path, bytes }]).redact({ path, bytes });
      expect(new Redactor([once]).redact(once).bytes).toEqual(once.bytes);
    }),
    { numRuns: 2000 },
  );
});

test("a text that was redacted stays as it is", () => {
  fc.assert(
    fc.property(ownText, path, (text, path) => {
      const once = redact(text, path);
      expect(redact(once, path)).toBe(once);
    }),
    { numRuns: 3000 },
  );
});

test("lines stay what they are", () => {
  const kinds = (text: string) =>
    [...new PropertiesText(text, dialectOf("router.config")).nodes()].map(
      ({ kind, lineEnd }) => `${kind} ${lineEnd}`,
    );
  fc.assert(
    fc.property(ownText, (text) => {
      expect(kinds(redact(text, "router.config"))).toEqual(kinds(text));
    }),
    { numRuns: 3000 },
  );
});

test("trees of XML stay what they are", () => {
  const shape = (text: string) => {
    const names: string[] = [];
    const open = [...parseXml(text).nodes];
    for (let node = open.pop(); node; node = open.pop()) {
      names.push(node.kind === "element" ? node.name : node.kind);
      if (node.kind === "element") open.push(...node.children);
    }
    return names;
  };
  const names = fc.constantFrom("Password", "host", "own");
  const element = fc
    .tuple(names, secret)
    .map(([name, text]) => `<Set name="${name}">${text}</Set><!-- password="${text}" -->`);
  fc.assert(
    fc.property(fc.array(element, { maxLength: 5 }), (parts) => {
      const text = `<Configure>${parts.join("\n")}</Configure>`;
      expect(shape(redact(text, "x.xml"))).toEqual(shape(text));
    }),
    { numRuns: 2000 },
  );
});

test("the same original has the same placeholder, and others have others", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[a-z]{6}[qxz]$/), { minLength: 2, maxLength: 8 }),
      (users) => {
        const lines = [...users, ...users].map((user) => `i2cp.auth.${user}.shash=x`);
        const shown = redact(lines.join("\n")).split("\n");
        expect(new Set(shown).size).toBe(users.length);
        expect(shown.slice(0, users.length)).toEqual(shown.slice(users.length));
      },
    ),
  );
});

test("a placeholder in the place of a name says nothing of what stands behind it", () => {
  const text = "# a b=$\nrouterconsole.auth.i2prouter.carol.md5=a b";
  const once = redact(text, "router.config");
  expect(once).toBe("# REDACTED-PASSWORD-1=$\nrouterconsole.auth.i2prouter.user1.md5=REDACTED-PASSWORD-1");
  expect(redact(once, "router.config")).toBe(once);
});

test.each([
  "1.2.3.4 ",
  "a::",
  "::1:",
  "a@",
  "http://",
  "password=",
  "i2cp.auth.a.shash=b\n",
  "/home/a/",
  "<a ",
  "<!--",
  "&#x41;",
  "A1b-",
  "a.i2p.",
  "user1",
  "0",
  "redacted",
  "tunnel.0.name=a b c d\n",
])("a hundred times of %j takes about a hundred times as long", (part) => {
  const took = (times: number) => {
    const text = part.repeat(times);
    const start = performance.now();
    redact(text, "own.xml");
    redact(text, "router.config");
    return performance.now() - start;
  };
  took(1000);
  const [few, many] = [Math.max(took(2000), 4), took(40_000)];
  // Twenty times the text: what grew with the square of it would take four hundred times as long.
  expect(many / few).toBeLessThan(150);
});
