drop table escalations;
alter table tenant_settings drop column escalate_after_days;
drop table reminder_days;
drop table reminders;
drop table notice_settings;
drop table notices;
drop table outgoing_mails;
delete from pgboss.job where name in ('mail', 'reminders');
select pgboss.delete_queue(queue.name) from (values ('mail'), ('reminders')) as queue (name);
