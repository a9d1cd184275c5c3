import { describe, expect, test } from "vitest";
import { generationOf, type JettyGeneration, simpleName } from "../../../src/files/jetty/generation.js";
import { generations, jettyFile, objectsOf } from "../../support/jetty.js";

const generation = (text: string) => generationOf(objectsOf(text));

const eclipse = (content: string) =>
  `<Configure id="Server" class="org.eclipse.jetty.server.Server">${content}</Configure>`;
const made = (className: string) => eclipse(`<New class="${className}"/>`);
const doctype = (name: string) =>
  `<!DOCTYPE Configure PUBLIC "-//Jetty//Configure//EN" "http://www.eclipse.org/jetty/${name}.dtd">`;

describe("the generation of I2P's own files", () => {
  test.each(generations)("jetty.xml of %s", (name) => {
    expect(generation(jettyFile(name))).toBe(name);
  });

  test.each<JettyGeneration>(["6", "7/8", "9", "12"])("jetty-ssl.xml of %s", (name) => {
    expect(generation(jettyFile(name, "jetty-ssl"))).toBe(name);
  });

  test.each<[JettyGeneration, JettyGeneration]>([
    ["6", "6"],
    ["12", "12"],
    ["9", "9"],
    ["7/8", "9"],
  ])("base-context.xml of %s is one of %s, where nothing tells it from that", (name, expected) => {
    expect(generation(jettyFile(name, "base-context"))).toBe(expected);
  });
});

describe("what tells one generation from another", () => {
  const mortbay = (id: string, className: string) =>
    `<Configure${id} class="org.mortbay.jetty.Server"><New class="${className}"/></Configure>`;

  test.each<[string, string, JettyGeneration]>([
    ["classes for HTTP and no id", mortbay("", "org.mortbay.http.SocketListener"), "5"],
    ["an id, where the request log is a class for HTTP", mortbay(" id='Server'", "org.mortbay.http.X"), "6"],
    ["no classes for HTTP", mortbay("", "org.mortbay.jetty.nio.SelectChannelConnector"), "6"],
    ["a connector", made("org.eclipse.jetty.server.nio.SelectChannelConnector"), "7/8"],
    ["a connector for TLS", made("org.eclipse.jetty.server.ssl.SslSocketConnector"), "7/8"],
    ["a provider of contexts", made("org.eclipse.jetty.deploy.providers.ContextProvider"), "7/8"],
    ["a provider that came later", made("org.eclipse.jetty.deploy.providers.WebAppProvider"), "9"],
    ["a class that only ends like one", made("org.example.MySocketConnector"), "9"],
    ["a set thread pool", eclipse("<Set name='threadPool'><New class='x.P'/></Set>"), "7/8"],
    ["a thread pool that is only configured", eclipse("<Get name='ThreadPool'/>"), "9"],
    [
      "the connector of Jetty 9 before anything else",
      eclipse("<Set name='ThreadPool'/><New class='org.eclipse.jetty.server.ServerConnector'/>"),
      "9",
    ],
    ["a class of an environment", made("org.eclipse.jetty.ee8.servlet.ServletContextHandler"), "12"],
    ["a class that is none of an environment", made("org.eclipse.jetty.eepsite.Handler"), "9"],
    ["the document type of Jetty 10", doctype("configure_10_0") + eclipse(""), "12"],
    ["the document type of Jetty 9.3", doctype("configure_9_3") + eclipse(""), "9"],
    ["a document type of Jetty 5", doctype("configure_1_2") + eclipse(""), "9"],
    [
      "a class in an element of its own",
      "<Configure><Class>org.mortbay.jetty.Server</Class></Configure>",
      "6",
    ],
    [
      "the first class of Jetty's, where others follow",
      eclipse("<New class='org.mortbay.http.I2PRequestLog'/>"),
      "9",
    ],
  ])("%s", (_, text, expected) => {
    expect(generation(text)).toBe(expected);
  });

  test.each([
    "org.example.Server",
    "org.mortbayx.Server",
    "org.eclipse.jettison.Server",
    "x.org.mortbay.Server",
    "",
  ])("there is none where no class is Jetty's: %j", (className) => {
    expect(generation(`<Configure class="${className}"><New/></Configure>`)).toBeUndefined();
  });

  test("a class in a comment tells nothing", () => {
    expect(generation(eclipse("<!-- <New class='x.SelectChannelConnector'/> -->"))).toBe("9");
  });
});

test.each([
  ["org.eclipse.jetty.server.Server", "Server"],
  ["Server", "Server"],
  ["", ""],
])("the simple name of %j is %j", (className, name) => {
  expect(simpleName(className)).toBe(name);
});

test("Jetty 12 is known without its document type by what watches its directories", () => {
  const classes = [
    "org.eclipse.jetty.server.ServerConnector",
    "org.eclipse.jetty.deploy.providers.ContextProvider",
  ];
  expect(generation(eclipse(classes.map((name) => `<New class="${name}"/>`).join("")))).toBe("12");
});
