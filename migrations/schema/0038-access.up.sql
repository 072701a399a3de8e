-- Who asks, in one statement: every signed-in request began with six.

-- The roles that somebody holds at this moment and, by tenant, the units at and under their places. For the two
-- functions below: what it tells of others is nobody's business.
create function access_of(person uuid) returns table (roles jsonb, units jsonb)
  language sql stable security definer set search_path = public
as $$
  with held as (
    select role_assignments.role, role_assignments.tenant_id, tenants.slug, role_assignments.teryt
    from role_assignments
    left join tenants on tenants.id = role_assignments.tenant_id
    where role_assignments.person_id = person and role_assignments.revoked_at is null
  ), covered as (
    select distinct held.tenant_id, tenant_units.teryt
    from held
    join units on units.teryt = held.teryt or units.powiat_teryt = held.teryt
    join tenant_units on tenant_units.tenant_id = held.tenant_id and tenant_units.teryt = units.teryt
  )
  select
    coalesce((
      select jsonb_agg(
        jsonb_build_object('role', held.role, 'tenantId', held.tenant_id, 'tenantSlug', held.slug, 'teryt', held.teryt)
        order by held.slug nulls first, held.role, held.teryt nulls first
      ) from held
    ), '[]'),
    coalesce((
      select jsonb_object_agg(of_tenant.tenant_id, of_tenant.teryts)
      from (
        select covered.tenant_id, jsonb_agg(covered.teryt order by covered.teryt) as teryts
        from covered group by covered.tenant_id
      ) as of_tenant
    ), '{}')
$$;
revoke execute on function access_of(uuid) from public;

-- The session that a token opens, whose it is and what they may do. No row: it opens nothing (any more).
create function session_access(hash bytea, at timestamptz, used_after timestamptz)
  returns table (
    session_id uuid, last_seen_at timestamptz, person_id uuid, email text, name text, locale text, roles jsonb, units jsonb
  )
  language sql stable security definer set search_path = public
as $$
  select sessions.id, sessions.last_seen_at, people.id, people.email, people.name, people.locale, access.roles, access.units
  from sessions
  join people on people.id = sessions.person_id
  cross join lateral access_of(people.id) as access
  where sessions.token_hash = hash
    and sessions.expires_at > at
    and sessions.last_seen_at > used_after
    and people.deactivated_at is null
$$;
comment on function session_access(bytea, timestamptz, timestamptz) is 'What the session guard asks, before any tenant or person is known.';
revoke execute on function session_access(bytea, timestamptz, timestamptz) from public;

-- The same of the person of the transaction, for work that is done after the request. No row: deactivated or unknown.
create function own_access()
  returns table (person_id uuid, email text, name text, locale text, roles jsonb, units jsonb)
  language sql stable security definer set search_path = public
as $$
  select people.id, people.email, people.name, people.locale, access.roles, access.units
  from people
  cross join lateral access_of(people.id) as access
  where people.id = miara_person() and people.deactivated_at is null
$$;
revoke execute on function own_access() from public;

grant execute on function session_access(bytea, timestamptz, timestamptz), own_access() to miara_app;
