drop table file_previews;
revoke update (page, excerpt) on assessment_evidence from miara_app;
drop trigger assessment_evidence_pointed on assessment_evidence;
drop function point_at_proof();
