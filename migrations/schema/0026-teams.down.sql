select pgboss.delete_queue('team-addresses');
drop table meeting_evidence, meeting_invitations, meeting_decisions, meeting_attendance, meeting_agenda, meetings,
  team_member_sectors, team_members, minutes_templates, team_sectors cascade;
drop function touch_meeting();
drop function check_meeting();
drop function check_team_member();
drop trigger tenants_teams on tenants;
drop function open_tenant_with_teams();
drop function open_minutes_template(uuid);
drop function open_team_sectors(uuid);
