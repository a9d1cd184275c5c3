import type { Finding } from "./doctor/finding.js";
import { detectLayout } from "./install/detect-layout.js";
import { effectiveFiles } from "./install/effective-files/effective-files.js";
import type { FileStatus } from "./install/effective-files/status.js";
import { InstallationFiles, type Scope } from "./install/installation-files.js";
import type { InstallationOptions, Layout, LocationKind } from "./install/layout.js";
import type { LoadedClient } from "./install/next-start/clients.js";
import type { FileOutcome } from "./install/next-start/outcome.js";
import type { StartProblem } from "./install/next-start/problem.js";
import { savedAt } from "./install/next-start/saved-at.js";
import type { LoadedTunnel } from "./install/next-start/tunnels.js";
import type { Origin } from "./install/origin.js";
import type { Plan } from "./install/plan.js";
import { type Prediction, predict } from "./install/predict.js";
import {
  type CommitPlanOptions,
  type Committed,
  commitPlan,
  type PlanOf,
} from "./installation/commit-plan.js";
import { type DoctorOptions, findingsOf, rulesNamed } from "./installation/doctor.js";
import { type FixOptions, planInstallationFixes } from "./installation/fixes.js";
import { historyOf } from "./installation/history.js";
import type { HistoryEntry } from "./installation/history-entries.js";
import { planUndo, type UndoOptions } from "./installation/undo.js";
import type { Ports } from "./ports/ports.js";
import { portsOf } from "./ports/ports-of.js";
import { type RedactedInstallation, redactInstallation } from "./redact/redact-installation.js";
import type { Value } from "./schema/value.js";
import { parseAddress } from "./settings/address/address.js";
import { planChanges } from "./settings/changes/plan-changes.js";
import { type PlanEditor, stepsOf } from "./settings/changes/plan-editor.js";
import { type Explanation, explain, situationOf } from "./settings/explain/explain.js";
import { readAddress } from "./settings/reading/read.js";
import type { ChangeOptions } from "./settings/setting.js";
import { disk } from "./store/disk.js";
import { machine } from "./store/machine.js";
import { stateDirectory } from "./store/state-directory.js";
import { rememberChange } from "./sync/remember-change.js";
import { compareInstallation, planInstallationSync, type SyncOptions } from "./sync/sync-installation.js";
import { ConfigError } from "./text/error.js";

/** What `get` found. */
export interface SettingValue {
  /** `undefined` where nothing is set and the router has no fixed default. */
  readonly value: Value | undefined;
  /** Where it stands; `undefined` where the router's default counts. */
  readonly origin: Origin | undefined;
  /** True where no file holds it. */
  readonly default: boolean;
}

/** The router's next start: what it loads, and what becomes of the files. */
export interface UpcomingStart {
  /** In the order in which they are launched, disabled ones included. */
  readonly clients: readonly LoadedClient[];
  readonly tunnels: readonly LoadedTunnel[];
  readonly changes: readonly FileOutcome[];
  /** What goes wrong, and what happens to the router then. */
  readonly problems: readonly StartProblem[];
}

/** Something that is not the same in all locations. */
export interface LocationDifference {
  /** As on the command line: `i2np.upnp.enable`, `client[SAMBridge].args`; `client[SAMBridge]` where it is missing in one. */
  readonly address: string;
  readonly values: readonly {
    readonly location: LocationKind;
    readonly dir: string;
    /** `undefined` where there is nothing; `present` for a client or tunnel as a whole. */
    readonly value: string | undefined;
    readonly origin: Origin | undefined;
  }[];
}

const nothing: SettingValue = { value: undefined, origin: undefined, default: true };

export interface PlanOptions extends ChangeOptions {
  /** Which locations to change; by default those that the layout keeps in step. */
  readonly location?: Scope | undefined;
}

/**
 * An I2P installation on this machine, or below another root.
 *
 *     const i2p = await Installation.open({ root: "/" });
 *     const plan = await i2p.plan((edit) => edit.set("console.bind", ["0.0.0.0"]));
 *     await i2p.commit(plan);
 */
export class Installation {
  readonly layout: Layout;
  /** What each plan is about, and how it is worked out again. */
  readonly #plans = new WeakMap<Plan, { readonly first: PlanOf; readonly again: () => Promise<PlanOf> }>();

  private constructor(layout: Layout) {
    this.layout = layout;
  }

  /**
   * Finds the installation's directories; no file is read yet.
   * @throws {ConfigError} `INSTALLATION_NOT_FOUND`, `INSTALLATION_AMBIGUOUS`
   */
  static async open(options: InstallationOptions = {}): Promise<Installation> {
    return new Installation(await detectLayout(disk, options, machine));
  }

  /** The files as they are now. Every call reads them afresh. */
  #open(): InstallationFiles {
    return new InstallationFiles(disk, this.layout, machine);
  }

  /**
   * What an address is where the router reads it, or in the location named.
   * @throws {ConfigError} `ADDRESS_UNKNOWN`, `CLIENT_AMBIGUOUS`, `TUNNEL_AMBIGUOUS`, `FILE_UNREADABLE`; `USAGE` for an address that means
   *   several values, such as `tunnel[*].interface`, which is what {@link getAll} is for
   */
  async get(address: string, location?: Scope): Promise<SettingValue> {
    const [first = nothing, ...rest] = await this.getAll(address, location);
    if (rest.length === 0) return first;
    throw new ConfigError("USAGE", `${address} means ${rest.length + 1} values: getAll gives them all`);
  }

  /** Every value that an address means, in the order of the router's list; see {@link get} for what it throws. */
  async getAll(address: string, location?: Scope): Promise<readonly SettingValue[]> {
    const readings = await readAddress(this.#open().source(location), await parseAddress(address));
    return readings.map(({ value, origin }) => ({ value, origin, default: origin === undefined }));
  }

  /**
   * Works out what a change comes to in every location; nothing is written.
   * @throws {ConfigError} where a change is refused; see the codes in docs/errors.md
   */
  async plan(edit: (editor: PlanEditor) => void, options: PlanOptions = {}): Promise<Plan> {
    return this.#remember(async () => {
      const files = this.#open();
      const plan = await planChanges(files, await stepsOf(edit), options, options.location);
      return { files, plan: await rememberChange(files, stateDirectory(machine), plan) };
    });
  }

  async #remember(work: () => Promise<PlanOf>): Promise<Plan> {
    const first = await work();
    this.#plans.set(first.plan, { first, again: work });
    return first.plan;
  }

  /** Every file that may be taken for the one that counts, and what the router makes of it. */
  async files(): Promise<readonly FileStatus[]> {
    return effectiveFiles(this.#open());
  }

  /**
   * What there is to say about an address: every line that holds it, which counts and why, and what the next start makes of it.
   * @throws {ConfigError} as {@link get}
   */
  async explain(address: string): Promise<Explanation> {
    return await explain(situationOf(this.#open(), this.#predict()), await parseAddress(address));
  }

  /** What the router will have loaded when it starts again, and what will have become of its files; nothing is written. */
  async nextStart(): Promise<UpcomingStart> {
    const { start, changes, problems } = this.#predict();
    return { clients: start.clients, tunnels: start.tunnels, changes, problems };
  }

  #predict(): Prediction {
    return predict(this.#open(), savedAt(machine.now()));
  }

  /**
   * What the router and its programs listen at and connect to, as the files say that the router reads, or those of the location named; what is
   * off is told too.
   * @throws {ConfigError} `FILE_UNREADABLE`, `INPUT_TOO_LARGE`
   */
  async ports(location?: Scope): Promise<Ports> {
    return { ...portsOf(this.#open().source(location)) };
  }

  /** What differs between the locations, as far as it means something to the router. */
  async compareLocations(): Promise<readonly LocationDifference[]> {
    const { differences } = await compareInstallation(this.#open());
    return differences.map(({ address, sides }) => ({
      address,
      values: sides.map(({ location, value, place }) => ({
        location: location.kind,
        dir: location.dir,
        value,
        origin: place,
      })),
    }));
  }

  /** The configuration without what it tells of its owner, for others to look at; nothing is written. */
  async redact(): Promise<RedactedInstallation> {
    return redactInstallation(this.#open());
  }

  /**
   * Works out what makes the locations agree; nothing is written.
   * @throws {ConfigError} `SYNC_CONFLICT` where something changed in several locations since the last sync, or there was none and `from` is
   *   not given
   */
  async planSync(options: SyncOptions = {}): Promise<Plan> {
    return this.#remember(async () => {
      const files = this.#open();
      return { files, plan: await planInstallationSync(files, stateDirectory(machine), options) };
    });
  }

  /**
   * What is wrong, where, and why, as far as files can show it: what the command's `doctor` prints.
   * @throws {ConfigError} `USAGE` for a rule that there is none of; `FILE_UNREADABLE`
   */
  async doctor(options: DoctorOptions = {}): Promise<readonly Finding[]> {
    return findingsOf(this.#open(), options);
  }

  /**
   * Works out what mends that, as far as edits can; nothing is written.
   * @throws {ConfigError} as {@link doctor}; `ROUTER_RUNNING` where a key of its router.config would go, unless `force`
   */
  async planFixes(options: DoctorOptions & FixOptions = {}): Promise<Plan> {
    return this.#remember(async () => {
      const files = this.#open();
      const { plan } = await planInstallationFixes(files, rulesNamed(options.rules), options);
      return { files, plan };
    });
  }

  /**
   * What was written to this installation, the last transaction first; the history keeps 50 of all installations.
   * @throws {ConfigError} `FILE_UNREADABLE`
   */
  async history(): Promise<readonly HistoryEntry[]> {
    return historyOf(this.#open());
  }

  /**
   * Works out what takes a transaction back, by default the last one that was not taken back; nothing is written.
   * @throws {ConfigError} `TRANSACTION_UNKNOWN`; `UNDO_REFUSED` where a file has changed since, unless `force`; `ROUTER_RUNNING`
   */
  async planUndo(transaction?: string, options: UndoOptions = {}): Promise<Plan> {
    // The last one now, also where the plan is worked out again after another change.
    let meant = transaction;
    return this.#remember(async () => {
      const undo = await planUndo(this.#open(), meant, options);
      meant = undo.undoes;
      return undo;
    });
  }

  /**
   * Writes a plan: all files, or none. Where a file is not what the plan saw, the plan is worked out again, once; the result tells which one was
   * written. A plan without changes writes nothing.
   * @throws {ConfigError} `FILE_CHANGED` where a file changed again meanwhile, or at all under a plan that is not of this object; `LOCK_TIMEOUT`,
   *   `LOCATION_NOT_WRITABLE`, `LINK_OUTSIDE`, `FILE_HARD_LINKED`, `FILE_MOUNTED`, `IO_FAILED`, `RECOVERY_NEEDED`; and, where it is worked out
   *   again, what {@link plan} throws
   */
  async commit(plan: Plan, options: CommitPlanOptions = {}): Promise<Committed> {
    const { first, again } = this.#plans.get(plan) ?? { first: { plan, files: this.#open() } };
    return commitPlan(first, { ...options, verb: "commit", again });
  }
}
