drop trigger action_units_sums on action_units;
drop trigger actions_sums on actions;
drop table action_partners;
drop table action_funding;
drop table action_audiences;
drop function check_sums_of_action_part();
drop function check_sums_of_action();
drop function check_action_sums(uuid, uuid);
alter table action_units
  drop column cost_grosz,
  drop column people;
drop function equal_share(bigint, bigint, bigint);

update actions set kind = 'other' where kind not in (
  'training', 'course', 'advice', 'event', 'school_support', 'publication', 'purchase', 'agreement', 'meeting',
  'study_visit', 'other'
);
drop index actions_of_import;
alter table actions
  drop constraint actions_kind_known,
  drop constraint actions_withdrawn,
  drop constraint actions_languages,
  drop column import_id,
  drop column withdrawn_reason,
  drop column withdrawn_by,
  drop column withdrawn_at,
  drop column shares_are,
  drop column languages,
  drop column visibility,
  add constraint actions_kind_check check (
    kind in ('training', 'course', 'advice', 'event', 'school_support', 'publication', 'purchase',
      'agreement', 'meeting', 'study_visit', 'other')
  );

drop table partners;
drop trigger tenants_open_action_lists on tenants;
drop function open_action_lists_of_tenant();
drop function open_action_lists(uuid);
drop table action_lists;
drop table funding_sources;
drop table action_kinds;
drop function miara_name_key(text);
drop function miara_fold(text);
