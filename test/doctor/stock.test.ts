import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/doctor/finding.js";
import { Installation } from "../../src/installation.js";
import { project } from "../docs/pages.js";

/** What the rules find in a fixture. What modes its files have is up to whoever checked it out. */
async function findingsIn(fixture: string): Promise<readonly Finding[]> {
  const installation = await Installation.open({ root: `${project}/fixtures/${fixture}` });
  return (await installation.doctor()).filter(({ rule }) => rule !== "X20");
}

const shown = ({ rule, severity, message }: Finding) => `${rule} ${severity}: ${message}`;

describe("a stock installation has no errors, and no warnings but true ones", () => {
  it.each([
    ["debian", []],
    ["debian-split", []],
    ["portable", []],
    ["qubes", []],
    ["gentoo", []],
    // These have an outproxy of their own, and none for HTTPS; the container's console is open to its network.
    ["docker", ["Q08", "X01"]],
    ["user", ["Q08"]],
    ["windows", ["Q08"]],
    ["macos", ["Q08"]],
  ])("%s", async (fixture, warnings) => {
    const findings = await findingsIn(fixture);
    expect(findings.filter(({ severity }) => severity === "error").map(shown)).toEqual([]);
    const warned = findings.filter(({ severity }) => severity === "warn").map(({ rule }) => rule);
    expect(warned.sort()).toEqual(warnings);
  });
});
