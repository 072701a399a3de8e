-- Where in a proof to look, to be corrected afterwards; and previews of files that browsers cannot show.

-- 1. Pointers

-- Page and passage say where to look, not what is proved: they are no content, so nothing is reopened. But whoever
-- saw the assessment before saw other words, so its version goes on; and what waits for a decision stays as it is.
create function point_at_proof() returns trigger
  language plpgsql
as $$
begin
  if exists (
    select from assessments
    where assessments.tenant_id = new.tenant_id and assessments.id = new.assessment_id
      and assessments.review = 'submitted'
  ) then
    perform refuse_assessment('assessments_submitted_locked', 'a submitted assessment is locked until it is decided or recalled');
  end if;
  update assessments set updated_at = miara_now()
  where assessments.tenant_id = new.tenant_id and assessments.id = new.assessment_id;
  return new;
end $$;
create trigger assessment_evidence_pointed before update on assessment_evidence
  for each row execute function point_at_proof();
grant update (page, excerpt) on assessment_evidence to miara_app;

-- 2. Previews

create table file_previews (
  tenant_id uuid not null,
  sha256 text not null,
  -- What the preview is; the media type of the file itself is in stored_files.
  media_type text not null check (media_type = 'image/jpeg'),
  bytes bytea not null check (octet_length(bytes) between 1 and 8388608),
  made_at timestamptz not null default miara_now(),
  primary key (tenant_id, sha256),
  foreign key (tenant_id, sha256) references stored_files (tenant_id, sha256) on delete cascade
);
comment on table file_previews is 'Pictures derived from files, made when first looked at. They prove nothing, may be thrown away at any time, and go with their file.';
alter table file_previews enable row level security;
create policy file_previews_of_tenant on file_previews using (tenant_id = miara_tenant());
grant select, insert, delete on file_previews to miara_app;

-- A picture of what was removed, or of what nobody may open, is gone with it; none is made of such a file afterwards.
create function drop_preview() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  delete from file_previews where file_previews.tenant_id = new.tenant_id and file_previews.sha256 = new.sha256;
  return null;
end $$;
revoke execute on function drop_preview() from public;
create trigger stored_files_drop_preview after update on stored_files
  for each row when (new.removed_at is not null or new.scan = 'infected')
  execute function drop_preview();

create function refuse_preview_of_removed() returns trigger
  language plpgsql set search_path = public
as $$
begin
  -- Waits for a removal that is under way, and is waited for by one that comes.
  perform from stored_files
  where stored_files.tenant_id = new.tenant_id and stored_files.sha256 = new.sha256
    and stored_files.removed_at is null and stored_files.scan <> 'infected'
  for share;
  if not found then
    return null; -- who asked is shown the picture once; nothing is kept
  end if;
  return new;
end $$;
create trigger file_previews_of_present before insert on file_previews
  for each row execute function refuse_preview_of_removed();
