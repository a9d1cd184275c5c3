/** Keys of clients.config, without their prefix `clientApp.N.` (2.8.0), a row each; `schema/spec.ts` reads them. */
export const clientTable = `
main class full
name string full
args string full
delay duration-s -1..2147483 [s] full =120
onBoot boolean-true-or-yes full
startOnLoad boolean-unless-false full =true
classpath list full
stopargs string full
uninstallargs string full
`;
