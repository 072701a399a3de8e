-- What migration teams did or plan, credited to units and items.

create table actions (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  -- The unit that carried it, usually the powiat of the team.
  teryt text not null,
  kind text not null check (
    kind in ('training', 'course', 'advice', 'event', 'school_support', 'publication', 'purchase',
      'agreement', 'meeting', 'study_visit', 'other')
  ),
  title text not null check (length(title) between 1 and 200),
  description text check (length(description) <= 4000),
  status text not null default 'done' check (status in ('planned', 'ongoing', 'done', 'cancelled')),
  starts_on date not null,
  -- Last day of the action, itself included; null = one day.
  ends_on date check (ends_on >= starts_on),
  place text check (length(place) <= 200),
  people_reached integer check (people_reached >= 0),
  cost_grosz bigint check (cost_grosz >= 0),
  version integer not null default 1,
  created_at timestamptz not null default miara_now(),
  created_by uuid references people (id),
  updated_at timestamptz not null default miara_now(),
  updated_by uuid references people (id),
  primary key (tenant_id, id),
  foreign key (tenant_id, teryt) references tenant_units (tenant_id, teryt)
);
comment on column actions.people_reached is 'A count of people, never a list of them.';
create index actions_by_day on actions (tenant_id, starts_on desc, id);

create table action_units (
  tenant_id uuid not null,
  action_id uuid not null,
  teryt text not null,
  primary key (tenant_id, action_id, teryt),
  foreign key (tenant_id, action_id) references actions (tenant_id, id) on delete cascade,
  foreign key (tenant_id, teryt) references tenant_units (tenant_id, teryt)
);
create index action_units_backwards on action_units (tenant_id, teryt);

create table action_items (
  tenant_id uuid not null,
  action_id uuid not null,
  item_id uuid not null,
  primary key (tenant_id, action_id, item_id),
  foreign key (tenant_id, action_id) references actions (tenant_id, id) on delete cascade,
  foreign key (tenant_id, item_id) references items (tenant_id, id)
);
create index action_items_backwards on action_items (tenant_id, item_id);

create table action_evidence (
  tenant_id uuid not null,
  action_id uuid not null,
  evidence_id uuid not null,
  primary key (tenant_id, action_id, evidence_id),
  foreign key (tenant_id, action_id) references actions (tenant_id, id) on delete cascade,
  foreign key (tenant_id, evidence_id) references evidence (tenant_id, id)
);

alter table actions enable row level security;
create policy actions_of_tenant on actions using (tenant_id = miara_tenant());
alter table action_units enable row level security;
create policy action_units_of_tenant on action_units using (tenant_id = miara_tenant());
alter table action_items enable row level security;
create policy action_items_of_tenant on action_items using (tenant_id = miara_tenant());
alter table action_evidence enable row level security;
create policy action_evidence_of_tenant on action_evidence using (tenant_id = miara_tenant());

grant select, insert, update on actions to miara_app;
grant select, insert, delete on action_units, action_items, action_evidence to miara_app;
