/** Keys of susimail.config (2.8.0), a row each; `schema/spec.ts` reads them. */
export const susimailTable = `
susimail.host host none =localhost
susimail.ports.fixed boolean none =true
susimail.ports.pop3 port 1..65535 none =7660
susimail.ports.smtp port 1..65535 none =7659
susimail.sender.fixed boolean none =true
susimail.sender.domain string none =mail.i2p
susimail.sender.name string none =
susimail.pager.pagesize int 5.. none =30
susimail.view.html.allowed boolean none =true
susimail.view.html.preferred boolean none =true
susimail.composer.cols int none =80
susimail.composer.rows int none =15
susimail.composer.copy.to.sent boolean none =true
susimail.pop3.leave.on.server boolean none =false
susimail.pop3.check.enable boolean none =false
susimail.pop3.check.interval.minutes int [minutes] none =180
susimail.pop3.idle.timeout.seconds duration-s [s] none =240
susimail.theme string none
susimail.encodings list none
susimail.date.format string none
susimail.debug boolean none =false
`;
