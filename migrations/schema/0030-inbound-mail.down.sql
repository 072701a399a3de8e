select pgboss.delete_queue('inbound-mail');
drop table mail_taken;
drop table mail_draft_files;
drop table mail_drafts;
drop table mail_addresses;
