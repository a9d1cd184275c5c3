import type { PropertiesDocument } from "../properties/document.js";
import { TypedConfig } from "./typed-config.js";

/**
 * A router.config with typed keys.
 *
 *     RouterConfig.of(parseProperties(bytes)).set("i2np.udp.internalPort", 18321).document.toBytes()
 */
export type RouterConfig = TypedConfig<"router.config">;

/** Makes a typed view of a router.config. */
export const RouterConfig = {
  of: (document: PropertiesDocument): RouterConfig => TypedConfig.of("router.config", document),
};
