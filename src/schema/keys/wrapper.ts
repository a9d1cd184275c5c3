// Written by `npm run schema` from the tables and the prose.

/** The keys of wrapper.config, with the types of their values. */
export interface WrapperKeys {
  /**
   * Java program to start.
   * Beware: Program that is run.
   * Default: java
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.java.command": string;
  /**
   * Level at which the full command line is logged.
   * Default: DEBUG (wrapper)
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.java.command.loglevel": "NONE" | "FATAL" | "ERROR" | "WARN" | "STATUS" | "INFO" | "DEBUG";
  /**
   * Wrapper entry class.
   * Default: org.tanukisoftware.wrapper.WrapperSimpleApp
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.java.mainclass": string;
  /**
   * Classpath entries from 1.
   * Default: $INSTALL_PATH/lib/*.jar
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  [key: `wrapper.java.classpath.${number}`]: string;
  /**
   * Native library directories from 1.
   * Default: $INSTALL_PATH and $INSTALL_PATH/lib
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  [key: `wrapper.java.library.path.${number}`]: string;
  /**
   * JVM options; numbers start at 1 and should be consecutive, though the shipped file allows gaps through wrapper.ignore_sequence_gaps.
   * Beware: JVM options.
   * Default: 1: -DloggerFilenameOverride, 2: -Di2p.dir.base
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  [key: `wrapper.java.additional.${number}`]: string | boolean;
  /**
   * Strip quotes from that option outside Windows.
   * Default: FALSE
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  [key: `wrapper.java.additional.${number}.stripquotes`]: boolean;
  /**
   * Let the wrapper add a 32/64 bit option.
   * Default: FALSE
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.java.additional.auto_bits": boolean;
  /**
   * Initial heap.
   * Range: at least 1 MB. Default: computed: JVM
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.java.initmemory": number;
  /**
   * Maximum heap; needs a full stop of the wrapper, a console restart does not reread this file.
   * Range: at least 64 MB. Default: 256
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.java.maxmemory": number;
  /**
   * Application arguments from 1.
   * Default: 1: net.i2p.router.Router
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  [key: `wrapper.app.parameter.${number}`]: string;
  /**
   * Local TCP port on which the wrapper waits for its JVM; not in the shipped file.
   * Range: from 1 to 65535. Default: 32000 (wrapper default; scans up from it)
   * Source: Tanuki wrapper (inferred from its documentation); a change takes a restart.
   */
  "wrapper.port": number;
  /**
   * First port of that scan.
   * Default: 32000
   * Source: Tanuki wrapper (inferred); a change takes a restart.
   */
  "wrapper.port.min": number;
  /**
   * Last port of that scan.
   * Default: 32999
   * Source: Tanuki wrapper (inferred); a change takes a restart.
   */
  "wrapper.port.max": number;
  /**
   * Local TCP port the JVM connects from.
   * Default: 31000 (scans up)
   * Source: Tanuki wrapper (inferred); a change takes a restart.
   */
  "wrapper.jvm.port": number;
  /**
   * First port of that scan.
   * Default: 31000
   * Source: Tanuki wrapper (inferred); a change takes a restart.
   */
  "wrapper.jvm.port.min": number;
  /**
   * Last port of that scan.
   * Default: 31999
   * Source: Tanuki wrapper (inferred); a change takes a restart.
   */
  "wrapper.jvm.port.max": number;
  /**
   * Channel between wrapper and JVM; PIPE needs no ports.
   * Default: AUTO
   * Source: Tanuki wrapper (inferred); a change takes a restart.
   */
  "wrapper.backend.type": "AUTO" | "SOCKET" | "SOCKET_IPV4" | "SOCKET_IPV6" | "PIPE";
  /**
   * Wrapper debug output.
   * Default: FALSE
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.debug": boolean;
  /**
   * Fields of console lines.
   * Default: PM
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.console.format": string;
  /**
   * Console level.
   * Default: INFO
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.console.loglevel": "NONE" | "FATAL" | "ERROR" | "WARN" | "STATUS" | "INFO" | "DEBUG";
  /**
   * Window title.
   * Default: I2P Service
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.console.title": string;
  /**
   * Wrapper log; on Linux and macOS the i2prouter script overrides it.
   * Default: $SYSTEM_java_io_tmpdir/wrapper.log
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.logfile": string;
  /**
   * Fields of log lines.
   * Default: TM
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.logfile.format": string;
  /**
   * Log level.
   * Default: INFO
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.logfile.loglevel": "NONE" | "FATAL" | "ERROR" | "WARN" | "STATUS" | "INFO" | "DEBUG";
  /**
   * Size at which the log rolls; 0 never.
   * Default: 4m
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.logfile.maxsize": string;
  /**
   * Rolled logs kept; 0 all.
   * Default: 2
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.logfile.maxfiles": number;
  /**
   * Umask of the log.
   * Default: 0077
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.logfile.umask": string;
  /**
   * System log level.
   * Default: NONE
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.syslog.loglevel": "NONE" | "FATAL" | "ERROR" | "WARN" | "STATUS" | "INFO" | "DEBUG";
  /**
   * What SIGUSR1 does.
   * Default: IGNORE
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.signal.mode.usr1": "IGNORE" | "RESTART" | "SHUTDOWN" | "FORWARD";
  /**
   * What SIGUSR2 does.
   * Default: IGNORE
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.signal.mode.usr2": "IGNORE" | "RESTART" | "SHUTDOWN" | "FORWARD";
  /**
   * What to do when the JVM ends.
   * Default: SHUTDOWN
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.on_exit.default": "SHUTDOWN" | "RESTART";
  /**
   * Same for one exit code (4 and 5 are the router's restarts, 10 is out of memory).
   * Default: 0,1,2,3: SHUTDOWN; 4,5,10: RESTART
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  [key: `wrapper.on_exit.${number}`]: "SHUTDOWN" | "RESTART";
  /**
   * Wait for the JVM to end; the console checks it before offering restarts.
   * Unit: s. Default: 60
   * Source: installer/resources/wrapper.config, ConfigServiceHandler; a change takes a restart.
   */
  "wrapper.jvm_exit.timeout": number;
  /**
   * Pause before a restart.
   * Unit: s. Default: 15
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.restart.delay": number;
  /**
   * Time between pings of the JVM.
   * Unit: s. Default: 300
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.ping.interval": number;
  /**
   * Ping timeout; at least 5 s above the interval.
   * Unit: s. Default: 320
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.ping.timeout": number;
  /**
   * Use the system clock for timers.
   * Default: false
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.use_system_time": boolean;
  /**
   * JVM pid file.
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.java.pidfile": string;
  /**
   * Wrapper pid file.
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.pidfile": string;
  /**
   * Allow gaps in numbered properties.
   * Default: TRUE (shipped)
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.ignore_sequence_gaps": boolean;
  /**
   * Umask.
   * Default: 0022
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.umask": string;
  /**
   * Umask of the JVM.
   * Default: 0022
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.java.umask": string;
  /**
   * Windows service name.
   * Default: i2p
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.ntservice.name": string;
  /**
   * Windows service title.
   * Default: I2P Service
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.ntservice.displayname": string;
  /**
   * Windows service text.
   * Default: The I2P router service
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.ntservice.description": string;
  /**
   * Windows service dependencies.
   * Default:
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  [key: `wrapper.ntservice.dependency.${number}`]: string;
  /**
   * Windows service start.
   * Default: AUTO_START
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.ntservice.starttype": "AUTO_START" | "DEMAND_START";
  /**
   * Windows service may show windows.
   * Default: false
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.ntservice.interactive": boolean;
  /**
   * Look for Java deadlocks.
   * Default: TRUE
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.check.deadlock": boolean;
  /**
   * How often.
   * Unit: s. Default: 3699
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.check.deadlock.interval": number;
  /**
   * What to do then.
   * Default: DUMP,RESTART
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.check.deadlock.action": readonly string[];
  /**
   * What to report.
   * Default: FULL
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  "wrapper.check.deadlock.output": "FULL" | "SIMPLE" | "NONE";
  /**
   * Environment variable for the JVM, such as set.JAVA_HOME.
   * Source: installer/resources/wrapper.config; a change takes a restart.
   */
  [key: `set.${string}`]: string;
}
