import { resolve } from "node:path";
import { PropertiesDraft } from "../properties/draft.js";
import { verifyDraft } from "../properties/verify.js";
import { joinBytes } from "../text/bytes.js";
import { ConfigError } from "../text/error.js";
import type { FilePlan } from "./file-plan.js";
import { isInside, type Location, type OpenFile } from "./location.js";
import { pathInside } from "./machine-path.js";
import type { PlanNote } from "./plan-note.js";
import { type RestartClass, restartOf, stronger } from "./restart.js";

/** A file of i2pconf's own, which is written together with those that it is about. */
export interface StateFile {
  readonly path: string;
  readonly bytesBefore: Uint8Array | undefined;
  readonly bytesAfter: Uint8Array;
}

/** A change that has been worked out and verified, and not been written. */
export interface Plan {
  /** The files that change; none where everything is so already. */
  readonly files: readonly FilePlan[];
  readonly restart: RestartClass;
  readonly notes: readonly PlanNote[];
  /** What a sync keeps in mind. */
  readonly state?: StateFile;
}

/**
 * The draft of a file, begun when it is first asked for.
 * @throws {ConfigError} `LOCATION_NOT_WRITABLE` for a file that lies outside the installation's directories
 */
export function draftOf(file: OpenFile): PropertiesDraft {
  if (!isInside(file.name)) {
    const message = `${file.path} counts, as the configuration names it, but it lies outside the installation's directories and is left alone; edit it by hand`;
    throw new ConfigError("LOCATION_NOT_WRITABLE", message, { path: file.path });
  }
  file.draft ??= new PropertiesDraft(file.document);
  return file.draft;
}

/**
 * The drafts of all locations as a plan.
 * @throws {ConfigError} `VERIFICATION_FAILED`
 */
export function finishPlan(locations: readonly Location[], notes: readonly PlanNote[]): Plan {
  const files: FilePlan[] = [];
  const found = [...notes];
  let restart: RestartClass = "none";
  // Several locations share wrapper.config.
  const seen = new Set<OpenFile>();
  for (const location of locations) {
    const own = [...location.opened].filter((file) => !seen.has(file) && seen.add(file));
    const opened = own.map((file) => ({
      name: file.name,
      plan: planOf(file),
      notes: notesOf(file),
    }));
    const xml = [...location.xmlFiles.values()].map((file) => ({
      name: file.name,
      plan: file.plan(),
      notes: [],
    }));
    for (const { name, plan, notes } of [...opened, ...xml]) {
      found.push(...notes);
      if (!plan) continue;
      files.push(plan);
      restart = plan.changes.map(({ key }) => restartOf(name, key)).reduce<RestartClass>(stronger, restart);
    }
  }
  return { files: eachOnce(files, locations), restart, notes: withoutRepeats(found) };
}

/** A location may name a file of another one, such as the eepsite of the install directory: what the file's own location plans counts. */
function eachOnce(files: readonly FilePlan[], locations: readonly Location[]): FilePlan[] {
  const plans = new Map<string, FilePlan>();
  for (const file of files) {
    const path = resolve(file.path);
    const owner = locations.find(({ dir }) => pathInside(dir, path) !== undefined);
    if (!plans.has(path) || owner?.kind === file.location) plans.set(path, file);
  }
  return [...plans.values()];
}

/** Two changes of one file notice the same thing. */
function withoutRepeats(notes: readonly PlanNote[]): PlanNote[] {
  const seen = new Map(notes.map((note) => [`${note.code} ${note.path} ${note.line} ${note.message}`, note]));
  return [...seen.values()];
}

function planOf(file: OpenFile): FilePlan | undefined {
  if (file.isRemoved) return removalOf(file);
  const finished = file.draft?.finish();
  if (!file.draft || !finished || finished.sourceEdits.length === 0) return undefined;
  verifyDraft(file.draft, finished);
  const { location, path, exists, document, bytes } = file;
  const piecesAfter = finished.pieces;
  let bytesAfter: Uint8Array | undefined;
  // Texts are put together when somebody asks: who only writes the file needs none.
  return {
    location,
    path,
    isNew: !exists,
    changes: finished.changes,
    bytesBefore: bytes,
    get edits() {
      return finished.edits;
    },
    get before() {
      return document.text;
    },
    get after() {
      return finished.text;
    },
    piecesAfter,
    get bytesAfter() {
      bytesAfter ??= joinBytes(piecesAfter);
      return bytesAfter;
    },
  };
}

/** A file that goes, told as the loss of all its lines. */
function removalOf({ location, path, document, bytes, isKept }: OpenFile): FilePlan {
  const { text } = document;
  const changes = [...document.keys()].map((key) => ({
    line: document.lineOf(key) ?? 1,
    op: "delete" as const,
    key,
    old: document.get(key) ?? null,
    new: null,
  }));
  const edits = [{ start: 0, end: text.length, text: "" }];
  return {
    location,
    path,
    isNew: false,
    edits,
    changes,
    before: text,
    after: "",
    bytesBefore: bytes,
    bytesAfter: undefined,
    piecesAfter: undefined,
    isKept,
  };
}

function notesOf(file: OpenFile): PlanNote[] {
  return (file.draft?.notes ?? []).map(({ code, severity, message, start }) => {
    const line = file.document.lines.lineAt(start) + 1;
    return { code, severity, message, path: file.path, line, column: 1 };
  });
}
