-- Append-only audit trail, written in the transaction of the change it tells of.

create table audit_log (
  sequence bigint generated always as identity primary key,
  tenant_id uuid references tenants (id),
  at timestamptz not null default miara_now(),
  person_id uuid references people (id),
  action text not null check (action ~ '^[a-z_]+(\.[a-z_]+)+$'),
  subject_type text not null check (length(subject_type) between 1 and 40),
  subject_id text not null check (length(subject_id) between 1 and 80),
  teryt text references units (teryt),
  details jsonb not null default '{}',
  request_id text check (length(request_id) <= 80)
);
comment on column audit_log.tenant_id is 'Null for what belongs to no tenant (sign-in, sign-out, opening a tenant).';
comment on column audit_log.person_id is 'Null when the calendar did it (a proof ended).';
create index audit_log_tenant on audit_log (tenant_id, sequence desc);
create index audit_log_subject on audit_log (tenant_id, subject_type, subject_id, sequence desc);

alter table audit_log enable row level security;
create policy audit_log_read on audit_log for select using (tenant_id = miara_tenant());
create policy audit_log_append on audit_log for insert
  with check (tenant_id = miara_tenant() or (tenant_id is null and miara_tenant() is null));

grant select, insert on audit_log to miara_app;
