revoke update (scan, scan_signature, scanned_at) on stored_files from miara_app;
drop trigger stored_files_verdict on stored_files;
drop function guard_file_verdict();
drop index stored_files_to_scan;
alter table stored_files
  drop constraint stored_files_scanned_at,
  drop constraint stored_files_signature,
  drop column scanned_at,
  drop column scan_signature,
  drop column scan;
