-- The life of a proof: a file, a link or a statement; revisions; withdrawal and restoring; a period that may be edited.
--
-- A withdrawn proof proves nothing: its links are laid aside, so that hash, proof dates and standing of every
-- assessment that rested on it are derived anew by the rules of 0006. Restoring puts the links back; a confirmation
-- that nothing but withdrawals had suspended holds again when the very content it confirmed is there again.

-- 1. Forms

alter table evidence
  add column form text not null default 'file' check (form in ('file', 'link', 'statement')),
  add column version integer not null default 1,
  add column withdrawn_at timestamptz,
  add column withdrawn_by uuid references people (id),
  add column withdraw_reason text check (length(withdraw_reason) between 1 and 2000),
  add constraint evidence_withdrawn_with_reason check ((withdrawn_at is null) = (withdraw_reason is null)),
  add constraint evidence_form_key unique (tenant_id, id, form);
comment on column evidence.withdrawn_at is 'Since when it proves nothing; null while it counts.';
create index evidence_ending on evidence (tenant_id, effective_until) where effective_until is not null and withdrawn_at is null;

alter table evidence_revisions
  drop constraint evidence_revisions_tenant_id_sha256_fkey,
  alter column file_name drop not null,
  add column url text check (length(url) <= 2000 and url ~ '^https?://'),
  add column body text check (length(body) between 1 and 4000),
  add column note text check (length(note) between 1 and 2000),
  add constraint evidence_revisions_one_content check (num_nonnulls(file_name, url, body) = 1),
  add constraint evidence_revisions_hash check (
    file_name is not null or sha256 = encode(sha256(convert_to(coalesce(url, body), 'UTF8')), 'hex')
  ),
  add column form text not null generated always as (
    case when file_name is not null then 'file' when url is not null then 'link' else 'statement' end
  ) stored,
  add column file_sha256 text generated always as (case when file_name is not null then sha256 end) stored,
  add constraint evidence_revisions_form foreign key (tenant_id, evidence_id, form) references evidence (tenant_id, id, form),
  add constraint evidence_revisions_file foreign key (tenant_id, file_sha256) references stored_files (tenant_id, sha256);
comment on column evidence_revisions.sha256 is 'SHA-256 of the bytes of a file, or of the canonical text (UTF-8) of a link or a statement.';
comment on table evidence_revisions is 'The contents of a proof in order; the highest number is the one in use.';

-- 2. Links and confirmations while a proof is withdrawn

create table withdrawn_links (like assessment_evidence including defaults);
alter table withdrawn_links
  add primary key (tenant_id, assessment_id, evidence_id),
  add foreign key (tenant_id, assessment_id) references assessments (tenant_id, id),
  add foreign key (tenant_id, evidence_id) references evidence (tenant_id, id);
create index withdrawn_links_backwards on withdrawn_links (tenant_id, evidence_id);
comment on table withdrawn_links is 'Links of withdrawn proofs, laid aside: they return to assessment_evidence when the proof is restored.';

create table suspended_confirmations (
  tenant_id uuid not null,
  assessment_id uuid not null,
  suspended_at timestamptz not null default miara_now(),
  primary key (tenant_id, assessment_id),
  foreign key (tenant_id, assessment_id) references assessments (tenant_id, id)
);
comment on table suspended_confirmations is
  'Confirmations that a withdrawal, not a change of content, reopened. A new decision, or a period that claims more than was confirmed, ends the suspension.';

alter table withdrawn_links enable row level security;
create policy withdrawn_links_of_tenant on withdrawn_links using (tenant_id = miara_tenant());
alter table suspended_confirmations enable row level security;
create policy suspended_confirmations_of_tenant on suspended_confirmations using (tenant_id = miara_tenant());
grant select, delete on withdrawn_links to miara_app;
grant select on suspended_confirmations to miara_app;

-- Every use of a proof, whether it counts or is laid aside. Reads with the rights and the tenant of who asks.
create view evidence_uses with (security_invoker = true) as
  select *, false as is_withdrawn from assessment_evidence
  union all
  select *, true as is_withdrawn from withdrawn_links;
grant select on evidence_uses to miara_app;

-- 3. What follows from a change

create function number_evidence() returns trigger
  language plpgsql
as $$
begin
  if (new.tenant_id, new.id, new.teryt, new.form) is distinct from (old.tenant_id, old.id, old.teryt, old.form) then
    raise exception 'a proof keeps its unit and its form' using errcode = 'check_violation', constraint = 'evidence_identity';
  end if;
  new.version := old.version + 1;
  return new;
end $$;
create trigger evidence_number before update on evidence for each row execute function number_evidence();

-- Locks the proof, so that a withdrawal and a new link of it come one after the other.
create function refuse_withdrawn_link() returns trigger
  language plpgsql
as $$
declare
  withdrawn timestamptz;
begin
  select evidence.withdrawn_at into withdrawn from evidence
  where evidence.tenant_id = new.tenant_id and evidence.id = new.evidence_id
  for share;
  if withdrawn is not null then
    raise exception 'a withdrawn proof proves nothing' using errcode = 'check_violation', constraint = 'assessment_evidence_withdrawn';
  end if;
  return new;
end $$;
create trigger assessment_evidence_in_use before insert on assessment_evidence
  for each row execute function refuse_withdrawn_link();

-- Tells every assessment that uses a proof what happened to it. `was` = where it stood before.
create function tell_users_of_evidence(what text, changed evidence, more jsonb default '{}') returns void
  language sql security definer set search_path = public
  begin atomic
    insert into audit_log (tenant_id, person_id, action, subject_type, subject_id, teryt, details)
    select assessments.tenant_id, miara_person(), what, 'assessment', assessments.id::text, assessments.teryt,
      jsonb_build_object('evidenceId', changed.id, 'title', changed.title, 'was', assessments.review) || more
    from evidence_uses
    join assessments on assessments.tenant_id = evidence_uses.tenant_id and assessments.id = evidence_uses.assessment_id
    where evidence_uses.tenant_id = changed.tenant_id and evidence_uses.evidence_id = changed.id
    order by assessments.id;
  end;
revoke execute on function tell_users_of_evidence(text, evidence, jsonb) from public;

create function withdraw_links(changed evidence) returns void
  language plpgsql security definer set search_path = public
as $$
begin
  perform tell_users_of_evidence('assessment.evidence_withdrawn', changed, jsonb_build_object('reason', changed.withdraw_reason));
  insert into suspended_confirmations (tenant_id, assessment_id)
  select assessments.tenant_id, assessments.id
  from assessment_evidence
  join assessments on assessments.tenant_id = assessment_evidence.tenant_id
    and assessments.id = assessment_evidence.assessment_id
  where assessment_evidence.tenant_id = changed.tenant_id and assessment_evidence.evidence_id = changed.id
    and assessments.review = 'confirmed'
  on conflict do nothing;
  -- A proof that its owner takes back cannot be decided about: what was submitted with it is recalled.
  update assessments set review = 'draft'
  from assessment_evidence
  where assessment_evidence.tenant_id = changed.tenant_id and assessment_evidence.evidence_id = changed.id
    and assessments.tenant_id = assessment_evidence.tenant_id and assessments.id = assessment_evidence.assessment_id
    and assessments.review = 'submitted';
  with laid_aside as (
    delete from assessment_evidence
    where assessment_evidence.tenant_id = changed.tenant_id and assessment_evidence.evidence_id = changed.id
    returning *
  )
  insert into withdrawn_links select * from laid_aside;
end $$;
revoke execute on function withdraw_links(evidence) from public;

create function restore_links(changed evidence) returns void
  language plpgsql security definer set search_path = public
as $$
begin
  perform tell_users_of_evidence('assessment.evidence_restored', changed);
  perform set_config('miara.restoring', 'on', true);
  with taken_up as (
    delete from withdrawn_links
    where withdrawn_links.tenant_id = changed.tenant_id and withdrawn_links.evidence_id = changed.id
    returning *
  )
  insert into assessment_evidence select * from taken_up;
  perform set_config('miara.restoring', '', true);
end $$;
revoke execute on function restore_links(evidence) from public;

-- After `assessments_derive` (triggers of one kind fire by name): the confirmed content is back, so is the confirmation.
create function resume_confirmation() returns trigger
  language plpgsql set search_path = public
as $$
declare
  day date;
begin
  if current_setting('miara.restoring', true) is distinct from 'on'
    or old.review <> 'draft' or new.review <> 'draft'
    or new.content_hash is distinct from new.confirmed_hash
    or new.confirmed_by is not distinct from new.submitted_by
    or not exists (
      select from suspended_confirmations
      where suspended_confirmations.tenant_id = new.tenant_id and suspended_confirmations.assessment_id = new.id
    )
  then
    return new;
  end if;
  -- As with any confirmation: none may slip in behind the day that has just turned (0006).
  if not pg_try_advisory_xact_lock_shared(hashtextextended('turn_day ' || new.tenant_id::text, 0)) then
    raise exception 'the day is turning; try again' using errcode = 'serialization_failure';
  end if;
  day := greatest(
    miara_today(),
    (select tenant_days.day from tenant_days where tenant_days.tenant_id = new.tenant_id)
  );
  if new.proof_ends_on <= day or exists (
    select from assessment_evidence
    join evidence on evidence.tenant_id = assessment_evidence.tenant_id
      and evidence.id = assessment_evidence.evidence_id
    where assessment_evidence.tenant_id = new.tenant_id and assessment_evidence.assessment_id = new.id
      and evidence.effective_from > day
  ) then
    return new;
  end if;
  new.review := 'confirmed';
  new.standing := derive_standing(new.state, new.review, new.confirmed_state, true, new.proof_ends_on, day);
  new.standing_since := case
    when new.standing = old.standing then old.standing_since
    else greatest(miara_now(), old.standing_since)
  end;
  return new;
end $$;
create trigger assessments_resume before update on assessments
  for each row execute function resume_confirmation();

create function end_suspension() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  delete from suspended_confirmations
  where suspended_confirmations.tenant_id = new.tenant_id and suspended_confirmations.assessment_id = new.id;
  return null;
end $$;
create trigger assessments_suspension after update on assessments
  for each row when (new.review is distinct from old.review and new.review in ('confirmed', 'returned'))
  execute function end_suspension();

-- A confirmation speaks of the period that the reviewer saw. One that claims more days, or that leaves today out, has
-- to be looked at again; one that claims fewer ends earlier and needs nobody.
create function change_period(former evidence, changed evidence) returns void
  language plpgsql security definer set search_path = public
as $$
declare
  has_to_be_reviewed boolean :=
    coalesce(changed.effective_from, '-infinity') < coalesce(former.effective_from, '-infinity')
    or coalesce(changed.effective_until, 'infinity') > coalesce(former.effective_until, 'infinity')
    or coalesce(changed.effective_from > miara_today(), false)
    or coalesce(changed.effective_until <= miara_today(), false);
begin
  if exists (
    select from assessment_evidence
    join assessments on assessments.tenant_id = assessment_evidence.tenant_id
      and assessments.id = assessment_evidence.assessment_id
    where assessment_evidence.tenant_id = changed.tenant_id and assessment_evidence.evidence_id = changed.id
      and assessments.review = 'submitted'
  ) then
    perform refuse_assessment('assessments_submitted_locked', 'the period of a proof is locked while an assessment that rests on it is submitted');
  end if;
  perform tell_users_of_evidence('assessment.evidence_period', changed, jsonb_build_object(
    'effectiveFrom', changed.effective_from, 'effectiveUntil', changed.effective_until
  ));
  if has_to_be_reviewed then
    delete from suspended_confirmations
    using evidence_uses
    where evidence_uses.tenant_id = changed.tenant_id and evidence_uses.evidence_id = changed.id
      and suspended_confirmations.tenant_id = evidence_uses.tenant_id
      and suspended_confirmations.assessment_id = evidence_uses.assessment_id;
  end if;
  update assessments
  set review = case when has_to_be_reviewed and assessments.review = 'confirmed' then 'draft' else assessments.review end,
    updated_at = miara_now()
  from assessment_evidence
  where assessment_evidence.tenant_id = changed.tenant_id and assessment_evidence.evidence_id = changed.id
    and assessments.tenant_id = assessment_evidence.tenant_id and assessments.id = assessment_evidence.assessment_id;
end $$;
revoke execute on function change_period(evidence, evidence) from public;

drop trigger evidence_changed on evidence;
drop function rederive_assessments_of_evidence();
create function follow_evidence() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  if old.withdrawn_at is null and new.withdrawn_at is not null then
    perform withdraw_links(new);
  elsif old.withdrawn_at is not null and new.withdrawn_at is null then
    perform restore_links(new);
  end if;
  if (old.effective_from, old.effective_until) is distinct from (new.effective_from, new.effective_until) then
    perform change_period(old, new);
  end if;
  return null;
end $$;
create trigger evidence_changed after update on evidence for each row execute function follow_evidence();

create function tell_of_revision() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  perform tell_users_of_evidence('assessment.evidence_revised', evidence, jsonb_build_object('revision', new.number))
  from evidence where evidence.tenant_id = new.tenant_id and evidence.id = new.evidence_id;
  return null;
end $$;
-- Named before `evidence_revisions_added`, so that the entry says where the assessment stood before.
create trigger evidence_revisions_a_told after insert on evidence_revisions
  for each row when (new.number > 1) execute function tell_of_revision();
