import type { Verb } from "../options.js";

/** What the operands of a verb are. */
export type OperandKind =
  | "address"
  | "switch"
  | "member"
  | "entry"
  | "assignment"
  | "line"
  | "pattern"
  | "files"
  | "diagnosed"
  | "topic"
  | "shell"
  | "transaction"
  | "none";

/** What stands behind each verb. */
export const operandsOf: Readonly<Record<Verb, OperandKind>> = {
  get: "address",
  set: "assignment",
  unset: "address",
  enable: "switch",
  disable: "switch",
  add: "entry",
  remove: "member",
  comment: "line",
  uncomment: "line",
  list: "pattern",
  explain: "address",
  where: "none",
  ports: "none",
  apply: "files",
  diff: "files",
  redact: "files",
  sync: "none",
  doctor: "diagnosed",
  undo: "transaction",
  history: "none",
  schema: "none",
  passwd: "none",
  completion: "shell",
  help: "topic",
};

/** What `completion` has a script for. */
export const shells = ["bash", "zsh", "fish"] as const;

/** One of them. */
export type Shell = (typeof shells)[number];
