-- Publishing as a process: proposed by one person and approved by another where the tenant wants it, taken back in
-- public, recounted from the stored rows.

-- 1. A second person

alter table tenant_settings add column second_publisher boolean not null default false;
comment on column tenant_settings.second_publisher is 'Whether figures are proposed by one person and published by another.';
grant update (second_publisher) on tenant_settings to miara_app;

create table publication_proposals (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  as_of date not null,
  note text check (length(note) <= 2000),
  corrects_id uuid,
  correction_reason text check (length(correction_reason) between 1 and 2000),
  -- The hash that the figures would be sealed with, as whoever proposed them saw them.
  figures_hash text not null check (figures_hash ~ '^[0-9a-f]{64}$'),
  proposed_at timestamptz not null default miara_now(),
  proposed_by uuid not null references people (id),
  -- published · declined: by anybody who may publish, whoever proposed it among them · replaced: by a newer proposal
  outcome text check (outcome in ('published', 'declined', 'replaced')),
  closed_at timestamptz,
  closed_by uuid references people (id),
  -- Why it was declined.
  words text check (length(words) between 1 and 2000),
  publication_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, corrects_id) references publications (tenant_id, id),
  foreign key (tenant_id, publication_id) references publications (tenant_id, id),
  check ((corrects_id is null) = (correction_reason is null)),
  check ((outcome is null) = (closed_at is null) and (outcome is null) = (closed_by is null)),
  check ((outcome is not distinct from 'published') = (publication_id is not null)),
  check ((outcome is not distinct from 'declined') = (words is not null)),
  constraint publication_proposals_second_person check (outcome is distinct from 'published' or closed_by <> proposed_by)
);
comment on table publication_proposals is 'Figures that somebody wants published, and what became of it. One is open at a time.';
create unique index publication_proposals_one_open on publication_proposals (tenant_id) where outcome is null;

-- A proposal carries the name of whoever makes or closes it, and is closed once.
create function check_publication_proposal() returns trigger
  language plpgsql set search_path = public
as $$
begin
  if tg_op = 'INSERT' then
    if new.proposed_by is distinct from miara_person() or new.outcome is not null then
      raise exception 'a proposal begins open, in the name of whoever makes it'
        using errcode = 'check_violation', constraint = 'publication_proposals_own_name';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' or old.outcome is not null then
    raise exception 'a proposal that was closed stays'
      using errcode = 'check_violation', constraint = 'publication_proposals_closed';
  end if;
  if new.closed_by is distinct from miara_person()
    or to_jsonb(new) - array['outcome', 'closed_at', 'closed_by', 'words', 'publication_id']
      is distinct from to_jsonb(old) - array['outcome', 'closed_at', 'closed_by', 'words', 'publication_id'] then
    raise exception 'a proposal is only ever closed, in the name of whoever closes it'
      using errcode = 'check_violation', constraint = 'publication_proposals_own_name';
  end if;
  return new;
end $$;
create trigger publication_proposals_check before insert or update or delete on publication_proposals
  for each row execute function check_publication_proposal();

-- The last wall, looked at when the transaction ends: where the tenant wants a second person, what is sealed was proposed
-- by another, with these very figures. A rehearsal never ends so: it is taken back.
create function require_second_publisher() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  if exists (
    select from tenant_settings
    where tenant_settings.tenant_id = new.tenant_id and tenant_settings.second_publisher
  ) and not exists (
    select from publication_proposals
    where publication_proposals.tenant_id = new.tenant_id and publication_proposals.publication_id = new.id
      and publication_proposals.closed_by is not distinct from new.published_by
      and publication_proposals.as_of = new.as_of and publication_proposals.figures_hash = new.content_hash
  ) then
    raise exception 'here a second person publishes what the first proposed'
      using errcode = 'check_violation', constraint = 'publications_second_person';
  end if;
  return null;
end $$;
create constraint trigger publications_second_person after update on publications
  deferrable initially deferred
  for each row when (old.content_hash is null and new.content_hash is not null)
  execute function require_second_publisher();

-- 2. Taking a publication back. It stays at its address, with the reason above it; it is the newest no more.

create table publication_withdrawals (
  tenant_id uuid not null references tenants (id),
  publication_id uuid not null,
  -- For everybody to read.
  reason text not null check (length(reason) between 1 and 2000),
  withdrawn_at timestamptz not null default miara_now(),
  withdrawn_by uuid not null references people (id),
  primary key (tenant_id, publication_id),
  foreign key (tenant_id, publication_id) references publications (tenant_id, id)
);
comment on table publication_withdrawals is 'Publications that do not hold any more. Nothing of them is removed.';

create function check_publication_withdrawal() returns trigger
  language plpgsql set search_path = public
as $$
begin
  if tg_op <> 'INSERT' or new.withdrawn_by is distinct from miara_person() or not exists (
    select from publications
    where publications.tenant_id = new.tenant_id and publications.id = new.publication_id
      and publications.content_hash is not null
  ) then
    raise exception 'a publication is withdrawn once, by somebody, and stays withdrawn'
      using errcode = 'check_violation', constraint = 'publication_withdrawals_final';
  end if;
  return new;
end $$;
create trigger publication_withdrawals_check before insert or update or delete on publication_withdrawals
  for each row execute function check_publication_withdrawal();

-- 3. A publication does not contradict itself.

-- Units whose frozen counters and frozen standings do not say the same; none, or the publication contradicts itself.
create function publication_contradictions(publication uuid) returns table (teryt text)
  language sql stable
  begin atomic
    select coalesce(counted.teryt, stood.teryt)
    from (
      select c.teryt, sum(c.confirmed_count) as confirmed, sum(c.declared_count) as declared,
        sum(c.lapsed_count) as lapsed, sum(c.in_progress_count) as in_progress, sum(c.planned_count) as planned,
        sum(c.not_applicable_count) as not_applicable
      from published_counters as c
      where c.tenant_id = miara_tenant() and c.publication_id = publication
      group by c.teryt
    ) as counted
    full join (
      select s.teryt, count(*) filter (where s.standing = 'confirmed') as confirmed,
        count(*) filter (where s.standing = 'declared') as declared,
        count(*) filter (where s.standing = 'lapsed') as lapsed,
        count(*) filter (where s.standing = 'in_progress') as in_progress,
        count(*) filter (where s.standing = 'planned') as planned,
        count(*) filter (where s.standing = 'not_applicable') as not_applicable
      from published_standings as s
      where s.tenant_id = miara_tenant() and s.publication_id = publication
      group by s.teryt
    ) as stood on stood.teryt = counted.teryt
    where (counted.confirmed, counted.declared, counted.lapsed, counted.in_progress, counted.planned, counted.not_applicable)
      is distinct from (stood.confirmed, stood.declared, stood.lapsed, stood.in_progress, stood.planned, stood.not_applicable)
    order by 1;
  end;

alter table publication_proposals enable row level security;
create policy publication_proposals_of_tenant on publication_proposals using (tenant_id = miara_tenant());
alter table publication_withdrawals enable row level security;
create policy publication_withdrawals_of_tenant on publication_withdrawals using (tenant_id = miara_tenant());

grant select, insert on publication_proposals to miara_app;
grant update (outcome, closed_at, closed_by, words, publication_id) on publication_proposals to miara_app;
grant select, insert on publication_withdrawals to miara_app;
-- Who withdrew it stays inside.
grant select (tenant_id, publication_id, reason, withdrawn_at) on publication_withdrawals to miara_public;

-- 4. News by mail, without an account. An address is here for this alone: it is shown to nobody and goes with the last
-- subscription.

select pgboss.create_queue(
  'subscriptions',
  json_build_object('policy', 'stately', 'retryLimit', 2, 'retryDelay', 5, 'retryBackoff', true, 'expireInSeconds', 900)
);

create table news_subscriptions (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  address text not null check (length(address) between 3 and 254 and address = lower(address) and address !~ '[[:cntrl:],;<>\s]'),
  scope text not null check (scope in ('tenant', 'unit', 'item')),
  -- TERYT code or item code; empty for a tenant.
  subject text not null check (length(subject) <= 40 and (scope = 'tenant') = (subject = '')),
  language text not null check (language in ('pl', 'en', 'uk', 'be', 'ru')),
  -- Whoever knows it may confirm and end the subscription: it stands in the letters.
  key text not null default encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex')
    check (key ~ '^[0-9a-f]{64}$'),
  requested_at timestamptz not null default miara_now(),
  -- Null until the reader of the mailbox says so; then it goes after 48 hours.
  confirmed_at timestamptz,
  -- Number of the newest publication that was told or was there before.
  told_number integer not null default 0 check (told_number >= 0),
  primary key (tenant_id, id),
  unique (tenant_id, address, scope, subject)
);
comment on table news_subscriptions is 'Who wants news of publications by mail. Removed when they say so, and after 48 hours without a confirmation.';

alter table news_subscriptions enable row level security;
create policy news_subscriptions_of_tenant on news_subscriptions using (tenant_id = miara_tenant());
grant select, insert, delete on news_subscriptions to miara_app;
grant update (language, requested_at, confirmed_at, told_number) on news_subscriptions to miara_app;

-- A letter to somebody without an account says how to end such letters in one click (RFC 8058).
alter table outgoing_mails add column unsubscribe_address text
  check (length(unsubscribe_address) between 8 and 1000 and unsubscribe_address !~ '[[:cntrl:]<>\s]');
comment on column outgoing_mails.unsubscribe_address is 'Where one click ends such letters; null = the settings of a person.';
