-- What changes under the figures: a standard gets a new version while it is in use, and units are renamed, merged or
-- replaced by others.
--
-- A version that is published from today retires the one before it. Every assessment of an item that asks the same
-- begins where the former one stands, with its declaration, proofs and confirmation; the former one then stands still,
-- so that any past day can still be asked for under the version of that day.

-- 1. Drafts of versions

alter table standard_versions
  add column based_on uuid,
  add foreign key (tenant_id, based_on) references standard_versions (tenant_id, id);
comment on column standard_versions.based_on is 'The version it was drafted from and will retire; null for a first version.';
create unique index standard_versions_one_draft on standard_versions (tenant_id, standard_id) where status = 'draft';

alter table items
  add column continues boolean not null default true,
  add column version integer not null default 1;
comment on column items.continues is
  'Asks the same as the item with this key in the version before; then assessments and comparisons go on.';
comment on column items.version is 'Counts the changes of a draft''s item, so that two people do not write over each other.';

create function number_item() returns trigger
  language plpgsql
as $$
begin
  if (new.tenant_id, new.id, new.standard_version_id, new.key)
    is distinct from (old.tenant_id, old.id, old.standard_version_id, old.key) then
    raise exception 'an item keeps its version and its key' using errcode = 'check_violation', constraint = 'items_identity';
  end if;
  new.version := old.version + 1;
  return new;
end $$;
create trigger items_number before update on items for each row execute function number_item();

create function is_version_retired(tenant uuid, version_id uuid) returns boolean
  language sql stable
  return exists (
    select from standard_versions
    where standard_versions.tenant_id = tenant and standard_versions.id = version_id
      and standard_versions.status = 'retired'
  );

-- A draft may be thrown away; what was published once stays.
create function refuse_deleting_published_version() returns trigger
  language plpgsql
as $$
begin
  if old.status <> 'draft' then
    raise exception 'a published version of a standard never changes'
      using errcode = 'check_violation', constraint = 'standard_versions_immutable';
  end if;
  return old;
end $$;
create trigger standard_versions_kept before delete on standard_versions
  for each row execute function refuse_deleting_published_version();

grant insert (tenant_id, id, standard_id, number, disclaimer, evidence_kinds, sources, based_on) on standard_versions to miara_app;
grant insert on areas, phases, items to miara_app;
grant update (code, position, area_id, phase_id, duty, weight, title, guidance, continues) on items to miara_app;
grant delete on standard_versions, areas, phases, items to miara_app;

-- 2. Assessments go on

alter table assessments
  add column former_id uuid,
  add foreign key (tenant_id, former_id) references assessments (tenant_id, id);
comment on column assessments.former_id is
  'The assessment of the same unit and key under the version before. Derived; carried over when the item continues.';
create index assessments_former on assessments (tenant_id, former_id) where former_id is not null;

-- The assessment that one of this unit and item follows: same key, version before; null where there was none.
create function former_assessment(tenant uuid, unit text, item uuid) returns assessments
  language sql stable
  begin atomic
    select former.*
    from items
    join standard_versions on standard_versions.tenant_id = items.tenant_id
      and standard_versions.id = items.standard_version_id
    join items as former_item on former_item.tenant_id = items.tenant_id
      and former_item.standard_version_id = standard_versions.based_on and former_item.key = items.key
    join assessments as former on former.tenant_id = items.tenant_id and former.teryt = unit
      and former.item_id = former_item.id
    where items.tenant_id = tenant and items.id = item;
  end;

-- All that an assessment is about, its former ones under earlier versions after it.
create function assessment_line(assessment uuid) returns setof uuid
  language sql stable
as $$
  with recursive line (id, former_id) as (
    select assessments.id, assessments.former_id from assessments
    where assessments.tenant_id = miara_tenant() and assessments.id = assessment
    union all
    select assessments.id, assessments.former_id
    from line
    join assessments on assessments.tenant_id = miara_tenant() and assessments.id = line.former_id
  )
  select line.id from line
$$;

-- Everything that counts is the former one's; the row's own are its name, its item and its version number.
create function carried_over(fresh assessments, former assessments) returns assessments
  language plpgsql stable set search_path = public
as $$
begin
  fresh.state := former.state;
  fresh.statement := former.statement;
  fresh.indicator_value := former.indicator_value;
  fresh.planned_on := former.planned_on;
  fresh.reason := former.reason;
  fresh.declared_at := former.declared_at;
  fresh.declared_by := former.declared_by;
  fresh.review := former.review;
  fresh.submitted_at := former.submitted_at;
  fresh.submitted_by := former.submitted_by;
  fresh.reviewed_at := former.reviewed_at;
  fresh.reviewed_by := former.reviewed_by;
  fresh.return_reason := former.return_reason;
  fresh.confirmed_at := former.confirmed_at;
  fresh.confirmed_by := former.confirmed_by;
  fresh.confirmed_hash := former.confirmed_hash;
  fresh.confirmed_state := former.confirmed_state;
  fresh.confirmed_proofs := former.confirmed_proofs;
  fresh.content_hash := former.content_hash;
  fresh.proof_count := former.proof_count;
  fresh.proof_ends_on := former.proof_ends_on;
  fresh.standing := former.standing;
  fresh.standing_since := former.standing_since;
  fresh.version := 1;
  fresh.updated_at := former.updated_at;
  fresh.updated_by := former.updated_by;
  return fresh;
end $$;

create or replace function derive_assessment() returns trigger
  language plpgsql set search_path = public
as $$
declare
  proof_has_ended boolean := false;
  former assessments;
begin
  if tg_op = 'INSERT' then
    if new.review <> 'draft' or new.former_id is not null then
      perform refuse_assessment('assessments_transition', 'an assessment begins as a draft');
    end if;
    former := former_assessment(new.tenant_id, new.teryt, new.item_id);
    new.former_id := former.id;
    if former.id is not null and (
      select items.continues from items where items.tenant_id = new.tenant_id and items.id = new.item_id
    ) then
      return carried_over(new, former);
    end if;
  end if;

  select count(*), min(evidence.effective_until) into new.proof_count, new.proof_ends_on
  from assessment_evidence
  join evidence on evidence.tenant_id = assessment_evidence.tenant_id
    and evidence.id = assessment_evidence.evidence_id
  where assessment_evidence.tenant_id = new.tenant_id and assessment_evidence.assessment_id = new.id;

  new.content_hash := assessment_content_hash(new);

  if tg_op = 'INSERT' then
    new.version := 1;
  else
    if (new.tenant_id, new.id, new.teryt, new.item_id, new.standard_version_id, new.former_id)
      is distinct from (old.tenant_id, old.id, old.teryt, old.item_id, old.standard_version_id, old.former_id) then
      perform refuse_assessment('assessments_identity', 'an assessment keeps its unit and its item');
    end if;
    if old.review = 'submitted' and new.review in ('submitted', 'confirmed', 'returned')
      and new.content_hash <> old.content_hash then
      perform refuse_assessment('assessments_submitted_locked', 'a submitted assessment is locked until it is decided or recalled');
    end if;
    if old.review = 'confirmed' and new.review = 'confirmed' and new.content_hash <> new.confirmed_hash then
      new.review := 'draft';
    end if;
    if new.review <> old.review then
      if not (case old.review
        when 'draft' then new.review = 'submitted'
        when 'submitted' then new.review in ('confirmed', 'returned', 'draft')
        when 'returned' then new.review = 'submitted'
        when 'confirmed' then new.review = 'draft'
      end) then
        perform refuse_assessment('assessments_transition', format('review cannot go from %s to %s', old.review, new.review));
      end if;
      if new.review in ('confirmed', 'returned') then
        if new.submitted_by is distinct from old.submitted_by then
          perform refuse_assessment('assessments_four_eyes', 'a decision cannot rewrite who submitted');
        end if;
        if new.reviewed_by is null or new.reviewed_by is distinct from miara_person() then
          perform refuse_assessment('assessments_four_eyes', 'a decision carries the name of the person who takes it');
        end if;
      end if;
      if new.review = 'submitted' and new.submitted_by is distinct from miara_person() then
        perform refuse_assessment('assessments_four_eyes', 'a submission carries the name of the person who submits');
      end if;
    end if;
    if new.review = 'confirmed' and old.review <> 'confirmed' then
      -- A confirmation under way at midnight must not slip in behind the day that has just turned.
      if not pg_try_advisory_xact_lock_shared(hashtextextended('turn_day ' || new.tenant_id::text, 0)) then
        raise exception 'the day is turning; try again' using errcode = 'serialization_failure';
      end if;
      if new.proof_ends_on <= greatest(
        miara_today(),
        (select tenant_days.day from tenant_days where tenant_days.tenant_id = new.tenant_id)
      ) then
        perform refuse_assessment('assessments_proof_in_force', 'a proof is no longer in force');
      end if;
      new.confirmed_hash := new.content_hash;
      new.confirmed_state := new.state;
      new.confirmed_by := new.reviewed_by;
      new.confirmed_at := new.reviewed_at;
    elsif (new.confirmed_hash, new.confirmed_state, new.confirmed_by, new.confirmed_at)
      is distinct from (old.confirmed_hash, old.confirmed_state, old.confirmed_by, old.confirmed_at) then
      perform refuse_assessment('assessments_confirmation', 'only a confirmation writes the confirmation');
    end if;
    new.version := old.version + 1;
    proof_has_ended := old.review = 'confirmed' and old.proof_ends_on <= miara_today();
  end if;

  new.updated_at := miara_now();
  new.updated_by := coalesce(miara_person(), new.updated_by);
  new.standing := derive_standing(
    new.state, new.review, new.confirmed_state, new.content_hash = new.confirmed_hash,
    new.proof_ends_on, miara_today()
  );
  if tg_op = 'INSERT' then
    new.standing_since := miara_now();
  elsif new.standing is distinct from old.standing then
    -- A proof that ended took the standing with it on its own day, not when somebody noticed.
    new.standing_since := case
      when proof_has_ended then greatest(day_start(old.proof_ends_on), old.standing_since)
      else greatest(miara_now(), old.standing_since)
    end;
  else
    new.standing_since := old.standing_since;
  end if;
  return new;
end $$;

create or replace function record_standing() returns trigger
  language plpgsql security definer set search_path = public
as $$
declare
  since timestamptz := new.standing_since;
begin
  if tg_op = 'UPDATE' then
    if new.standing = old.standing and (new.declared_at is null) = (old.declared_at is null) then
      return null;
    end if;
    if new.standing = old.standing then
      since := miara_now();
    end if;
    -- The clock may stand still inside a transaction; a period may then be empty, but never turn backwards.
    update standing_history
    set valid_until = greatest(since, standing_history.valid_from)
    where standing_history.tenant_id = new.tenant_id
      and standing_history.assessment_id = new.id
      and standing_history.valid_until is null
    returning standing_history.valid_until into since;
  end if;
  insert into standing_history (tenant_id, assessment_id, standing, assessed, valid_from, changed_by)
  values (new.tenant_id, new.id, new.standing, new.declared_at is not null, since,
    case
      -- What was carried over was changed by whoever changed it under the former version.
      when tg_op = 'INSERT' and since < miara_now() then (
        select standing_history.changed_by from standing_history
        where standing_history.tenant_id = new.tenant_id and standing_history.assessment_id = new.former_id
          and standing_history.valid_until is null
      )
      else miara_person()
    end);
  return null;
end $$;

-- The proofs of what is carried over. Before the counting, by name; the links change nothing that was not carried.
create function carry_links() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  insert into assessment_evidence (tenant_id, assessment_id, evidence_id, page, excerpt, linked_at, linked_by)
  select fresh.tenant_id, fresh.id, links.evidence_id, links.page, links.excerpt, links.linked_at, links.linked_by
  from new_rows as fresh
  join items on items.tenant_id = fresh.tenant_id and items.id = fresh.item_id and items.continues
  join assessment_evidence as links on links.tenant_id = fresh.tenant_id and links.assessment_id = fresh.former_id;

  insert into withdrawn_links (tenant_id, assessment_id, evidence_id, page, excerpt, linked_at, linked_by)
  select fresh.tenant_id, fresh.id, links.evidence_id, links.page, links.excerpt, links.linked_at, links.linked_by
  from new_rows as fresh
  join items on items.tenant_id = fresh.tenant_id and items.id = fresh.item_id and items.continues
  join withdrawn_links as links on links.tenant_id = fresh.tenant_id and links.assessment_id = fresh.former_id;

  insert into suspended_confirmations (tenant_id, assessment_id, suspended_at)
  select fresh.tenant_id, fresh.id, suspended.suspended_at
  from new_rows as fresh
  join items on items.tenant_id = fresh.tenant_id and items.id = fresh.item_id and items.continues
  join suspended_confirmations as suspended on suspended.tenant_id = fresh.tenant_id
    and suspended.assessment_id = fresh.former_id;
  return null;
end $$;
create trigger assessments_carry after insert on assessments
  referencing new table as new_rows for each statement execute function carry_links();

-- 3. A retired version stands still

-- Nobody writes it; and what the calendar or a proof would change about it is changed where the item goes on.
create or replace function refuse_writing_retired_version() returns trigger
  language plpgsql
as $$
begin
  if not is_version_retired(new.tenant_id, new.standard_version_id) then
    return new;
  end if;
  if (old.state, old.statement, old.indicator_value, old.planned_on, old.reason)
      is distinct from (new.state, new.statement, new.indicator_value, new.planned_on, new.reason)
    or (old.review is distinct from new.review and new.review <> 'draft') then
    perform refuse_assessment('assessments_version_retired', 'a retired version of a standard is not written any more');
  end if;
  -- Only what lay submitted is taken back: nobody can decide about it any more.
  if old.review = 'submitted' and new.review = 'draft' then
    return new;
  end if;
  return null;
end $$;
drop trigger assessments_a_retired on assessments;
create trigger assessments_a_retired before update on assessments
  for each row execute function refuse_writing_retired_version();

-- A proof is taken off by hand under no retired version; one that is withdrawn takes its links along.
create function refuse_unlinking_under_retired_version() returns trigger
  language plpgsql
as $$
begin
  if exists (
    select from assessments
    join standard_versions on standard_versions.tenant_id = assessments.tenant_id
      and standard_versions.id = assessments.standard_version_id and standard_versions.status = 'retired'
    join evidence on evidence.tenant_id = assessments.tenant_id and evidence.id = old.evidence_id
      and evidence.withdrawn_at is null
    where assessments.tenant_id = old.tenant_id and assessments.id = old.assessment_id
  ) then
    perform refuse_assessment('assessments_version_retired', 'a retired version of a standard is not written any more');
  end if;
  return old;
end $$;
create trigger assessment_evidence_unlink_retired before delete on assessment_evidence
  for each row execute function refuse_unlinking_under_retired_version();

-- Questions and deadlines are of the version in force, too.
create function refuse_asking_under_retired_version() returns trigger
  language plpgsql
as $$
begin
  if exists (
    select from assessments
    join standard_versions on standard_versions.tenant_id = assessments.tenant_id
      and standard_versions.id = assessments.standard_version_id and standard_versions.status = 'retired'
    where assessments.tenant_id = new.tenant_id and assessments.id = new.assessment_id
  ) then
    perform refuse_assessment('assessments_version_retired', 'a retired version of a standard is not written any more');
  end if;
  return new;
end $$;
create trigger evidence_requests_retired before insert on evidence_requests
  for each row execute function refuse_asking_under_retired_version();
create trigger check_acceptances_retired before insert or update on check_acceptances
  for each row execute function refuse_asking_under_retired_version();

create function refuse_deadline_of_retired_version() returns trigger
  language plpgsql
as $$
declare
  touched phase_deadlines := coalesce(new, old);
begin
  if exists (
    select from phases
    join standard_versions on standard_versions.tenant_id = phases.tenant_id
      and standard_versions.id = phases.standard_version_id and standard_versions.status = 'retired'
    where phases.tenant_id = touched.tenant_id and phases.id = touched.phase_id
  ) then
    perform refuse_assessment('assessments_version_retired', 'a retired version of a standard is not written any more');
  end if;
  return coalesce(new, old);
end $$;
create trigger phase_deadlines_retired before insert or update or delete on phase_deadlines
  for each row execute function refuse_deadline_of_retired_version();

create or replace function tell_users_of_evidence(what text, changed evidence, more jsonb default '{}') returns void
  language sql security definer set search_path = public
  begin atomic
    insert into audit_log (tenant_id, person_id, action, subject_type, subject_id, teryt, details)
    select assessments.tenant_id, miara_person(), what, 'assessment', assessments.id::text, assessments.teryt,
      jsonb_build_object('evidenceId', changed.id, 'title', changed.title, 'was', assessments.review) || more
    from evidence_uses
    join assessments on assessments.tenant_id = evidence_uses.tenant_id and assessments.id = evidence_uses.assessment_id
    where evidence_uses.tenant_id = changed.tenant_id and evidence_uses.evidence_id = changed.id
      and not is_version_retired(assessments.tenant_id, assessments.standard_version_id)
    order by assessments.id;
  end;

create or replace function check_evidence_request() returns trigger
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
  if (new.tenant_id, new.id, new.question, new.kind, new.asked_at, new.asked_by)
    is distinct from (old.tenant_id, old.id, old.question, old.kind, old.asked_at, old.asked_by)
    or (new.assessment_id <> old.assessment_id and not exists (
      select from assessments
      where assessments.tenant_id = new.tenant_id and assessments.id = new.assessment_id
        and assessments.former_id = old.assessment_id
    )) then
    raise exception 'what was asked stays as it was asked'
      using errcode = 'check_violation', constraint = 'evidence_requests_identity', table = 'evidence_requests';
  end if;
  -- It goes along with its item into a new version of the standard.
  if new.assessment_id <> old.assessment_id and new.status = old.status then
    return new;
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

-- 4. Publishing a version

create function refuse_version(rule text, message text) returns void
  language plpgsql
as $$
begin
  raise exception '%', message using errcode = 'check_violation', constraint = rule, table = 'standard_versions';
end $$;

-- What lies between a unit and the coordinator goes along with its item, or ends with it.
create function carry_work(former standard_versions, fresh standard_versions) returns void
  language plpgsql security definer set search_path = public
as $$
declare
  person text := coalesce(miara_person()::text, '');
  decision record;
begin
  -- When what was handed in: a period asks for it by its day.
  insert into submissions (tenant_id, assessment_id, submitted_at, submitted_by, day, recalled_at, decided_at)
  select assessments.tenant_id, assessments.id, submissions.submitted_at, submissions.submitted_by, submissions.day,
    submissions.recalled_at, submissions.decided_at
  from assessments
  join items on items.tenant_id = assessments.tenant_id and items.id = assessments.item_id and items.continues
  join submissions on submissions.tenant_id = assessments.tenant_id and submissions.assessment_id = assessments.former_id
  where assessments.tenant_id = fresh.tenant_id and assessments.standard_version_id = fresh.id
  order by submissions.sequence;

  -- Opinions and decisions are about this content of this version number; each is given in its person's name.
  for decision in
    select endorsements.endorser, endorsements.note, endorsements.endorsed_at, assessments.id, assessments.content_hash,
      assessments.version
    from assessments
    join assessments as before on before.tenant_id = assessments.tenant_id and before.id = assessments.former_id
    join endorsements on endorsements.tenant_id = before.tenant_id and endorsements.assessment_id = before.id
      and endorsements.assessment_version = before.version and endorsements.content_hash = before.content_hash
    where assessments.tenant_id = fresh.tenant_id and assessments.standard_version_id = fresh.id
      and assessments.review = 'submitted'
  loop
    perform set_config('miara.person_id', decision.endorser::text, true);
    insert into endorsements (tenant_id, assessment_id, endorser, note, content_hash, assessment_version, endorsed_at)
    values (fresh.tenant_id, decision.id, decision.endorser, decision.note, decision.content_hash, decision.version,
      decision.endorsed_at);
  end loop;
  for decision in
    select review_decisions.*, assessments.id as fresh_id, assessments.version as fresh_version, before.teryt
    from review_decisions
    join assessments as before on before.tenant_id = review_decisions.tenant_id
      and before.id = review_decisions.assessment_id and before.standard_version_id = former.id
    left join assessments on assessments.tenant_id = before.tenant_id and assessments.former_id = before.id
      and assessments.review = 'submitted' and assessments.content_hash = review_decisions.content_hash
    where review_decisions.tenant_id = fresh.tenant_id and review_decisions.sent_at is null
  loop
    perform set_config('miara.person_id', decision.reviewer::text, true);
    delete from review_decisions where review_decisions.tenant_id = decision.tenant_id and review_decisions.id = decision.id;
    if decision.fresh_id is not null then
      insert into review_decisions (
        tenant_id, assessment_id, reviewer, decision, reason, content_hash, assessment_version, decided_at
      )
      values (decision.tenant_id, decision.fresh_id, decision.reviewer, decision.decision, decision.reason,
        decision.content_hash, decision.fresh_version, decision.decided_at);
    else
      insert into audit_log (tenant_id, person_id, action, subject_type, subject_id, teryt, details)
      values (decision.tenant_id, nullif(person, '')::uuid, 'review.drop', 'review_decision', decision.assessment_id::text,
        decision.teryt,
        jsonb_build_object('reviewer', decision.reviewer, 'decision', decision.decision, 'why', 'new_version'));
    end if;
  end loop;
  perform set_config('miara.person_id', person, true);

  -- Nobody decides under the former version any more.
  update assessments set review = 'draft'
  where assessments.tenant_id = former.tenant_id and assessments.standard_version_id = former.id
    and assessments.review = 'submitted';

  -- Proofs that are asked for.
  update evidence_requests set assessment_id = assessments.id
  from assessments
  join items on items.tenant_id = assessments.tenant_id and items.id = assessments.item_id and items.continues
  where assessments.tenant_id = fresh.tenant_id and assessments.standard_version_id = fresh.id
    and evidence_requests.tenant_id = assessments.tenant_id and evidence_requests.assessment_id = assessments.former_id
    and evidence_requests.status in ('open', 'answered', 'sent_back');
  with cancelled as (
    update evidence_requests set status = 'cancelled', decided_at = miara_now(), decided_by = miara_person(),
      decision_reason = null
    from assessments
    where evidence_requests.tenant_id = former.tenant_id and evidence_requests.status in ('open', 'answered', 'sent_back')
      and assessments.tenant_id = evidence_requests.tenant_id and assessments.id = evidence_requests.assessment_id
      and assessments.standard_version_id = former.id
    returning evidence_requests.id, assessments.teryt
  )
  insert into audit_log (tenant_id, person_id, action, subject_type, subject_id, teryt, details)
  select former.tenant_id, miara_person(), 'request.cancel', 'request', cancelled.id::text, cancelled.teryt,
    '{"why": "new_version"}'
  from cancelled;

  -- What was returned is still somebody's task; of an item that is gone or asks something else it is nobody's.
  with closed as (
    update tasks set status = 'dropped', closed_at = miara_now(), closed_by = miara_person(),
      drop_reason = 'Nowa wersja standardu: ' || fresh.number
    from assessments
    where tasks.tenant_id = former.tenant_id and tasks.status = 'open' and tasks.source = 'returned'
      and assessments.tenant_id = tasks.tenant_id and assessments.id = tasks.assessment_id
      and assessments.standard_version_id = former.id
    returning tasks.*
  )
  insert into tasks (
    tenant_id, title, note, owner_id, unit, item_id, due_on, source, assessment_id, assessment_version
  )
  select closed.tenant_id, closed.title, closed.note,
    case when works_at(closed.tenant_id, closed.owner_id, closed.unit) then closed.owner_id end,
    closed.unit, assessments.item_id, closed.due_on, 'returned', assessments.id, assessments.version
  from closed
  join assessments on assessments.tenant_id = closed.tenant_id and assessments.former_id = closed.assessment_id
    and assessments.review = 'returned';

  -- What was agreed about time, and what was found and accepted.
  insert into deadline_exceptions (tenant_id, teryt, phase_id, item_id, due_on, reason, agreed_at, agreed_by)
  select agreed.tenant_id, agreed.teryt, phases.id, items.id, agreed.due_on, agreed.reason, agreed.agreed_at, agreed.agreed_by
  from deadline_exceptions as agreed
  left join phases as former_phase on former_phase.tenant_id = agreed.tenant_id and former_phase.id = agreed.phase_id
    and former_phase.standard_version_id = former.id
  left join phases on phases.tenant_id = agreed.tenant_id and phases.standard_version_id = fresh.id
    and phases.number = former_phase.number
  left join items as former_item on former_item.tenant_id = agreed.tenant_id and former_item.id = agreed.item_id
    and former_item.standard_version_id = former.id
  left join items on items.tenant_id = agreed.tenant_id and items.standard_version_id = fresh.id
    and items.key = former_item.key and items.continues
  where agreed.tenant_id = fresh.tenant_id and agreed.ended_at is null and num_nonnulls(phases.id, items.id) = 1;
  insert into check_acceptances (
    tenant_id, check_code, assessment_id, note, until, fingerprint, accepted_at, accepted_by
  )
  select accepted.tenant_id, accepted.check_code, assessments.id, accepted.note, accepted.until, accepted.fingerprint,
    accepted.accepted_at, accepted.accepted_by
  from check_acceptances as accepted
  join assessments on assessments.tenant_id = accepted.tenant_id and assessments.former_id = accepted.assessment_id
    and assessments.standard_version_id = fresh.id
  join items on items.tenant_id = assessments.tenant_id and items.id = assessments.item_id and items.continues;
end $$;
revoke execute on function carry_work(standard_versions, standard_versions) from public;

-- Publishes a draft of the current tenant from today and retires the version it was drafted from; all or nothing.
create function publish_standard_version(version_id uuid) returns void
  language plpgsql security definer set search_path = public
as $$
declare
  fresh standard_versions;
  former standard_versions;
begin
  -- Confirmations and submissions under way are told to try again, other changes wait.
  perform pg_advisory_xact_lock(hashtextextended('turn_day ' || miara_tenant()::text, 0));
  lock table assessments in share row exclusive mode;
  select standard_versions.* into fresh from standard_versions
  where standard_versions.tenant_id = miara_tenant() and standard_versions.id = version_id
  for update;
  if fresh.status is distinct from 'draft' then
    perform refuse_version('standard_versions_draft', 'only a draft is published');
  end if;
  if not exists (
    select from items where items.tenant_id = fresh.tenant_id and items.standard_version_id = fresh.id
  ) then
    perform refuse_version('standard_versions_empty', 'a version without items is not published');
  end if;
  select standard_versions.* into former from standard_versions
  where standard_versions.tenant_id = fresh.tenant_id and standard_versions.id = fresh.based_on
  for update;
  if former.id is not null then
    if former.status <> 'published' then
      perform refuse_version('standard_versions_based_on', 'the version it was drafted from is no longer in force');
    end if;
    -- A day has one version.
    if former.published_on >= miara_today() then
      perform refuse_version('standard_versions_one_a_day', 'a version is in force for a day at least');
    end if;
    -- Deadlines are the coordinator's: they go on by the phase's number.
    insert into phase_deadlines (tenant_id, phase_id, due_on)
    select phases.tenant_id, phases.id, phase_deadlines.due_on
    from phases
    join phases as before on before.tenant_id = phases.tenant_id and before.standard_version_id = former.id
      and before.number = phases.number
    join phase_deadlines on phase_deadlines.tenant_id = before.tenant_id and phase_deadlines.phase_id = before.id
    where phases.tenant_id = fresh.tenant_id and phases.standard_version_id = fresh.id
    on conflict do nothing;
    update standard_versions set status = 'retired', retired_on = miara_today()
    where standard_versions.tenant_id = former.tenant_id and standard_versions.id = former.id;
  end if;
  update standard_versions set status = 'published', published_on = miara_today()
  where standard_versions.tenant_id = fresh.tenant_id and standard_versions.id = fresh.id;
  if former.id is not null then
    perform carry_work(former, fresh);
  end if;
end $$;
revoke execute on function publish_standard_version(uuid) from public;
grant execute on function publish_standard_version(uuid) to miara_app;
