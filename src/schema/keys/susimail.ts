// Written by `npm run schema` from the tables and the prose.

/** The keys of susimail.config, with the types of their values. */
export interface SusimailKeys {
  /**
   * Mail host; the UI hides a changed host unless ports.fixed is false.
   * Beware: Mail goes there in clear.
   * Default: localhost
   * Source: WebMail.CONFIG_HOST; the router takes a change up by itself.
   */
  "susimail.host": string;
  /**
   * Do not let the login page change host and ports.
   * Default: true
   * Source: WebMail.CONFIG_PORTS_FIXED; the router takes a change up by itself.
   */
  "susimail.ports.fixed": boolean;
  /**
   * POP3 port; must match the pop.postman.i2p tunnel.
   * Range: from 1 to 65535. Default: 7660
   * Source: WebMail.CONFIG_PORTS_POP3; the router takes a change up by itself.
   */
  "susimail.ports.pop3": number;
  /**
   * SMTP port; must match the smtp.postman.i2p tunnel.
   * Range: from 1 to 65535. Default: 7659
   * Source: WebMail.CONFIG_PORTS_SMTP; the router takes a change up by itself.
   */
  "susimail.ports.smtp": number;
  /**
   * Build the sender address from user and domain.
   * Default: true
   * Source: WebMail.CONFIG_SENDER_FIXED; the router takes a change up by itself.
   */
  "susimail.sender.fixed": boolean;
  /**
   * Domain of that address.
   * Default: mail.i2p
   * Source: WebMail.CONFIG_SENDER_DOMAIN; the router takes a change up by itself.
   */
  "susimail.sender.domain": string;
  /**
   * Name of the sender.
   * Beware: Sent with each mail.
   * Default:
   * Source: WebMail.CONFIG_SENDER_NAME; the router takes a change up by itself.
   */
  "susimail.sender.name": string;
  /**
   * Mails per page.
   * Range: at least 5. Default: 30
   * Source: Folder.PAGESIZE; the router takes a change up by itself.
   */
  "susimail.pager.pagesize": number;
  /**
   * Allow HTML mail.
   * Beware: HTML mail.
   * Default: true
   * Source: WebMail.CONFIG_HTML_ALLOWED; the router takes a change up by itself.
   */
  "susimail.view.html.allowed": boolean;
  /**
   * Show HTML first.
   * Default: true
   * Source: WebMail.CONFIG_HTML_PREFERRED; the router takes a change up by itself.
   */
  "susimail.view.html.preferred": boolean;
  /**
   * Editor width.
   * Default: 80
   * Source: WebMail.CONFIG_COMPOSER_COLS; the router takes a change up by itself.
   */
  "susimail.composer.cols": number;
  /**
   * Editor height.
   * Default: 15
   * Source: WebMail.CONFIG_COMPOSER_ROWS; the router takes a change up by itself.
   */
  "susimail.composer.rows": number;
  /**
   * Keep sent mail.
   * Default: true
   * Source: WebMail.CONFIG_COPY_TO_SENT; the router takes a change up by itself.
   */
  "susimail.composer.copy.to.sent": boolean;
  /**
   * Leave mail on the server.
   * Default: false
   * Source: WebMail.CONFIG_LEAVE_ON_SERVER; the router takes a change up by itself.
   */
  "susimail.pop3.leave.on.server": boolean;
  /**
   * Check in the background.
   * Default: false
   * Source: WebMail.CONFIG_BACKGROUND_CHECK; the router takes a change up by itself.
   */
  "susimail.pop3.check.enable": boolean;
  /**
   * How often.
   * Unit: minutes. Default: 180
   * Source: WebMail.CONFIG_CHECK_MINUTES; the router takes a change up by itself.
   */
  "susimail.pop3.check.interval.minutes": number;
  /**
   * Close idle POP3 connections after this.
   * Unit: s. Default: 240
   * Source: WebMail.CONFIG_IDLE_SECONDS; the router takes a change up by itself.
   */
  "susimail.pop3.idle.timeout.seconds": number;
  /**
   * Theme.
   * Default: computed: console theme
   * Source: WebMail.CONFIG_THEME; the router takes a change up by itself.
   */
  "susimail.theme": string;
  /**
   * Mail encoders.
   * Default: built-in
   * Source: EncodingFactory.CONFIG_ENCODING; the router takes a change up by itself.
   */
  "susimail.encodings": readonly string[];
  /**
   * Date pattern.
   * Default: built-in
   * Source: Mail; the router takes a change up by itself.
   */
  "susimail.date.format": string;
  /**
   * Debug output.
   * Beware: Logs mail contents.
   * Default: false
   * Source: WebMail.CONFIG_DEBUG; the router takes a change up by itself.
   */
  "susimail.debug": boolean;
}
