/** Keys of wrapper.config (2.8.0), a row each; `schema/spec.ts` reads them. */
export const wrapperTable = `
wrapper.java.command path full =java
wrapper.java.command.loglevel enum(NONE|FATAL|ERROR|WARN|STATUS|INFO|DEBUG) full =DEBUG
wrapper.java.mainclass class full =org.tanukisoftware.wrapper.WrapperSimpleApp
wrapper.java.classpath.{n} path full =$INSTALL_PATH/lib/*.jar
wrapper.java.library.path.{n} path full =$INSTALL_PATH and $INSTALL_PATH/lib
wrapper.java.additional.{n} string full
wrapper.java.additional.{n}.stripquotes boolean full =FALSE
wrapper.java.additional.auto_bits boolean full =FALSE
wrapper.java.initmemory int 1.. [MB] full
wrapper.java.maxmemory int 64.. [MB] full =256
wrapper.app.parameter.{n} string full
wrapper.port port 1..65535 full =32000
wrapper.port.min port full =32000
wrapper.port.max port full =32999
wrapper.jvm.port port full =31000
wrapper.jvm.port.min port full =31000
wrapper.jvm.port.max port full =31999
wrapper.backend.type enum(AUTO|SOCKET|SOCKET_IPV4|SOCKET_IPV6|PIPE) full =AUTO
wrapper.debug boolean full =FALSE
wrapper.console.format string full =PM
wrapper.console.loglevel enum(NONE|FATAL|ERROR|WARN|STATUS|INFO|DEBUG) full =INFO
wrapper.console.title string full =I2P Service
wrapper.logfile path full =$SYSTEM_java_io_tmpdir/wrapper.log
wrapper.logfile.format string full =TM
wrapper.logfile.loglevel enum(NONE|FATAL|ERROR|WARN|STATUS|INFO|DEBUG) full =INFO
wrapper.logfile.maxsize string full =4m
wrapper.logfile.maxfiles int full =2
wrapper.logfile.umask string full =0077
wrapper.syslog.loglevel enum(NONE|FATAL|ERROR|WARN|STATUS|INFO|DEBUG) full =NONE
wrapper.signal.mode.usr1 enum(IGNORE|RESTART|SHUTDOWN|FORWARD) full =IGNORE
wrapper.signal.mode.usr2 enum(IGNORE|RESTART|SHUTDOWN|FORWARD) full =IGNORE
wrapper.on_exit.default enum(SHUTDOWN|RESTART) full =SHUTDOWN
wrapper.on_exit.{code} enum(SHUTDOWN|RESTART) full
wrapper.jvm_exit.timeout duration-s [s] full =60
wrapper.restart.delay duration-s [s] full =15
wrapper.ping.interval duration-s [s] full =300
wrapper.ping.timeout duration-s [s] full =320
wrapper.use_system_time boolean full =false
wrapper.java.pidfile path full
wrapper.pidfile path full
wrapper.ignore_sequence_gaps boolean full =TRUE
wrapper.umask string full =0022
wrapper.java.umask string full =0022
wrapper.ntservice.name string full =i2p
wrapper.ntservice.displayname string full =I2P Service
wrapper.ntservice.description string full =The I2P router service
wrapper.ntservice.dependency.{n} string full =
wrapper.ntservice.starttype enum(AUTO_START|DEMAND_START) full =AUTO_START
wrapper.ntservice.interactive boolean full =false
wrapper.check.deadlock boolean full =TRUE
wrapper.check.deadlock.interval duration-s [s] full =3699
wrapper.check.deadlock.action list full =DUMP,RESTART
wrapper.check.deadlock.output enum(FULL|SIMPLE|NONE) full =FULL
set.{NAME} string full
`;
