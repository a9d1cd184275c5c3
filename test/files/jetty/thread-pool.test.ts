import { describe, expect, test } from "vitest";
import type { JettyGeneration } from "../../../src/files/jetty/generation.js";
import { isServer } from "../../../src/files/jetty/thread-pool.js";
import { configOf, generations, jettyFile, objectsOf, pool, server } from "../../support/jetty.js";

/** The least and the most threads, and how long one waits. */
function threads(text: string): (number | undefined)[] {
  const { minThreads, maxThreads, idleTimeout } = configOf(text).threadPool;
  return [minThreads, maxThreads, idleTimeout];
}

const inPool = (content: string) => threads(server(pool(content)));
const int = (value: number, attributes = "") => `<Arg type="int"${attributes}>${value}</Arg>`;
const min = (value: number) => `<Set name="minThreads">${value}</Set>`;
const max = (value: number) => `<Set name="maxThreads">${value}</Set>`;

describe("the thread pool of I2P's own files", () => {
  test.each<[JettyGeneration, (number | undefined)[]]>([
    ["5", [3, 10, undefined]],
    ["6", [1, 16, undefined]],
    ["7/8", [3, 20, 60_000]],
    ["9", [3, 20, 60_000]],
    ["12", [3, 20, 60_000]],
  ])("jetty.xml of %s", (generation, expected) => {
    expect(threads(jettyFile(generation))).toEqual(expected);
  });

  test.each<[JettyGeneration, string]>([
    ["5", "org.mortbay.http.SocketListener"],
    ["6", "org.mortbay.thread.QueuedThreadPool"],
    ["7/8", "org.eclipse.jetty.util.thread.QueuedThreadPool"],
    ["9", "org.eclipse.jetty.util.thread.QueuedThreadPool"],
  ])("of %s is set in a %s", (generation, className) => {
    const { document, threadPool } = configOf(jettyFile(generation));
    const { start = 0, openEnd = 0 } = threadPool.object ?? {};
    expect(document.text.slice(start, openEnd)).toContain(`class="${className}"`);
  });

  test.each(generations)("jetty-ssl.xml of %s sets none", (generation) => {
    const { minThreads, maxThreads } = configOf(jettyFile(generation, "jetty-ssl")).threadPool.values;
    expect([minThreads, maxThreads]).toEqual([undefined, undefined]);
  });

  test("the context has none", () => {
    expect(threads(jettyFile("9", "base-context"))).toEqual([undefined, undefined, undefined]);
  });
});

describe("the pools that I2P had for a while", () => {
  const concurrent = (content: string) =>
    `<Configure id="Server" class="org.mortbay.jetty.Server"><Set name="ThreadPool">
      <New class="org.mortbay.thread.concurrent.ThreadPool"><Arg type="int">0</Arg>${content}</New>
    </Set></Configure>`;

  test("0.9 to 0.9.5: another class, with setters of its own", () => {
    const text = concurrent("<Set name='corePoolSize'>1</Set><Set name='maximumPoolSize'>16</Set>");
    expect([threads(text), configOf(text).threadPool.isConcurrent]).toEqual([[1, 16, undefined], true]);
  });

  const executor = `<New class="org.eclipse.jetty.util.thread.ExecutorThreadPool">
      <Arg type="int">3</Arg><Arg type="int">16</Arg><Arg type="long">60000</Arg>
    </New>`;

  test("0.9.6 and later: a pool that is made with the least first", () => {
    expect(threads(server(`<Set name="ThreadPool">${executor}</Set>`))).toEqual([3, 16, 60_000]);
  });

  test("the same pool, once the router had made a file for Jetty 9 of it", () => {
    expect(threads(server(`<Arg>${executor}</Arg>`))).toEqual([3, 16, 60_000]);
  });

  test("the same pool is made with less in another way, which tells no threads", () => {
    const text = server(`<Arg>${executor.replace('<Arg type="long">60000</Arg>', "")}</Arg>`);
    expect(threads(text)).toEqual([undefined, undefined, undefined]);
  });
});

describe("a pool of Jetty 9 is made with the numbers", () => {
  test.each<[string, string, (number | undefined)[]]>([
    ["of its own, where it is given none (jetty-0119)", "", [8, 200, 60_000]],
    ["most threads first (jetty-0116)", int(33), [8, 33, 60_000]],
    ["least second, idle time third", int(33) + int(5) + int(7), [5, 33, 7]],
    [
      "by their names (jetty-0118)",
      int(5, " name='minThreads'") + int(31, " name='maxThreads'"),
      [5, 31, 60_000],
    ],
    ["but none that has no type", "<Arg>33</Arg>", [8, 200, 60_000]],
    ["never the least above the most", int(4) + int(9), [4, 4, 60_000]],
    ["with those that are numbers", `<Arg type="int">x</Arg>${int(5)}`, [5, undefined, 60_000]],
    ["and then has setters", int(33) + int(5) + max(40), [5, 40, 60_000]],
    [
      "and not with a queue",
      `${int(33)}<Arg><New class='x.Queue'><Arg type='int'>1</Arg></New></Arg>`,
      [8, 33, 60_000],
    ],
  ])("%s", (_, content, expected) => {
    expect(inPool(content)).toEqual(expected);
  });

  test("of its own, where the server is given no pool (jetty-0126)", () => {
    expect(threads(server(""))).toEqual([8, 200, 60_000]);
  });
});

describe("whichever number is set last moves the other one along", () => {
  test.each<[string, string, number[]]>([
    ["the most below the least (jetty-0120)", min(3) + max(2), [2, 2]],
    ["the least above the most (jetty-0122)", max(10) + min(30), [30, 30]],
    ["no threads at all (jetty-0123)", min(3) + max(0), [0, 0]],
    ["less than none (jetty-0124)", min(3) + max(-5), [-5, -5]],
    ["the most below Jetty's least", max(5), [5, 5]],
    ["the most as many as the least", min(3) + max(3), [3, 3]],
  ])("%s", (_, content, expected) => {
    expect(inPool(content).slice(0, 2)).toEqual(expected);
  });

  test("in Jetty 5, 6 and 7/8 each number is what its file says", () => {
    const swapped = jettyFile("7/8").replace('"minThreads">3<', '"minThreads">30<');
    expect(threads(swapped).slice(0, 2)).toEqual([30, 20]);
  });
});

describe("a pool is configured", () => {
  test.each<[string, string, (number | undefined)[]]>([
    ["where it is made", pool(max(30)), [8, 30, 60_000]],
    [
      "where a Ref leads to it",
      `<New id="p" class="x.QueuedThreadPool">${max(30)}</New><Arg><Ref refid="p"/></Arg>`,
      [8, 30, 60_000],
    ],
    ["where the server is asked for it", `<Get name="ThreadPool">${max(30)}</Get>`, [8, 30, 60_000]],
    [
      "in its properties (jetty-0099)",
      pool("<Set name='maxThreads'><Property name='p' default='44'/></Set>"),
      [8, 44, 60_000],
    ],
    ["by calls", pool("<Call name='setMaxThreads'><Arg type='int'>30</Arg></Call>"), [8, 30, 60_000]],
    [
      "not in a pool of buffers",
      `<Arg><Ref refid="elsewhere"/></Arg><Arg><New class="x.ArrayByteBufferPool">${max(30)}</New></Arg>`,
      [8, 200, 60_000],
    ],
    ["not where another object is", `<Get name="handler">${max(30)}</Get>`, [8, 200, 60_000]],
    ["not in a comment", pool(`<!--${max(30)}-->`), [8, 200, 60_000]],
    ["not by a number that is none", pool("<Set name='maxThreads'>x</Set>"), [8, undefined, 60_000]],
  ])("%s", (_, content, expected) => {
    expect(threads(server(content))).toEqual(expected);
  });
});

test.each<[string, boolean]>([
  ["<Configure class='org.eclipse.jetty.server.Server'/>", true],
  ["<Configure/>", true],
  ["<Configure class='org.eclipse.jetty.servlet.ServletContextHandler'/>", false],
])("%s configures the server: %j", (text, expected) => {
  expect(isServer(objectsOf(text))).toBe(expected);
});
