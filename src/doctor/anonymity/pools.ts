import type { OpenFile } from "../../install/location.js";
import { javaInt } from "../../text/java-int.js";
import { keySpot, type Spot } from "../spot.js";
import type { Subject } from "../subject.js";

type Direction = "inbound" | "outbound";

/** What counts where nothing else is said (facts: catalogue `router.inboundPool.length`, `tunnel.N.option.inbound.length`). */
const CLIENT_LENGTH = 3;
const EXPLORATORY_LENGTH: Readonly<Record<Direction, number>> = { inbound: 2, outbound: 3 };

/** The tunnels of one direction that somebody has in I2P: a tunnel of i2ptunnel, or the router to look around. */
export interface Pool {
  readonly direction: Direction;
  /** As messages call it: `the inbound tunnels of tunnel[Irc2P]`. */
  readonly name: string;
  readonly file: OpenFile;
  /** The key of an option such as `length` or `IPRestriction`. */
  key(option: string): string;
  /** What stands for it. */
  text(option: string): string | undefined;
  /** The same as a number; `undefined` where the router falls back to its default. */
  number(option: string): number | undefined;
  at(option: string, part?: "key" | "value"): Spot;
  /** How many hops there are where the length is not given, or cannot be read. */
  readonly usualLength: number;
}

const directions: readonly Direction[] = ["inbound", "outbound"];

/** The pools of the router itself and of the tunnels that start. */
export function poolsOf({ router, startedTunnels }: Subject): readonly Pool[] {
  const exploratory = directions.map((direction) =>
    poolIn(router.file, `router.${direction}Pool.`, {
      direction,
      name: `the ${direction} exploratory tunnels`,
      usualLength: EXPLORATORY_LENGTH[direction],
    }),
  );
  const clients = startedTunnels.flatMap((tunnel) =>
    directions.map((direction) =>
      poolIn(tunnel.file, tunnel.key(`option.${direction}.`), {
        direction,
        name: `the ${direction} tunnels of ${tunnel.name}`,
        usualLength: CLIENT_LENGTH,
      }),
    ),
  );
  return [...exploratory, ...clients];
}

function poolIn(
  file: OpenFile,
  prefix: string,
  rest: Pick<Pool, "direction" | "name" | "usualLength">,
): Pool {
  const key = (option: string) => prefix + option;
  const text = (option: string) => file.reader.get(key(option));
  return {
    ...rest,
    file,
    key,
    text,
    number: (option) => javaInt(text(option) ?? ""),
    at: (option, part = "value") => keySpot(file, key(option), part),
  };
}
