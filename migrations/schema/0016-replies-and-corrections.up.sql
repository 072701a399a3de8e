-- Right of reply: what a unit answers to a return or to a published standing, what is decided about it, and what of
-- both is public. And corrections: which publication corrects which.
--
-- A reply changes no standing and no frozen row: it stands beside them, dated. Only a review moves an assessment, only
-- a new publication moves a published figure.

-- 1. Time to answer

create table reply_deadlines (
  tenant_id uuid not null references tenants (id),
  sequence bigint generated always as identity,
  after_return_days smallint not null check (after_return_days between 1 and 365),
  after_publication_days smallint not null check (after_publication_days between 1 and 365),
  set_at timestamptz not null default miara_now(),
  set_by uuid references people (id),
  primary key (tenant_id, sequence)
);
comment on table reply_deadlines is
  'Days to answer, from a moment on: what was returned or published earlier keeps the days that held then.';

-- The last day in time (Europe/Warsaw) to answer what happened at an instant. 14 and 30 days while nothing was set.
create function reply_due_on(kind text, happened timestamptz) returns date
  language sql stable
  begin atomic
    select (happened at time zone 'Europe/Warsaw')::date + coalesce(
      (
        select case kind
          when 'return' then reply_deadlines.after_return_days
          else reply_deadlines.after_publication_days
        end
        from reply_deadlines
        where reply_deadlines.tenant_id = miara_tenant() and reply_deadlines.set_at <= happened
        order by reply_deadlines.sequence desc
        limit 1
      ),
      case kind when 'return' then 14 else 30 end
    )::integer;
  end;

-- 2. Replies

create table replies (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  assessment_id uuid not null,
  kind text not null check (kind in ('return', 'publication')),
  -- What is answered; null for a return.
  publication_id uuid,

  -- derived by trigger from what is answered, never written by the product
  teryt text not null,
  item_code text not null,
  answered_at timestamptz not null,
  answered_by uuid references people (id),
  return_reason text,
  standing text,
  due_on date not null,

  stance text check (stance in ('agree', 'partly', 'disagree')),
  body text not null default '' check (length(body) <= 4000),
  -- The unit's consent, given with sending, that the reply is shown publicly after the decision.
  may_publish boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default miara_now(),
  created_by uuid not null references people (id),
  updated_at timestamptz not null default miara_now(),
  updated_by uuid not null references people (id),
  sent_at timestamptz,
  sent_by uuid references people (id),

  outcome text check (outcome in ('uphold', 'change')),
  decision_words text check (length(decision_words) between 1 and 4000),
  decided_at timestamptz,
  decided_by uuid references people (id),

  primary key (tenant_id, id),
  foreign key (tenant_id, assessment_id) references assessments (tenant_id, id),
  foreign key (tenant_id, publication_id, teryt, item_code)
    references published_standings (tenant_id, publication_id, teryt, item_code),
  constraint replies_answers_one_thing check (
    (kind = 'publication') = (publication_id is not null)
    and (kind = 'publication') = (standing is not null)
    and (kind = 'return') = (return_reason is not null)
  ),
  constraint replies_sent_whole check (
    (sent_at is null) = (sent_by is null) and (sent_at is null or (stance is not null and length(trim(body)) > 0))
  ),
  constraint replies_decided_whole check (
    num_nonnulls(outcome, decision_words, decided_at, decided_by) in (0, 4)
    and (decided_at is null or sent_at is not null)
  )
);
comment on column replies.due_on is 'Last day in time, Europe/Warsaw; fixed when the reply was begun.';
create unique index replies_once_per_return on replies (tenant_id, assessment_id, answered_at) where kind = 'return';
create unique index replies_once_per_publication on replies (tenant_id, publication_id, teryt, item_code)
  where kind = 'publication';
create index replies_open on replies (tenant_id, due_on) where sent_at is not null and decided_at is null;
create index replies_assessment on replies (tenant_id, assessment_id);

create table reply_evidence (
  tenant_id uuid not null,
  reply_id uuid not null,
  evidence_id uuid not null,
  primary key (tenant_id, reply_id, evidence_id),
  foreign key (tenant_id, reply_id) references replies (tenant_id, id),
  foreign key (tenant_id, evidence_id) references evidence (tenant_id, id)
);

create function refuse_reply(rule text, message text) returns void
  language plpgsql
as $$
begin
  raise exception '%', message using errcode = 'check_violation', constraint = rule, table = 'replies';
end $$;

-- What is answered and until when comes from the assessment and the publication, not from who answers.
create function begin_reply() returns trigger
  language plpgsql set search_path = public
as $$
declare
  answered assessments;
begin
  select assessments.* into answered from assessments
  where assessments.tenant_id = new.tenant_id and assessments.id = new.assessment_id
  for share;
  new.teryt := answered.teryt;
  if new.kind = 'return' then
    -- A return may be answered until something else is decided.
    if answered.return_reason is null or answered.reviewed_at is null then
      perform refuse_reply('replies_nothing_to_answer', 'nothing was returned');
    end if;
    select items.code into new.item_code from items
    where items.tenant_id = new.tenant_id and items.id = answered.item_id;
    new.answered_at := answered.reviewed_at;
    new.answered_by := answered.reviewed_by;
    new.return_reason := answered.return_reason;
  else
    select published_standings.item_code, published_standings.standing, publications.published_at, publications.published_by
    into new.item_code, new.standing, new.answered_at, new.answered_by
    from published_standings
    join publications on publications.tenant_id = published_standings.tenant_id
      and publications.id = published_standings.publication_id
    join items on items.tenant_id = published_standings.tenant_id and items.key = published_standings.item_key
    where published_standings.tenant_id = new.tenant_id
      and published_standings.publication_id = new.publication_id
      and published_standings.teryt = answered.teryt
      and items.id = answered.item_id
      and publications.content_hash is not null;
    if new.item_code is null then
      perform refuse_reply('replies_nothing_to_answer', 'it was not published');
    end if;
  end if;
  new.due_on := reply_due_on(new.kind, new.answered_at);
  if miara_today() > new.due_on then
    perform refuse_reply('replies_closed', 'the time to answer is over');
  end if;
  if new.sent_at is not null or new.decided_at is not null then
    perform refuse_reply('replies_sent', 'a reply begins as a draft');
  end if;
  if (new.created_by, new.updated_by) is distinct from (miara_person(), miara_person()) then
    perform refuse_reply('replies_four_eyes', 'a reply carries the name of the person who writes it');
  end if;
  new.version := 1;
  return new;
end $$;
create trigger replies_begin before insert on replies for each row execute function begin_reply();

create function change_reply() returns trigger
  language plpgsql set search_path = public
as $$
declare
  answered assessments;
begin
  if (new.tenant_id, new.id, new.assessment_id, new.kind, new.publication_id, new.teryt, new.item_code, new.answered_at,
      new.answered_by, new.return_reason, new.standing, new.due_on, new.created_at, new.created_by)
    is distinct from (old.tenant_id, old.id, old.assessment_id, old.kind, old.publication_id, old.teryt, old.item_code,
      old.answered_at, old.answered_by, old.return_reason, old.standing, old.due_on, old.created_at, old.created_by) then
    perform refuse_reply('replies_identity', 'a reply keeps what it answers');
  end if;
  if old.decided_at is not null then
    perform refuse_reply('replies_decided', 'a decision that was sent stays');
  end if;
  select assessments.* into answered from assessments
  where assessments.tenant_id = new.tenant_id and assessments.id = new.assessment_id
  for share;
  if old.sent_at is not null then
    if (new.stance, new.body, new.may_publish, new.updated_at, new.updated_by, new.sent_at, new.sent_by)
      is distinct from (old.stance, old.body, old.may_publish, old.updated_at, old.updated_by, old.sent_at, old.sent_by) then
      perform refuse_reply('replies_sent', 'a reply that was sent stays as it is');
    end if;
    if new.decided_at is not null then
      if new.decided_by is distinct from miara_person() or new.decided_by in (new.created_by, new.updated_by, new.sent_by)
        or new.decided_by is not distinct from answered.submitted_by then
        perform refuse_reply('replies_four_eyes', 'nobody decides about their own reply');
      end if;
      -- Who returned it does not judge the objection, as long as somebody else could.
      if new.kind = 'return' and new.decided_by = new.answered_by and exists (
        select from role_assignments
        join people on people.id = role_assignments.person_id
        where role_assignments.tenant_id = new.tenant_id and role_assignments.role = 'coordinator'
          and role_assignments.revoked_at is null and people.deactivated_at is null
          and role_assignments.person_id not in (new.answered_by, new.created_by, new.updated_by, new.sent_by)
          and role_assignments.person_id is distinct from answered.submitted_by
      ) then
        perform refuse_reply('replies_own_return', 'somebody else decides about the answer to a return');
      end if;
    end if;
  else
    if new.decided_at is not null then
      perform refuse_reply('replies_sent', 'a draft cannot be decided about');
    end if;
    if miara_today() > new.due_on then
      perform refuse_reply('replies_closed', 'the time to answer is over');
    end if;
    if new.kind = 'return'
      and (answered.reviewed_at is distinct from new.answered_at or answered.return_reason is null) then
      perform refuse_reply('replies_nothing_to_answer', 'something else was decided since');
    end if;
    if new.updated_by is distinct from miara_person()
      or (new.sent_at is not null and new.sent_by is distinct from miara_person()) then
      perform refuse_reply('replies_four_eyes', 'a reply carries the name of the person who writes it');
    end if;
  end if;
  new.version := old.version + 1;
  return new;
end $$;
create trigger replies_change before update on replies for each row execute function change_reply();

create function keep_evidence_of_sent_reply() returns trigger
  language plpgsql set search_path = public
as $$
begin
  if exists (
    select from replies
    where replies.tenant_id = coalesce(new.tenant_id, old.tenant_id)
      and replies.id = coalesce(new.reply_id, old.reply_id) and replies.sent_at is not null
  ) then
    perform refuse_reply('replies_sent', 'a reply that was sent keeps its proof');
  end if;
  return coalesce(new, old);
end $$;
create trigger reply_evidence_kept before insert or update or delete on reply_evidence
  for each row execute function keep_evidence_of_sent_reply();

-- Review in private, here too: what is decided lies with who decides until it is sent.
create table reply_decisions (
  tenant_id uuid not null,
  reply_id uuid not null,
  decider uuid not null references people (id),
  outcome text not null check (outcome in ('uphold', 'change')),
  words text not null check (length(words) between 1 and 4000),
  drafted_at timestamptz not null default miara_now(),
  primary key (tenant_id, reply_id, decider),
  foreign key (tenant_id, reply_id) references replies (tenant_id, id)
);
comment on table reply_decisions is 'Decisions about replies that were not sent: each is its decider''s own and leaves with sending.';

-- 3. What of it is public

create table reply_marks (
  tenant_id uuid not null,
  reply_id uuid not null,
  teryt text not null,
  item_key text not null,
  -- The publication that is answered, or the newest one when a return is; the mark stands on it and on later ones.
  from_number integer not null,
  since date not null,
  primary key (tenant_id, reply_id),
  foreign key (tenant_id, reply_id) references replies (tenant_id, id)
);
comment on table reply_marks is '"Under review", in public: a reply was sent and is not decided. Kept by trigger.';

create table published_replies (
  tenant_id uuid not null,
  reply_id uuid not null,
  teryt text not null,
  item_key text not null,
  from_number integer not null,
  kind text not null,
  stance text not null,
  body text not null,
  proof_count smallint not null,
  sent_on date not null,
  outcome text not null,
  decision_words text not null,
  decided_on date not null,
  published_at timestamptz not null default miara_now(),
  primary key (tenant_id, reply_id),
  foreign key (tenant_id, reply_id) references replies (tenant_id, id)
);
comment on table published_replies is 'Replies beside their decisions, for everybody: nothing of a reply is public before it is here.';
create index published_replies_item on published_replies (tenant_id, item_key, teryt);

create function reply_item_key(reply replies) returns text
  language sql stable
  begin atomic
    select items.key from assessments
    join items on items.tenant_id = assessments.tenant_id and items.id = assessments.item_id
    where assessments.tenant_id = reply.tenant_id and assessments.id = reply.assessment_id;
  end;

-- 0 while nothing was published: then it concerns the first publication and those after it.
create function reply_from_number(reply replies) returns integer
  language sql stable
  begin atomic
    select coalesce(max(publications.number), 0) from publications
    where publications.tenant_id = reply.tenant_id
      and case reply.kind
        when 'publication' then publications.id = reply.publication_id
        else publications.published_at <= reply.sent_at
      end;
  end;

create function mark_under_review() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  if old.sent_at is null and new.sent_at is not null then
    insert into reply_marks (tenant_id, reply_id, teryt, item_key, from_number, since)
    values (new.tenant_id, new.id, new.teryt, reply_item_key(new), reply_from_number(new),
      (new.sent_at at time zone 'Europe/Warsaw')::date);
  elsif old.decided_at is null and new.decided_at is not null then
    delete from reply_marks where reply_marks.tenant_id = new.tenant_id and reply_marks.reply_id = new.id;
    delete from reply_decisions where reply_decisions.tenant_id = new.tenant_id and reply_decisions.reply_id = new.id;
  end if;
  return null;
end $$;
create trigger replies_mark after update on replies for each row execute function mark_under_review();

-- Both sides are asked: the unit consented when it sent, the decision was sent.
create function publish_reply(reply uuid) returns void
  language plpgsql security definer set search_path = public
as $$
declare
  shown replies;
begin
  select replies.* into shown from replies
  where replies.tenant_id = miara_tenant() and replies.id = reply
  for update;
  if shown.decided_at is null then
    perform refuse_reply('replies_undecided', 'a reply is published with its decision');
  end if;
  if not shown.may_publish then
    perform refuse_reply('replies_consent', 'the unit did not consent');
  end if;
  insert into published_replies (tenant_id, reply_id, teryt, item_key, from_number, kind, stance, body, proof_count,
    sent_on, outcome, decision_words, decided_on)
  values (shown.tenant_id, shown.id, shown.teryt, reply_item_key(shown), reply_from_number(shown), shown.kind,
    shown.stance, shown.body,
    (select count(*) from reply_evidence
      where reply_evidence.tenant_id = shown.tenant_id and reply_evidence.reply_id = shown.id),
    (shown.sent_at at time zone 'Europe/Warsaw')::date, shown.outcome, shown.decision_words,
    (shown.decided_at at time zone 'Europe/Warsaw')::date);
end $$;
revoke execute on function publish_reply(uuid) from public;

-- Takes a reply back from the public, e.g. when it names a person; true when it was there.
create function unpublish_reply(reply uuid) returns boolean
  language plpgsql security definer set search_path = public
as $$
begin
  delete from published_replies
  where published_replies.tenant_id = miara_tenant() and published_replies.reply_id = reply;
  return found;
end $$;
revoke execute on function unpublish_reply(uuid) from public;

-- 4. Corrections

create table publication_corrections (
  tenant_id uuid not null,
  publication_id uuid not null,
  corrects_id uuid not null,
  reason text not null check (length(reason) between 1 and 2000),
  primary key (tenant_id, publication_id),
  foreign key (tenant_id, publication_id) references publications (tenant_id, id),
  foreign key (tenant_id, corrects_id) references publications (tenant_id, id)
);
comment on table publication_corrections is
  'Which publication corrects which earlier one and why. What differs is read from the frozen standings of both.';
create index publication_corrections_corrected on publication_corrections (tenant_id, corrects_id);

-- Told before the correction is frozen, about an earlier publication, and never again.
create function check_correction() returns trigger
  language plpgsql set search_path = public
as $$
begin
  if tg_op <> 'INSERT' or not exists (
    select from publications as correction
    join publications as corrected on corrected.tenant_id = correction.tenant_id
    where correction.tenant_id = new.tenant_id and correction.id = new.publication_id
      and correction.content_hash is null
      and corrected.id = new.corrects_id and corrected.content_hash is not null
      and corrected.number < correction.number
  ) then
    raise exception 'a correction is told when it is published, about an earlier publication'
      using errcode = 'check_violation', constraint = 'publication_corrections_earlier';
  end if;
  return new;
end $$;
create trigger publication_corrections_check before insert or update or delete on publication_corrections
  for each row execute function check_correction();

alter table reply_deadlines enable row level security;
create policy reply_deadlines_of_tenant on reply_deadlines using (tenant_id = miara_tenant());
alter table replies enable row level security;
create policy replies_of_tenant on replies using (tenant_id = miara_tenant());
alter table reply_evidence enable row level security;
create policy reply_evidence_of_tenant on reply_evidence using (tenant_id = miara_tenant());
alter table reply_decisions enable row level security;
create policy reply_decisions_of_tenant on reply_decisions using (tenant_id = miara_tenant());
alter table reply_marks enable row level security;
create policy reply_marks_of_tenant on reply_marks using (tenant_id = miara_tenant());
alter table published_replies enable row level security;
create policy published_replies_of_tenant on published_replies using (tenant_id = miara_tenant());
alter table publication_corrections enable row level security;
create policy publication_corrections_of_tenant on publication_corrections using (tenant_id = miara_tenant());

grant select, insert on reply_deadlines, publication_corrections to miara_app;
grant select, insert on replies to miara_app;
grant update (stance, body, may_publish, updated_at, updated_by, sent_at, sent_by, outcome, decision_words, decided_at,
  decided_by) on replies to miara_app;
grant select, insert, delete on reply_evidence to miara_app;
grant select, insert, update, delete on reply_decisions to miara_app;
grant select on reply_marks, published_replies to miara_app;
grant execute on function publish_reply(uuid), unpublish_reply(uuid) to miara_app;
grant select on reply_marks, published_replies, publication_corrections to miara_public;
