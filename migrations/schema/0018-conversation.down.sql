drop trigger tenants_return_templates on tenants;
drop function open_tenant_with_templates();
drop function open_return_templates(uuid);
drop table return_templates;
drop table conversations_seen;
drop table note_mentions;
drop table note_versions;
drop table notes;
drop function check_note();
