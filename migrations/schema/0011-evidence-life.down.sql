-- Links, statements and withdrawals have no place in the former shape: nothing is thrown away silently.
do $$
begin
  if exists (select from evidence where form <> 'file' or withdrawn_at is not null) then
    raise exception 'There are links, statements or withdrawn proofs; the former schema cannot hold them.';
  end if;
end $$;

drop trigger evidence_revisions_a_told on evidence_revisions;
drop function tell_of_revision();
drop trigger evidence_changed on evidence;
drop function follow_evidence();
drop function change_period(evidence, evidence);
drop trigger assessments_suspension on assessments;
drop function end_suspension();
drop trigger assessments_resume on assessments;
drop function resume_confirmation();
drop function restore_links(evidence);
drop function withdraw_links(evidence);
drop function tell_users_of_evidence(text, evidence, jsonb);
drop trigger assessment_evidence_in_use on assessment_evidence;
drop function refuse_withdrawn_link();
drop trigger evidence_number on evidence;
drop function number_evidence();
drop view evidence_uses;
drop table suspended_confirmations;
drop table withdrawn_links;

alter table evidence_revisions
  drop constraint evidence_revisions_file,
  drop constraint evidence_revisions_form,
  drop column file_sha256,
  drop column form,
  drop constraint evidence_revisions_hash,
  drop constraint evidence_revisions_one_content,
  drop column note,
  drop column body,
  drop column url,
  alter column file_name set not null,
  add foreign key (tenant_id, sha256) references stored_files (tenant_id, sha256);
comment on table evidence_revisions is 'The files of a proof in order; the highest number is the one in use.';
comment on column evidence_revisions.sha256 is null;

drop index evidence_ending;
alter table evidence
  drop constraint evidence_form_key,
  drop constraint evidence_withdrawn_with_reason,
  drop column withdraw_reason,
  drop column withdrawn_by,
  drop column withdrawn_at,
  drop column version,
  drop column form;

create function rederive_assessments_of_evidence() returns trigger
  language plpgsql
as $$
begin
  update assessments set updated_at = miara_now()
  from new_rows
  join assessment_evidence on assessment_evidence.tenant_id = new_rows.tenant_id
    and assessment_evidence.evidence_id = new_rows.id
  where assessments.tenant_id = assessment_evidence.tenant_id
    and assessments.id = assessment_evidence.assessment_id;
  return null;
end $$;
create trigger evidence_changed after update on evidence
  referencing new table as new_rows
  for each statement execute function rederive_assessments_of_evidence();
