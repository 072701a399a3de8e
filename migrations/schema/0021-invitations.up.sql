-- A person gets into their account by a link that sets the password: once, and for a few days. Only the SHA-256 of the
-- link's secret is kept, as with sessions.

create table invitations (
  token_hash bytea primary key check (length(token_hash) = 32),
  id uuid not null unique default gen_random_uuid(),
  -- A new link takes the place of the one before.
  person_id uuid not null unique references people (id) on delete cascade,
  created_at timestamptz not null default miara_now(),
  created_by uuid not null references people (id),
  expires_at timestamptz not null check (expires_at > created_at)
);
comment on table invitations is 'Links by which people set their password. Used, replaced or expired ones are removed.';
grant select, insert, delete on invitations to miara_app;

-- Whether somebody holds roles outside the present tenant. Row-level security hides those rows, and that is right; the
-- administrator of one area must still not be able to take over an account that opens another.
create function holds_roles_elsewhere(person uuid) returns boolean
  language sql stable security definer set search_path = public
  begin atomic
    select exists (
      select from role_assignments
      where role_assignments.person_id = person and role_assignments.revoked_at is null
        and role_assignments.tenant_id is distinct from miara_tenant()
    );
  end;
revoke execute on function holds_roles_elsewhere(uuid) from public;
grant execute on function holds_roles_elsewhere(uuid) to miara_app;

-- An area without an administrator could let nobody in any more.
create function keep_an_administrator() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  if old.role = 'tenant_administrator' and old.revoked_at is null and new.revoked_at is not null then
    perform pg_advisory_xact_lock(hashtextextended('administrators ' || old.tenant_id::text, 0));
    if not exists (
      select from role_assignments
      where role_assignments.tenant_id = old.tenant_id and role_assignments.role = 'tenant_administrator'
        and role_assignments.revoked_at is null and role_assignments.id <> old.id
    ) then
      raise exception 'an area keeps at least one administrator'
        using errcode = 'check_violation', constraint = 'role_assignments_last_administrator', table = 'role_assignments';
    end if;
  end if;
  return new;
end $$;
create trigger role_assignments_keep_administrator before update on role_assignments
  for each row execute function keep_an_administrator();
