/** Keys of webapps.config (2.8.0), a row each; `schema/spec.ts` reads them. */
export const webappsTable = `
webapps.{name}.startOnLoad boolean-unless-false full =true
webapps.{name}.classpath list full
`;
