import { join } from "node:path";
import { expect, it } from "vitest";
import { AddressParser } from "../../grammars/address.js";
import { tokens as addressTokens } from "../../grammars/address-tokens.js";
import { ArgumentsParser, tokens as argumentsTokens } from "../../grammars/arguments.js";
import { PropertiesParser, tokens as propertiesTokens } from "../../grammars/properties.js";
import { tokens as jsonTokens, RecipeJsonParser } from "../../grammars/recipe-json.js";
import { XmlParser, tokens as xmlTokens } from "../../grammars/xml.js";
import { tokens as pathTokens, XmlPathParser } from "../../grammars/xml-path.js";
import { rulesText, tokensText } from "./ebnf.js";
import { project } from "./pages.js";

const page = `# Grammars

This page is generated from the runnable grammars in \`grammars/\`; a test holds it to them. [formats.md](formats.md) says in words what they mean.

In the rules \`?\` stands for at most once, \`*\` for any number of times, \`|\` for either. Names with a capital are tokens; of the tokens
the first one whose pattern matches counts. The first three languages are total: any text is a sentence of them.

## The line language of \`*.config\`

\`grammars/properties.ts\`, the specification of \`src/properties/scanner.ts\`.

${tokensText(propertiesTokens)}

\`\`\`ebnf
${rulesText(new PropertiesParser().getSerializedGastProductions())}
\`\`\`

## The argument language of \`clientApp.N.args\`

\`grammars/arguments.ts\`, the specification of \`src/arguments/scanner.ts\`.

${tokensText(argumentsTokens)}

\`\`\`ebnf
${rulesText(new ArgumentsParser().getSerializedGastProductions())}
\`\`\`

## XML

\`grammars/xml.ts\`, which production uses; \`grammars/xml-tree.ts\` makes elements of the tags. The rule leaves out \`Text\`: it may
stand between any two tokens and at both ends, and the tree has a node for it.

${tokensText(xmlTokens)}

\`\`\`ebnf
${rulesText(new XmlParser().getSerializedGastProductions())}
\`\`\`

## Paths of XML

\`grammars/xml-path.ts\`, which production uses. Where a text is no path, the place is told.

${tokensText(pathTokens)}

\`\`\`ebnf
${rulesText(new XmlPathParser().getSerializedGastProductions())}
\`\`\`

## Addresses, assignments and lines of recipes

\`grammars/address.ts\`, which production uses where an address has brackets, quotes or a path, and for every line of a recipe; its tokens
are in \`grammars/address-tokens.ts\`. A bare \`name\` ends at the bracket that closes it, whatever else it holds; \`Operator\`, and in a recipe
\`Blanks\` before it or before a \`Hash\`, ends an address. The paths are those above.

${tokensText(addressTokens)}

\`\`\`ebnf
${rulesText(new AddressParser().getSerializedGastProductions())}
\`\`\`

## Recipes as JSON

\`grammars/recipe-json.ts\`, which production uses.

${tokensText(jsonTokens)}

\`\`\`ebnf
${rulesText(new RecipeJsonParser().getSerializedGastProductions())}
\`\`\`
`;

// `npm run docs` writes the page.
it("docs/grammars.md is what the grammars say", async () => {
  await expect(page).toMatchFileSnapshot(join(project, "docs/grammars.md"));
});
