/** Keys of plugins.config (2.8.0), a row each; `schema/spec.ts` reads them. */
export const pluginsTable = `
plugin.{name}.startOnLoad enum(true|false|deleted) full =true
`;
