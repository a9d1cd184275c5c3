import { describe, expect, test } from "vitest";
import { childrenOf, isSetter, type JettyObjects, upperFirst } from "../../../src/files/jetty/objects.js";
import { objectsOf } from "../../support/jetty.js";
import { one } from "../../support/xml-step.js";

const at = (objects: JettyObjects, path: string) => one(objects.document, path);
const within = (content: string) => objectsOf(`<Configure id="S">${content}</Configure>`);

describe("an attribute", () => {
  test.each<[string, string, string]>([
    ["id", "<Id>a</Id>", "a"],
    ["name", "<Name> a </Name>", "a"],
    ["class", "<Class>\n a\n</Class>", "a"],
    ["type", "<Type><![CDATA[a]]></Type>", "a"],
    ["default", "<Default>a<!-- b --></Default>", "a"],
  ])("%s may stand in an element: %s", (name, form, value) => {
    const objects = within(`<New>${form}</New>`);
    expect(objects.attribute(at(objects, "//New"), name)).toBe(value);
  });

  test.each<[string, string, string | undefined]>([
    ["its own form first", "<New name='a'><Name>b</Name></New>", "a"],
    ["no form further down", "<New><Arg><Name>a</Name></Arg></New>", undefined],
    ["no form in other letters", "<New><name>a</name></New>", undefined],
  ])("has %s", (_, text, value) => {
    const objects = within(text);
    expect(objects.attribute(at(objects, "//New"), "name")).toBe(value);
  });

  test("refid has no form but its own", () => {
    const objects = within("<Ref><Refid>a</Refid></Ref>");
    expect(objects.attribute(at(objects, "//Ref"), "refid")).toBeUndefined();
  });
});

describe("the members of an object", () => {
  const membersOf = (content: string, path = "/Configure/New") => {
    const objects = within(content);
    return objects.members(at(objects, path)).map((member) => objects.attribute(member, "name"));
  };

  test.each<[string, string, (string | undefined)[]]>([
    ["what configures it", "<New><Set name='a'/><Call name='b'/></New>", ["a", "b"]],
    [
      "what a Ref to it adds",
      "<New id='x'><Set name='a'/></New><Ref refid='x'><Set name='b'/></Ref>",
      ["a", "b"],
    ],
    ["what a Ref of old adds", "<New id='x'/><Ref id='x'><Set name='b'/></Ref>", ["b"]],
    [
      "all in the order of the text",
      "<Ref refid='x'><Set name='b'/></Ref><New id='x'><Set name='a'/></New>",
      ["b", "a"],
    ],
    ["nothing that a Ref to another adds", "<New id='x'/><Ref refid='y'><Set name='b'/></Ref>", []],
    ["nothing that only a comment adds", "<New><!-- <Set name='a'/> --></New>", []],
    ["nothing that lies deeper", "<New><Set><New><Set name='a'/></New></Set></New>", [undefined]],
    ["no forms of its attributes", "<New><Name>a</Name><Class>b</Class></New>", []],
  ])("are %s", (_, content, names) => {
    expect(membersOf(content)).toEqual(names);
  });

  test("of a Ref are those in it alone", () => {
    expect(membersOf("<New id='x'><Set name='a'/></New><Ref id='x'><Set name='b'/></Ref>", "//Ref")).toEqual([
      "b",
    ]);
  });

  test("of the second element with an id are its own", () => {
    const content = "<New id='x'/><Get id='x'/><Ref refid='x'><Set name='a'/></Ref>";
    expect(membersOf(content, "//Get")).toEqual([]);
  });
});

describe("the object that an element gives", () => {
  const given = (content: string) => {
    const objects = within(content);
    const object = objects.objectIn(at(objects, "//Arg"));
    return object && objects.attribute(object, "class");
  };

  test.each<[string, string, string | undefined]>([
    ["the New in it", "<Arg> <New class='a'/> </Arg>", "a"],
    ["what its Ref leads to", "<New id='x' class='a'/><Arg><Ref refid='x'/></Arg>", "a"],
    ["what its Ref of old leads to", "<New id='x' class='a'/><Arg><Ref id='x'/></Arg>", "a"],
    [
      "the first of two with that id",
      "<New id='x' class='a'/><New id='x' class='b'/><Arg><Ref id='x'/></Arg>",
      "a",
    ],
    ["none where its Ref leads out of the file", "<Arg><Ref refid='x'/></Arg>", undefined],
    ["none where there is text", "<Arg>a</Arg>", undefined],
  ])("is %s", (_, content, expected) => {
    expect(given(content)).toBe(expected);
  });

  test("a Ref without any id leads nowhere", () => {
    const objects = within("<Ref/>");
    expect(objects.referent(at(objects, "//Ref"))).toBeUndefined();
  });
});

describe("the names of setters", () => {
  test.each<[string | undefined, boolean]>([
    ["port", true],
    ["Port", true],
    ["PORT", false],
    [" port", false],
    ["ports", false],
    ["", false],
    [undefined, false],
  ])("%j is one of port: %j", (written, expected) => {
    expect(isSetter(written, "port")).toBe(expected);
  });

  test.each([
    ["idleTimeout", "IdleTimeout"],
    ["", ""],
  ])("%j has a method in %j", (name, expected) => {
    expect(upperFirst(name)).toBe(expected);
  });

  test("a file has a setter where an element of that name calls it", () => {
    const objects = within("<New><Set name='ThreadPool'/></New>");
    expect([objects.has("Set", "threadPool"), objects.has("Get", "threadPool")]).toEqual([true, false]);
  });
});

test("all elements are in the order of the text, and only elements", () => {
  const objects = objectsOf("<a>x<b><c/></b><!-- d --><e/></a>");
  expect(objects.all.map(({ name }) => name)).toEqual(["a", "b", "c", "e"]);
  expect(childrenOf(objects.root).map(({ name }) => name)).toEqual(["b", "e"]);
});

test("the arguments are those directly in an element", () => {
  const objects = within("<New><Arg>1</Arg><Set><New><Arg>2</Arg></New></Set></New>");
  expect(objects.args(at(objects, "/Configure/New"))).toHaveLength(1);
});

test("without a document type there is nothing that it names", () => {
  expect(within("").systemId).toBe("");
});
