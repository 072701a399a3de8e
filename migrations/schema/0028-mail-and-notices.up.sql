-- Mail that goes out, the inbox of every person, and what was reminded of already.

-- 1. Queues: letters are sent as they come; reminders are looked at once a day

select pgboss.create_queue(
  queue.name,
  json_build_object('policy', 'stately', 'retryLimit', 2, 'retryDelay', 5, 'retryBackoff', true, 'expireInSeconds', queue.expires)
)
from (values ('mail', 900), ('reminders', 3600)) as queue (name, expires);

-- 2. Mail. A letter is written in the transaction of what it tells of, and sent afterwards.

create table outgoing_mails (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  -- What it is about, once for all: `reminders:{person}:{day}`. Written twice, it is one letter.
  key text not null check (length(key) between 1 and 200),
  -- Null: somebody without an account, such as a guest of a meeting.
  person_id uuid references people (id),
  -- Where to, as it was when it was written. No line breaks: they would end a header and begin another.
  address text not null check (length(address) between 3 and 254 and address !~ '[[:cntrl:],;<>\s]'),
  name text not null check (length(name) <= 200 and name !~ '[[:cntrl:]]'),
  subject text not null check (length(subject) between 1 and 300 and subject !~ '[[:cntrl:]]'),
  body text not null check (length(body) between 1 and 100000),
  html text check (length(html) <= 400000),
  -- An invitation: {"method": "REQUEST", "content": "BEGIN:VCALENDAR…"}
  calendar jsonb check (jsonb_typeof(calendar) = 'object'),
  -- Files: [{"name": …, "type": …, "base64": …}]
  attachments jsonb check (jsonb_typeof(attachments) = 'array'),
  -- kept: there is no mail server, it goes nowhere · waiting · sending: a process has it until `claimed_until` ·
  -- sent · failed: the server refused it for good, or it was tried for too long
  state text not null check (state in ('kept', 'waiting', 'sending', 'sent', 'failed')),
  attempts integer not null default 0 check (attempts >= 0),
  next_attempt_at timestamptz,
  claimed_until timestamptz,
  -- What the server said last.
  problem text check (length(problem) between 1 and 500),
  written_at timestamptz not null default miara_now(),
  sent_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, key),
  check ((state = 'sending') = (claimed_until is not null)),
  check ((state = 'waiting') = (next_attempt_at is not null)),
  check ((state = 'sent') = (sent_at is not null))
);
comment on table outgoing_mails is 'Letters and how far each got. Removed after 90 days.';
create index outgoing_mails_due on outgoing_mails (tenant_id, next_attempt_at) where state in ('waiting', 'sending');
create index outgoing_mails_newest on outgoing_mails (tenant_id, written_at desc, id);

alter table outgoing_mails enable row level security;
create policy outgoing_mails_of_tenant on outgoing_mails using (tenant_id = miara_tenant());
grant select, insert, delete on outgoing_mails to miara_app;
grant update (state, attempts, next_attempt_at, claimed_until, problem, sent_at) on outgoing_mails to miara_app;

-- 3. The inbox

create table notices (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null references people (id),
  kind text not null check (kind ~ '^[a-z_]{1,40}$'),
  -- Facts for the sentence: {"unit": {"pl": "Puck"}, "item": "EDU-01"}. Never words that somebody wrote in confidence.
  params jsonb not null default '{}' check (jsonb_typeof(params) = 'object'),
  -- Page of the working area it leads to, below the tenant: `units/2211031?item=EDU-01`.
  address text check (length(address) between 1 and 400 and address !~ '[[:cntrl:]]'),
  -- What it tells of, once per person.
  key text not null check (length(key) between 1 and 200),
  told_at timestamptz not null default miara_now(),
  read_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, person_id, key)
);
comment on table notices is 'What a person is told in the product. Removed after 180 days.';
create index notices_newest on notices (tenant_id, person_id, told_at desc, id desc);
create index notices_unread on notices (tenant_id, person_id) where read_at is null;

alter table notices enable row level security;
-- Whoever does something tells others of it; nobody reads what others are told. Without a person: the service itself.
create policy notices_tell on notices for insert with check (tenant_id = miara_tenant());
create policy notices_own on notices for select
  using (tenant_id = miara_tenant() and (miara_person() is null or person_id = miara_person()));
create policy notices_read on notices for update
  using (tenant_id = miara_tenant() and person_id = miara_person());
create policy notices_old on notices for delete using (tenant_id = miara_tenant() and miara_person() is null);
grant select, insert, delete on notices to miara_app;
grant update (read_at) on notices to miara_app;

create table notice_settings (
  tenant_id uuid not null references tenants (id),
  person_id uuid not null references people (id),
  -- Whether the daily letter comes at all.
  mail boolean not null default true,
  weekdays_only boolean not null default true,
  -- Groups of kinds that the letter leaves out; the inbox has them all the same.
  without text[] not null default '{}' check (cardinality(without) <= 20),
  primary key (tenant_id, person_id)
);
comment on table notice_settings is 'How a person wants to be reminded; no row: as the defaults say.';
alter table notice_settings enable row level security;
create policy notice_settings_of_tenant on notice_settings using (tenant_id = miara_tenant());
grant select, insert, update on notice_settings to miara_app;

-- 4. What was reminded

create table reminders (
  tenant_id uuid not null references tenants (id),
  person_id uuid not null references people (id),
  kind text not null check (kind ~ '^[a-z_]{1,40}$'),
  subject text not null check (length(subject) between 1 and 120),
  due_on date not null,
  -- Step of the ladder: days before the day, `overdue` after it.
  rung text not null check (rung ~ '^([0-9]{1,3}|overdue)$'),
  reminded_at timestamptz not null default miara_now(),
  primary key (tenant_id, person_id, kind, subject, due_on, rung)
);
comment on table reminders is 'Of what a person was reminded: a step of the ladder counts once per day due. Another day due is another row.';
alter table reminders enable row level security;
create policy reminders_of_tenant on reminders using (tenant_id = miara_tenant());
grant select, insert on reminders to miara_app;

create table reminder_days (
  tenant_id uuid not null references tenants (id),
  person_id uuid not null references people (id),
  day date not null,
  done_at timestamptz not null default miara_now(),
  primary key (tenant_id, person_id, day)
);
comment on table reminder_days is 'Days on which it was looked what waits for a person: once each, whatever number of processes ask.';
alter table reminder_days enable row level security;
create policy reminder_days_of_tenant on reminder_days using (tenant_id = miara_tenant());
grant select, insert, delete on reminder_days to miara_app;

create table reminder_runs (
  tenant_id uuid not null references tenants (id),
  day date not null,
  done_at timestamptz not null default miara_now(),
  primary key (tenant_id, day)
);
comment on table reminder_runs is 'Days on which everybody of a tenant was looked at: a restart in the afternoon does not begin again.';
alter table reminder_runs enable row level security;
create policy reminder_runs_of_tenant on reminder_runs using (tenant_id = miara_tenant());
grant select, insert, delete on reminder_runs to miara_app;

-- 5. What went to the coordinators because nobody did it

alter table tenant_settings add column escalate_after_days integer
  constraint tenant_settings_escalate check (escalate_after_days between 1 and 365);
comment on column tenant_settings.escalate_after_days is 'Days after its day on which a thing not done is told to the coordinators; null = never.';
grant update (escalate_after_days) on tenant_settings to miara_app;

create table escalations (
  tenant_id uuid not null references tenants (id),
  kind text not null check (kind ~ '^[a-z_]{1,40}$'),
  subject text not null check (length(subject) between 1 and 120),
  due_on date not null,
  escalated_at timestamptz not null default miara_now(),
  primary key (tenant_id, kind, subject, due_on)
);
comment on table escalations is 'Things that were told to the coordinators, once per day due.';
alter table escalations enable row level security;
create policy escalations_of_tenant on escalations using (tenant_id = miara_tenant());
grant select, insert on escalations to miara_app;
