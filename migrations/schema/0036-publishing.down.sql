drop function publication_contradictions(uuid);
drop function publication_content_hash(uuid);
drop table publication_withdrawals;
drop function check_publication_withdrawal();
drop trigger publications_second_person on publications;
drop function require_second_publisher();
drop table publication_proposals;
drop function check_publication_proposal();
alter table tenant_settings drop column second_publisher;
