import type { ArgumentsDocument } from "../../arguments/document.js";
import { SamArguments } from "../../arguments/sam.js";
import { SAM_MAIN } from "../../files/client.js";
import type { LocatedClient } from "../../install/clients.js";
import { LOOPBACK } from "../../ports/listen.js";
import { samValues } from "../../ports/sam.js";
import { isHost } from "../../schema/hosts.js";
import { javaInt } from "../../text/java-int.js";
import { argumentSpot } from "../argument-spot.js";
import type { Fix } from "../fix.js";
import type { Problem, Rule } from "../rule.js";
import { keySpot, type Spot, wholeOf } from "../spot.js";
import type { Subject } from "../subject.js";
import { reachOf } from "./reach.js";

const TCP_HOST = "sam.tcp.host";
const UDP_HOST = "sam.udp.host";

type SamValues = NonNullable<ReturnType<typeof samValues>>;

/** SAM where others reach it, without both a login and TLS. */
const samOpen: Rule = {
  id: "X11",
  name: "sam-open",
  severity: "error",
  detects: "a SAM bridge at an address beyond loopback without both a login and TLS",
  *check(subject: Subject): Iterable<Problem> {
    for (const { client, values } of bridgesOf(subject)) {
      const { positions, ownHost, setting } = values;
      const isOn = (name: string) => setting(name, "false").text.toLowerCase() === "true";
      if ((positions.ssl || isOn("sam.useSSL")) && isOn("sam.auth")) continue;
      const host = ownHost ?? setting(TCP_HOST, LOOPBACK).text;
      const reach = reachOf(subject, host);
      if (!reach) continue;
      // What stands in a sam.config that nobody has given may turn both on.
      const isKnown = subject.installation !== undefined || values.file !== undefined;
      const unless = isKnown ? "" : "unless a sam.config asks for both, ";
      const at =
        ownHost === undefined
          ? spotOf(client, values, TCP_HOST)
          : argumentSpot(client, positions.document, positions.positions[1]);
      yield {
        at,
        message: `${unless}${reach.who} can run destinations on this router, as SAM listens at ${host} without both a login and TLS: bind it to ${LOOPBACK}, or turn both on with i2pconf passwd USER --for sam and i2pconf set sam.ssl=on`,
        ...((reach.isContainers || !isKnown) && { severity: "warn" }),
        ...(!reach.isContainers && {
          fix: ownHost === undefined ? rebind(client, values, TCP_HOST) : rebindPosition(client),
        }),
      };
    }
  },
};

/** SAM's datagrams where others reach them. */
const samUdpOpen: Rule = {
  id: "X12",
  name: "sam-udp-open",
  severity: "error",
  detects: "SAM's datagrams at an address beyond loopback",
  *check(subject: Subject): Iterable<Problem> {
    for (const { client, values } of bridgesOf(subject)) {
      const host = values.setting(UDP_HOST, LOOPBACK).text;
      const reach = reachOf(subject, host);
      if (!reach) continue;
      yield {
        at: spotOf(client, values, UDP_HOST),
        message: `${reach.who} can send datagrams in the name of SAM's sessions, as SAM takes them at ${host} once a session needs them, and datagrams carry no login`,
        ...(reach.isContainers ? { severity: "warn" } : { fix: rebind(client, values, UDP_HOST) }),
      };
    }
  },
};

/** Positions that SAM does not take. */
const samArgumentCount: Rule = {
  id: "X13",
  name: "sam-arg-count",
  severity: "error",
  detects: "arguments of the SAM bridge in a number that it does not take",
  *check(subject: Subject): Iterable<Problem> {
    for (const client of subject.started(SAM_MAIN)) {
      const shape = SamArguments.of(client.args ?? "");
      if (shape.hasUsableCount) continue;
      const { document, positions } = shape;
      const [only] = positions;
      const isOne = positions.length === 1 && only !== undefined && !document.isUnterminated;
      const completed = isOne ? completedOne(document, only) : undefined;
      const given = positions.map((index) => document.values[index]).join(" ");
      yield {
        at: argumentSpot(client, document, positions.length === 1 ? positions[0] : positions[3]),
        message: `SAM ends with its usage text instead of starting, as it takes no argument without =, two (keyfile port) or three (keyfile host port), and these are ${positions.length}: ${given}`,
        ...(completed && {
          fix: {
            does: `gives SAM the arguments ${completed.text}`,
            apply: (editor) => editor.setArguments(client, completed.text),
          },
        }),
      };
    }
  },
};

/** One argument with what is missing beside it: a number is a port, a host a host, and all else the file. */
function completedOne(document: ArgumentsDocument, index: number): ArgumentsDocument {
  const value = document.values[index] ?? "";
  if (javaInt(value) !== undefined) return document.insertAll(index, ["sam.keys", LOOPBACK]);
  if (/^[\d.:]+$|^localhost$/.test(value) && isHost(value))
    return document.insert(index + 1, "7656").insert(index, "sam.keys");
  return document.insertAll(index + 1, [LOOPBACK, "7656"]);
}

/** The bridges that start with the router, as far as their arguments let them. */
function bridgesOf(
  subject: Subject,
): readonly { readonly client: LocatedClient; readonly values: SamValues }[] {
  return subject.started(SAM_MAIN).flatMap((client) => {
    const values = samValues(subject.location, client);
    return values ? [{ client, values }] : [];
  });
}

/** Where the value of a setting stands: in an argument `name=value`, else in sam.config. */
function spotOf(client: LocatedClient, { positions, file }: SamValues, name: string): Spot {
  const index = positions.pairOf(name);
  if (index !== undefined) return argumentSpot(client, positions.document, index, name.length + 1);
  return file ? keySpot(file, name, "value") : wholeOf(client.file);
}

function rebindPosition(client: LocatedClient): Fix {
  return {
    does: `binds SAM to ${LOOPBACK}`,
    apply: (editor) => {
      const shape = SamArguments.of(client.args ?? "").withHost(LOOPBACK);
      editor.setArguments(client, shape.document.text);
    },
  };
}

function rebind(client: LocatedClient, { positions, file }: SamValues, name: string): Fix {
  return {
    does: `sets ${name}=${LOOPBACK}`,
    apply: (editor) => {
      const index = positions.pairOf(name);
      if (index === undefined && file) editor.set(file, name, LOOPBACK);
      if (index === undefined) return;
      const { text } = positions.document.replace(index, `${name}=${LOOPBACK}`);
      editor.setArguments(client, text);
    },
  };
}

export const samRules: readonly Rule[] = [samOpen, samUdpOpen, samArgumentCount];
