drop function is_duty_of(text, text);
drop function members_on(date);
drop table memberships;
drop function register_tenant_unit();
alter table role_assignments drop constraint role_assignments_tenant_id_teryt_fkey;
drop table tenant_units;
drop table units;
