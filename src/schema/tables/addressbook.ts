/** Keys of addressbook/config.txt (2.8.0), a row each; `schema/spec.ts` reads them. */
export const addressbookTable = `
proxy_host host none =127.0.0.1
proxy_port port 1..65535 none =4444
subscriptions path none =subscriptions.txt
update_delay int 1.. [hours] none =12
update_direct boolean none =false
naming_service string none =hosts.txt
should_publish boolean none =false
published_addressbook path none =../eepsite/docroot/hosts.txt
local_addressbook path none =../userhosts.txt
master_addressbook path none deprecated ->local_addressbook
router_addressbook path none =../hosts.txt
private_addressbook path none =../privatehosts.txt
log path none =log.txt
etags path none =etags
last_modified path none =last_modified
last_fetched path none =last_fetched
`;
