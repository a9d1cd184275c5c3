/** Keys of bob.config, which no release since 1.8.0 reads (2.8.0), a row each; `schema/spec.ts` reads them. */
export const bobTable = `
BOB.port port 1..65535 full deprecated =2827
BOB.host host full deprecated =localhost
BOB.CFG.VER int full deprecated =1
i2cp.tcp.host host full deprecated =localhost
i2cp.tcp.port port 1..65535 full deprecated =7654
inbound.length int 0..7 full deprecated =3
outbound.length int 0..7 full deprecated =3
inbound.lengthVariance int full deprecated =0
outbound.lengthVariance int full deprecated =0
i2cp.messageReliability enum(none|BestEffort|Guaranteed) full deprecated =none
`;
