import { afterAll, describe, expect, test } from "vitest";
import { dialectOf, torrentLines, wrapperLines } from "../../src/properties/dialects.js";
import { decodeValue, parseValue } from "../../src/schema/codec.js";
import { catalogue, type KeyGroup } from "../../src/schema/every-file.js";
import { isSecretKey } from "../../src/schema/secrets.js";
import { isBoolean, type KeySpec, parseSpec } from "../../src/schema/spec.js";
import { parseAssignment } from "../../src/settings/address/address.js";
import { planChanges } from "../../src/settings/changes/plan-changes.js";
import { readAddress } from "../../src/settings/reading/read.js";
import { rowsOf, withOwnPart } from "../support/catalogued.js";
import { rejectionOf } from "../support/errors.js";
import { readAllKeyFacts } from "../support/facts.js";
import { BASE_DIR, CONFIG_DIR, installationOf, startedDebian } from "../support/installation.js";
import { allowedText, forbiddenText } from "../support/key-values.js";

/** The file of a location that has the keys of each part of the catalogue, and what stands before them there. */
const places: Readonly<Partial<Record<KeyGroup, { readonly file: string; readonly prefix: string }>>> = {
  "router.config": { file: "router.config", prefix: "" },
  "i2ptunnel.config": { file: "i2ptunnel.config", prefix: "tunnel.0." },
  "clients.config": { file: "clients.config", prefix: "clientApp.0." },
  "sam.config": { file: "sam.config", prefix: "" },
  "bob.config": { file: "bob.config", prefix: "" },
  "logger.config": { file: "logger.config", prefix: "" },
  "i2psnark.config": { file: "i2psnark.config.d/i2psnark.config", prefix: "" },
  torrent: { file: "i2psnark.config.d/sA/0123.config", prefix: "" },
  "webapps.config": { file: "webapps.config", prefix: "" },
  "plugins.config": { file: "plugins.config", prefix: "" },
  "plugin.config": { file: "plugins/zzzot/plugin.config", prefix: "" },
  "susimail.config": { file: "susimail.config", prefix: "" },
  "systray.config": { file: "systray.config", prefix: "" },
  "i2pcontrol.config": { file: "i2pcontrol.config", prefix: "" },
  "wrapper.config": { file: "wrapper.config", prefix: "" },
  "addressbook/config.txt": { file: "addressbook/config.txt", prefix: "" },
};

interface Row {
  readonly address: string;
  readonly file: string;
  readonly key: string;
  readonly spec: KeySpec;
}

const rows = readAllKeyFacts().flatMap((fact) => {
  const { group, names } = rowsOf(fact);
  return names.map((name) => ({
    group,
    name,
    spec: catalogue[group].spec(name) ?? parseSpec("string full"),
  }));
});

/** Keys of files that have addresses. */
const inFiles: readonly Row[] = rows.flatMap(({ group, name, spec }) => {
  const place = places[group];
  if (!place) return [];
  const written = place.prefix + withOwnPart(name);
  const key = dialectOf(place.file).readKey?.(written) ?? written;
  return [{ address: `${place.file}:${key}`, file: place.file, key, spec }];
});

/** Arguments and options of the JVM, which stand inside values. */
const elsewhere = rows.filter(({ group }) => places[group] === undefined);

/** The change of one key in an installation whose file holds another line. */
async function changed({ file, key }: Row, text: string, options: { readonly force?: boolean } = {}) {
  const isOfWrapper = file === "wrapper.config";
  const own = { [file]: "a=1\n" };
  const files = await installationOf(
    startedDebian({ "router.config": "a=1\n", ...(isOfWrapper ? {} : own) }, isOfWrapper ? own : {}),
  );
  const assignment = await parseAssignment(`${file}:${key}=${text}`);
  const plan = await planChanges(
    files,
    [{ verb: "set", ...assignment }],
    { ...options, strict: true },
    isOfWrapper ? "base" : "config",
  );
  const dir = isOfWrapper ? BASE_DIR : CONFIG_DIR;
  const after = plan.files.find(({ path }) => path === `${dir}/${file}`)?.after;
  const [reading] = await readAddress(files.source(), assignment.address);
  return { after, value: reading?.value };
}

describe("a value inside the range", () => {
  afterAll(() => console.log(`every key: ${inFiles.length} in files, ${elsewhere.length} elsewhere`));

  test.each(inFiles)("of $address is written and read back", async (row) => {
    const text = allowedText(row.spec);
    const { after, value } = await changed(row, text);
    expect(after).toContain(`${row.key}=${text}\n`);
    expect(value).toEqual(decodeValue(row.spec, text));
  });

  test.each(elsewhere)("of $group $name is taken", ({ spec }) => {
    const text = allowedText(spec);
    expect(parseValue("x", spec, text)).toEqual(decodeValue(spec, text));
  });
});

describe("a value outside the range", () => {
  const bounded = inFiles.flatMap((row) => {
    const forbidden = forbiddenText(row.spec);
    return forbidden === undefined ? [] : [{ ...row, text: forbidden[0], why: forbidden[1] }];
  });
  afterAll(() => console.log(`every key: ${bounded.length} have values that are refused`));

  test.each(bounded)("of $address is refused, and the refusal says what is allowed", async (row) => {
    const error = await rejectionOf(changed(row, row.text));
    expect(error?.code).toMatch(/^VALUE_(?:REFUSED|OUT_OF_RANGE)$/);
    expect(error?.message).toContain(row.why);
  });

  test.each(bounded)("of $address is written where it is forced", async (row) => {
    const { after } = await changed(row, row.text, { force: true });
    expect(after).toContain(`${row.key}=${row.text}\n`);
  });
});

describe("what the file cannot hold", () => {
  test.each(inFiles.filter(({ spec }) => !isBoolean(spec)))(
    "is refused for $address, even forced",
    async (row) => {
      for (const text of ["a#b", "a\nb"].filter((each) => !(canHoldHash(row) && each.includes("#")))) {
        const error = await rejectionOf(changed(row, text, { force: true }));
        expect(error?.code).toBe("VALUE_NOT_STORABLE");
      }
    },
  );
});

test.each(inFiles.filter((row) => canHoldHash(row) && !isBoolean(row.spec)))(
  "a value with a # is read back from $address",
  async (row) => {
    expect([(await changed(row, "a#b", { force: true })).value].flat()).toEqual(["a#b"]);
  },
);

/** Two kinds of files have a way to write it. */
function canHoldHash({ file }: Row): boolean {
  return [wrapperLines, torrentLines].includes(dialectOf(file));
}

test("no refusal shows a secret", async () => {
  const secrets = inFiles.filter(({ key, spec }) => isSecretKey(key) && forbiddenText(spec) !== undefined);
  expect(secrets.length).toBeGreaterThan(5);
  for (const row of secrets) {
    const unstorable = await rejectionOf(changed(row, "hunter2#", { force: true }));
    expect(unstorable?.message).not.toContain("hunter2");
    const error = await rejectionOf(changed(row, "hunter2 is no digest"));
    expect(error?.message).not.toContain("hunter2");
  }
});
