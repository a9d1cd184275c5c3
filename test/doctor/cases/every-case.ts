import type { RuleCase } from "../../support/doctor.js";
import { agreementFileCases } from "./agreement-files.js";
import { agreementTunnelCases } from "./agreement-tunnels.js";
import { anonymityRouterCases } from "./anonymity-router.js";
import { anonymityTunnelCases } from "./anonymity-tunnels.js";
import { exposureConsoleCases } from "./exposure-console.js";
import { exposureFileCases } from "./exposure-files.js";
import { exposureProgramCases } from "./exposure-programs.js";
import { exposureTunnelCases } from "./exposure-tunnels.js";
import { fileFormatCases } from "./file-format.js";
import { openingCases } from "./file-format-opening.js";
import { valueCases } from "./file-format-values.js";
import { transportCases } from "./transports.js";
import { whichFileListCases } from "./which-file-lists.js";
import { whichFilePlaceCases } from "./which-file-places.js";
import { whichFileSplitCases } from "./which-file-splits.js";
import { wrapperCases } from "./wrapper.js";

/** What each rule has to tell and to leave alone. */
export const everyCase: readonly RuleCase[] = [
  ...fileFormatCases,
  ...valueCases,
  ...openingCases,
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
