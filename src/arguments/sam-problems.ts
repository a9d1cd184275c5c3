import { isHost } from "../schema/hosts.js";
import { type ArgumentProblem, problem } from "./problem.js";
import type { SamPositions } from "./sam-positions.js";

/** What is wrong with SAM's arguments, in the ways that people get them wrong (facts: formats 6.2). */
export function samProblems(sam: SamPositions): readonly ArgumentProblem[] {
  return [...optionProblems(sam), ...positionProblems(sam), ...pairProblems(sam)];
}

function optionProblems({ badOptions, document }: SamPositions): ArgumentProblem[] {
  return badOptions.map((index) =>
    problem("SAM_BAD_OPTION", index, `${document.values[index]} is no option of SAM: it does not start`),
  );
}

function positionProblems(sam: SamPositions): ArgumentProblem[] {
  const { positions, host, port } = sam;
  if (!sam.hasUsableCount) {
    const message = `${positions.length} arguments without =, where SAM takes none, two (keyfile port) or three (keyfile host port): it does not start`;
    return [problem("SAM_POSITIONALS", positions[0], message)];
  }
  const found: ArgumentProblem[] = [];
  if (positions.length > 0 && port === undefined) {
    const last = positions.length - 1;
    const message = `${JSON.stringify(sam.position(last))} is no port: SAM does not start`;
    found.push(problem("SAM_BAD_PORT", positions[last], message));
  }
  if (host !== undefined && !isHost(host)) {
    const message = `${JSON.stringify(host)} is no address: SAM cannot bind to it`;
    found.push(problem("SAM_BAD_HOST", positions[1], message));
  }
  return found;
}

function pairProblems(sam: SamPositions): ArgumentProblem[] {
  const { values } = sam.document;
  const found = sam.pairs
    .filter((index) => !/^[^=]+=./.test(values[index] ?? ""))
    .map((index) =>
      problem("SAM_BAD_PAIR", index, `${values[index]} is not name=value, as all behind the first = must be`),
    );
  for (const name of ["sam.tcp.host", "sam.tcp.port", "sam.useSSL"]) {
    const index = sam.pairOf(name);
    if (index === undefined) continue;
    found.push(
      problem("SAM_TWICE", index, `${name} belongs in sam.config; here it has an argument of its own`),
    );
  }
  return found;
}
