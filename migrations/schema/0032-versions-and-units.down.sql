drop function publish_standard_version(uuid);
drop function carry_work(standard_versions, standard_versions);
drop function refuse_version(text, text);
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

create or replace function tell_users_of_evidence(what text, changed evidence, more jsonb default '{}') returns void
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

drop trigger phase_deadlines_retired on phase_deadlines;
drop function refuse_deadline_of_retired_version();
drop trigger check_acceptances_retired on check_acceptances;
drop trigger evidence_requests_retired on evidence_requests;
drop function refuse_asking_under_retired_version();
drop trigger assessment_evidence_unlink_retired on assessment_evidence;
drop function refuse_unlinking_under_retired_version();
drop trigger assessments_a_retired on assessments;
create or replace function refuse_writing_retired_version() returns trigger
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

create trigger assessments_a_retired before update on assessments
  for each row when (
    (old.state, old.statement, old.indicator_value, old.planned_on, old.reason)
      is distinct from (new.state, new.statement, new.indicator_value, new.planned_on, new.reason)
    or (old.review is distinct from new.review and new.review <> 'draft')
  )
  execute function refuse_writing_retired_version();
drop trigger assessments_carry on assessments;
drop function carry_links();
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
  values (new.tenant_id, new.id, new.standing, new.declared_at is not null, since, miara_person());
  return null;
end $$;

create or replace function derive_assessment() returns trigger
  language plpgsql set search_path = public
as $$
declare
  proof_has_ended boolean := false;
begin
  select count(*), min(evidence.effective_until) into new.proof_count, new.proof_ends_on
  from assessment_evidence
  join evidence on evidence.tenant_id = assessment_evidence.tenant_id
    and evidence.id = assessment_evidence.evidence_id
  where assessment_evidence.tenant_id = new.tenant_id and assessment_evidence.assessment_id = new.id;

  new.content_hash := assessment_content_hash(new);

  if tg_op = 'INSERT' then
    if new.review <> 'draft' then
      perform refuse_assessment('assessments_transition', 'an assessment begins as a draft');
    end if;
    new.version := 1;
  else
    if (new.tenant_id, new.id, new.teryt, new.item_id, new.standard_version_id)
      is distinct from (old.tenant_id, old.id, old.teryt, old.item_id, old.standard_version_id) then
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

drop function carried_over(assessments, assessments);
drop function assessment_line(uuid);
drop function former_assessment(uuid, text, uuid);
alter table assessments drop column former_id;
revoke insert, delete on standard_versions, areas, phases, items from miara_app;
revoke insert (tenant_id, id, standard_id, number, disclaimer, evidence_kinds, sources, based_on) on standard_versions from miara_app;
revoke update (code, position, area_id, phase_id, duty, weight, title, guidance, continues) on items from miara_app;
drop trigger standard_versions_kept on standard_versions;
drop function refuse_deleting_published_version();
drop function is_version_retired(uuid, uuid);
drop trigger items_number on items;
drop function number_item();
alter table items drop column continues, drop column version;
drop index standard_versions_one_draft;
alter table standard_versions drop column based_on;
