/** Keys of i2pcontrol.config (2.8.0), a row each; `schema/spec.ts` reads them. */
export const i2pcontrolTable = `
i2pcontrol.listen.address host full =127.0.0.1
i2pcontrol.listen.port port 1..65535 full =7650
i2pcontrol.allowedhosts hostlist full =
auth.password string full
auth.salt string full
`;
