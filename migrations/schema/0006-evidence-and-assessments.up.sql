-- Assessments (one per member unit and duty), their proof, and everything that is derived from them.
--
-- The database derives content hash, standing, history and version by trigger, so that no path, however it
-- writes, can leave them behind: a change of a confirmed assessment's content or proof reopens it here.

create table stored_files (
  tenant_id uuid not null references tenants (id),
  -- SHA-256 of the bytes, lower-case hex: the content key under which the bytes lie in storage, once.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  byte_size bigint not null check (byte_size > 0),
  media_type text not null,
  stored_at timestamptz not null default miara_now(),
  primary key (tenant_id, sha256)
);

create table evidence (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  -- The unit whose proof it is; a powiat's proof may serve its gminas too.
  teryt text not null,
  kind text not null check (length(kind) between 1 and 40),
  title text not null check (length(title) between 1 and 200),
  note text check (length(note) <= 2000),
  effective_from date,
  effective_until date check (effective_until > effective_from),
  created_at timestamptz not null default miara_now(),
  created_by uuid references people (id),
  primary key (tenant_id, id),
  foreign key (tenant_id, teryt) references tenant_units (tenant_id, teryt)
);
comment on column evidence.effective_until is 'First day on which the proof is no longer in force (half-open); null = without end.';
create index evidence_unit on evidence (tenant_id, teryt, created_at desc);

create table evidence_revisions (
  tenant_id uuid not null,
  evidence_id uuid not null,
  number smallint not null default 1 check (number > 0),
  sha256 text not null,
  file_name text not null check (length(file_name) between 1 and 255),
  created_at timestamptz not null default miara_now(),
  created_by uuid references people (id),
  primary key (tenant_id, evidence_id, number),
  foreign key (tenant_id, evidence_id) references evidence (tenant_id, id),
  foreign key (tenant_id, sha256) references stored_files (tenant_id, sha256)
);
comment on table evidence_revisions is 'The files of a proof in order; the highest number is the one in use.';

create table assessments (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  teryt text not null,
  standard_version_id uuid not null,
  item_id uuid not null,

  -- declaration: what the unit says
  state text not null default 'not_started'
    check (state in ('not_started', 'planned', 'in_progress', 'in_place', 'not_applicable')),
  statement text check (length(statement) <= 4000),
  indicator_value numeric check (indicator_value >= 0 and indicator_value < 1e12),
  planned_on date,
  reason text check (length(reason) <= 2000),
  -- Null until somebody declared something: the unit's figures are "not enough data" until then.
  declared_at timestamptz,
  declared_by uuid references people (id),

  -- review: where it stands with the coordinator
  review text not null default 'draft' check (review in ('draft', 'submitted', 'returned', 'confirmed')),
  submitted_at timestamptz,
  submitted_by uuid references people (id),
  reviewed_at timestamptz,
  reviewed_by uuid references people (id),
  return_reason text check (length(return_reason) between 1 and 2000),

  -- the last confirmation; it stays when the assessment is reopened
  confirmed_at timestamptz,
  confirmed_by uuid references people (id),
  confirmed_hash text,
  confirmed_state text,

  -- derived by trigger, never written by the product
  content_hash text not null,
  proof_count smallint not null default 0,
  proof_ends_on date,
  standing text not null,
  standing_since timestamptz not null,
  version integer not null default 1,
  updated_at timestamptz not null default miara_now(),
  updated_by uuid references people (id),

  primary key (tenant_id, id),
  unique (tenant_id, teryt, item_id),
  foreign key (tenant_id, teryt) references tenant_units (tenant_id, teryt),
  foreign key (tenant_id, standard_version_id, item_id) references items (tenant_id, standard_version_id, id),
  constraint assessments_four_eyes check (
    review not in ('confirmed', 'returned') or reviewed_by is distinct from submitted_by
  ),
  constraint assessments_four_eyes_confirmed check (review <> 'confirmed' or confirmed_by is distinct from submitted_by),
  constraint assessments_submitted_by_someone check (review <> 'submitted' or submitted_by is not null),
  constraint assessments_confirmed_whole check (
    review <> 'confirmed' or (confirmed_by is not null and confirmed_at is not null and confirmed_hash is not null)
  ),
  constraint assessments_return_needs_reason check (review <> 'returned' or return_reason is not null)
);
comment on column assessments.proof_ends_on is 'First day on which some linked proof is no longer in force.';
create index assessments_version on assessments (tenant_id, standard_version_id, item_id);
create index assessments_ending_proof on assessments (tenant_id, proof_ends_on)
  where review = 'confirmed' and proof_ends_on is not null;
create index assessments_awaiting on assessments (tenant_id, submitted_at) where review = 'submitted';

create table assessment_evidence (
  tenant_id uuid not null,
  assessment_id uuid not null,
  evidence_id uuid not null,
  page integer check (page > 0),
  excerpt text check (length(excerpt) <= 2000),
  linked_at timestamptz not null default miara_now(),
  linked_by uuid references people (id),
  primary key (tenant_id, assessment_id, evidence_id),
  foreign key (tenant_id, assessment_id) references assessments (tenant_id, id),
  foreign key (tenant_id, evidence_id) references evidence (tenant_id, id)
);
create index assessment_evidence_backwards on assessment_evidence (tenant_id, evidence_id);

-- Standing on a day: the SQL twin of shared/scoring/standing.ts (a test holds both against each other).
create function derive_standing(
  state text, review text, confirmed_state text, content_unchanged boolean, proof_ends_on date, day date
) returns text
  language sql immutable parallel safe
  return case
    when review = 'confirmed' and content_unchanged and (proof_ends_on is null or day < proof_ends_on)
      then case state when 'in_place' then 'confirmed' else state end
    when confirmed_state = 'in_place' then 'lapsed'
    when state = 'in_place' then 'declared'
    when state = 'not_applicable' then 'not_started'
    else state
  end;

-- SHA-256 over the canonical content: state, statement, indicator value, reason and the hashes of the proof.
create function assessment_content_hash(assessment assessments) returns text
  language sql stable
  begin atomic
    select encode(sha256(convert_to(jsonb_build_object(
      'state', assessment.state,
      'statement', coalesce(assessment.statement, ''),
      'indicatorValue', trim_scale(assessment.indicator_value)::text,
      'reason', coalesce(assessment.reason, ''),
      'evidence', (
        select coalesce(jsonb_agg(current_revision.sha256 order by current_revision.sha256), '[]')
        from assessment_evidence
        cross join lateral (
          select evidence_revisions.sha256 from evidence_revisions
          where evidence_revisions.tenant_id = assessment_evidence.tenant_id
            and evidence_revisions.evidence_id = assessment_evidence.evidence_id
          order by evidence_revisions.number desc limit 1
        ) as current_revision
        where assessment_evidence.tenant_id = assessment.tenant_id
          and assessment_evidence.assessment_id = assessment.id
      )
    )::text, 'UTF8')), 'hex');
  end;

create function refuse_assessment(rule text, message text) returns void
  language plpgsql
as $$
begin
  raise exception '%', message using errcode = 'check_violation', constraint = rule, table = 'assessments';
end $$;

create function derive_assessment() returns trigger
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
create trigger assessments_derive before insert or update on assessments
  for each row execute function derive_assessment();

-- A change of proof is a change of every assessment that rests on it.
create function rederive_assessments_of_links() returns trigger
  language plpgsql
as $$
begin
  if tg_op in ('INSERT', 'UPDATE') then
    update assessments set updated_at = miara_now()
    where (assessments.tenant_id, assessments.id) in (select tenant_id, assessment_id from new_rows);
  end if;
  if tg_op in ('DELETE', 'UPDATE') then
    update assessments set updated_at = miara_now()
    where (assessments.tenant_id, assessments.id) in (select tenant_id, assessment_id from old_rows);
  end if;
  return null;
end $$;
create trigger assessment_evidence_linked after insert on assessment_evidence
  referencing new table as new_rows
  for each statement execute function rederive_assessments_of_links();
create trigger assessment_evidence_unlinked after delete on assessment_evidence
  referencing old table as old_rows
  for each statement execute function rederive_assessments_of_links();

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

create function rederive_assessments_of_revisions() returns trigger
  language plpgsql
as $$
begin
  update assessments set updated_at = miara_now()
  from new_rows
  join assessment_evidence on assessment_evidence.tenant_id = new_rows.tenant_id
    and assessment_evidence.evidence_id = new_rows.evidence_id
  where assessments.tenant_id = assessment_evidence.tenant_id
    and assessments.id = assessment_evidence.assessment_id;
  return null;
end $$;
create trigger evidence_revisions_added after insert on evidence_revisions
  referencing new table as new_rows
  for each statement execute function rederive_assessments_of_revisions();

-- Every member unit has one assessment per duty of each published version, from publication or from joining.
create function open_assessments(tenant uuid, version_id uuid, unit_teryt text) returns integer
  language plpgsql security definer set search_path = public
as $$
declare
  opened integer;
begin
  insert into assessments (tenant_id, teryt, standard_version_id, item_id)
  select items.tenant_id, tenant_units.teryt, items.standard_version_id, items.id
  from items
  join standard_versions on standard_versions.tenant_id = items.tenant_id
    and standard_versions.id = items.standard_version_id
    and standard_versions.status = 'published'
  join tenant_units on tenant_units.tenant_id = items.tenant_id
  join units on units.teryt = tenant_units.teryt
  where items.tenant_id = tenant
    and (version_id is null or items.standard_version_id = version_id)
    and (unit_teryt is null or tenant_units.teryt = unit_teryt)
    and is_duty_of(items.duty, units.kind)
  on conflict (tenant_id, teryt, item_id) do nothing;
  get diagnostics opened = row_count;
  return opened;
end $$;
revoke execute on function open_assessments(uuid, uuid, text) from public;

create function open_assessments_of_member() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  perform open_assessments(new.tenant_id, null, new.teryt);
  return null;
end $$;
create trigger memberships_open_assessments after insert on memberships
  for each row execute function open_assessments_of_member();

create function open_assessments_of_version() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  perform open_assessments(new.tenant_id, new.id, null);
  return null;
end $$;
create trigger standard_versions_open_assessments after update on standard_versions
  for each row when (old.status = 'draft' and new.status = 'published')
  execute function open_assessments_of_version();

alter table stored_files enable row level security;
create policy stored_files_of_tenant on stored_files using (tenant_id = miara_tenant());
alter table evidence enable row level security;
create policy evidence_of_tenant on evidence using (tenant_id = miara_tenant());
alter table evidence_revisions enable row level security;
create policy evidence_revisions_of_tenant on evidence_revisions using (tenant_id = miara_tenant());
alter table assessments enable row level security;
create policy assessments_of_tenant on assessments using (tenant_id = miara_tenant());
alter table assessment_evidence enable row level security;
create policy assessment_evidence_of_tenant on assessment_evidence using (tenant_id = miara_tenant());

grant select, insert on stored_files, evidence_revisions to miara_app;
grant select, insert, update on evidence to miara_app;
grant select, update on assessments to miara_app;
grant select, insert, delete on assessment_evidence to miara_app;
