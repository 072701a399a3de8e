-- What the virus scanner said of the bytes that a tenant keeps. A verdict belongs to the bytes, not to a proof: every
-- proof that rests on the same file is blocked by it.

alter table stored_files
  add column scan text not null default 'not_scanned'
    check (scan in ('not_scanned', 'pending', 'clean', 'infected')),
  -- Name of the signature that was found.
  add column scan_signature text check (length(scan_signature) between 1 and 200),
  add column scanned_at timestamptz,
  add constraint stored_files_signature check ((scan = 'infected') = (scan_signature is not null)),
  add constraint stored_files_scanned_at check ((scan in ('clean', 'infected')) = (scanned_at is not null));
comment on column stored_files.scan is
  'not_scanned: no scanner was there to ask · pending: it did not answer yet · clean · infected: kept, never given out.';
create index stored_files_to_scan on stored_files (tenant_id, stored_at) where scan in ('not_scanned', 'pending');

-- A verdict is not taken back by the product: a file that was found clean or infected does not become unknown again,
-- and only the owner (an operator who knows a false alarm) lifts an infection.
create function guard_file_verdict() returns trigger language plpgsql as $$
begin
  if current_user = 'miara_app' and new.scan is distinct from old.scan
    and (old.scan = 'infected' or new.scan = 'not_scanned' or (old.scan = 'clean' and new.scan = 'pending'))
  then
    raise exception using
      errcode = 'check_violation',
      constraint = 'stored_files_verdict',
      message = 'The verdict on a file is not taken back';
  end if;
  return new;
end
$$;
create trigger stored_files_verdict before update on stored_files for each row execute function guard_file_verdict();

grant update (scan, scan_signature, scanned_at) on stored_files to miara_app;
