import type { Prose } from "../prose.js";

/** What there is to say of the keys of wrapper.config. */
export const wrapperProse: Prose = {
  "wrapper.java.command": {
    summary: "Java program to start.",
    danger: "Program that is run.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.java.command.loglevel": {
    summary: "Level at which the full command line is logged.",
    fallback: "DEBUG (wrapper)",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.java.mainclass": {
    summary: "Wrapper entry class.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.java.classpath.{n}": {
    summary: "Classpath entries from 1.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.java.library.path.{n}": {
    summary: "Native library directories from 1.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.java.additional.{n}": {
    summary:
      "JVM options; numbers start at 1 and should be consecutive, though the shipped file allows gaps through wrapper.ignore_sequence_gaps.",
    danger: "JVM options.",
    fallback: "1: -DloggerFilenameOverride, 2: -Di2p.dir.base",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.java.additional.{n}.stripquotes": {
    summary: "Strip quotes from that option outside Windows.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.java.additional.auto_bits": {
    summary: "Let the wrapper add a 32/64 bit option.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.java.initmemory": {
    summary: "Initial heap.",
    fallback: "computed: JVM",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.java.maxmemory": {
    summary: "Maximum heap; needs a full stop of the wrapper, a console restart does not reread this file.",
    notes: "New installs ship 512 since 2.11.0 (2025-11-29 entry of the 2.11.0 change log).",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.app.parameter.{n}": {
    summary: "Application arguments from 1.",
    fallback: "1: net.i2p.router.Router",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.port": {
    summary: "Local TCP port on which the wrapper waits for its JVM; not in the shipped file.",
    fallback: "32000 (wrapper default; scans up from it)",
    writer: "user",
    source: "Tanuki wrapper (inferred from its documentation)",
  },
  "wrapper.port.min": {
    summary: "First port of that scan.",
    writer: "user",
    source: "Tanuki wrapper (inferred)",
  },
  "wrapper.port.max": {
    summary: "Last port of that scan.",
    writer: "user",
    source: "Tanuki wrapper (inferred)",
  },
  "wrapper.jvm.port": {
    summary: "Local TCP port the JVM connects from.",
    fallback: "31000 (scans up)",
    writer: "user",
    source: "Tanuki wrapper (inferred)",
  },
  "wrapper.jvm.port.min": {
    summary: "First port of that scan.",
    writer: "user",
    source: "Tanuki wrapper (inferred)",
  },
  "wrapper.jvm.port.max": {
    summary: "Last port of that scan.",
    writer: "user",
    source: "Tanuki wrapper (inferred)",
  },
  "wrapper.backend.type": {
    summary: "Channel between wrapper and JVM; PIPE needs no ports.",
    writer: "user",
    source: "Tanuki wrapper (inferred)",
  },
  "wrapper.debug": {
    summary: "Wrapper debug output.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.console.format": {
    summary: "Fields of console lines.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.console.loglevel": {
    summary: "Console level.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.console.title": {
    summary: "Window title.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.logfile": {
    summary: "Wrapper log; on Linux and macOS the i2prouter script overrides it.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.logfile.format": {
    summary: "Fields of log lines.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.logfile.loglevel": {
    summary: "Log level.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.logfile.maxsize": {
    summary: "Size at which the log rolls; 0 never.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.logfile.maxfiles": {
    summary: "Rolled logs kept; 0 all.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.logfile.umask": {
    summary: "Umask of the log.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.syslog.loglevel": {
    summary: "System log level.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.signal.mode.usr1": {
    summary: "What SIGUSR1 does.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.signal.mode.usr2": {
    summary: "What SIGUSR2 does.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.on_exit.default": {
    summary: "What to do when the JVM ends.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.on_exit.{code}": {
    summary: "Same for one exit code (4 and 5 are the router's restarts, 10 is out of memory).",
    fallback: "0,1,2,3: SHUTDOWN; 4,5,10: RESTART",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.jvm_exit.timeout": {
    summary: "Wait for the JVM to end; the console checks it before offering restarts.",
    writer: "installer",
    source: "installer/resources/wrapper.config, ConfigServiceHandler",
  },
  "wrapper.restart.delay": {
    summary: "Pause before a restart.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.ping.interval": {
    summary: "Time between pings of the JVM.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.ping.timeout": {
    summary: "Ping timeout; at least 5 s above the interval.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.use_system_time": {
    summary: "Use the system clock for timers.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.java.pidfile": {
    summary: "JVM pid file.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.pidfile": {
    summary: "Wrapper pid file.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.ignore_sequence_gaps": {
    summary: "Allow gaps in numbered properties.",
    fallback: "TRUE (shipped)",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.umask": {
    summary: "Umask.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.java.umask": {
    summary: "Umask of the JVM.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.ntservice.name": {
    summary: "Windows service name.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.ntservice.displayname": {
    summary: "Windows service title.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.ntservice.description": {
    summary: "Windows service text.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.ntservice.dependency.{n}": {
    summary: "Windows service dependencies.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.ntservice.starttype": {
    summary: "Windows service start.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.ntservice.interactive": {
    summary: "Windows service may show windows.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.check.deadlock": {
    summary: "Look for Java deadlocks.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.check.deadlock.interval": {
    summary: "How often.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.check.deadlock.action": {
    summary: "What to do then.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "wrapper.check.deadlock.output": {
    summary: "What to report.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
  "set.{NAME}": {
    summary: "Environment variable for the JVM, such as set.JAVA_HOME.",
    writer: "installer",
    source: "installer/resources/wrapper.config",
  },
};
