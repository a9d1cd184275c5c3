/** A wrapper.config with its comments, as an installer leaves it. */
export const WRAPPER = [
  "#encoding=UTF-8",
  "# WARNING - for any changes to take effect, you must completely stop the router",
  "wrapper.java.command=java",
  "wrapper.java.additional.1=-DloggerFilenameOverride=logs/log-router-@.txt",
  "#wrapper.java.initmemory=4",
  "wrapper.java.maxmemory = 256  # in MB",
  "wrapper.logfile=/tmp/wrapper##1.log",
  "",
].join("\n");
