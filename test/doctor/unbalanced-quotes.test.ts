import { expect, it } from "vitest";
import { examine } from "../../src/doctor/examine.js";
import { planFixes } from "../../src/doctor/fixing/plan-fixes.js";
import { looseFiles } from "../../src/doctor/loose-files.js";
import { rules } from "../../src/doctor/rules.js";
import { memoryTree } from "../support/memory-tree.js";

const mains = [
  "net.i2p.addressbook.DaemonThread",
  "net.i2p.apps.systray.UrlLauncher",
  "net.i2p.i2pcontrol.I2PControlController",
  "net.i2p.i2ptunnel.TunnelControllerGroup",
  "net.i2p.jetty.JettyStart",
  "net.i2p.router.web.RouterConsoleRunner",
  "net.i2p.sam.SAMBridge",
];
const args = [
  '"',
  '"a b',
  "'0.0.0.0 7656",
  "sam.keys 0.0.0.0 '7656",
  "sam.keys 0.0.0.0 7656 'x",
  '-s "7668 ::1',
  "7657 0.0.0.0 './webapps/",
  "http://127.0.0.1:7658/ 'x",
  '"eepsite/jetty.xml',
];

it.each(mains)(
  "a quote in the arguments of %s that is never closed is told, and stops no rule and no fix",
  (main) => {
    for (const each of args) {
      const entries = [0, 1].map(
        (n) => `clientApp.${n}.main=${main}\nclientApp.${n}.name=x\nclientApp.${n}.args=${each}\n`,
      );
      const files = {
        "/w/clients.config": entries.join(""),
        "/w/router.config": "i2cp.port=7654\n",
        "/w/wrapper.config": "wrapper.java.maxmemory=256\n",
      };
      const patients = looseFiles(memoryTree(files), Object.keys(files));
      const found = examine(patients.open(patients.tree), rules).filter(({ rule }) => rule === "S12");
      expect(found, each).toHaveLength(2);
      expect(planFixes(patients, rules).plan.notes, each).toEqual([]);
    }
  },
);
