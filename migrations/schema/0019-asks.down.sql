do $$
begin
  execute replace(
    pg_get_functiondef('freeze_publication(uuid)'::regprocedure),
    'proofs_on(assessments.id, frozen.as_of)',
    $former$(
      select count(*) from assessment_evidence
      where assessment_evidence.tenant_id = assessments.tenant_id
        and assessment_evidence.assessment_id = assessments.id
        and assessment_evidence.linked_at < day_start(frozen.as_of + 1)
    )$former$
  );
end $$;
drop function proofs_on(uuid, date);
drop trigger assessment_evidence_many on assessment_evidence;
drop function refuse_too_many_proofs();
drop trigger tenant_days_close on tenant_days;
drop function follow_day();
drop trigger memberships_close on memberships;
drop function follow_membership();
drop function close_former_members(uuid, date);
drop trigger assessment_evidence_requests on assessment_evidence;
drop function reopen_evidence_requests();
drop table evidence_request_answers;
drop function check_evidence_request_answer();
drop table evidence_requests;
drop function check_evidence_request();
drop trigger assessments_endorsed on assessments;
drop function refuse_own_endorsement();
drop function endorsement_step(assessments);
drop table endorsements;
drop function check_endorsement();
drop trigger tenants_open_settings on tenants;
drop function open_tenant_settings();
drop table tenant_settings;
drop function number_tenant_settings();
