-- Release of a proof to the public: its own act, by two people. What the public reads lies apart from the proof, so
-- that it survives as it was when the proof is revised, withdrawn or deleted, and holds nothing that is not public.

-- 1. What is being prepared, proposed and decided (private)

create table released_files (
  tenant_id uuid not null references tenants (id),
  -- SHA-256 of the bytes of a copy made for the public; they lie apart from those of stored_files.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  byte_size bigint not null check (byte_size > 0),
  media_type text not null,
  stored_at timestamptz not null default miara_now(),
  primary key (tenant_id, sha256)
);

create table proof_releases (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  evidence_id uuid not null,
  revision smallint not null,
  teryt text not null,
  state text not null default 'draft' check (state in ('draft', 'proposed', 'released', 'refused', 'withdrawn')),

  -- what the public would read
  title text not null check (length(title) between 1 and 200),
  excerpt text check (length(excerpt) between 1 and 600),
  page integer check (page > 0),
  copy text not null default 'original' check (copy in ('original', 'redacted')),
  url text check (length(url) <= 2000 and url ~ '^https?://'),
  body text check (length(body) between 1 and 4000),
  file_name text check (length(file_name) between 1 and 255),
  file_sha256 text,

  -- the question about personal data
  findings jsonb not null default '[]' check (jsonb_typeof(findings) = 'array'),
  unread text[] not null default '{}',
  pages integer check (pages > 0),
  personal_data text check (personal_data in ('none', 'public_by_law')),
  personal_data_reason text check (length(personal_data_reason) between 1 and 2000),

  created_at timestamptz not null default miara_now(),
  created_by uuid not null references people (id),
  proposed_at timestamptz,
  proposed_by uuid references people (id),
  decided_at timestamptz,
  decided_by uuid references people (id),
  refuse_reason text check (length(refuse_reason) between 1 and 2000),
  withdrawn_at timestamptz,
  withdrawn_by uuid references people (id),
  withdraw_reason text check (length(withdraw_reason) between 1 and 2000),
  version integer not null default 1,

  primary key (tenant_id, id),
  foreign key (tenant_id, teryt) references tenant_units (tenant_id, teryt),
  foreign key (tenant_id, evidence_id, revision) references evidence_revisions (tenant_id, evidence_id, number),
  foreign key (tenant_id, file_sha256) references released_files (tenant_id, sha256),
  constraint proof_releases_four_eyes check (
    decided_by is null or (decided_by is distinct from proposed_by and decided_by is distinct from created_by)
  ),
  constraint proof_releases_decided_by_someone check (state not in ('released', 'refused') or decided_by is not null),
  constraint proof_releases_one_content check (
    num_nonnulls(url, body, file_name) <= 1 and (file_name is null) = (file_sha256 is null)
  ),
  constraint proof_releases_copy_missing check (
    state not in ('proposed', 'released', 'refused') or num_nonnulls(url, body, file_name) = 1
  ),
  constraint proof_releases_answered check (
    state not in ('proposed', 'released', 'refused')
    or (proposed_by is not null and personal_data is not null
      and (personal_data = 'none' or personal_data_reason is not null))
  ),
  constraint proof_releases_refused_with_reason check ((state = 'refused') = (refuse_reason is not null)),
  constraint proof_releases_withdrawn_with_reason check ((state = 'withdrawn') = (withdraw_reason is not null))
);
comment on column proof_releases.findings is
  'What a search found, with masked samples only: [{id, kind, part, page, sample, answer}]. All are answered before it is proposed.';
comment on column proof_releases.unread is 'Why a part could not be searched; a person has to look at every page.';
create unique index proof_releases_open on proof_releases (tenant_id, evidence_id) where state in ('draft', 'proposed');
create index proof_releases_waiting on proof_releases (tenant_id, state, proposed_at);
create index proof_releases_evidence on proof_releases (tenant_id, evidence_id, created_at desc);

create table proof_release_items (
  tenant_id uuid not null,
  release_id uuid not null,
  assessment_id uuid not null,
  primary key (tenant_id, release_id, assessment_id),
  foreign key (tenant_id, release_id) references proof_releases (tenant_id, id),
  foreign key (tenant_id, assessment_id) references assessments (tenant_id, id)
);
comment on table proof_release_items is 'The assessments beside whose standing the public sees the proof.';

-- 2. What the public reads

create table released_proofs (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  teryt text not null,
  kind jsonb,
  form text,
  title text,
  excerpt text,
  page integer,
  is_redacted boolean not null default false,
  url text,
  body text,
  file_name text,
  file_sha256 text,
  media_type text,
  byte_size bigint,
  revision smallint,
  revision_on date,
  released_on date not null,
  -- Withdrawn: the row stays as a stone with nothing on it, so that its address can say so.
  withdrawn_on date,
  changed_at timestamptz not null default miara_now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references proof_releases (tenant_id, id),
  constraint released_proofs_blank check (
    withdrawn_on is null or num_nonnulls(kind, title, excerpt, page, url, body, file_name, file_sha256) = 0
  )
);
create index released_proofs_changed on released_proofs (tenant_id, changed_at);

create table released_proof_items (
  tenant_id uuid not null,
  release_id uuid not null,
  teryt text not null,
  -- The key, not the code: it survives versions of the standard.
  item_key text not null,
  primary key (tenant_id, release_id, teryt, item_key),
  foreign key (tenant_id, release_id) references released_proofs (tenant_id, id)
);
create index released_proof_items_unit on released_proof_items (tenant_id, teryt, item_key);

-- 3. What may happen

create function guard_release() returns trigger
  language plpgsql
as $$
declare
  scanned text;
begin
  if not ((old.state, new.state) in (
    ('draft', 'draft'), ('draft', 'proposed'), ('draft', 'withdrawn'),
    ('proposed', 'released'), ('proposed', 'refused'), ('proposed', 'withdrawn'), ('released', 'withdrawn')
  )) then
    raise exception 'a release does not go from % to %', old.state, new.state
      using errcode = 'check_violation', constraint = 'proof_releases_transition';
  end if;
  -- What the second person sees is what becomes public, and what was public stays on record.
  if old.state <> 'draft' and (
    new.evidence_id, new.revision, new.teryt, new.title, new.excerpt, new.page, new.copy, new.url, new.body, new.file_name,
    new.file_sha256, new.findings, new.unread, new.personal_data, new.personal_data_reason, new.created_by, new.proposed_by
  ) is distinct from (
    old.evidence_id, old.revision, old.teryt, old.title, old.excerpt, old.page, old.copy, old.url, old.body, old.file_name,
    old.file_sha256, old.findings, old.unread, old.personal_data, old.personal_data_reason, old.created_by, old.proposed_by
  ) then
    raise exception 'a release that was proposed is sealed'
      using errcode = 'check_violation', constraint = 'proof_releases_sealed';
  end if;
  if new.state = 'proposed' and exists (
    select from jsonb_array_elements(new.findings) as finding where coalesce(finding ->> 'answer', '') = ''
  ) then
    raise exception 'something that was found is not answered'
      using errcode = 'check_violation', constraint = 'proof_releases_answered';
  end if;
  if old.state <> new.state and new.state in ('proposed', 'released') then
    if exists (
      select from evidence
      where evidence.tenant_id = new.tenant_id and evidence.id = new.evidence_id and evidence.withdrawn_at is not null
    ) then
      raise exception 'a withdrawn proof is not released'
        using errcode = 'check_violation', constraint = 'proof_releases_of_withdrawn';
    end if;
    -- A verdict that is about to be written is waited for, and one that comes later finds this release.
    select stored_files.scan into scanned
    from evidence_revisions
    join stored_files on stored_files.tenant_id = evidence_revisions.tenant_id
      and stored_files.sha256 = evidence_revisions.file_sha256
    where evidence_revisions.tenant_id = new.tenant_id and evidence_revisions.evidence_id = new.evidence_id
      and evidence_revisions.number = new.revision
    for share of stored_files;
    if scanned = 'infected' then
      raise exception 'a file with a virus is not released'
        using errcode = 'check_violation', constraint = 'proof_releases_of_infected';
    elsif scanned = 'pending' then
      raise exception 'a file that waits for its scan is not released'
        using errcode = 'check_violation', constraint = 'proof_releases_of_unscanned';
    end if;
    if not exists (
      select from proof_release_items
      where proof_release_items.tenant_id = new.tenant_id and proof_release_items.release_id = new.id
    ) then
      raise exception 'a release is shown beside an item'
        using errcode = 'check_violation', constraint = 'proof_releases_shown';
    end if;
  end if;
  new.version := old.version + 1;
  return new;
end $$;
create trigger proof_releases_guard before update on proof_releases for each row execute function guard_release();

-- A release begins as a draft, whoever writes the row.
create function begin_release() returns trigger
  language plpgsql
as $$
begin
  if new.state <> 'draft' then
    raise exception 'a release begins as a draft' using errcode = 'check_violation', constraint = 'proof_releases_transition';
  end if;
  return new;
end $$;
create trigger proof_releases_begin before insert on proof_releases for each row execute function begin_release();

create function guard_release_items() returns trigger
  language plpgsql
as $$
declare
  touched proof_release_items := coalesce(new, old);
begin
  if not exists (
    select from proof_releases
    where proof_releases.tenant_id = touched.tenant_id and proof_releases.id = touched.release_id
      and proof_releases.state = 'draft'
    for share
  ) then
    raise exception 'a release that was proposed is sealed'
      using errcode = 'check_violation', constraint = 'proof_releases_sealed';
  end if;
  return coalesce(new, old);
end $$;
create trigger proof_release_items_guard before insert or update or delete on proof_release_items
  for each row execute function guard_release_items();

-- Copies into the public tables what was approved, and takes it out when it is withdrawn, in the same transaction.
create function show_release() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  if new.state = 'released' and old.state = 'proposed' then
    insert into released_proofs (
      tenant_id, id, teryt, kind, form, title, excerpt, page, is_redacted, url, body, file_name, file_sha256,
      media_type, byte_size, revision, revision_on, released_on
    )
    select new.tenant_id, new.id, new.teryt,
      (
        select known.value -> 'title'
        from proof_release_items
        join assessments on assessments.tenant_id = proof_release_items.tenant_id
          and assessments.id = proof_release_items.assessment_id
        join standard_versions on standard_versions.tenant_id = assessments.tenant_id
          and standard_versions.id = assessments.standard_version_id
        cross join lateral jsonb_array_elements(standard_versions.evidence_kinds) as known
        where proof_release_items.tenant_id = new.tenant_id and proof_release_items.release_id = new.id
          and known.value ->> 'code' = evidence.kind
        limit 1
      ),
      evidence.form, new.title, new.excerpt, new.page, new.copy = 'redacted', new.url, new.body, new.file_name,
      new.file_sha256, released_files.media_type, released_files.byte_size, new.revision,
      (evidence_revisions.created_at at time zone 'Europe/Warsaw')::date, miara_today()
    from evidence
    join evidence_revisions on evidence_revisions.tenant_id = evidence.tenant_id
      and evidence_revisions.evidence_id = evidence.id and evidence_revisions.number = new.revision
    left join released_files on released_files.tenant_id = new.tenant_id and released_files.sha256 = new.file_sha256
    where evidence.tenant_id = new.tenant_id and evidence.id = new.evidence_id;
    insert into released_proof_items (tenant_id, release_id, teryt, item_key)
    select distinct new.tenant_id, new.id, assessments.teryt, items.key
    from proof_release_items
    join assessments on assessments.tenant_id = proof_release_items.tenant_id
      and assessments.id = proof_release_items.assessment_id
    join items on items.tenant_id = assessments.tenant_id and items.id = assessments.item_id
    where proof_release_items.tenant_id = new.tenant_id and proof_release_items.release_id = new.id;
  elsif new.state = 'withdrawn' and old.state = 'released' then
    delete from released_proof_items
    where released_proof_items.tenant_id = new.tenant_id and released_proof_items.release_id = new.id;
    update released_proofs
    set kind = null, form = null, title = null, excerpt = null, page = null, is_redacted = false, url = null,
      body = null, file_name = null, file_sha256 = null, media_type = null, byte_size = null, revision = null,
      revision_on = null, withdrawn_on = miara_today(), changed_at = miara_now()
    where released_proofs.tenant_id = new.tenant_id and released_proofs.id = new.id;
  end if;
  return null;
end $$;
revoke execute on function show_release() from public;
create trigger proof_releases_show after update on proof_releases
  for each row when (new.state is distinct from old.state) execute function show_release();

-- A virus that is found later takes out of public what was made of the file. A redacted copy was scanned by itself and
-- is made of pictures: it stays.
create function withdraw_infected_releases() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  with withdrawn as (
    update proof_releases set state = 'withdrawn', withdrawn_at = miara_now(),
      withdraw_reason = left('Skaner wirusów znalazł w pliku: ' || new.scan_signature, 2000)
    from evidence_revisions
    where proof_releases.tenant_id = new.tenant_id and proof_releases.state = 'released'
      and proof_releases.copy = 'original'
      and evidence_revisions.tenant_id = proof_releases.tenant_id
      and evidence_revisions.evidence_id = proof_releases.evidence_id
      and evidence_revisions.number = proof_releases.revision
      and evidence_revisions.file_sha256 = new.sha256
    returning proof_releases.*
  )
  insert into audit_log (tenant_id, person_id, action, subject_type, subject_id, teryt, details)
  select withdrawn.tenant_id, miara_person(), 'release.withdraw', 'release', withdrawn.id::text, withdrawn.teryt,
    jsonb_build_object('evidenceId', withdrawn.evidence_id, 'title', withdrawn.title,
      'reason', withdrawn.withdraw_reason, 'was', 'released')
  from withdrawn;
  return null;
end $$;
revoke execute on function withdraw_infected_releases() from public;
create trigger stored_files_withdraw_releases after update on stored_files
  for each row when (new.scan = 'infected' and old.scan is distinct from new.scan)
  execute function withdraw_infected_releases();

-- 4. Who may read and write

alter table released_files enable row level security;
create policy released_files_of_tenant on released_files using (tenant_id = miara_tenant());
alter table proof_releases enable row level security;
create policy proof_releases_of_tenant on proof_releases using (tenant_id = miara_tenant());
alter table proof_release_items enable row level security;
create policy proof_release_items_of_tenant on proof_release_items using (tenant_id = miara_tenant());
alter table released_proofs enable row level security;
create policy released_proofs_of_tenant on released_proofs using (tenant_id = miara_tenant());
alter table released_proof_items enable row level security;
create policy released_proof_items_of_tenant on released_proof_items using (tenant_id = miara_tenant());

grant select, insert on released_files to miara_app;
grant select, insert, update on proof_releases to miara_app;
grant select, insert, delete on proof_release_items to miara_app;
grant select on released_proofs, released_proof_items to miara_app;
grant select on released_proofs, released_proof_items to miara_public;
