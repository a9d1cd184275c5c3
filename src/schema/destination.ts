import { isHost } from "./hosts.js";

/** A destination of I2P as the tunnels take it: a host name, an address, or the whole of it in base64; with a port behind it or not. */
export function isDestination(text: string): boolean {
  // 387 bytes and more, in I2P's alphabet.
  if (/^[A-Za-z0-9~-]{516,}={0,2}$/.test(text)) return true;
  const [, host = "", port] = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?$/.exec(text) ?? [];
  const isPort = port === undefined || (Number(port) >= 1 && Number(port) <= 65535);
  return isPort && isHost(host.replace(/^\[(.*)\]$/, "$1"));
}
