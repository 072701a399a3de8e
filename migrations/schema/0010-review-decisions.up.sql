-- Review in private: a decision waits in its reviewer's batch until it is sent; only then does it touch the
-- assessment. Nothing here moves an assessment's version, standing, counters or history.

create table review_decisions (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  assessment_id uuid not null,
  reviewer uuid not null references people (id),
  decision text not null check (decision in ('confirm', 'return')),
  reason text check (length(reason) between 1 and 2000),
  -- What the reviewer looked at: a decision is about exactly this content and this version.
  content_hash text not null,
  assessment_version integer not null,
  decided_at timestamptz not null default miara_now(),
  sent_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, assessment_id) references assessments (tenant_id, id),
  constraint review_decisions_return_needs_reason check (decision <> 'return' or reason is not null)
);
comment on column review_decisions.sent_at is 'Null while it waits in the batch. A sent decision never changes.';
-- Nobody decides about what lies in a batch already.
create unique index review_decisions_one_pending on review_decisions (tenant_id, assessment_id) where sent_at is null;
create index review_decisions_batch on review_decisions (tenant_id, reviewer) where sent_at is null;

-- Four eyes twice: when the decision is taken, and again when it is sent.
create function check_review_decision() returns trigger
  language plpgsql set search_path = public
as $$
declare
  present assessments;
begin
  if tg_op = 'DELETE' then
    if old.sent_at is not null then
      raise exception 'a sent decision stays'
        using errcode = 'check_violation', constraint = 'review_decisions_sent', table = 'review_decisions';
    end if;
    return old;
  end if;
  if new.reviewer is distinct from miara_person() then
    raise exception 'a decision carries the name of the person who takes it'
      using errcode = 'check_violation', constraint = 'review_decisions_four_eyes', table = 'review_decisions';
  end if;
  select assessments.* into present from assessments
  where assessments.tenant_id = new.tenant_id and assessments.id = new.assessment_id;
  if present.submitted_by is not distinct from new.reviewer then
    raise exception 'nobody decides about what they submitted themselves'
      using errcode = 'check_violation', constraint = 'review_decisions_four_eyes', table = 'review_decisions';
  end if;
  if tg_op = 'INSERT' then
    if new.sent_at is not null or present.review is distinct from 'submitted'
      or (present.content_hash, present.version) is distinct from (new.content_hash, new.assessment_version) then
      raise exception 'a decision is about what is submitted now'
        using errcode = 'check_violation', constraint = 'review_decisions_submitted', table = 'review_decisions';
    end if;
    return new;
  end if;
  if old.sent_at is not null or new.sent_at is null
    or to_jsonb(new) - 'sent_at' is distinct from to_jsonb(old) - 'sent_at' then
    raise exception 'a decision is only ever sent; another one is another row'
      using errcode = 'check_violation', constraint = 'review_decisions_sent', table = 'review_decisions';
  end if;
  -- Sent means applied: the assessment carries this decision about this content, one version later.
  if (present.review, present.reviewed_by, present.content_hash, present.version)
    is distinct from (
      case new.decision when 'confirm' then 'confirmed' else 'returned' end,
      new.reviewer, new.content_hash, new.assessment_version + 1
    ) then
    raise exception 'a decision is sent with the assessment it decides'
      using errcode = 'check_violation', constraint = 'review_decisions_applied', table = 'review_decisions';
  end if;
  return new;
end $$;
create trigger review_decisions_check before insert or update or delete on review_decisions
  for each row execute function check_review_decision();

alter table review_decisions enable row level security;
create policy review_decisions_of_tenant on review_decisions using (tenant_id = miara_tenant());

grant select, insert, delete on review_decisions to miara_app;
grant update (sent_at) on review_decisions to miara_app;
