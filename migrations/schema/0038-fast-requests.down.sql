create or replace view effective_deadlines with (security_invoker = true) as
  select assessments.tenant_id, assessments.id as assessment_id,
    coalesce(of_item.due_on, of_phase.due_on, phase_deadlines.due_on) as due_on,
    phase_deadlines.due_on as phase_due_on,
    coalesce(of_item.id, of_phase.id) as exception_id,
    case when of_item.id is not null then of_item.reason else of_phase.reason end as exception_reason
  from assessments
  join items on items.tenant_id = assessments.tenant_id and items.id = assessments.item_id
  left join phase_deadlines on phase_deadlines.tenant_id = items.tenant_id and phase_deadlines.phase_id = items.phase_id
  left join deadline_exceptions as of_phase on of_phase.tenant_id = assessments.tenant_id
    and of_phase.teryt = assessments.teryt and of_phase.phase_id = items.phase_id and of_phase.ended_at is null
  left join deadline_exceptions as of_item on of_item.tenant_id = assessments.tenant_id
    and of_item.teryt = assessments.teryt and of_item.item_id = items.id and of_item.ended_at is null;
drop function deadline_of(uuid, text, uuid);
drop function own_access();
drop function session_access(bytea, timestamptz, timestamptz);
drop function access_of(uuid);
