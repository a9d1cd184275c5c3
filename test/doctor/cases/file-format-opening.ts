import type { Severity } from "../../../src/text/diagnostic.js";
import type { RuleCase } from "../../support/doctor.js";

const BIND = "i2cp.tcp.bindAllInterfaces";

/** Lines that would open something if they counted: they are told, and left to the user. */
export const openingCases: readonly RuleCase[] = [
  left("F03", `${BIND}=true ; all`, 33, `${BIND}=true`, "error"),
  left("F04", ` ${BIND}=true`, 1, `${BIND}=true`),
  left("F05", `${BIND}: true`, 1, `${BIND}=true`),
  left("F06", `${BIND}=\\u0074rue`, 28, `${BIND}=true`),
  left("F09", `${BIND}=yes`, 28, `${BIND}=true`),
  left("F12", `I2cp.tcp.bindAllInterfaces=true`, 1, `${BIND}=true`, "warn"),
  {
    rule: "F04",
    triggers: {
      files: {
        "clients.config":
          "clientApp.0.main=net.i2p.sam.SAMBridge\nclientApp.0.name=SAM\n clientApp.0.args=sam.keys 0.0.0.0 7656\n",
      },
      layout: "loose",
      at: ["clients.config:3:1"],
    },
    near: {
      files: {
        "clients.config":
          "clientApp.0.main=net.i2p.sam.SAMBridge\nclientApp.0.name=SAM\nclientApp.0.args=sam.keys 0.0.0.0 7656\n",
      },
      layout: "loose",
    },
  },
];

function left(rule: string, line: string, column: number, near: string, severity?: Severity): RuleCase {
  return {
    rule,
    triggers: {
      files: { "router.config": `${line}\n` },
      layout: "loose",
      at: [`router.config:1:${column}`],
      ...(severity && { severity }),
    },
    near: { files: { "router.config": `${near}\n` }, layout: "loose" },
  };
}
