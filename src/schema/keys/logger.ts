// Written by `npm run schema` from the tables and the prose.

/** The keys of logger.config, with the types of their values. */
export interface LoggerKeys {
  /**
   * Log line layout, one letter per field (d date, c class, t thread, p level, m message).
   * Default: d p [t] c: m
   * Source: LogManager.PROP_FORMAT; the router takes a change up by itself.
   */
  "logger.format": string;
  /**
   * Java date pattern; empty means the locale's.
   * Default: (locale)
   * Source: LogManager.PROP_DATEFORMAT; the router takes a change up by itself.
   */
  "logger.dateFormat": string;
  /**
   * Log file pattern; @ becomes a number; the -DloggerFilenameOverride value wins while this is the default.
   * Default: logs/log-@.txt
   * Source: LogManager.PROP_FILENAME; the router takes a change up by itself.
   */
  "logger.logFileName": string;
  /**
   * Size at which the log rotates; at least 16k.
   * Unit: bytes with k, m or g. Default: 10m
   * Source: LogManager.PROP_FILESIZE; the router takes a change up by itself.
   */
  "logger.logFileSize": string;
  /**
   * Rotated logs kept.
   * Default: 2
   * Source: LogManager.PROP_ROTATIONLIMIT; the router takes a change up by itself.
   */
  "logger.logRotationLimit": number;
  /**
   * Also log to the console output; yes is accepted too.
   * Default: true
   * Source: LogManager.PROP_DISPLAYONSCREEN; the router takes a change up by itself.
   */
  "logger.displayOnScreen": boolean;
  /**
   * Level for console output.
   * Default: CRIT
   * Source: LogManager.PROP_DISPLAYONSCREENLEVEL; the router takes a change up by itself.
   */
  "logger.minimumOnScreenLevel": "DEBUG" | "INFO" | "WARN" | "ERROR" | "CRIT";
  /**
   * Default level.
   * Beware: DEBUG logs reveal activity and are huge.
   * Default: ERROR
   * Source: LogManager.PROP_DEFAULTLEVEL; the router takes a change up by itself.
   */
  "logger.defaultLevel": "DEBUG" | "INFO" | "WARN" | "ERROR" | "CRIT";
  /**
   * Records kept for the web console.
   * Default: 20
   * Source: LogManager.PROP_CONSOLEBUFFERSIZE; the router takes a change up by itself.
   */
  "logger.consoleBufferSize": number;
  /**
   * Records queued for writing.
   * Default: 1024
   * Source: LogManager.PROP_LOG_BUFFER_SIZE; the router takes a change up by itself.
   */
  "logger.logBufferSize": number;
  /**
   * Drop records instead of waiting when the queue is full.
   * Default: false
   * Source: LogManager.PROP_DROP; the router takes a change up by itself.
   */
  "logger.dropOnOverflow": boolean;
  /**
   * Drop repeated records.
   * Default: true
   * Source: LogManager.PROP_DUP; the router takes a change up by itself.
   */
  "logger.dropDuplicates": boolean;
  /**
   * Time between flushes.
   * Range: from 2 to 300 s. Default: 29
   * Source: LogManager.PROP_FLUSH; the router takes a change up by itself.
   */
  "logger.flushInterval": number;
  /**
   * Compress rotated logs.
   * Default: false
   * Source: LogManager.PROP_GZIP; the router takes a change up by itself.
   */
  "logger.gzip": boolean;
  /**
   * Smallest log worth compressing.
   * Unit: bytes. Default: 65536
   * Source: LogManager.PROP_MIN_GZIP_SIZE; the router takes a change up by itself.
   */
  "logger.minGzipSize": number;
  /**
   * Level of one class or package prefix.
   * Source: LogManager.PROP_RECORD_PREFIX; the router takes a change up by itself.
   */
  [key: `logger.record.${string}`]: "DEBUG" | "INFO" | "WARN" | "ERROR" | "CRIT";
}
