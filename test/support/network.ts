import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** Networks are for root; everybody else is root in a user namespace, where the system lets them make one. */
const isRoot = process.getuid?.() === 0;
const user = isRoot ? [] : ["--user", "--map-root-user"];
const program = fileURLToPath(new URL("packets.mjs", import.meta.url));

/** Whether tests that need a network of their own and these programs must be left out; why, is told. */
export function mustSkip(subject: string, ...tools: readonly string[]): boolean {
  const need = 'command -v "$tool" >/dev/null || { echo "there is no $tool" >&2; exit 1; }';
  const script = `ip link add i2p0 type veth peer name i2p1 && for tool; do ${need}; done`;
  const words = [...user, "--net", "sh", "-c", script, "sh", ...tools];
  const { error, status, stderr } = spawnSync("unshare", words, { encoding: "utf8", env: environment });
  if (status !== 0) console.log(`${subject}: not tested: ${error?.message ?? stderr.trim()}`);
  return status !== 0;
}

/** The programs of the system's administrator are not on everybody's path. */
const environment = { PATH: `${process.env["PATH"]}:/usr/sbin:/sbin` };

/** A network that one process holds, and that goes with it. */
export class Network {
  readonly #holder: ChildProcessWithoutNullStreams;

  private constructor(holder: ChildProcessWithoutNullStreams) {
    this.#holder = holder;
  }

  /** A network with nothing but its loopback; `beside` another one, it is in the hands of the same user. */
  static async open(beside?: Network): Promise<Network> {
    // It says that it is there, and ends when its input does.
    const hold = [
      "unshare",
      ...(beside === undefined ? user : []),
      "--net",
      "sh",
      "-c",
      "ip link set lo up; echo; exec cat",
    ];
    const [first = "", ...rest] = [...(beside?.prefix ?? []), ...hold];
    const holder = spawn(first, rest, { stdio: "pipe", env: environment });
    await once(holder.stdout, "data");
    onTestFinished(async () => {
      holder.stdin.end();
      if (holder.exitCode === null) await once(holder, "close");
    });
    return new Network(holder);
  }

  /** What runs a program there; its words come behind. */
  get prefix(): readonly string[] {
    const credentials = isRoot ? [] : ["--user", "--preserve-credentials"];
    return ["nsenter", ...credentials, "--net", `--target=${this.#holder.pid}`, "--"];
  }

  /** Runs a program there to its end, which must be a good one; what it said is returned. */
  run(words: readonly string[], input = ""): string {
    const [first = "", ...rest] = [...this.prefix, ...words];
    const { status, stdout, stderr } = spawnSync(first, rest, { encoding: "utf8", env: environment, input });
    if (status !== 0) throw new Error(`${words.join(" ")}: ${stdout}${stderr}`);
    return stdout;
  }

  /** A cable to another network: the ends get these names and addresses, `/24` or `/64` included. */
  join(
    other: Network,
    [name, otherName]: readonly [string, string],
    addresses: readonly (readonly [string, string])[],
  ): void {
    this.run([
      "ip",
      "link",
      "add",
      name,
      "type",
      "veth",
      "peer",
      "name",
      otherName,
      "netns",
      `${other.#holder.pid}`,
    ]);
    for (const [here, there] of addresses) {
      this.run(["ip", "address", "add", here, "dev", name, ...(here.includes(":") ? ["nodad"] : [])]);
      other.run(["ip", "address", "add", there, "dev", otherName, ...(there.includes(":") ? ["nodad"] : [])]);
    }
    other.run(["ip", "link", "set", otherName, "up"]);
    this.run(["ip", "link", "set", name, "up"]);
    this.#waitFor(name);
    other.#waitFor(otherName);
  }

  /** The system makes the routes of IPv6 a little after the cable is in. */
  #waitFor(name: string): void {
    const script =
      'for try in $(seq 100); do ip -6 route | grep -q "^fe80.* $1 " && exit; sleep 0.05; done; exit 1';
    this.run(["sh", "-c", script, "sh", name]);
  }

  /** Starts the program that sends and answers packets. */
  start(words: readonly string[]): ChildProcessWithoutNullStreams {
    const [first = "", ...rest] = [...this.prefix, process.execPath, program, ...words];
    return spawn(first, rest, { stdio: "pipe", env: environment });
  }
}

/**
 * Of these places, such as `tcp 198.51.100.1 80`, the ones that answer: the second network waits at all their ports, the first one connects or
 * sends a datagram to each.
 */
export async function reached(
  from: Network,
  to: Network,
  places: readonly string[],
): Promise<readonly string[]> {
  const server = to.start(["answer", ...places]);
  try {
    await Promise.race([once(server.stdout, "data"), once(server, "close")]);
    const client = from.start(["ask", ...places]);
    client.stdin.end();
    const [answered, complaint] = await Promise.all([
      text(client.stdout),
      text(client.stderr),
      once(client, "close"),
    ]);
    if (complaint !== "") throw new Error(complaint);
    return answered.split("\n").filter((line) => line !== "");
  } finally {
    server.stdin.end();
    if (server.exitCode === null) await once(server, "close");
  }
}
