-- Old registers that come in: what was read from the file, what is said of each row, what became of it, and undoing it.

create table imports (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  file_name text not null check (length(file_name) between 1 and 255),
  format text not null check (format in ('xlsx', 'csv')),
  byte_size integer not null check (byte_size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- The tables of the file: [{"name": "2024", "rows": 812}]
  sheets jsonb not null check (jsonb_typeof(sheets) = 'array'),
  -- Which of them is imported (from 0), and which of its rows holds the headings.
  sheet integer not null default 0 check (sheet >= 0),
  heading_row integer not null check (heading_row >= 1),
  -- Columns of that sheet, and what each field is read from: {"title": 3}
  columns jsonb not null check (jsonb_typeof(columns) = 'array'),
  mapping jsonb not null check (jsonb_typeof(mapping) = 'object'),
  mode text not null default 'good_rows' check (mode in ('all_or_nothing', 'good_rows')),
  skip_duplicates boolean not null default true,
  create_partners boolean not null default true,
  default_unit text,
  -- The work that takes the rows in; null = it waits for the person.
  job_id uuid,
  version integer not null default 1,
  created_at timestamptz not null default miara_now(),
  created_by uuid not null references people (id),
  undone_at timestamptz,
  undone_by uuid references people (id),
  -- When the cells of rows that stayed out were thrown away.
  forgotten_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, job_id) references background_jobs (tenant_id, id),
  foreign key (tenant_id, default_unit) references tenant_units (tenant_id, teryt),
  constraint imports_undone check (undone_at is null or job_id is not null)
);
comment on table imports is 'A register that somebody brought in from a file. The file itself is not kept.';
create index imports_newest on imports (tenant_id, created_at desc, id);

create table import_rows (
  tenant_id uuid not null,
  import_id uuid not null,
  sheet integer not null,
  -- As the spreadsheet program counts, from 1.
  number integer not null check (number >= 1),
  -- Emptied once the row is an action: what other columns said is not ours to keep.
  cells jsonb not null check (jsonb_typeof(cells) = 'array'),
  verdict text check (verdict in ('ok', 'warning', 'error')),
  -- [{"code": "day_unreadable", "field": "startsOn", "params": {}}]
  issues jsonb not null default '[]' check (jsonb_typeof(issues) = 'array'),
  -- The action as it was read, for the preview.
  action jsonb check (jsonb_typeof(action) = 'object'),
  outcome text check (outcome in ('imported', 'skipped', 'refused')),
  action_id uuid,
  primary key (tenant_id, import_id, sheet, number),
  foreign key (tenant_id, import_id) references imports (tenant_id, id) on delete cascade,
  foreign key (tenant_id, action_id) references actions (tenant_id, id),
  constraint import_rows_outcome check ((action_id is not null) = (outcome is not distinct from 'imported'))
);
comment on column import_rows.verdict is 'Null: not looked at, as above the headings and on other sheets.';
-- One row makes one action, however often the work is begun anew.
create unique index import_rows_action on import_rows (tenant_id, action_id) where action_id is not null;
create index import_rows_by_verdict on import_rows (tenant_id, import_id, verdict, number);

alter table actions
  add constraint actions_import foreign key (tenant_id, import_id) references imports (tenant_id, id);

-- What was started is neither changed nor started again; what was undone stays undone.
create function guard_import() returns trigger
  language plpgsql
as $$
begin
  if old.undone_at is not null and new.undone_at is distinct from old.undone_at then
    raise exception 'an import is undone once' using errcode = 'check_violation', constraint = 'imports_undone_once';
  end if;
  if old.job_id is not null
    and (new.sheet, new.heading_row, new.mapping, new.mode, new.skip_duplicates, new.create_partners, new.default_unit,
      new.job_id)
    is distinct from (old.sheet, old.heading_row, old.mapping, old.mode, old.skip_duplicates, old.create_partners,
      old.default_unit, old.job_id) then
    raise exception 'an import that has begun stays as it is'
      using errcode = 'check_violation', constraint = 'imports_started';
  end if;
  return new;
end $$;
create trigger imports_guard before update on imports for each row execute function guard_import();

alter table imports enable row level security;
create policy imports_of_tenant on imports using (tenant_id = miara_tenant());
alter table import_rows enable row level security;
create policy import_rows_of_tenant on import_rows using (tenant_id = miara_tenant());

grant select, insert, delete on imports to miara_app;
grant update (sheet, heading_row, columns, mapping, mode, skip_duplicates, create_partners, default_unit, job_id, version,
  undone_at, undone_by, forgotten_at) on imports to miara_app;
grant select, insert, delete on import_rows to miara_app;
grant update (cells, verdict, issues, action, outcome, action_id) on import_rows to miara_app;

select pgboss.create_queue(
  queue.name,
  json_build_object(
    'policy', 'stately', 'retryLimit', 2, 'retryDelay', 5, 'retryBackoff', true, 'expireInSeconds', queue.expires
  )
)
from (values ('register-import', 3600), ('import-sweep', 900)) as queue (name, expires);
