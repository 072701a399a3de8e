-- Reporting periods, deadlines with agreed exceptions, standing quality checks, and no writing under a retired version.
--
-- A period is a half-open run of Warsaw days and always ends at a midnight: what was handed in belongs to a period by its
-- day alone, and the state at the close is the state at the end of the last day, whenever the closing is noticed.

-- 1. Submissions, each with its day

create table submissions (
  tenant_id uuid not null,
  assessment_id uuid not null,
  sequence bigint generated always as identity,
  submitted_at timestamptz not null,
  submitted_by uuid references people (id),
  day date not null,
  -- The unit took it back before anybody decided.
  recalled_at timestamptz,
  decided_at timestamptz,
  primary key (tenant_id, assessment_id, sequence),
  foreign key (tenant_id, assessment_id) references assessments (tenant_id, id)
);
comment on column submissions.day is 'The Warsaw day of the submission.';

insert into submissions (tenant_id, assessment_id, submitted_at, submitted_by, day, recalled_at, decided_at)
select told.tenant_id, told.subject_id::uuid, told.at, told.person_id, (told.at at time zone 'Europe/Warsaw')::date,
  (select min(later.at) from audit_log as later
   where later.tenant_id = told.tenant_id and later.subject_type = 'assessment' and later.subject_id = told.subject_id
     and later.action = 'assessment.recall' and later.sequence > told.sequence
     and (told.next_sequence is null or later.sequence < told.next_sequence)),
  (select min(later.at) from audit_log as later
   where later.tenant_id = told.tenant_id and later.subject_type = 'assessment' and later.subject_id = told.subject_id
     and later.action in ('assessment.confirm', 'assessment.return') and later.sequence > told.sequence
     and (told.next_sequence is null or later.sequence < told.next_sequence))
from (
  select audit_log.*, lead(audit_log.sequence) over (
    partition by audit_log.tenant_id, audit_log.subject_id order by audit_log.sequence
  ) as next_sequence
  from audit_log
  where audit_log.action = 'assessment.submit' and audit_log.subject_type = 'assessment'
) as told
join assessments on assessments.tenant_id = told.tenant_id and assessments.id::text = told.subject_id
order by told.sequence;

-- 2. Reporting periods

create table reporting_periods (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  title jsonb not null check (is_localized_text(title)),
  begins_on date not null,
  ends_on date not null,
  note text check (length(note) between 1 and 2000),
  version integer not null default 1,
  opened_at timestamptz not null default miara_now(),
  opened_by uuid references people (id),
  closed_at timestamptz,
  closed_by uuid references people (id),
  standard_version_id uuid,
  -- SHA-256 over the frozen duties.
  content_hash text,
  primary key (tenant_id, id),
  foreign key (tenant_id, standard_version_id) references standard_versions (tenant_id, id),
  constraint reporting_periods_days check (ends_on > begins_on),
  constraint reporting_periods_frozen check ((closed_at is null) = (content_hash is null)),
  constraint reporting_periods_apart exclude using gist (tenant_id with =, daterange(begins_on, ends_on) with &&)
);
comment on column reporting_periods.ends_on is 'First day after the period; its closing day is the day before.';
comment on column reporting_periods.closed_by is 'Who closed it by hand; null when the calendar did.';
create unique index reporting_periods_one_open on reporting_periods (tenant_id) where closed_at is null;

create table period_duties (
  tenant_id uuid not null,
  period_id uuid not null,
  assessment_id uuid not null,
  teryt text not null,
  item_id uuid not null,
  standing text not null,
  assessed boolean not null,
  outcome text not null check (outcome in ('in_time', 'settled', 'missing')),
  primary key (tenant_id, period_id, assessment_id),
  foreign key (tenant_id, period_id) references reporting_periods (tenant_id, id),
  foreign key (tenant_id, assessment_id) references assessments (tenant_id, id)
);
comment on table period_duties is 'The state at the close of a period, duty by duty; never changed afterwards.';

-- How each duty of a period stands: at the end of its last day, or now while it lasts.
create function period_outcomes(period reporting_periods)
  returns table (version_id uuid, assessment_id uuid, teryt text, item_id uuid, standing text, assessed boolean, outcome text)
  language plpgsql stable
as $$
declare
  last_day date := least(period.ends_on - 1, miara_today());
  in_force uuid := (
    select standard_versions.id from standard_versions
    where standard_versions.tenant_id = period.tenant_id and standard_versions.published_on <= last_day
    order by standard_versions.published_on desc, standard_versions.number desc
    limit 1
  );
begin
  return query
    select in_force, standings.assessment_id, standings.teryt, standings.item_id, standings.standing, standings.assessed,
      case
        when handed_in.within then 'in_time'
        when handed_in.waiting or standings.standing in ('confirmed', 'not_applicable') then 'settled'
        else 'missing'
      end
    from standings_on(in_force, last_day) as standings
    join members_on(last_day) as members on members.teryt = standings.teryt
    cross join lateral (
      select
        coalesce(bool_or(submissions.day >= period.begins_on), false) as within,
        coalesce(bool_or(
          submissions.decided_at is null or submissions.decided_at >= day_start(period.ends_on)
        ), false) as waiting
      from submissions
      where submissions.tenant_id = period.tenant_id
        and submissions.assessment_id = standings.assessment_id
        and submissions.day < period.ends_on
        and (submissions.recalled_at is null or submissions.recalled_at >= day_start(period.ends_on))
    ) as handed_in;
end $$;

-- Freezes the state at the end of the last day. One statement reads it, so that it agrees with itself.
create function freeze_period(closing reporting_periods, closed timestamptz, closer uuid) returns void
  language plpgsql security definer set search_path = public
as $$
begin
  with outcomes as materialized (
    select * from period_outcomes(closing)
  ), frozen as (
    insert into period_duties (tenant_id, period_id, assessment_id, teryt, item_id, standing, assessed, outcome)
    select closing.tenant_id, closing.id, outcomes.assessment_id, outcomes.teryt, outcomes.item_id, outcomes.standing,
      outcomes.assessed, outcomes.outcome
    from outcomes
  )
  update reporting_periods set
    ends_on = closing.ends_on,
    closed_at = closed,
    closed_by = closer,
    standard_version_id = (select outcomes.version_id from outcomes limit 1),
    content_hash = encode(sha256(convert_to(coalesce((
      select jsonb_agg(jsonb_build_array(outcomes.teryt, outcomes.item_id, outcomes.standing, outcomes.assessed)
        order by outcomes.teryt, outcomes.item_id)
      from outcomes
    ), '[]')::text, 'UTF8')), 'hex')
  where reporting_periods.tenant_id = closing.tenant_id and reporting_periods.id = closing.id;
end $$;
revoke execute on function freeze_period(reporting_periods, timestamptz, uuid) from public;

-- By hand: the period ends with yesterday, or with its own last day when that is over.
create function close_period(period uuid) returns void
  language plpgsql security definer set search_path = public
as $$
declare
  closing reporting_periods;
begin
  perform pg_advisory_xact_lock(hashtextextended('turn_day ' || miara_tenant()::text, 0));
  select reporting_periods.* into closing from reporting_periods
  where reporting_periods.tenant_id = miara_tenant() and reporting_periods.id = period
  for update;
  if closing.closed_at is not null then
    raise exception 'the period is closed' using errcode = 'check_violation', constraint = 'reporting_periods_closed';
  end if;
  closing.ends_on := least(closing.ends_on, miara_today());
  if closing.ends_on <= closing.begins_on then
    raise exception 'a period has at least one day' using errcode = 'check_violation', constraint = 'reporting_periods_days';
  end if;
  perform freeze_period(closing, miara_now(), miara_person());
end $$;
revoke execute on function close_period(uuid) from public;

-- By itself: whatever turns the day closes what is over, however long nobody looked.
create function close_periods_that_are_over() returns trigger
  language plpgsql security definer set search_path = public
as $$
declare
  closing reporting_periods;
begin
  for closing in
    select reporting_periods.* from reporting_periods
    where reporting_periods.tenant_id = new.tenant_id
      and reporting_periods.closed_at is null
      and reporting_periods.ends_on <= new.day
    for update
  loop
    perform freeze_period(closing, day_start(closing.ends_on), null);
    insert into audit_log (tenant_id, action, subject_type, subject_id, details)
    values (closing.tenant_id, 'period.close', 'period', closing.id::text,
      jsonb_build_object('title', closing.title ->> 'pl', 'endsOn', closing.ends_on));
  end loop;
  return null;
end $$;
create trigger tenant_days_close_periods after insert or update on tenant_days
  for each row execute function close_periods_that_are_over();

create function guard_reporting_period() returns trigger
  language plpgsql
as $$
begin
  if tg_op = 'DELETE' or (tg_op = 'UPDATE' and old.closed_at is not null) then
    raise exception 'a closed period never changes' using errcode = 'check_violation', constraint = 'reporting_periods_closed';
  end if;
  if new.closed_at is null and new.ends_on <= miara_today()
    and (tg_op = 'INSERT' or new.ends_on is distinct from old.ends_on) then
    raise exception 'the closing day is still to come' using errcode = 'check_violation', constraint = 'reporting_periods_end_ahead';
  end if;
  if tg_op = 'UPDATE' then
    new.version := old.version + 1;
  end if;
  return new;
end $$;
create trigger reporting_periods_guard before insert or update or delete on reporting_periods
  for each row execute function guard_reporting_period();

create function refuse_change_of_period_duty() returns trigger
  language plpgsql
as $$
begin
  raise exception 'the state at the close never changes' using errcode = 'check_violation', constraint = 'reporting_periods_closed';
end $$;
create trigger period_duties_immutable before update or delete on period_duties
  for each row execute function refuse_change_of_period_duty();

create function record_submission() returns trigger
  language plpgsql security definer set search_path = public
as $$
declare
  handed_in_on date;
begin
  if new.review = 'submitted' then
    -- One under way at midnight must not slip into a period that has just been frozen.
    if not pg_try_advisory_xact_lock_shared(hashtextextended('turn_day ' || new.tenant_id::text, 0)) then
      raise exception 'the day is turning; try again' using errcode = 'serialization_failure';
    end if;
    handed_in_on := (new.submitted_at at time zone 'Europe/Warsaw')::date;
    if exists (
      select from reporting_periods
      where reporting_periods.tenant_id = new.tenant_id and reporting_periods.closed_at is not null
        and handed_in_on >= reporting_periods.begins_on and handed_in_on < reporting_periods.ends_on
    ) then
      raise exception 'the period of that day is closed; try again' using errcode = 'serialization_failure';
    end if;
    insert into submissions (tenant_id, assessment_id, submitted_at, submitted_by, day)
    values (new.tenant_id, new.id, new.submitted_at, new.submitted_by, handed_in_on);
  else
    update submissions set
      recalled_at = case when new.review = 'draft' then miara_now() end,
      decided_at = case when new.review <> 'draft' then miara_now() end
    where submissions.tenant_id = new.tenant_id and submissions.assessment_id = new.id
      and submissions.recalled_at is null and submissions.decided_at is null;
  end if;
  return null;
end $$;
create trigger assessments_record_submission after update on assessments
  for each row when (old.review is distinct from new.review and 'submitted' in (old.review, new.review))
  execute function record_submission();

-- Handed in after the last closed period that had missed the duty. Marked, not lost.
create view late_submissions with (security_invoker = true) as
  select submissions.tenant_id, submissions.assessment_id, submissions.sequence, submissions.submitted_at,
    missed.id as period_id, missed.title, missed.ends_on
  from submissions
  cross join lateral (
    select reporting_periods.id, reporting_periods.title, reporting_periods.ends_on
    from reporting_periods
    where reporting_periods.tenant_id = submissions.tenant_id
      and reporting_periods.closed_at is not null
      and reporting_periods.ends_on <= submissions.day
    order by reporting_periods.ends_on desc
    limit 1
  ) as missed
  join period_duties on period_duties.tenant_id = submissions.tenant_id
    and period_duties.period_id = missed.id
    and period_duties.assessment_id = submissions.assessment_id
    and period_duties.outcome = 'missing'
  where submissions.recalled_at is null;

-- 3. Deadlines and agreed exceptions

create table deadline_exceptions (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  teryt text not null,
  phase_id uuid,
  item_id uuid,
  due_on date not null,
  reason text not null check (length(reason) between 1 and 2000),
  agreed_at timestamptz not null default miara_now(),
  agreed_by uuid references people (id),
  ended_at timestamptz,
  ended_by uuid references people (id),
  primary key (tenant_id, id),
  foreign key (tenant_id, teryt) references tenant_units (tenant_id, teryt),
  foreign key (tenant_id, phase_id) references phases (tenant_id, id),
  foreign key (tenant_id, item_id) references items (tenant_id, id),
  constraint deadline_exceptions_one_scope check (num_nonnulls(phase_id, item_id) = 1)
);
comment on column deadline_exceptions.due_on is 'Last day in time for this unit.';
create unique index deadline_exceptions_one_phase on deadline_exceptions (tenant_id, teryt, phase_id)
  where ended_at is null and phase_id is not null;
create unique index deadline_exceptions_one_item on deadline_exceptions (tenant_id, teryt, item_id)
  where ended_at is null and item_id is not null;

-- What was agreed stays as it was agreed; another agreement is another row.
create function guard_deadline_exception() returns trigger
  language plpgsql
as $$
begin
  if old.ended_at is not null
    or to_jsonb(new) - 'ended_at' - 'ended_by' is distinct from to_jsonb(old) - 'ended_at' - 'ended_by' then
    raise exception 'an agreed exception is only ever ended'
      using errcode = 'check_violation', constraint = 'deadline_exceptions_agreed';
  end if;
  return new;
end $$;
create trigger deadline_exceptions_guard before update on deadline_exceptions
  for each row execute function guard_deadline_exception();

-- A phase's last day in time for one unit of the current tenant: the agreed one, else everybody's.
create function phase_deadline_of(unit text, phase uuid) returns date
  language sql stable
  return coalesce(
    (select deadline_exceptions.due_on from deadline_exceptions
     where deadline_exceptions.tenant_id = miara_tenant() and deadline_exceptions.teryt = unit
       and deadline_exceptions.phase_id = phase and deadline_exceptions.ended_at is null),
    (select phase_deadlines.due_on from phase_deadlines
     where phase_deadlines.tenant_id = miara_tenant() and phase_deadlines.phase_id = phase)
  );

-- The last day in time of every duty: agreed for the item, else for the phase, else the phase's own.
create view effective_deadlines with (security_invoker = true) as
  select assessments.tenant_id, assessments.id as assessment_id,
    coalesce(of_item.due_on, of_phase.due_on, phase_deadlines.due_on) as due_on,
    phase_deadlines.due_on as phase_due_on,
    coalesce(of_item.id, of_phase.id) as exception_id,
    case when of_item.id is not null then of_item.reason else of_phase.reason end as exception_reason
  from assessments
  join items on items.tenant_id = assessments.tenant_id and items.id = assessments.item_id
  left join phase_deadlines on phase_deadlines.tenant_id = items.tenant_id and phase_deadlines.phase_id = items.phase_id
  left join deadline_exceptions as of_phase on of_phase.tenant_id = assessments.tenant_id
    and of_phase.teryt = assessments.teryt and of_phase.phase_id = items.phase_id and of_phase.ended_at is null
  left join deadline_exceptions as of_item on of_item.tenant_id = assessments.tenant_id
    and of_item.teryt = assessments.teryt and of_item.item_id = items.id and of_item.ended_at is null;

-- 4. Standing quality checks

create table check_settings (
  tenant_id uuid primary key references tenants (id),
  proof_months smallint not null default 24 check (proof_months between 1 and 240)
);
comment on column check_settings.proof_months is 'How old, in months, a proof without an end may grow.';

create table proof_windows (
  tenant_id uuid not null references tenants (id),
  kind text not null check (length(kind) between 1 and 40),
  months smallint not null check (months between 1 and 240),
  primary key (tenant_id, kind)
);
comment on table proof_windows is 'Kinds of proof that age at a pace of their own.';

create table check_acceptances (
  tenant_id uuid not null,
  check_code text not null,
  assessment_id uuid not null,
  note text not null check (length(note) between 1 and 2000),
  -- First day on which it is no longer accepted; null = until something changes.
  until date,
  fingerprint text not null,
  accepted_at timestamptz not null default miara_now(),
  accepted_by uuid references people (id),
  primary key (tenant_id, check_code, assessment_id),
  foreign key (tenant_id, assessment_id) references assessments (tenant_id, id)
);
comment on column check_acceptances.fingerprint is 'Of what was accepted: another one, and it is on the list again.';

-- Proofs in force of every assessment, with the day from which each ages and the content that lies behind it.
create view proofs_in_force with (security_invoker = true) as
  select assessment_evidence.tenant_id, assessment_evidence.assessment_id, evidence.id as evidence_id, evidence.kind,
    evidence.title, evidence.effective_until, revision.file_sha256,
    greatest(
      coalesce(evidence.effective_from, (evidence.created_at at time zone 'Europe/Warsaw')::date),
      case when revision.number > 1 then (revision.created_at at time zone 'Europe/Warsaw')::date end
    ) as dated_on
  from assessment_evidence
  join evidence on evidence.tenant_id = assessment_evidence.tenant_id and evidence.id = assessment_evidence.evidence_id
  cross join lateral (
    select evidence_revisions.number, evidence_revisions.created_at, evidence_revisions.file_sha256
    from evidence_revisions
    where evidence_revisions.tenant_id = evidence.tenant_id and evidence_revisions.evidence_id = evidence.id
    order by evidence_revisions.number desc limit 1
  ) as revision
  where coalesce(evidence.effective_from, '-infinity') <= miara_today()
    and coalesce(evidence.effective_until, 'infinity') > miara_today();

-- Everything that the standing checks find today, one row per check and assessment.
create view check_findings with (security_invoker = true) as
  -- confirmed, and nothing in force proves it
  select assessments.tenant_id, 'confirmed_without_proof' as check_code, assessments.id as assessment_id,
    '{}'::jsonb as details, assessments.content_hash as fingerprint
  from assessments
  where assessments.review = 'confirmed' and assessments.state = 'in_place'
    and not exists (
      select from proofs_in_force
      where proofs_in_force.tenant_id = assessments.tenant_id and proofs_in_force.assessment_id = assessments.id
    )
  union all
  -- every proof in force is without an end and older than its window
  select aged.tenant_id, 'proof_too_old', aged.assessment_id,
    jsonb_build_object('datedOn', aged.dated_on, 'months', aged.months),
    aged.content_hash || ' ' || aged.dated_on::text
  from (
    select assessments.tenant_id, assessments.id as assessment_id, assessments.content_hash,
      max(proofs_in_force.dated_on) as dated_on,
      max(coalesce(proof_windows.months, check_settings.proof_months, 24)) as months,
      bool_and(
        proofs_in_force.effective_until is null and proofs_in_force.dated_on
          + make_interval(months => coalesce(proof_windows.months, check_settings.proof_months, 24)) <= miara_today()
      ) as is_old
    from assessments
    join proofs_in_force on proofs_in_force.tenant_id = assessments.tenant_id
      and proofs_in_force.assessment_id = assessments.id
    left join check_settings on check_settings.tenant_id = assessments.tenant_id
    left join proof_windows on proof_windows.tenant_id = assessments.tenant_id and proof_windows.kind = proofs_in_force.kind
    where assessments.review = 'confirmed' and assessments.state = 'in_place'
    group by assessments.tenant_id, assessments.id
  ) as aged
  where aged.is_old
  union all
  -- in place by the declaration, not by the measure
  select assessments.tenant_id, 'indicator_under_target', assessments.id,
    jsonb_build_object('value', assessments.indicator_value, 'target', items.indicator -> 'target',
      'direction', items.indicator -> 'direction', 'unit', items.indicator -> 'unit'),
    assessments.content_hash
  from assessments
  join items on items.tenant_id = assessments.tenant_id and items.id = assessments.item_id
  where assessments.state = 'in_place' and assessments.indicator_value is not null
    and jsonb_typeof(items.indicator -> 'target') = 'number'
    and case items.indicator ->> 'direction'
      when 'at_most' then assessments.indicator_value > (items.indicator ->> 'target')::numeric
      else assessments.indicator_value < (items.indicator ->> 'target')::numeric
    end
  union all
  -- "not applicable" without a reason worth the name
  select assessments.tenant_id, 'not_applicable_without_reason', assessments.id,
    jsonb_build_object('reason', assessments.reason), assessments.content_hash
  from assessments
  where assessments.state = 'not_applicable' and length(trim(coalesce(assessments.reason, ''))) < 15
  union all
  -- in place here, and with the same bytes not in place: the same item elsewhere, or another of the area
  select told.tenant_id, 'contradicting_file', told.assessment_id,
    jsonb_build_object('others', jsonb_agg(
      jsonb_build_object('assessmentId', told.other_id, 'unit', told.other_unit, 'item', told.other_item,
        'state', told.other_state)
      order by told.other_teryt, told.other_item
    )),
    encode(sha256(convert_to(
      string_agg(told.other_id::text || told.other_state, ' ' order by told.other_id) || told.content_hash, 'UTF8'
    )), 'hex')
  from (
    -- Few files are linked to what is not in place: beginning there keeps the pairs few, too.
    with others as materialized (
      select assessments.tenant_id, assessments.id, assessments.teryt, assessments.state, assessments.item_id,
        items.code, items.area_id, units.display_name, proofs_in_force.file_sha256
      from assessments
      join proofs_in_force on proofs_in_force.tenant_id = assessments.tenant_id
        and proofs_in_force.assessment_id = assessments.id
      join items on items.tenant_id = assessments.tenant_id and items.id = assessments.item_id
      join units on units.teryt = assessments.teryt
      where assessments.state in ('not_started', 'planned', 'not_applicable')
        and proofs_in_force.file_sha256 is not null
    )
    select distinct mine.tenant_id, mine.id as assessment_id, mine.content_hash, others.id as other_id,
      others.teryt as other_teryt, others.display_name as other_unit, others.code as other_item,
      others.state as other_state
    from others
    join items on items.tenant_id = others.tenant_id
    join assessments as mine on mine.tenant_id = others.tenant_id and mine.item_id = items.id
      and mine.state = 'in_place'
      and (mine.item_id = others.item_id or (mine.teryt = others.teryt and items.area_id = others.area_id))
    join proofs_in_force as proof on proof.tenant_id = mine.tenant_id and proof.assessment_id = mine.id
      and proof.file_sha256 = others.file_sha256
  ) as told
  group by told.tenant_id, told.assessment_id, told.content_hash
  union all
  -- the last day in time is over and it is neither confirmed nor out of the count
  select assessments.tenant_id, 'deadline_passed', assessments.id,
    jsonb_build_object('dueOn', effective_deadlines.due_on, 'isException', effective_deadlines.exception_id is not null),
    effective_deadlines.due_on::text || ' ' || assessments.content_hash
  from assessments
  join effective_deadlines on effective_deadlines.tenant_id = assessments.tenant_id
    and effective_deadlines.assessment_id = assessments.id
  where effective_deadlines.due_on < miara_today() and assessments.standing not in ('confirmed', 'not_applicable');

-- 5. A retired version is read, not written

create function refuse_writing_retired_version() returns trigger
  language plpgsql
as $$
begin
  if exists (
    select from standard_versions
    where standard_versions.tenant_id = new.tenant_id and standard_versions.id = new.standard_version_id
      and standard_versions.status = 'retired'
  ) then
    perform refuse_assessment('assessments_version_retired', 'a retired version of a standard is not written any more');
  end if;
  return new;
end $$;
-- What the calendar and a withdrawn proof reopen is no writing; neither is a proof that comes back.
create trigger assessments_a_retired before update on assessments
  for each row when (
    (old.state, old.statement, old.indicator_value, old.planned_on, old.reason)
      is distinct from (new.state, new.statement, new.indicator_value, new.planned_on, new.reason)
    or (old.review is distinct from new.review and new.review <> 'draft')
  )
  execute function refuse_writing_retired_version();

create function refuse_link_under_retired_version() returns trigger
  language plpgsql
as $$
begin
  if current_setting('miara.restoring', true) is distinct from 'on' and exists (
    select from assessments
    join standard_versions on standard_versions.tenant_id = assessments.tenant_id
      and standard_versions.id = assessments.standard_version_id
    where assessments.tenant_id = new.tenant_id and assessments.id = new.assessment_id
      and standard_versions.status = 'retired'
  ) then
    perform refuse_assessment('assessments_version_retired', 'a retired version of a standard is not written any more');
  end if;
  return new;
end $$;
create trigger assessment_evidence_retired before insert on assessment_evidence
  for each row execute function refuse_link_under_retired_version();

-- 6. What a confirmation saw beside the content: which proofs, claiming which days. The hash speaks of bytes alone.

alter table assessments add column confirmed_proofs text;
comment on column assessments.confirmed_proofs is
  'Digest of the proofs and their periods at the last confirmation; null after a return, and when it was given before this was kept.';

create function proofs_digest(assessment assessments) returns text
  language sql stable
  begin atomic
    select encode(sha256(convert_to(coalesce(string_agg(
      evidence.id::text || ' ' || coalesce(evidence.effective_from::text, '') || ' '
        || coalesce(evidence.effective_until::text, ''),
      ';' order by evidence.id
    ), ''), 'UTF8')), 'hex')
    from assessment_evidence
    join evidence on evidence.tenant_id = assessment_evidence.tenant_id and evidence.id = assessment_evidence.evidence_id
    where assessment_evidence.tenant_id = assessment.tenant_id and assessment_evidence.assessment_id = assessment.id;
  end;

-- Exactly what was confirmed last, and nothing was decided about it since: it may be confirmed without another look.
create function is_as_confirmed(assessment assessments) returns boolean
  language sql stable
  return assessment.content_hash = assessment.confirmed_hash
    and assessment.confirmed_proofs = proofs_digest(assessment);

create function keep_confirmed_proofs() returns trigger
  language plpgsql set search_path = public
as $$
begin
  new.confirmed_proofs := case
    when old.review = 'submitted' and new.review = 'confirmed' then proofs_digest(new)
    when new.review = 'returned' then null
    else old.confirmed_proofs
  end;
  return new;
end $$;
-- After `assessments_derive` and `assessments_resume`, which decide what becomes of the review.
create trigger assessments_seen before update on assessments
  for each row execute function keep_confirmed_proofs();

-- 7. Walls and rights

alter table submissions enable row level security;
create policy submissions_of_tenant on submissions using (tenant_id = miara_tenant());
alter table reporting_periods enable row level security;
create policy reporting_periods_of_tenant on reporting_periods using (tenant_id = miara_tenant());
alter table period_duties enable row level security;
create policy period_duties_of_tenant on period_duties using (tenant_id = miara_tenant());
alter table deadline_exceptions enable row level security;
create policy deadline_exceptions_of_tenant on deadline_exceptions using (tenant_id = miara_tenant());
alter table check_settings enable row level security;
create policy check_settings_of_tenant on check_settings using (tenant_id = miara_tenant());
alter table proof_windows enable row level security;
create policy proof_windows_of_tenant on proof_windows using (tenant_id = miara_tenant());
alter table check_acceptances enable row level security;
create policy check_acceptances_of_tenant on check_acceptances using (tenant_id = miara_tenant());

grant select on submissions, period_duties, late_submissions, effective_deadlines, proofs_in_force, check_findings to miara_app;
grant select, insert on reporting_periods, deadline_exceptions to miara_app;
grant update (title, note, begins_on, ends_on) on reporting_periods to miara_app;
grant update (ended_at, ended_by) on deadline_exceptions to miara_app;
grant delete on phase_deadlines to miara_app;
grant select, insert, update on check_settings to miara_app;
grant select, insert, update, delete on proof_windows, check_acceptances to miara_app;
grant execute on function close_period(uuid) to miara_app;
