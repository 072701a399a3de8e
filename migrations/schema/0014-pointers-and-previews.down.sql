drop trigger stored_files_drop_preview on stored_files;
drop function drop_preview();
drop table file_previews;
drop function refuse_preview_of_removed();
revoke update (page, excerpt) on assessment_evidence from miara_app;
drop trigger assessment_evidence_pointed on assessment_evidence;
drop function point_at_proof();
