-- Council chapters: a unit's coat of arms for its documents, and the work that makes the chapters of all units.

create table unit_arms (
  tenant_id uuid not null,
  teryt text not null,
  -- Made anew from the pixels of what was sent: no transparency, none of what a program wrote beside them.
  picture bytea not null check (octet_length(picture) between 67 and 1048576),
  width integer not null check (width between 1 and 600),
  height integer not null check (height between 1 and 600),
  set_by uuid references people (id),
  set_at timestamptz not null default miara_now(),
  primary key (tenant_id, teryt),
  foreign key (tenant_id, teryt) references tenant_units (tenant_id, teryt),
  -- The eight bytes that every PNG begins with.
  constraint unit_arms_png check (substring(picture from 1 for 8) = '\x89504e470d0a1a0a')
);
comment on table unit_arms is 'Coats of arms for documents of units: public pictures, as PNG.';

alter table unit_arms enable row level security;
create policy unit_arms_of_tenant on unit_arms using (tenant_id = miara_tenant());
grant select, insert, update, delete on unit_arms to miara_app;
-- Who set them stays inside.
grant select (tenant_id, teryt, picture, width, height) on unit_arms to miara_public;

comment on table evidence_packs is 'Archives that came of works in the background: packs of proof, and the chapters of all units (which hold no proof).';

select pgboss.create_queue(
  'council-chapters',
  json_build_object('policy', 'standard', 'retryLimit', 2, 'retryDelay', 5, 'retryBackoff', true, 'expireInSeconds', 3600)
);
