/** Keys of a torrent of i2psnark, the files below i2psnark.config.d (2.8.0), a row each; `schema/spec.ts` reads them. */
export const torrentTable = `
base path soft
bitfield string soft
stamp long [ms since epoch] soft
added long [ms since epoch] soft
completed long [ms since epoch] soft
running boolean soft =true
priority list soft
preserveFileNames boolean soft =false
uploaded long [bytes] soft =0
inOrder boolean soft =false
comments boolean soft
activity long [ms since epoch] soft =0
magnet boolean soft =false
magnet_dn string soft
magnet_tr url soft
magnet_dir path soft
`;
