drop trigger role_assignments_keep_administrator on role_assignments;
drop function keep_an_administrator();
drop function holds_roles_elsewhere(uuid);
drop table invitations;
