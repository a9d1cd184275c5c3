import type { Prose } from "../prose.js";

/** What there is to say of the keys of addressbook/config.txt. */
export const addressbookProse: Prose = {
  proxy_host: {
    summary: "HTTP proxy for subscriptions.",
    since: "0.4.2.6",
    writer: "console",
    source: "Daemon.run",
  },
  proxy_port: {
    summary: "HTTP proxy port; must match the HTTP proxy tunnel.",
    danger: "A non-number stops address book updates.",
    since: "0.4.2.6",
    writer: "console",
    source: "Daemon.run",
  },
  subscriptions: {
    summary: "File of subscription URLs.",
    since: "0.4.2.6",
    writer: "console",
    source: "Daemon.run",
  },
  update_delay: {
    summary: "Hours between updates.",
    since: "0.4.2.6",
    writer: "console",
    source: "Daemon.run",
  },
  update_direct: {
    summary: "Write hosts.txt directly instead of the naming service.",
    since: "0.8.7",
    writer: "console",
    source: "Daemon.update",
  },
  naming_service: {
    summary: "Naming service to fill.",
    since: "0.8.7",
    writer: "console",
    source: "Daemon.update",
  },
  should_publish: {
    summary: "Publish the address book.",
    danger: "Puts your address book on your site.",
    since: "0.5",
    writer: "console",
    source: "Daemon.update",
  },
  published_addressbook: {
    summary: "Where to publish.",
    since: "0.4.2.6",
    writer: "console",
    source: "Daemon.update",
  },
  local_addressbook: {
    summary: "User's own hosts, used in direct mode (called master_addressbook before 0.9.47).",
    since: "0.9.47",
    writer: "console",
    source: "Daemon.update",
  },
  master_addressbook: {
    summary: "Old name of local_addressbook.",
    deprecated: "renamed local_addressbook in 0.9.47; the old name is still converted on reading",
    since: "0.4.2.6",
    writer: "console",
    source: "ConfigParser.parse",
  },
  router_addressbook: {
    summary: "Router's hosts (direct mode).",
    since: "0.4.2.6",
    writer: "console",
    source: "Daemon.update",
  },
  private_addressbook: {
    summary: "Private hosts shown by SusiDNS.",
    since: "0.6.1.31",
    writer: "console",
    source: "BaseBean.PRIVATE_BOOK",
  },
  log: {
    summary: "Update log.",
    writer: "console",
    source: "Daemon.update",
  },
  etags: {
    summary: "HTTP cache state.",
    since: "0.4.2.6",
    writer: "console",
    source: "Daemon.update",
  },
  last_modified: {
    summary: "HTTP cache state.",
    since: "0.4.2.6",
    writer: "console",
    source: "Daemon.update",
  },
  last_fetched: {
    summary: "Last fetch times.",
    since: "0.8.2",
    writer: "console",
    source: "Daemon.update",
  },
};
