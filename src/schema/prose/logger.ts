import type { Prose } from "../prose.js";

/** What there is to say of the keys of logger.config. */
export const loggerProse: Prose = {
  "logger.format": {
    summary: "Log line layout, one letter per field (d date, c class, t thread, p level, m message).",
    since: "0.3.0.4",
    writer: "console",
    source: "LogManager.PROP_FORMAT",
  },
  "logger.dateFormat": {
    summary: "Java date pattern; empty means the locale's.",
    fallback: "(locale)",
    since: "0.3.0.4",
    writer: "console",
    source: "LogManager.PROP_DATEFORMAT",
  },
  "logger.logFileName": {
    summary:
      "Log file pattern; @ becomes a number; the -DloggerFilenameOverride value wins while this is the default.",
    since: "0.3.0.4",
    writer: "console",
    source: "LogManager.PROP_FILENAME",
  },
  "logger.logFileSize": {
    summary: "Size at which the log rotates; at least 16k.",
    since: "0.3.0.4",
    writer: "console",
    source: "LogManager.PROP_FILESIZE",
  },
  "logger.logRotationLimit": {
    summary: "Rotated logs kept.",
    since: "0.3.0.4",
    writer: "console",
    source: "LogManager.PROP_ROTATIONLIMIT",
  },
  "logger.displayOnScreen": {
    summary: "Also log to the console output; yes is accepted too.",
    since: "0.3.0.4",
    writer: "console",
    source: "LogManager.PROP_DISPLAYONSCREEN",
  },
  "logger.minimumOnScreenLevel": {
    summary: "Level for console output.",
    since: "0.3.0.4",
    writer: "console",
    source: "LogManager.PROP_DISPLAYONSCREENLEVEL",
  },
  "logger.defaultLevel": {
    summary: "Default level.",
    danger: "DEBUG logs reveal activity and are huge.",
    since: "0.3.0.4",
    writer: "console",
    source: "LogManager.PROP_DEFAULTLEVEL",
  },
  "logger.consoleBufferSize": {
    summary: "Records kept for the web console.",
    since: "0.3.0.4",
    writer: "user",
    source: "LogManager.PROP_CONSOLEBUFFERSIZE",
  },
  "logger.logBufferSize": {
    summary: "Records queued for writing.",
    since: "0.9.2",
    writer: "user",
    source: "LogManager.PROP_LOG_BUFFER_SIZE",
  },
  "logger.dropOnOverflow": {
    summary: "Drop records instead of waiting when the queue is full.",
    since: "0.9.2",
    writer: "user",
    source: "LogManager.PROP_DROP",
  },
  "logger.dropDuplicates": {
    summary: "Drop repeated records.",
    since: "0.9.3",
    writer: "user",
    source: "LogManager.PROP_DUP",
  },
  "logger.flushInterval": {
    summary: "Time between flushes.",
    since: "0.9.18",
    writer: "user",
    source: "LogManager.PROP_FLUSH",
  },
  "logger.gzip": {
    summary: "Compress rotated logs.",
    since: "2.0.0",
    writer: "user",
    source: "LogManager.PROP_GZIP",
  },
  "logger.minGzipSize": {
    summary: "Smallest log worth compressing.",
    since: "2.0.0",
    writer: "user",
    source: "LogManager.PROP_MIN_GZIP_SIZE",
  },
  "logger.record.{class}": {
    summary: "Level of one class or package prefix.",
    since: "0.3.0.4",
    writer: "console",
    source: "LogManager.PROP_RECORD_PREFIX",
  },
};
