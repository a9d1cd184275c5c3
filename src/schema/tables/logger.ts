/** Keys of logger.config (2.8.0), a row each; `schema/spec.ts` reads them. */
export const loggerTable = `
logger.format string none =d p [t] c: m
logger.dateFormat string none
logger.logFileName path none =logs/log-@.txt
logger.logFileSize string [bytes with k, m or g] none =10m
logger.logRotationLimit int none =2
logger.displayOnScreen boolean-or-yes none =true
logger.minimumOnScreenLevel enum(DEBUG|INFO|WARN|ERROR|CRIT) none =CRIT
logger.defaultLevel enum(DEBUG|INFO|WARN|ERROR|CRIT) none =ERROR
logger.consoleBufferSize int none =20
logger.logBufferSize int none =1024
logger.dropOnOverflow boolean none =false
logger.dropDuplicates boolean none =true
logger.flushInterval duration-s 2..300 [s] none =29
logger.gzip boolean none =false
logger.minGzipSize int [bytes] none =65536
logger.record.{class} enum(DEBUG|INFO|WARN|ERROR|CRIT) none
`;
