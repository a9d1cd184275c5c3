import { describe, expect, test } from "vitest";
import { numberOf, setterValue, valueIn } from "../../../src/files/jetty/value.js";
import { objectsOf } from "../../support/jetty.js";
import { one } from "../../support/xml-step.js";

const DTD_9 = `<!DOCTYPE Configure PUBLIC "-//Jetty//Configure//EN" "http://www.eclipse.org/jetty/configure_9_3.dtd">`;
const DTD_10 = DTD_9.replace("9_3", "10_0");

function valueFrom(element: string) {
  const objects = objectsOf(`${DTD_9}<Configure>${element}</Configure>`);
  return valueIn(objects, one(objects.document, "/Configure/*"));
}

describe("the text of a value", () => {
  test.each<[string, string, string | undefined]>([
    ["what stands there", "<Set>7658</Set>", "7658"],
    ["without the white space around it", "<Set>\n\t7658 </Set>", "7658"],
    ["with its white space, where it has a type", "<Set type='int'> 7658 </Set>", " 7658 "],
    ["with references resolved", "<Set>a&amp;&#98;</Set>", "a&b"],
    ["with an unknown entity as nothing (jetty-0087)", "<Set>a&nbsp;b</Set>", "ab"],
    ["beside comments and instructions", "<Set><!-- 1 -->76<?x 2?>58<!-- 3 --></Set>", "7658"],
    ["of text and CDATA together (jetty-0052)", "<Set>76<![CDATA[58]]></Set>", "7658"],
    ["nothing, where nothing is", "<Set></Set>", undefined],
    ["nothing, where the tag closes itself (jetty-0034)", "<Set/>", undefined],
    ["nothing, where there is white space", "<Set> \n </Set>", undefined],
    ["nothing, where there is only a comment (jetty-0028)", "<Set><!-- 1 --></Set>", undefined],
    ["nothing, where a number has no digits", "<Set type='int'></Set>", undefined],
    ["nothing, where a number has white space alone", "<Set type='int'> </Set>", undefined],
    ["nothing, where the class of a String is named", "<Set type='java.lang.String'></Set>", undefined],
    ["an empty one, where it is a String", "<Set type='String'></Set>", ""],
    ["white space, where it is a String", "<Set type='String'> </Set>", " "],
  ])("is %s: %s", (_, element, text) => {
    expect(valueFrom(element).text).toBe(text);
  });

  test.each<[string, string]>([
    ["what a call gives", "<Set><Call name='a'/></Set>"],
    ["what another object gives", "<Set><Ref refid='a'/></Set>"],
    ["a property with text behind it", "<Set><SystemProperty name='a' default='.'/>/logs</Set>"],
    ["a property with CDATA before it", "<Set><![CDATA[x]]><Property name='a' default='.'/></Set>"],
    ["two properties", "<Set><Property name='a' default='1'/><Property name='b' default='2'/></Set>"],
  ])("cannot be told, nor changed, of %s", (_, element) => {
    expect(valueFrom(element)).toMatchObject({ text: undefined, target: undefined, property: undefined });
  });
});

describe("a property", () => {
  test.each<[string, string, string | undefined]>([
    ["default", "<Property name='p' default='1'/>", "1"],
    ["default of the JVM", "<SystemProperty name='p' default='1'/>", "1"],
    ["default of the environment", "<Env name='p' default='1'/>", "1"],
    ["default without the white space around it", "<Property name='p' default=' 1 '/>", "1"],
    ["empty default", "<Property name='p' default=''/>", ""],
    ["default in an element", "<Property><Name>p</Name><Default> 1 </Default></Property>", "1"],
    ["empty default in an element", "<Property name='p'><Default/></Property>", undefined],
    [
      "default that has a property of its own",
      "<Property name='p'><Default><Env name='q' default='1'/></Default></Property>",
      "1",
    ],
    ["nothing without a default (jetty-0092)", "<Property name='p'/>", undefined],
  ])("counts with its %s", (_, property, text) => {
    expect(valueFrom(`<Set> ${property}<!-- x -->\n</Set>`)).toMatchObject({ text, property: "p" });
  });

  test("counts with the white space of its default, where the setter has a type", () => {
    expect(valueFrom("<Set type='int'><Property name='p' default=' 1 '/></Set>").text).toBe(" 1 ");
  });
});

describe("a value can be changed", () => {
  test.each<[string, string, string, string | undefined]>([
    ["in its element", "<Set>1</Set>", "Set", undefined],
    ["in its element, where there is none yet", "<Set/>", "Set", undefined],
    ["in the default of a property", "<Set><Property name='p' default='1'/></Set>", "Property", "default"],
    ["in a default that is not there yet", "<Set><Env name='p'/></Set>", "Env", "default"],
    [
      "in the element of a default",
      "<Set><Env name='p'><Default>1</Default></Env></Set>",
      "Default",
      undefined,
    ],
  ])("%s: %s", (_, element, name, attribute) => {
    const { target } = valueFrom(element);
    expect([target?.element.name, target?.attribute]).toEqual([name, attribute]);
  });
});

describe("what a setter is called with", () => {
  function setterOf(content: string, names: readonly string[] = ["port"], doctype = DTD_9) {
    const objects = objectsOf(`${doctype}<Configure>${content}</Configure>`);
    return setterValue(objects, objects.root, ...names)?.text;
  }

  test.each<[string, string, string | undefined]>([
    ["by its name", "<Set name='port'>1</Set>", "1"],
    ["by its name with a capital (jetty-0071)", "<Set name='Port'>1</Set>", "1"],
    ["by a name with references (jetty-0070)", "<Set name='&#112;ort'>1</Set>", "1"],
    ["not by another name", "<Set name='PORT'>1</Set>", undefined],
    ["at last", "<Set name='port'>1</Set><Set name='port'>2</Set>", "2"],
    ["at last, by nothing", "<Set name='port'>1</Set><Set name='port'/>", undefined],
    ["by a call (jetty-0107)", "<Call name='setPort'><Arg type='int'>1</Arg></Call>", "1"],
    [
      "by a call behind it",
      "<Set name='port'>1</Set><Call name='setPort'><Arg type='int'>2</Arg></Call>",
      "2",
    ],
    ["before a call of another name", "<Set name='port'>1</Set><Call name='port'><Arg>2</Arg></Call>", "1"],
    ["before a call without arguments", "<Set name='port'>1</Set><Call name='setPort'/>", "1"],
    ["not by a getter", "<Get name='port'/>", undefined],
    ["not deeper down", "<New><Set name='port'>1</Set></New>", undefined],
  ])("%s: %s", (_, content, text) => {
    expect(setterOf(content)).toBe(text);
  });

  test("by any of several names, the last in the text", () => {
    expect(setterOf("<Set name='b'>1</Set><Set name='a'>2</Set>", ["a", "b"])).toBe("2");
  });

  test("since Jetty 10 only where its property exists, which none does by itself", () => {
    const content = "<Set name='port'>1</Set><Set name='port' property='p'>2</Set>";
    expect([setterOf(content), setterOf(content, ["port"], DTD_10)]).toEqual(["2", "1"]);
  });
});

describe("the number of a value", () => {
  test.each<[string, number | undefined]>([
    ["<Set>7658</Set>", 7658],
    ["<Set>+7658</Set>", 7658],
    ["<Set>-1</Set>", -1],
    ["<Set>٧٧٧٧</Set>", 7777],
    ["<Set>7 658</Set>", undefined],
    ["<Set>7658.0</Set>", undefined],
    ["<Set>0x1</Set>", undefined],
    ["<Set type='int'> 7658</Set>", undefined],
    ["<Set/>", undefined],
    ["<Set><Property name='p' default='7658'/></Set>", 7658],
  ])("%s is %j", (element, number) => {
    expect(numberOf(valueFrom(element))).toBe(number);
  });

  test("is none where there is no value", () => {
    expect(numberOf(undefined)).toBeUndefined();
  });
});
