/** Keys of systray.config, which no release reads (2.8.0), a row each; `schema/spec.ts` reads them. */
export const systrayTable = `
browser string none deprecated =default
port port 1..65535 none deprecated =7657
`;
