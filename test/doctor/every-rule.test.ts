import { afterAll, describe, expect, test } from "vitest";
import { rules } from "../../src/doctor/rules.js";
import { testRule } from "../support/doctor.js";
import { lintFacts } from "../support/lint-facts.js";
import { agreementFileCases } from "./cases/agreement-files.js";
import { agreementTunnelCases } from "./cases/agreement-tunnels.js";
import { anonymityRouterCases } from "./cases/anonymity-router.js";
import { anonymityTunnelCases } from "./cases/anonymity-tunnels.js";
import { exposureConsoleCases } from "./cases/exposure-console.js";
import { exposureFileCases } from "./cases/exposure-files.js";
import { exposureProgramCases } from "./cases/exposure-programs.js";
import { exposureTunnelCases } from "./cases/exposure-tunnels.js";
import { fileFormatCases } from "./cases/file-format.js";
import { valueCases } from "./cases/file-format-values.js";
import { transportCases } from "./cases/transports.js";
import { whichFileListCases } from "./cases/which-file-lists.js";
import { whichFilePlaceCases } from "./cases/which-file-places.js";
import { whichFileSplitCases } from "./cases/which-file-splits.js";
import { wrapperCases } from "./cases/wrapper.js";

const cases = [
  ...fileFormatCases,
  ...valueCases,
  ...whichFilePlaceCases,
  ...whichFileSplitCases,
  ...whichFileListCases,
  ...wrapperCases,
  ...transportCases,
  ...agreementFileCases,
  ...agreementTunnelCases,
  ...anonymityTunnelCases,
  ...anonymityRouterCases,
  ...exposureConsoleCases,
  ...exposureProgramCases,
  ...exposureTunnelCases,
  ...exposureFileCases,
];

describe("each rule", () => {
  const results = cases.map(testRule);
  const mark = (is: boolean | undefined) => (is === undefined ? "no fix" : is ? "yes" : "NO");
  afterAll(() => {
    const rows = results.map(
      ({ rule, triggered, near, fixed }) =>
        `${rule}  ${mark(triggered).padEnd(9)}  ${mark(near).padEnd(9)}  ${mark(fixed)}`,
    );
    console.log(["id   triggered  near miss  fixed", ...rows].join("\n"));
  });
});

describe("the rules are those of the facts", () => {
  const facts = lintFacts();

  test("by id, name and severity", () => {
    const shown = ({ id, name, severity }: { id: string; name: string; severity: string }) =>
      `${id} ${name} ${severity}`;
    const known = new Set(facts.map(shown));
    expect(rules.map(shown).filter((rule) => !known.has(rule))).toEqual([]);
  });

  test("each has a case", () => {
    const tried = new Set(cases.map(({ rule }) => rule));
    expect(rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});
