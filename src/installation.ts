import { basename, dirname, join } from "node:path";
import { detectLayout } from "./install/detect-layout.js";
import { effectiveFiles } from "./install/effective-files/effective-files.js";
import type { FileStatus } from "./install/effective-files/status.js";
import type { FilePlan } from "./install/file-plan.js";
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
import { encodeValue, type Value } from "./schema/codec.js";
import { parseAddress, parseAssignment } from "./settings/address.js";
import type { AddressValues, KnownAddress } from "./settings/address-values.js";
import type { Step } from "./settings/change.js";
import { type Explanation, explain, situationOf } from "./settings/explain.js";
import { parseRemove } from "./settings/parse-entry.js";
import type { PasswordUser } from "./settings/passwords/password.js";
import type { PasswordAddress } from "./settings/passwords/password-address.js";
import { planChanges } from "./settings/plan-changes.js";
import { readAddress } from "./settings/read.js";
import type { ChangeOptions } from "./settings/setting.js";
import { parseSwitch } from "./settings/switch.js";
import { commitFiles, type FileChange, freeName } from "./store/commit.js";
import { disk } from "./store/disk.js";
import { machine } from "./store/machine.js";
import { makeStateDirectory, stateDirectory } from "./store/state-directory.js";
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

/** Collects the changes of a plan. */
export interface PlanEditor {
  /**
   * Sets a named setting, a client's or tunnel's field, or a raw key, or several at once. A wrong name or a value of the wrong type does not
   * compile; {@link assign} takes what is only known when the program runs.
   */
  set<Address extends KnownAddress>(address: Address, value: AddressValues[Address]): void;
  set(values: { readonly [Address in keyof AddressValues]?: AddressValues[Address] }): void;
  /** `ADDRESS=VALUE`, `ADDRESS+=ITEM` or `ADDRESS-=ITEM`, as on the command line. */
  assign(assignment: string): void;
  /** Back to the router's default. */
  unset(address: string): void;
  /** Turns on what is on or off: a setting of the kind bool, `client[NAME]`, `tunnel[NAME]`, a key or field that is true or false. */
  enable(what: string): void;
  /** Turns it off. */
  disable(what: string): void;
  /**
   * Sets a user's password for a part of the router, and turns the asking for it on. What is written is a digest; where the templates are in step,
   * they are left alone, as with every secret. A user's name, or a password, that a login cannot hold is refused with `VALUE_REFUSED`.
   */
  password(login: PasswordUser & { readonly password: string }): void;
  /** Takes such a user away, and with the last one the asking. */
  removePassword(login: PasswordUser): void;
  /**
   * Adds a client app (`main`; `name`, `args`, `delay`, `startOnLoad`) or a tunnel (`type`, `name`, and the fields that its type needs, such
   * as `listenPort`) to every location. What is there with the same values stays as it is.
   */
  add(what: "client" | "tunnel", fields: Readonly<Record<string, Value>>): void;
  /** Takes `client[NAME]` or `tunnel[NAME]` out of every location. What is not there is left so, with a note. */
  remove(what: string): void;
}

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
    const wanted: (() => Promise<Step>)[] = [];
    edit({
      set(first: string | Readonly<Record<string, Value | undefined>>, value?: Value) {
        for (const [address, typed] of Object.entries(
          typeof first === "string" ? { [first]: value } : first,
        )) {
          if (typed === undefined) continue;
          const text = encodeValue(typed);
          wanted.push(async () => ({
            verb: "set",
            address: await parseAddress(address),
            operator: "=",
            value: text,
          }));
        }
      },
      assign: (text) => wanted.push(async () => ({ verb: "set", ...(await parseAssignment(text)) })),
      unset: (address) => wanted.push(async () => ({ verb: "unset", address: await parseAddress(address) })),
      enable: (what) => wanted.push(() => parseSwitch("enable", what)),
      disable: (what) => wanted.push(() => parseSwitch("disable", what)),
      password: ({ password, ...login }) =>
        wanted.push(async () => ({
          verb: "set",
          address: await addressOfPassword(login),
          operator: "=",
          value: password,
        })),
      removePassword: (login) =>
        wanted.push(async () => ({ verb: "unset", address: await addressOfPassword(login) })),
      add(what, fields) {
        const texts = new Map(Object.entries(fields).map(([field, value]) => [field, encodeValue(value)]));
        wanted.push(async () => ({ verb: "add", what, fields: texts }));
      },
      remove: (what) => wanted.push(() => parseRemove(what)),
    });
    const steps: Step[] = [];
    for (const step of wanted) steps.push(await step());
    const files = this.#open();
    const plan = await planChanges(files, steps, options, options.location);
    return rememberChange(files, stateDirectory(machine), plan);
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

  /**
   * Works out what makes the locations agree; nothing is written.
   * @throws {ConfigError} `SYNC_CONFLICT` where something changed in several locations since the last sync, or there was none and `from` is
   *   not given
   */
  async planSync(options: SyncOptions = {}): Promise<Plan> {
    return planInstallationSync(this.#open(), stateDirectory(machine), options);
  }

  /**
   * Writes a plan: all files, or none. A plan without changes writes nothing.
   * @throws {ConfigError} `FILE_CHANGED` where a file is not what the plan saw, `LOCATION_NOT_WRITABLE`, `IO_FAILED`
   */
  async commit(plan: Plan): Promise<void> {
    commitPlan(plan);
  }
}

async function addressOfPassword(login: PasswordUser): Promise<PasswordAddress> {
  return (await import("./settings/passwords/password.js")).passwordAddress(login);
}

/** Modes of new files: the config directory's hold secrets, the templates are for everybody. */
const NEW_FILE_MODE = { config: 0o600, also: 0o600, base: 0o644 } as const;

/** See {@link Installation.commit}. */
export function commitPlan({ files, state }: Plan): void {
  if (files.length === 0 && !state) return;
  const changes: FileChange[] = files.flatMap((file) => {
    const { path, bytesBefore, bytesAfter, location, isKept = false } = file;
    const change = { path, before: bytesBefore, after: bytesAfter, mode: NEW_FILE_MODE[location] };
    return isKept ? [copyOf(file), { ...change, isKeptElsewhere: true }] : [change];
  });
  if (state) {
    makeStateDirectory(dirname(state.path));
    changes.push({ path: state.path, before: state.bytesBefore, after: state.bytesAfter, mode: 0o600 });
  }
  commitFiles(changes);
}

/** What keeps the text of a file that goes, in the state directory. */
function copyOf({ path, bytesBefore }: FilePlan): FileChange {
  const directory = join(stateDirectory(machine), "removed");
  makeStateDirectory(directory);
  return {
    path: freeName(join(directory, basename(path))),
    before: undefined,
    after: bytesBefore,
    mode: 0o600,
  };
}
