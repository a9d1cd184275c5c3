/**
 * i2pconf: read and edit the configuration of a Java I2P router without touching a byte that nobody asked to change.
 *
 * @packageDocumentation
 */
export type { ArgumentNode } from "../grammars/arguments.js";
export type {
  DisabledNode,
  EntryNode,
  EntrySpan,
  LineSpan,
  PlainNode,
  PropertiesNode,
} from "../grammars/properties.js";
export type { XmlElement, XmlLeaf, XmlNode, XmlSpan } from "../grammars/xml-tree.js";
export { ConsoleArguments } from "./arguments/console.js";
export type { ConsoleListener, ConsolePositions, ConsoleSlot } from "./arguments/console-positions.js";
export { ArgumentsDocument } from "./arguments/document.js";
export type { ArgumentProblem } from "./arguments/problem.js";
export { SamArguments, type SamOption } from "./arguments/sam.js";
export type { SamPositions } from "./arguments/sam-positions.js";
export type { Finding } from "./doctor/finding.js";
export type { Client, ClientField } from "./files/client.js";
export {
  type ClientHandle,
  type ClientPatch,
  ClientsConfig,
  type ClientsFile,
  type ConsoleClient,
  type SamClient,
} from "./files/clients-config.js";
export type { JettyConnector } from "./files/jetty/connectors.js";
export { setJettyField, useRefids } from "./files/jetty/edits.js";
export type { JettyField } from "./files/jetty/field.js";
export type { JettyGeneration } from "./files/jetty/generation.js";
export { JettyConfig } from "./files/jetty/jetty-config.js";
export type { JettyDeployment, JettyKeystore } from "./files/jetty/site.js";
export type { JettyThreadPool } from "./files/jetty/thread-pool.js";
export type { JettyValue } from "./files/jetty/value.js";
export { RouterConfig } from "./files/router-config.js";
export type { Tunnel, TunnelType } from "./files/tunnel.js";
export {
  type TunnelHandle,
  type TunnelPatch,
  TunnelsConfig,
  type TunnelsFile,
} from "./files/tunnels-config.js";
export { type ConfigPatch, TypedConfig } from "./files/typed-config.js";
export type { FileKind, FileState, FileStatus } from "./install/effective-files/status.js";
export type { FilePlan } from "./install/file-plan.js";
export type { Scope } from "./install/installation-files.js";
export type { InstallationOptions, Layout, LocationKind, Place as LayoutPlace } from "./install/layout.js";
export type { LoadedClient } from "./install/next-start/clients.js";
export type { FileOutcome } from "./install/next-start/outcome.js";
export type { StartProblem, StartProblemCode } from "./install/next-start/problem.js";
export type { LoadedTunnel } from "./install/next-start/tunnels.js";
export type { Origin } from "./install/origin.js";
export type { Plan, StateFile } from "./install/plan.js";
export type { PlanNote } from "./install/plan-note.js";
export type { RestartClass } from "./install/restart.js";
export { unifiedDiff } from "./install/unified-diff.js";
export type { CommitPlanOptions, Committed } from "./installation/commit-plan.js";
export type { DoctorOptions } from "./installation/doctor.js";
export type { FixOptions } from "./installation/fixes.js";
export type { HistoryEntry } from "./installation/history-entries.js";
export type { UndoOptions } from "./installation/undo.js";
export {
  Installation,
  type LocationDifference,
  type PlanOptions,
  type SettingValue,
  type UpcomingStart,
} from "./installation.js";
export type { Listener, Outbound, PortRange, PortScope, Ports, Protocol } from "./ports/ports.js";
export type { Dialect } from "./properties/dialect.js";
export { dialectOf } from "./properties/dialects.js";
export { PropertiesDocument, parseProperties } from "./properties/document.js";
export type { PropertiesDraft } from "./properties/draft.js";
export type { SetOptions, UnsetOptions } from "./properties/options.js";
export { type PropertiesReader, PropertiesText } from "./properties/text.js";
export type { RedactedKind } from "./redact/kinds.js";
export type { RedactedInstallation } from "./redact/redact-installation.js";
export { type RedactableFile, type RedactedFile, Redactor, redact } from "./redact/redactor.js";
export { type KeyDescription, keyDescriptions } from "./schema/describe.js";
export type { KeyGroup } from "./schema/every-file.js";
export { type JsonSchema, toJSONSchema } from "./schema/json-schema.js";
export type { AddressbookKeys } from "./schema/keys/addressbook.js";
export type { BobKeys } from "./schema/keys/bob.js";
export type { ClientKeys } from "./schema/keys/client.js";
export type { I2pcontrolKeys } from "./schema/keys/i2pcontrol.js";
export type { I2psnarkKeys } from "./schema/keys/i2psnark.js";
export type { LoggerKeys } from "./schema/keys/logger.js";
export type { PluginKeys } from "./schema/keys/plugin.js";
export type { PluginsKeys } from "./schema/keys/plugins.js";
export type { RouterKeys } from "./schema/keys/router.js";
export type { SamKeys } from "./schema/keys/sam.js";
export type { SusimailKeys } from "./schema/keys/susimail.js";
export type { SystrayKeys } from "./schema/keys/systray.js";
export type { TorrentKeys } from "./schema/keys/torrent.js";
export type { TunnelKeys } from "./schema/keys/tunnel.js";
export type { WebappsKeys } from "./schema/keys/webapps.js";
export type { WrapperKeys } from "./schema/keys/wrapper.js";
export type { ConfigFile, ConfigKey, ConfigKeys, ConfigValue } from "./schema/keys.js";
export type { Value } from "./schema/value.js";
export type { AddressValues, KnownAddress } from "./settings/address/address-values.js";
export type { PlanEditor } from "./settings/changes/plan-editor.js";
export { type SettingDescription, settingDescriptions } from "./settings/describe.js";
export type { Explanation, Holder } from "./settings/explain/explain.js";
export type { PasswordService, PasswordUser } from "./settings/passwords/password.js";
export type { ChangeOptions } from "./settings/setting.js";
export type { SettingValues } from "./settings/setting-values.js";
export type { SyncOptions } from "./sync/sync-installation.js";
export { type Diagnostic, type Place, placeOf, renderFrame, type Severity } from "./text/diagnostic.js";
export { applyEdits, type TextEdit } from "./text/edits.js";
export { ConfigError, type ErrorCode, type ErrorPlace } from "./text/error.js";
export type { LineChange } from "./text/line-change.js";
export { parseXml, XmlDocument } from "./xml/document.js";
export type { XmlDraft } from "./xml/draft.js";
export type { XmlEncoding } from "./xml/encoding.js";
export { XmlText } from "./xml/text.js";
