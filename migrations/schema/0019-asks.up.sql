-- What is asked around a review: the powiat's opinion before the coordinator's decision, and proofs that the
-- coordinator asks a unit for. And what ends with a membership.

-- 1. Settings of a tenant

create table tenant_settings (
  tenant_id uuid primary key references tenants (id),
  -- Whether a gmina's submission waits for the opinion of its powiat's team first.
  endorsement boolean not null default false,
  version integer not null default 1,
  updated_at timestamptz not null default miara_now(),
  updated_by uuid references people (id)
);
comment on table tenant_settings is 'How a tenant works; one row each, made with the tenant.';
insert into tenant_settings (tenant_id) select tenants.id from tenants;

create function open_tenant_settings() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  insert into tenant_settings (tenant_id) values (new.id);
  return null;
end $$;
create trigger tenants_open_settings after insert on tenants
  for each row execute function open_tenant_settings();

create function number_tenant_settings() returns trigger
  language plpgsql
as $$
begin
  new.version := old.version + 1;
  new.updated_at := miara_now();
  new.updated_by := miara_person();
  return new;
end $$;
create trigger tenant_settings_number before update on tenant_settings
  for each row execute function number_tenant_settings();

alter table tenant_settings enable row level security;
create policy tenant_settings_of_tenant on tenant_settings using (tenant_id = miara_tenant());
grant select on tenant_settings to miara_app;
grant update (endorsement) on tenant_settings to miara_app;

-- 2. Endorsements. The review stays `submitted`: standings and counters know nothing of them.

create table endorsements (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  assessment_id uuid not null,
  endorser uuid not null references people (id),
  note text check (length(note) between 1 and 2000),
  -- What the team looked at: any change or recall is another version, and the endorsement speaks of it no more.
  content_hash text not null,
  assessment_version integer not null,
  endorsed_at timestamptz not null default miara_now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, assessment_id) references assessments (tenant_id, id),
  constraint endorsements_once unique (tenant_id, assessment_id, assessment_version)
);
comment on table endorsements is 'What a powiat''s team said about a submission; never changed. It counts while the assessment has that version.';

-- Where a submission stands before the coordinator decides. Null: not submitted, or the tenant asks for no opinions.
-- `not_needed`: a powiat or a city. `no_team`: nobody could give it; the step is left out.
create function endorsement_step(assessment assessments) returns text
  language sql stable
  begin atomic
    select case
      when assessment.review <> 'submitted' then null
      when not exists (
        select from tenant_settings
        where tenant_settings.tenant_id = assessment.tenant_id and tenant_settings.endorsement
      ) then null
      when (select units.powiat_teryt from units where units.teryt = assessment.teryt) is null then 'not_needed'
      when exists (
        select from endorsements
        where endorsements.tenant_id = assessment.tenant_id
          and endorsements.assessment_id = assessment.id
          and endorsements.assessment_version = assessment.version
          and endorsements.content_hash = assessment.content_hash
      ) then 'endorsed'
      when exists (
        select from role_assignments
        join people on people.id = role_assignments.person_id and people.deactivated_at is null
        where role_assignments.tenant_id = assessment.tenant_id
          and role_assignments.role = 'team_member'
          and role_assignments.teryt = (select units.powiat_teryt from units where units.teryt = assessment.teryt)
          and role_assignments.revoked_at is null
          and role_assignments.person_id is distinct from assessment.submitted_by
      ) then 'waiting'
      else 'no_team'
    end;
  end;

create function check_endorsement() returns trigger
  language plpgsql set search_path = public
as $$
declare
  present assessments;
begin
  if tg_op <> 'INSERT' then
    raise exception 'an endorsement stays as it was given'
      using errcode = 'check_violation', constraint = 'endorsements_stay', table = 'endorsements';
  end if;
  select assessments.* into present from assessments
  where assessments.tenant_id = new.tenant_id and assessments.id = new.assessment_id
  for share;
  if new.endorser is distinct from miara_person() or present.submitted_by is not distinct from new.endorser then
    raise exception 'nobody endorses what they submitted, nor in another name'
      using errcode = 'check_violation', constraint = 'endorsements_four_eyes', table = 'endorsements';
  end if;
  if endorsement_step(present) is distinct from 'waiting'
    or (present.content_hash, present.version) is distinct from (new.content_hash, new.assessment_version)
    or not exists (
      select from role_assignments
      join units on units.teryt = present.teryt and units.powiat_teryt = role_assignments.teryt
      where role_assignments.tenant_id = new.tenant_id
        and role_assignments.person_id = new.endorser
        and role_assignments.role = 'team_member'
        and role_assignments.revoked_at is null
    ) then
    raise exception 'an endorsement is about what waits for this team now'
      using errcode = 'check_violation', constraint = 'endorsements_waiting', table = 'endorsements';
  end if;
  return new;
end $$;
create trigger endorsements_check before insert or update or delete on endorsements
  for each row execute function check_endorsement();

-- Two roles in one hand are still one pair of eyes: who gave the opinion does not confirm on the strength of it.
create function refuse_own_endorsement() returns trigger
  language plpgsql set search_path = public
as $$
begin
  if exists (
    select from endorsements
    where endorsements.tenant_id = new.tenant_id and endorsements.assessment_id = new.id
      and endorsements.assessment_version = old.version and endorsements.endorser = new.reviewed_by
  ) then
    perform refuse_assessment('assessments_four_eyes_endorsed', 'nobody confirms what they endorsed themselves');
  end if;
  return new;
end $$;
create trigger assessments_endorsed before update on assessments
  for each row when (old.review = 'submitted' and new.review = 'confirmed')
  execute function refuse_own_endorsement();

alter table endorsements enable row level security;
create policy endorsements_of_tenant on endorsements using (tenant_id = miara_tenant());
grant select, insert on endorsements to miara_app;

-- 3. Proofs that are asked for

create table evidence_requests (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  -- The unit and the item.
  assessment_id uuid not null,
  question text not null check (length(question) between 1 and 2000),
  -- Kind of proof wanted; null = any.
  kind text check (length(kind) between 1 and 40),
  due_on date not null,
  status text not null default 'open'
    check (status in ('open', 'answered', 'sent_back', 'accepted', 'cancelled')),
  asked_at timestamptz not null default miara_now(),
  asked_by uuid not null references people (id),
  -- The last answer; it stays while the request is open again.
  answer_note text check (length(answer_note) between 1 and 2000),
  answered_at timestamptz,
  answered_by uuid references people (id),
  -- The last decision about an answer, or the cancellation.
  decided_at timestamptz,
  decided_by uuid references people (id),
  decision_reason text check (length(decision_reason) between 1 and 2000),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, assessment_id) references assessments (tenant_id, id),
  constraint evidence_requests_answered_whole check (
    status not in ('answered', 'sent_back', 'accepted') or (answered_by is not null and answered_at is not null)
  ),
  constraint evidence_requests_decided_whole check (
    status not in ('sent_back', 'accepted') or (decided_by is not null and decided_at is not null)
  ),
  constraint evidence_requests_four_eyes check (
    status not in ('sent_back', 'accepted') or decided_by is distinct from answered_by
  ),
  constraint evidence_requests_send_back_needs_reason check (status <> 'sent_back' or decision_reason is not null)
);
comment on column evidence_requests.due_on is 'Last day in time. Overdue is what is open after it; it is derived, not stored.';
create index evidence_requests_assessment on evidence_requests (tenant_id, assessment_id);
create index evidence_requests_under_way on evidence_requests (tenant_id, due_on)
  where status in ('open', 'answered', 'sent_back');

create table evidence_request_answers (
  tenant_id uuid not null,
  request_id uuid not null,
  evidence_id uuid not null,
  primary key (tenant_id, request_id, evidence_id),
  foreign key (tenant_id, request_id) references evidence_requests (tenant_id, id),
  foreign key (tenant_id, evidence_id) references evidence (tenant_id, id)
);
create index evidence_request_answers_backwards on evidence_request_answers (tenant_id, evidence_id);
comment on table evidence_request_answers is 'The proofs that the last answer names.';

create function check_evidence_request() returns trigger
  language plpgsql set search_path = public
as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'open' then
      raise exception 'a request begins open'
        using errcode = 'check_violation', constraint = 'evidence_requests_transition', table = 'evidence_requests';
    end if;
    new.version := 1;
    return new;
  end if;
  if (new.tenant_id, new.id, new.assessment_id, new.question, new.kind, new.asked_at, new.asked_by)
    is distinct from (old.tenant_id, old.id, old.assessment_id, old.question, old.kind, old.asked_at, old.asked_by) then
    raise exception 'what was asked stays as it was asked'
      using errcode = 'check_violation', constraint = 'evidence_requests_identity', table = 'evidence_requests';
  end if;
  if not (case old.status
    when 'open' then new.status in ('answered', 'cancelled')
    when 'sent_back' then new.status in ('answered', 'cancelled')
    when 'answered' then new.status in ('accepted', 'sent_back', 'open', 'cancelled')
    else false
  end) then
    raise exception 'a request cannot go from % to %', old.status, new.status
      using errcode = 'check_violation', constraint = 'evidence_requests_transition', table = 'evidence_requests';
  end if;
  if new.status in ('accepted', 'sent_back') and new.answered_by is distinct from old.answered_by then
    raise exception 'a decision cannot rewrite who answered'
      using errcode = 'check_violation', constraint = 'evidence_requests_four_eyes', table = 'evidence_requests';
  end if;
  if new.status = 'answered' and not exists (
    select from evidence_request_answers
    where evidence_request_answers.tenant_id = new.tenant_id and evidence_request_answers.request_id = new.id
  ) then
    raise exception 'an answer names at least one proof'
      using errcode = 'check_violation', constraint = 'evidence_request_answers_linked', table = 'evidence_requests';
  end if;
  new.version := old.version + 1;
  return new;
end $$;
create trigger evidence_requests_check before insert or update on evidence_requests
  for each row execute function check_evidence_request();

create function check_evidence_request_answer() returns trigger
  language plpgsql set search_path = public
as $$
begin
  if not exists (
    select from evidence_requests
    join assessment_evidence on assessment_evidence.tenant_id = evidence_requests.tenant_id
      and assessment_evidence.assessment_id = evidence_requests.assessment_id
      and assessment_evidence.evidence_id = new.evidence_id
    where evidence_requests.tenant_id = new.tenant_id and evidence_requests.id = new.request_id
  ) then
    raise exception 'a request is answered by a proof that the assessment rests on'
      using errcode = 'check_violation', constraint = 'evidence_request_answers_linked', table = 'evidence_request_answers';
  end if;
  return new;
end $$;
create trigger evidence_request_answers_check before insert on evidence_request_answers
  for each row execute function check_evidence_request_answer();

-- An answer without a proof is none: withdrawn or taken off, it opens the request again before it was decided.
create function reopen_evidence_requests() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  with reopened as (
    update evidence_requests set status = 'open'
    where evidence_requests.status = 'answered'
      and (evidence_requests.tenant_id, evidence_requests.assessment_id)
        in (select old_rows.tenant_id, old_rows.assessment_id from old_rows)
      and not exists (
        select from evidence_request_answers
        join assessment_evidence on assessment_evidence.tenant_id = evidence_request_answers.tenant_id
          and assessment_evidence.evidence_id = evidence_request_answers.evidence_id
          and assessment_evidence.assessment_id = evidence_requests.assessment_id
        where evidence_request_answers.tenant_id = evidence_requests.tenant_id
          and evidence_request_answers.request_id = evidence_requests.id
      )
    returning evidence_requests.*
  )
  insert into audit_log (tenant_id, person_id, action, subject_type, subject_id, teryt, details)
  select reopened.tenant_id, miara_person(), 'request.reopen', 'request', reopened.id::text, assessments.teryt,
    jsonb_build_object('assessmentId', reopened.assessment_id)
  from reopened
  join assessments on assessments.tenant_id = reopened.tenant_id and assessments.id = reopened.assessment_id;
  return null;
end $$;
revoke execute on function reopen_evidence_requests() from public;
create trigger assessment_evidence_requests after delete on assessment_evidence
  referencing old table as old_rows
  for each statement execute function reopen_evidence_requests();

alter table evidence_requests enable row level security;
create policy evidence_requests_of_tenant on evidence_requests using (tenant_id = miara_tenant());
alter table evidence_request_answers enable row level security;
create policy evidence_request_answers_of_tenant on evidence_request_answers using (tenant_id = miara_tenant());
grant select, insert on evidence_requests to miara_app;
grant update (
  due_on, status, answer_note, answered_at, answered_by, decided_at, decided_by, decision_reason
) on evidence_requests to miara_app;
grant select, insert, delete on evidence_request_answers to miara_app;

-- 4. What ends with a membership

-- Nobody could decide about, or recall, what a former member left submitted: it becomes a draft, decisions about it
-- leave their batches and requests are cancelled. Rejoining then begins with drafts. Idempotent.
create function close_former_members(tenant uuid, day date) returns void
  language plpgsql security definer set search_path = public
as $$
begin
  with former as (
    select assessments.tenant_id, assessments.id, assessments.teryt from assessments
    where assessments.tenant_id = tenant and assessments.review = 'submitted'
      and not exists (
        select from memberships
        where memberships.tenant_id = tenant and memberships.teryt = assessments.teryt
          and memberships.joined_on <= day and (memberships.left_on is null or day < memberships.left_on)
      )
  ), dropped as (
    delete from review_decisions using former
    where review_decisions.tenant_id = former.tenant_id and review_decisions.assessment_id = former.id
      and review_decisions.sent_at is null
    returning review_decisions.assessment_id, review_decisions.reviewer, review_decisions.decision, former.teryt
  )
  insert into audit_log (tenant_id, person_id, action, subject_type, subject_id, teryt, details)
  select tenant, miara_person(), 'review.drop', 'review_decision', dropped.assessment_id::text, dropped.teryt,
    jsonb_build_object('reviewer', dropped.reviewer, 'decision', dropped.decision, 'why', 'member_left')
  from dropped;

  with recalled as (
    update assessments set review = 'draft'
    where assessments.tenant_id = tenant and assessments.review = 'submitted'
      and not exists (
        select from memberships
        where memberships.tenant_id = tenant and memberships.teryt = assessments.teryt
          and memberships.joined_on <= day and (memberships.left_on is null or day < memberships.left_on)
      )
    returning assessments.id, assessments.teryt
  )
  insert into audit_log (tenant_id, person_id, action, subject_type, subject_id, teryt)
  select tenant, miara_person(), 'assessment.member_left', 'assessment', recalled.id::text, recalled.teryt
  from recalled;

  with cancelled as (
    update evidence_requests set status = 'cancelled', decided_at = miara_now(), decided_by = miara_person(),
      decision_reason = null
    from assessments
    where evidence_requests.tenant_id = tenant and evidence_requests.status in ('open', 'answered', 'sent_back')
      and assessments.tenant_id = evidence_requests.tenant_id and assessments.id = evidence_requests.assessment_id
      and not exists (
        select from memberships
        where memberships.tenant_id = tenant and memberships.teryt = assessments.teryt
          and memberships.joined_on <= day and (memberships.left_on is null or day < memberships.left_on)
      )
    returning evidence_requests.id, assessments.teryt
  )
  insert into audit_log (tenant_id, person_id, action, subject_type, subject_id, teryt, details)
  select tenant, miara_person(), 'request.cancel', 'request', cancelled.id::text, cancelled.teryt,
    '{"why": "member_left"}'
  from cancelled;
end $$;
revoke execute on function close_former_members(uuid, date) from public;

-- An end in the past or today at once, one in the future on its day, like every end (turn_day).
create function follow_membership() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  perform close_former_members(new.tenant_id, miara_today());
  return null;
end $$;
create trigger memberships_close after update on memberships
  for each row when (old.left_on is distinct from new.left_on) execute function follow_membership();

create function follow_day() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  perform close_former_members(new.tenant_id, new.day);
  return null;
end $$;
create trigger tenant_days_close after insert or update on tenant_days
  for each row execute function follow_day();

-- What was left frozen before this rule.
select close_former_members(tenants.id, miara_today()) from tenants;

-- 5. How many proofs one assessment rests on, however they come to it: linked, or restored

create function refuse_too_many_proofs() returns trigger
  language plpgsql set search_path = public
as $$
begin
  if exists (
    select from assessment_evidence
    where (assessment_evidence.tenant_id, assessment_evidence.assessment_id)
      in (select new_rows.tenant_id, new_rows.assessment_id from new_rows)
    group by assessment_evidence.tenant_id, assessment_evidence.assessment_id
    having count(*) > 50
  ) then
    raise exception 'an assessment rests on 50 proofs at most'
      using errcode = 'check_violation', constraint = 'assessment_evidence_limit', table = 'assessment_evidence';
  end if;
  return null;
end $$;
-- After `assessment_evidence_linked`, which locks the assessments.
create trigger assessment_evidence_many after insert on assessment_evidence
  referencing new table as new_rows
  for each statement execute function refuse_too_many_proofs();

-- 6. How many proofs an assessment rested on at the end of a past day, those withdrawn since among them

create function proofs_on(assessment uuid, day date) returns integer
  language sql stable
as $$
    select count(*)::integer
    from evidence_uses
    join evidence on evidence.tenant_id = evidence_uses.tenant_id and evidence.id = evidence_uses.evidence_id
    where evidence_uses.tenant_id = miara_tenant()
      and evidence_uses.assessment_id = assessment
      and evidence_uses.linked_at < day_start(day + 1)
      and (evidence.withdrawn_at is null or evidence.withdrawn_at >= day_start(day + 1));
$$;

-- Only this count of `freeze_publication` changes; the rest of it stays as it stands.
do $$
declare
  present text := pg_get_functiondef('freeze_publication(uuid)'::regprocedure);
  former text := $former$(
      select count(*) from assessment_evidence
      where assessment_evidence.tenant_id = assessments.tenant_id
        and assessment_evidence.assessment_id = assessments.id
        and assessment_evidence.linked_at < day_start(frozen.as_of + 1)
    )$former$;
begin
  if position(former in present) = 0 then
    raise exception 'freeze_publication counts proofs in another way than this migration knows';
  end if;
  execute replace(present, former, 'proofs_on(assessments.id, frozen.as_of)');
end $$;
