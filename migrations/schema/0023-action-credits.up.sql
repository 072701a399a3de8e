-- What an action is good for beside the log: it may be the proof of an assessment, and indicators are counted from it.

-- 1. A statement may say what an action was. It is a proof like any other: its text is what the unit stands by, and it
-- remembers of which action, and of which version of it, the text speaks.

alter table evidence
  add column action_id uuid,
  add foreign key (tenant_id, action_id) references actions (tenant_id, id),
  add constraint evidence_of_action_is_statement check (action_id is null or form = 'statement');
comment on column evidence.action_id is 'The action that this statement describes; null = none.';
create index evidence_of_action on evidence (tenant_id, action_id) where action_id is not null;

alter table evidence_revisions
  add column action_version integer check (action_version >= 1);
comment on column evidence_revisions.action_version is
  'The version of the action that this text describes; null where it describes none.';

-- The revision that describes the action is the first one, or a later one that describes it anew.
create or replace function number_evidence() returns trigger
  language plpgsql
as $$
begin
  if (new.tenant_id, new.id, new.teryt, new.form, new.action_id)
    is distinct from (old.tenant_id, old.id, old.teryt, old.form, old.action_id) then
    raise exception 'a proof keeps its unit, its form and its action'
      using errcode = 'check_violation', constraint = 'evidence_identity';
  end if;
  new.version := old.version + 1;
  return new;
end $$;

-- 2. The credits of the action log: a unit is credited with its share for every item of the action that is its duty.
-- Items are named by their key, which survives versions of the standard. A withdrawn action counts nowhere.

create view action_credits with (security_invoker = true) as
  select actions.tenant_id, actions.id as action_id, action_units.teryt, items.key as item_key,
    action_units.people, action_units.cost_grosz
  from actions
  join action_units on action_units.tenant_id = actions.tenant_id and action_units.action_id = actions.id
  join units on units.teryt = action_units.teryt
  join action_items on action_items.tenant_id = actions.tenant_id and action_items.action_id = actions.id
  join items on items.tenant_id = action_items.tenant_id and items.id = action_items.item_id
  where actions.withdrawn_at is null and is_duty_of(items.duty, units.kind);
comment on view action_credits is 'Which units are credited with which items of the standard, and their shares.';
grant select on action_credits to miara_app;
