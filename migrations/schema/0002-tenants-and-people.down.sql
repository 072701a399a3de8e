drop table role_assignments;
drop table sign_in_attempts;
drop table sessions;
drop table people;
drop table tenants;
