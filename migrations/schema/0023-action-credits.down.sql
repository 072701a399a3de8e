drop view action_credits;

create or replace function number_evidence() returns trigger
  language plpgsql
as $$
begin
  if (new.tenant_id, new.id, new.teryt, new.form) is distinct from (old.tenant_id, old.id, old.teryt, old.form) then
    raise exception 'a proof keeps its unit and its form' using errcode = 'check_violation', constraint = 'evidence_identity';
  end if;
  new.version := old.version + 1;
  return new;
end $$;

alter table evidence_revisions drop column action_version;
drop index evidence_of_action;
alter table evidence drop column action_id;
