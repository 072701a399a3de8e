-- What every request asks, in few statements whose cost does not grow with the tenant.

-- 1. Who asks: every signed-in request began with ten statements.

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

-- 2. Deadlines of one assessment. The view had the planner put together those of the whole tenant before it looked for
-- the few that were asked for. A function of this shape is written into the query that calls it.
create function deadline_of(tenant uuid, of_unit text, of_item uuid)
  returns table (due_on date, phase_due_on date, exception_id uuid, exception_reason text)
  language sql stable
  begin atomic
    select coalesce(for_item.due_on, for_phase.due_on, phase_deadlines.due_on), phase_deadlines.due_on,
      coalesce(for_item.id, for_phase.id),
      case when for_item.id is not null then for_item.reason else for_phase.reason end
    from items
    left join phase_deadlines on phase_deadlines.tenant_id = items.tenant_id and phase_deadlines.phase_id = items.phase_id
    left join deadline_exceptions as for_phase on for_phase.tenant_id = items.tenant_id
      and for_phase.teryt = of_unit and for_phase.phase_id = items.phase_id and for_phase.ended_at is null
    left join deadline_exceptions as for_item on for_item.tenant_id = items.tenant_id
      and for_item.teryt = of_unit and for_item.item_id = items.id and for_item.ended_at is null
    where items.tenant_id = tenant and items.id = of_item;
  end;
comment on function deadline_of(uuid, text, uuid) is 'Last day in time for a unit''s item: the deadline of its phase, or of an exception for the phase or the item.';

create or replace view effective_deadlines with (security_invoker = true) as
  select assessments.tenant_id, assessments.id as assessment_id, deadline.due_on, deadline.phase_due_on,
    deadline.exception_id, deadline.exception_reason
  from assessments
  cross join lateral deadline_of(assessments.tenant_id, assessments.teryt, assessments.item_id) as deadline;
