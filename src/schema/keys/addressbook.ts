// Written by `npm run schema` from the tables and the prose.

/** The keys of addressbook/config.txt, with the types of their values. */
export interface AddressbookKeys {
  /**
   * HTTP proxy for subscriptions.
   * Default: 127.0.0.1
   * Source: Daemon.run; the router takes a change up by itself.
   */
  proxy_host: string;
  /**
   * HTTP proxy port; must match the HTTP proxy tunnel.
   * Beware: A non-number stops address book updates.
   * Range: from 1 to 65535. Default: 4444
   * Source: Daemon.run; the router takes a change up by itself.
   */
  proxy_port: number;
  /**
   * File of subscription URLs.
   * Default: subscriptions.txt
   * Source: Daemon.run; the router takes a change up by itself.
   */
  subscriptions: string;
  /**
   * Hours between updates.
   * Range: at least 1 hours. Default: 12
   * Source: Daemon.run; the router takes a change up by itself.
   */
  update_delay: number;
  /**
   * Write hosts.txt directly instead of the naming service.
   * Default: false
   * Source: Daemon.update; the router takes a change up by itself.
   */
  update_direct: boolean;
  /**
   * Naming service to fill.
   * Default: hosts.txt
   * Source: Daemon.update; the router takes a change up by itself.
   */
  naming_service: string;
  /**
   * Publish the address book.
   * Beware: Puts your address book on your site.
   * Default: false
   * Source: Daemon.update; the router takes a change up by itself.
   */
  should_publish: boolean;
  /**
   * Where to publish.
   * Default: ../eepsite/docroot/hosts.txt
   * Source: Daemon.update; the router takes a change up by itself.
   */
  published_addressbook: string;
  /**
   * User's own hosts, used in direct mode (called master_addressbook before 0.9.47).
   * Default: ../userhosts.txt
   * Source: Daemon.update; the router takes a change up by itself.
   */
  local_addressbook: string;
  /**
   * Old name of local_addressbook.
   * Source: ConfigParser.parse; the router takes a change up by itself.
   * @deprecated renamed local_addressbook in 0.9.47; the old name is still converted on reading.
   */
  master_addressbook: string;
  /**
   * Router's hosts (direct mode).
   * Default: ../hosts.txt
   * Source: Daemon.update; the router takes a change up by itself.
   */
  router_addressbook: string;
  /**
   * Private hosts shown by SusiDNS.
   * Default: ../privatehosts.txt
   * Source: BaseBean.PRIVATE_BOOK; the router takes a change up by itself.
   */
  private_addressbook: string;
  /**
   * Update log.
   * Default: log.txt
   * Source: Daemon.update; the router takes a change up by itself.
   */
  log: string;
  /**
   * HTTP cache state.
   * Default: etags
   * Source: Daemon.update; the router takes a change up by itself.
   */
  etags: string;
  /**
   * HTTP cache state.
   * Default: last_modified
   * Source: Daemon.update; the router takes a change up by itself.
   */
  last_modified: string;
  /**
   * Last fetch times.
   * Default: last_fetched
   * Source: Daemon.update; the router takes a change up by itself.
   */
  last_fetched: string;
}
