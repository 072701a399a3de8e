-- The conversation about an assessment, and the tenant's own reasons for a return.
--
-- A note is internal (the coordinators among themselves), shared (they and those who work on the unit's assessment)
-- or public (shown beside the item on the public pages). Who may see a note never grows after it was written:
-- visibility, thread and author are fixed, and an answer is as visible as the note it answers.

-- 1. Notes

create table notes (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  assessment_id uuid not null,
  -- The note that opened the thread; its own id for that note.
  thread_id uuid not null,
  visibility text not null check (visibility in ('internal', 'shared', 'public')),
  body text not null check (length(body) between 1 and 4000),
  -- In whose name it was written: all that the public learns of the author.
  side text not null check (side in ('coordinator', 'team', 'unit')),
  -- What the public pages find it by, copied from the assessment: they may not read assessments.
  teryt text not null,
  item_key text not null,
  -- Order of writing, for what somebody has seen. Never leaves the database: gaps would tell of other notes.
  sequence bigint generated always as identity,
  version integer not null default 1,
  written_at timestamptz not null default miara_now(),
  written_by uuid not null references people (id),
  edited_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by uuid references people (id),
  -- Only of the note that opened the thread.
  resolved_at timestamptz,
  resolved_by uuid references people (id),
  primary key (tenant_id, id),
  unique (tenant_id, id, assessment_id, visibility),
  foreign key (tenant_id, assessment_id) references assessments (tenant_id, id),
  -- An answer belongs to the assessment of its thread and is exactly as visible.
  constraint notes_thread foreign key (tenant_id, thread_id, assessment_id, visibility)
    references notes (tenant_id, id, assessment_id, visibility),
  constraint notes_public_stand_alone check (visibility <> 'public' or thread_id = id),
  constraint notes_resolved_as_thread check (resolved_at is null or (thread_id = id and visibility <> 'public')),
  constraint notes_withdrawn_whole check ((withdrawn_at is null) = (withdrawn_by is null)),
  constraint notes_resolved_whole check ((resolved_at is null) = (resolved_by is null))
);
comment on column notes.withdrawn_at is 'Taken back: the words are shown to nobody, a public note leaves the public pages. The row stays.';
create index notes_assessment on notes (tenant_id, assessment_id, written_at);
create index notes_thread_order on notes (tenant_id, thread_id, written_at);
create index notes_unresolved on notes (tenant_id, teryt) where thread_id = id and resolved_at is null and visibility <> 'public';
create index notes_public on notes (tenant_id, teryt, item_key) where visibility = 'public' and withdrawn_at is null;

create table note_versions (
  tenant_id uuid not null,
  note_id uuid not null,
  version integer not null,
  body text not null,
  replaced_at timestamptz not null default miara_now(),
  primary key (tenant_id, note_id, version),
  foreign key (tenant_id, note_id) references notes (tenant_id, id)
);
comment on table note_versions is 'What an edited note said before; kept by a trigger.';

create table note_mentions (
  tenant_id uuid not null,
  note_id uuid not null,
  person_id uuid not null references people (id),
  primary key (tenant_id, note_id, person_id),
  foreign key (tenant_id, note_id) references notes (tenant_id, id)
);
create index note_mentions_person on note_mentions (tenant_id, person_id);

create table conversations_seen (
  tenant_id uuid not null,
  person_id uuid not null references people (id),
  assessment_id uuid not null,
  seen_through bigint not null,
  primary key (tenant_id, person_id, assessment_id),
  foreign key (tenant_id, assessment_id) references assessments (tenant_id, id)
);
comment on column conversations_seen.seen_through is 'Sequence of the newest note that was on the person''s screen.';

create function check_note() returns trigger
  language plpgsql set search_path = public
as $$
begin
  if tg_op = 'INSERT' then
    if new.written_by is distinct from miara_person() then
      raise exception 'a note carries the name of the person who writes it'
        using errcode = 'check_violation', constraint = 'notes_author', table = 'notes';
    end if;
    if new.thread_id <> new.id and not exists (
      select from notes
      where notes.tenant_id = new.tenant_id and notes.id = new.thread_id and notes.thread_id = notes.id
    ) then
      raise exception 'an answer belongs to the note that opened the thread'
        using errcode = 'foreign_key_violation', constraint = 'notes_thread', table = 'notes';
    end if;
    select assessments.teryt, items.key into strict new.teryt, new.item_key
    from assessments
    join items on items.tenant_id = assessments.tenant_id and items.id = assessments.item_id
    where assessments.tenant_id = new.tenant_id and assessments.id = new.assessment_id;
    return new;
  end if;
  if (new.tenant_id, new.id, new.assessment_id, new.thread_id, new.visibility, new.side, new.teryt, new.item_key,
      new.written_at, new.written_by)
    is distinct from
     (old.tenant_id, old.id, old.assessment_id, old.thread_id, old.visibility, old.side, old.teryt, old.item_key,
      old.written_at, old.written_by) then
    raise exception 'who may see a note, and who wrote it, never changes; write another one'
      using errcode = 'check_violation', constraint = 'notes_fixed', table = 'notes';
  end if;
  if old.withdrawn_at is not null and new is distinct from old then
    raise exception 'a note that was taken back stays so'
      using errcode = 'check_violation', constraint = 'notes_withdrawn', table = 'notes';
  end if;
  if new.body is distinct from old.body then
    if old.visibility = 'public' or old.written_by is distinct from miara_person()
      or miara_now() > old.written_at + interval '15 minutes' then
      raise exception 'a note is corrected by its author, within fifteen minutes, and never when it is public'
        using errcode = 'check_violation', constraint = 'notes_edit_window', table = 'notes';
    end if;
    insert into note_versions (tenant_id, note_id, version, body)
    values (old.tenant_id, old.id, old.version, old.body);
    new.version := old.version + 1;
    new.edited_at := miara_now();
  end if;
  return new;
end $$;
create trigger notes_check before insert or update on notes for each row execute function check_note();

alter table notes enable row level security;
create policy notes_of_tenant on notes to miara_app using (tenant_id = miara_tenant());
-- The public role sees nothing but public notes that stand, whatever it is asked for.
create policy notes_of_the_public on notes for select to miara_public
  using (tenant_id = miara_tenant() and visibility = 'public' and withdrawn_at is null);
alter table note_versions enable row level security;
create policy note_versions_of_tenant on note_versions using (tenant_id = miara_tenant());
alter table note_mentions enable row level security;
create policy note_mentions_of_tenant on note_mentions using (tenant_id = miara_tenant());
alter table conversations_seen enable row level security;
create policy conversations_seen_of_tenant on conversations_seen using (tenant_id = miara_tenant());

grant select, insert on notes to miara_app;
grant update (body, version, edited_at, withdrawn_at, withdrawn_by, resolved_at, resolved_by) on notes to miara_app;
grant select, insert on note_versions to miara_app;
grant select, insert, delete on note_mentions to miara_app;
grant select, insert on conversations_seen to miara_app;
grant update (seen_through) on conversations_seen to miara_app;
grant select (tenant_id, id, visibility, body, side, teryt, item_key, written_at, withdrawn_at) on notes to miara_public;

-- 2. Reasons for a return

create table return_templates (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  title text not null check (length(title) between 1 and 200),
  body text not null check (length(body) between 1 and 2000),
  -- Where it is offered: everywhere, in one area, or for one item. Codes, so that it outlives a version.
  area_code text check (area_code ~ '^[A-Z]{2,6}$'),
  item_code text check (item_code ~ '^[A-Z]{2,6}-\d{2,3}$'),
  position integer not null,
  archived_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default miara_now(),
  created_by uuid references people (id),
  primary key (tenant_id, id),
  constraint return_templates_one_scope check (num_nonnulls(area_code, item_code) <= 1)
);
comment on table return_templates is 'The tenant''s own reasons for a return; the coordinators'' tool, never shown to units.';
create index return_templates_order on return_templates (tenant_id, position);

alter table return_templates enable row level security;
create policy return_templates_of_tenant on return_templates using (tenant_id = miara_tenant());
grant select, insert on return_templates to miara_app;
grant update (title, body, area_code, item_code, position, archived_at, version) on return_templates to miara_app;

-- What a tenant begins with. Identifiers come from the tenant's own, so that the same world is made the same.
create function open_return_templates(tenant uuid) returns void
  language sql security definer set search_path = public
as $$
  insert into return_templates (tenant_id, id, title, body, position)
  select tenant, md5('return template ' || tenant || given.position)::uuid, given.title, given.body, given.position
  from (values
    (1, 'Brak dowodu na to, co napisano',
      'W opisie zadania {zadanie} jest mowa o działaniach, których nie potwierdza żaden z dołączonych dowodów ({dowody}). Proszę dołączyć dokument, z którego wynika, że rozwiązanie działa: uchwałę, zarządzenie, umowę albo sprawozdanie.'),
    (2, 'Dowód jest nieaktualny',
      'Dowód dołączony do zadania {zadanie} dotyczy okresu, który już minął. Proszę dołączyć dokument obowiązujący dzisiaj albo wyjaśnić w opisie, dlaczego ten wciąż obowiązuje.'),
    (3, 'Brak podpisu lub daty',
      'Na dokumencie dołączonym do zadania {zadanie} brakuje daty albo podpisu. Proszę dołączyć podpisany egzemplarz lub jego skan.'),
    (4, 'Proszę wskazać stronę i cytat',
      'Dowody do zadania {zadanie} ({dowody}) są obszerne. Proszę podać stronę i zacytować fragment, z którego wynika, że wymaganie jest spełnione.'),
    (5, 'Opis jest zbyt ogólny',
      '{samorząd}: z opisu zadania {zadanie} nie wynika, co dokładnie działa. Proszę napisać: od kiedy, dla kogo, kto za to odpowiada i gdzie mieszkaniec znajdzie tę pomoc.'),
    (6, 'Dokument dotyczy innego zadania',
      'Dołączone dowody ({dowody}) nie dotyczą zadania {zadanie}. Proszę dołączyć właściwy dokument albo zmienić deklarację.'),
    (7, 'Dokument zawiera dane osobowe',
      'W dowodach do zadania {zadanie} widać dane osobowe. Proszę wycofać ten plik i dołączyć wersję z zakrytymi danymi.')
  ) as given (position, title, body)
  on conflict do nothing;
$$;
revoke execute on function open_return_templates(uuid) from public;

create function open_tenant_with_templates() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  perform open_return_templates(new.id);
  return null;
end $$;
create trigger tenants_return_templates after insert on tenants
  for each row execute function open_tenant_with_templates();

select open_return_templates(tenants.id) from tenants;
