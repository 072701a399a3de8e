-- Work in the background: the queue, what people see of it, packs of proof, pages behind links, retention.

-- 1. The queue: the construction plan of pg-boss 10.4.2 (its schema version 24) as it is. The owner creates it, so that
-- the running product may create nothing. A new queue is a line of a later migration.

CREATE SCHEMA pgboss;

    CREATE TYPE pgboss.job_state AS ENUM (
      'created',
      'retry',
      'active',
      'completed',
      'cancelled',
      'failed'
    );

    CREATE TABLE pgboss.version (
      version int primary key,
      maintained_on timestamp with time zone,
      cron_on timestamp with time zone,
      monitored_on timestamp with time zone
    );

    CREATE TABLE pgboss.queue (
      name text,
      policy text,
      retry_limit int,
      retry_delay int,
      retry_backoff bool,
      expire_seconds int,
      retention_minutes int,
      dead_letter text REFERENCES pgboss.queue (name),
      partition_name text,
      created_on timestamp with time zone not null default now(),
      updated_on timestamp with time zone not null default now(),
      PRIMARY KEY (name)
    );

    CREATE TABLE pgboss.schedule (
      name text REFERENCES pgboss.queue ON DELETE CASCADE,
      cron text not null,
      timezone text,
      data jsonb,
      options jsonb,
      created_on timestamp with time zone not null default now(),
      updated_on timestamp with time zone not null default now(),
      PRIMARY KEY (name)
    );

    CREATE TABLE pgboss.subscription (
      event text not null,
      name text not null REFERENCES pgboss.queue ON DELETE CASCADE,
      created_on timestamp with time zone not null default now(),
      updated_on timestamp with time zone not null default now(),
      PRIMARY KEY(event, name)
    );

    CREATE TABLE pgboss.job (
      id uuid not null default gen_random_uuid(),
      name text not null,
      priority integer not null default(0),
      data jsonb,
      state pgboss.job_state not null default('created'),
      retry_limit integer not null default(2),
      retry_count integer not null default(0),
      retry_delay integer not null default(0),
      retry_backoff boolean not null default false,
      start_after timestamp with time zone not null default now(),
      started_on timestamp with time zone,
      singleton_key text,
      singleton_on timestamp without time zone,
      expire_in interval not null default interval '15 minutes',
      created_on timestamp with time zone not null default now(),
      completed_on timestamp with time zone,
      keep_until timestamp with time zone NOT NULL default now() + interval '14 days',
      output jsonb,
      dead_letter text,
      policy text
    ) PARTITION BY LIST (name);
ALTER TABLE pgboss.job ADD PRIMARY KEY (name, id);
CREATE TABLE pgboss.archive (LIKE pgboss.job);
ALTER TABLE pgboss.archive ADD PRIMARY KEY (name, id);
ALTER TABLE pgboss.archive ADD archived_on timestamptz NOT NULL DEFAULT now();
CREATE INDEX archive_i1 ON pgboss.archive(archived_on);

    CREATE FUNCTION pgboss.create_queue(queue_name text, options json)
    RETURNS VOID AS
    $$
    DECLARE
      table_name varchar := 'j' || encode(sha224(queue_name::bytea), 'hex');
      queue_created_on timestamptz;
    BEGIN

      WITH q as (
      INSERT INTO pgboss.queue (
        name,
        policy,
        retry_limit,
        retry_delay,
        retry_backoff,
        expire_seconds,
        retention_minutes,
        dead_letter,
        partition_name
      )
      VALUES (
        queue_name,
        options->>'policy',
        (options->>'retryLimit')::int,
        (options->>'retryDelay')::int,
        (options->>'retryBackoff')::bool,
        (options->>'expireInSeconds')::int,
        (options->>'retentionMinutes')::int,
        options->>'deadLetter',
        table_name
      )
      ON CONFLICT DO NOTHING
      RETURNING created_on
      )
      SELECT created_on into queue_created_on from q;

      IF queue_created_on IS NULL THEN
        RETURN;
      END IF;

      EXECUTE format('CREATE TABLE pgboss.%I (LIKE pgboss.job INCLUDING DEFAULTS)', table_name);

      EXECUTE format('ALTER TABLE pgboss.%1$I ADD PRIMARY KEY (name, id)', table_name);
      EXECUTE format('ALTER TABLE pgboss.%1$I ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
      EXECUTE format('ALTER TABLE pgboss.%1$I ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i1 ON pgboss.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''created'' AND policy = ''short''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i2 ON pgboss.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''active'' AND policy = ''singleton''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i3 ON pgboss.%1$I (name, state, COALESCE(singleton_key, '''')) WHERE state <= ''active'' AND policy = ''stately''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i4 ON pgboss.%1$I (name, singleton_on, COALESCE(singleton_key, '''')) WHERE state <> ''cancelled'' AND singleton_on IS NOT NULL', table_name);
      EXECUTE format('CREATE INDEX %1$s_i5 ON pgboss.%1$I (name, start_after) INCLUDE (priority, created_on, id) WHERE state < ''active''', table_name);

      EXECUTE format('ALTER TABLE pgboss.%I ADD CONSTRAINT cjc CHECK (name=%L)', table_name, queue_name);
      EXECUTE format('ALTER TABLE pgboss.job ATTACH PARTITION pgboss.%I FOR VALUES IN (%L)', table_name, queue_name);
    END;
    $$
    LANGUAGE plpgsql;;

    CREATE FUNCTION pgboss.delete_queue(queue_name text)
    RETURNS VOID AS
    $$
    DECLARE
      table_name varchar;
    BEGIN
      WITH deleted as (
        DELETE FROM pgboss.queue
        WHERE name = queue_name
        RETURNING partition_name
      )
      SELECT partition_name from deleted INTO table_name;

      EXECUTE format('DROP TABLE IF EXISTS pgboss.%I', table_name);
    END;
    $$
    LANGUAGE plpgsql;;
INSERT INTO pgboss.version(version) VALUES ('24');

-- One waiting and one running job per key and queue, whatever number of processes ask for it ("stately").
select pgboss.create_queue(
  queue.name,
  json_build_object(
    'policy', queue.policy, 'retryLimit', 2, 'retryDelay', 5, 'retryBackoff', true, 'expireInSeconds', queue.expires
  )
)
from (values
  ('__pgboss__send-it', 'standard', 300),
  ('housekeeping', 'stately', 900),
  ('evidence-pack', 'stately', 3600),
  ('link-check', 'stately', 7200),
  ('link-copy', 'stately', 900),
  ('retention', 'stately', 3600)
) as queue (name, policy, expires);

revoke execute on function pgboss.create_queue(text, json), pgboss.delete_queue(text) from public;
grant usage on schema pgboss to miara_app;
grant select, update on pgboss.version to miara_app;
grant select on pgboss.queue, pgboss.subscription to miara_app;
grant select, insert, update, delete on pgboss.job, pgboss.archive, pgboss.schedule to miara_app;

-- 2. What the person who started a work sees of it

create table background_jobs (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind ~ '^[a-z_]{1,40}$'),
  -- What it is about, in the words of its kind: {"unit": "2211031", "item": "EDU-01"}
  subject jsonb not null default '{}' check (jsonb_typeof(subject) = 'object'),
  state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  done integer not null default 0 check (done >= 0),
  total integer,
  -- Why it failed, as a code of the problem catalogue.
  message text check (message ~ '^[a-z_]{1,60}$'),
  -- What came of it, in the words of its kind; null until it is done.
  result jsonb check (jsonb_typeof(result) = 'object'),
  created_at timestamptz not null default miara_now(),
  created_by uuid references people (id),
  started_at timestamptz,
  finished_at timestamptz,
  primary key (tenant_id, id),
  constraint background_jobs_counts check (total is null or (total >= 0 and done <= total)),
  constraint background_jobs_finished check ((finished_at is not null) = (state in ('done', 'failed', 'cancelled'))),
  constraint background_jobs_result check (result is null or state = 'done'),
  constraint background_jobs_message check ((message is not null) = (state = 'failed'))
);
comment on column background_jobs.total is 'How many steps it has; null until that is known.';
create index background_jobs_of_person on background_jobs (tenant_id, created_by, created_at desc);

create function refuse_reviving_job() returns trigger
  language plpgsql
as $$
begin
  if (new.tenant_id, new.id, new.kind, new.subject, new.created_at, new.created_by)
    is distinct from (old.tenant_id, old.id, old.kind, old.subject, old.created_at, old.created_by)
    or old.state in ('done', 'failed', 'cancelled') then
    raise exception 'what is over stays as it ended' using errcode = 'check_violation', constraint = 'background_jobs_over';
  end if;
  return new;
end $$;
create trigger background_jobs_over before update on background_jobs
  for each row execute function refuse_reviving_job();

alter table background_jobs enable row level security;
create policy background_jobs_of_tenant on background_jobs using (tenant_id = miara_tenant());
grant select, insert on background_jobs to miara_app;
grant update (state, done, total, message, result, started_at, finished_at) on background_jobs to miara_app;

-- 3. Bytes that are removed while their hash stays

alter table stored_files add column removed_at timestamptz;
comment on column stored_files.removed_at is 'Since when the bytes are gone from storage; null while they are there.';

create table evidence_packs (
  tenant_id uuid not null,
  job_id uuid not null,
  file_name text not null check (length(file_name) between 1 and 255),
  sha256 text not null,
  -- Proofs in it, and those that are named in its index only.
  proofs integer not null check (proofs >= 0),
  left_out integer not null check (left_out >= 0),
  made_at timestamptz not null default miara_now(),
  expires_at timestamptz not null check (expires_at > made_at),
  primary key (tenant_id, job_id),
  foreign key (tenant_id, job_id) references background_jobs (tenant_id, id),
  foreign key (tenant_id, sha256) references stored_files (tenant_id, sha256)
);
create index evidence_packs_bytes on evidence_packs (tenant_id, sha256);
alter table evidence_packs enable row level security;
create policy evidence_packs_of_tenant on evidence_packs using (tenant_id = miara_tenant());
grant select, insert on evidence_packs to miara_app;

-- 4. Web pages that serve as proof: the last look at them, and copies of them

create table link_checks (
  tenant_id uuid not null,
  evidence_id uuid not null,
  -- The address that was looked at; another one in use means: not looked at yet.
  url text not null check (length(url) <= 2000),
  result text not null check (result in ('ok', 'moved', 'gone', 'refused', 'unreachable', 'forbidden')),
  http_status smallint check (http_status between 100 and 599),
  -- Where it answered from in the end.
  final_url text check (length(final_url) <= 2000),
  checked_at timestamptz not null default miara_now(),
  -- Since when the result is what it is.
  since timestamptz not null default miara_now(),
  -- The last attempt at a copy, and why it came to nothing; null = it did not.
  copy_tried_at timestamptz,
  copy_problem text check (
    copy_problem in ('forbidden', 'unreachable', 'too_large', 'wrong_type', 'too_slow', 'too_many_redirects')
  ),
  primary key (tenant_id, evidence_id),
  foreign key (tenant_id, evidence_id) references evidence (tenant_id, id)
);
alter table link_checks enable row level security;
create policy link_checks_of_tenant on link_checks using (tenant_id = miara_tenant());
grant select, insert, update on link_checks to miara_app;

create table link_copies (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  evidence_id uuid not null,
  url text not null check (length(url) <= 2000),
  final_url text not null check (length(final_url) <= 2000),
  sha256 text not null,
  media_type text not null check (media_type in ('text/html', 'application/pdf')),
  fetched_at timestamptz not null default miara_now(),
  -- Null: taken because an assessment that rests on it was confirmed.
  fetched_by uuid references people (id),
  assessment_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, evidence_id) references evidence (tenant_id, id),
  foreign key (tenant_id, assessment_id) references assessments (tenant_id, id),
  foreign key (tenant_id, sha256) references stored_files (tenant_id, sha256)
);
create index link_copies_of_evidence on link_copies (tenant_id, evidence_id, fetched_at desc);
create index link_copies_bytes on link_copies (tenant_id, sha256);
alter table link_copies enable row level security;
create policy link_copies_of_tenant on link_copies using (tenant_id = miara_tenant());
grant select, insert on link_copies to miara_app;

-- A confirmation asks for a copy of every page it rests on; who works the orders off counts the attempts.
create table link_copy_orders (
  tenant_id uuid not null,
  evidence_id uuid not null,
  assessment_id uuid not null,
  ordered_at timestamptz not null default miara_now(),
  attempts smallint not null default 0 check (attempts >= 0),
  primary key (tenant_id, evidence_id, assessment_id),
  foreign key (tenant_id, evidence_id) references evidence (tenant_id, id),
  foreign key (tenant_id, assessment_id) references assessments (tenant_id, id)
);
alter table link_copy_orders enable row level security;
create policy link_copy_orders_of_tenant on link_copy_orders using (tenant_id = miara_tenant());
grant select, delete on link_copy_orders to miara_app;
grant update (attempts) on link_copy_orders to miara_app;

create function order_link_copies() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  insert into link_copy_orders (tenant_id, evidence_id, assessment_id)
  select evidence.tenant_id, evidence.id, new.id
  from assessment_evidence
  join evidence on evidence.tenant_id = assessment_evidence.tenant_id and evidence.id = assessment_evidence.evidence_id
  where assessment_evidence.tenant_id = new.tenant_id and assessment_evidence.assessment_id = new.id
    and evidence.form = 'link'
  on conflict do nothing;
  return null;
end $$;
create trigger assessments_copy_links after update on assessments
  for each row when (new.review = 'confirmed' and old.review = 'submitted')
  execute function order_link_copies();

-- 5. Retention: how long the content of a kind of proof is kept once the proof ended or was withdrawn

create table retention_rules (
  tenant_id uuid not null references tenants (id),
  kind text not null check (length(kind) between 1 and 40),
  months smallint not null check (months between 1 and 600),
  set_at timestamptz not null default miara_now(),
  set_by uuid references people (id),
  primary key (tenant_id, kind)
);
alter table retention_rules enable row level security;
create policy retention_rules_of_tenant on retention_rules using (tenant_id = miara_tenant());
grant select, insert, update, delete on retention_rules to miara_app;

alter table evidence add column content_removed_on date;
comment on column evidence.content_removed_on is 'Day on which its content was removed by the rules of retention; hash and facts stay.';

-- Proofs with a content that rules of retention may remove: over, and no confirmation or decision to come rests on them.
create function retention_candidates() returns table (evidence_id uuid, kind text, ended_on date)
  language sql stable
  begin atomic
    select evidence.id, evidence.kind,
      least(evidence.effective_until, (evidence.withdrawn_at at time zone 'Europe/Warsaw')::date)
    from evidence
    where evidence.tenant_id = miara_tenant()
      and evidence.form in ('file', 'link')
      and evidence.content_removed_on is null
      and (evidence.effective_until is not null or evidence.withdrawn_at is not null)
      and not exists (
        select from assessment_evidence
        join assessments on assessments.tenant_id = assessment_evidence.tenant_id
          and assessments.id = assessment_evidence.assessment_id
        where assessment_evidence.tenant_id = evidence.tenant_id
          and assessment_evidence.evidence_id = evidence.id
          and assessments.review in ('confirmed', 'submitted')
      )
      -- A link has nothing to remove but its copies.
      and (evidence.form = 'file' or exists (
        select from link_copies
        where link_copies.tenant_id = evidence.tenant_id and link_copies.evidence_id = evidence.id
      ));
  end;

create function retention_due(day date) returns table (evidence_id uuid, kind text, ended_on date, months smallint)
  language sql stable
  begin atomic
    select candidates.evidence_id, candidates.kind, candidates.ended_on, retention_rules.months
    from retention_candidates() as candidates
    join retention_rules on retention_rules.tenant_id = miara_tenant() and retention_rules.kind = candidates.kind
    where (candidates.ended_on + make_interval(months => retention_rules.months))::date <= retention_due.day;
  end;

create function guard_removed_content() returns trigger
  language plpgsql
as $$
begin
  if old.content_removed_on is not null then
    raise exception 'a proof without its content stays as it is'
      using errcode = 'check_violation', constraint = 'evidence_content_removed';
  end if;
  if new.content_removed_on is not null and (
    new.content_removed_on <> miara_today()
    or not exists (select from retention_due(miara_today()) as due where due.evidence_id = new.id)
  ) then
    raise exception 'content is removed when the rules of retention say so'
      using errcode = 'check_violation', constraint = 'evidence_retention';
  end if;
  return new;
end $$;
create trigger evidence_content_kept before update on evidence
  for each row execute function guard_removed_content();

create function refuse_removed_link() returns trigger
  language plpgsql
as $$
begin
  if exists (
    select from evidence
    where evidence.tenant_id = new.tenant_id and evidence.id = new.evidence_id and evidence.content_removed_on is not null
  ) then
    raise exception 'a proof without its content proves nothing new'
      using errcode = 'check_violation', constraint = 'evidence_content_removed';
  end if;
  return new;
end $$;
create trigger assessment_evidence_content before insert on assessment_evidence
  for each row execute function refuse_removed_link();
create trigger evidence_revisions_content before insert on evidence_revisions
  for each row execute function refuse_removed_link();

-- Whether anything that is kept still speaks of these bytes.
create function is_content_in_use(hash text) returns boolean
  language sql stable
  begin atomic
    select exists (
      select from evidence_revisions
      join evidence on evidence.tenant_id = evidence_revisions.tenant_id and evidence.id = evidence_revisions.evidence_id
      where evidence_revisions.tenant_id = miara_tenant() and evidence_revisions.file_sha256 = hash
        and evidence.content_removed_on is null
    ) or exists (
      select from link_copies
      join evidence on evidence.tenant_id = link_copies.tenant_id and evidence.id = link_copies.evidence_id
      where link_copies.tenant_id = miara_tenant() and link_copies.sha256 = hash
        and evidence.content_removed_on is null
    ) or exists (
      select from evidence_packs
      where evidence_packs.tenant_id = miara_tenant() and evidence_packs.sha256 = hash
        and evidence_packs.expires_at > miara_now()
    );
  end;
create index evidence_revisions_bytes on evidence_revisions (tenant_id, file_sha256) where file_sha256 is not null;

-- Says that bytes are gone. False while something still speaks of them; the bytes go after the commit.
create function release_content(hash text) returns boolean
  language plpgsql security definer set search_path = public
as $$
begin
  if is_content_in_use(hash) then
    return false;
  end if;
  update stored_files set removed_at = miara_now()
  where stored_files.tenant_id = miara_tenant() and stored_files.sha256 = hash and stored_files.removed_at is null;
  return found;
end $$;
revoke execute on function release_content(text) from public;
grant execute on function release_content(text) to miara_app;

-- Bytes that were gone and are put again are there again.
create function keep_content() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  update stored_files set removed_at = null
  where stored_files.tenant_id = new.tenant_id and stored_files.sha256 = new.sha256
    and stored_files.removed_at is not null;
  return null;
end $$;
create trigger evidence_revisions_keep after insert on evidence_revisions
  for each row when (new.file_name is not null) execute function keep_content();
create trigger link_copies_keep after insert on link_copies for each row execute function keep_content();
create trigger evidence_packs_keep after insert on evidence_packs for each row execute function keep_content();
