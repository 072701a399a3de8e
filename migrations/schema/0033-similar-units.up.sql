-- Facts by which units are compared, and the office that answers to whoever wants to do what the unit has done.

create table unit_facts (
  tenant_id uuid not null,
  teryt text not null,
  -- The facts hold at the end of this year.
  year smallint not null check (year between 1990 and 2200),
  area_hectares integer check (area_hectares > 0),
  residents integer check (residents >= 0),
  foreign_residents integer check (foreign_residents >= 0),
  -- Where they were published: an address.
  source text not null check (length(source) between 1 and 2000),
  noted_at timestamptz not null default miara_now(),
  primary key (tenant_id, teryt, year),
  foreign key (tenant_id, teryt) references tenant_units (tenant_id, teryt),
  constraint unit_facts_say_something check (num_nonnulls(area_hectares, residents, foreign_residents) > 0),
  constraint unit_facts_part_of_whole check (foreign_residents <= residents)
);
comment on table unit_facts is 'Public statistics of units by year, as the administrator of the tenant entered or imported them.';

create table unit_offices (
  tenant_id uuid not null,
  teryt text not null,
  name text not null check (length(name) between 1 and 200),
  email text check (length(email) between 3 and 254),
  phone text check (length(phone) between 3 and 40),
  website text check (length(website) between 1 and 2000),
  noted_at timestamptz not null default miara_now(),
  primary key (tenant_id, teryt),
  foreign key (tenant_id, teryt) references tenant_units (tenant_id, teryt)
);
comment on table unit_offices is 'The office of a unit that answers questions; an office, never a person. Shown to everybody.';

-- What is known of each unit on a day, each fact from its newest year. Fewer than five foreign residents are told to
-- nobody: the count is left out here, and so in every copy made from it.
create function unit_facts_on(day date) returns table (
  teryt text,
  area_hectares integer, area_year smallint, area_source text,
  residents integer, residents_year smallint, residents_source text,
  foreign_residents integer, foreign_too_few boolean, foreign_year smallint, foreign_source text
)
  language sql stable
  begin atomic
    select tenant_units.teryt,
      area.area_hectares, area.year, area.source,
      residents.residents, residents.year, residents.source,
      case when foreigners.foreign_residents >= 5 then foreigners.foreign_residents end,
      coalesce(foreigners.foreign_residents < 5, false), foreigners.year, foreigners.source
    from tenant_units
    join units on units.teryt = tenant_units.teryt
    left join lateral (
      select facts.area_hectares, facts.year, facts.source from unit_facts as facts
      where facts.tenant_id = tenant_units.tenant_id and facts.teryt = tenant_units.teryt
        and facts.area_hectares is not null and facts.year <= extract(year from day)
      order by facts.year desc limit 1
    ) as area on true
    -- Only where they are newer than the register's.
    left join lateral (
      select facts.residents, facts.year, facts.source from unit_facts as facts
      where facts.tenant_id = tenant_units.tenant_id and facts.teryt = tenant_units.teryt
        and facts.residents is not null and facts.year <= extract(year from day)
        and (units.residents_on is null or make_date(facts.year, 12, 31) > units.residents_on)
      order by facts.year desc limit 1
    ) as residents on true
    left join lateral (
      select facts.foreign_residents, facts.year, facts.source from unit_facts as facts
      where facts.tenant_id = tenant_units.tenant_id and facts.teryt = tenant_units.teryt
        and facts.foreign_residents is not null and facts.year <= extract(year from day)
      order by facts.year desc limit 1
    ) as foreigners on true
    where tenant_units.tenant_id = miara_tenant();
  end;

-- The facts and the office beside a unit of a publication, as they stood when it was frozen.
create table published_unit_facts (
  tenant_id uuid not null,
  publication_id uuid not null,
  teryt text not null,
  area_hectares integer,
  area_year smallint,
  area_source text,
  residents integer,
  residents_year smallint,
  residents_source text,
  foreign_residents integer check (foreign_residents >= 5),
  foreign_too_few boolean not null,
  foreign_year smallint,
  foreign_source text,
  office_name text,
  office_email text,
  office_phone text,
  office_website text,
  primary key (tenant_id, publication_id, teryt),
  foreign key (tenant_id, publication_id, teryt) references published_units (tenant_id, publication_id, teryt)
);
create trigger published_unit_facts_immutable before update or delete on published_unit_facts
  for each row execute function refuse_change_of_publication();

create function freeze_unit_facts() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  insert into published_unit_facts (
    tenant_id, publication_id, teryt, area_hectares, area_year, area_source,
    residents, residents_year, residents_source,
    foreign_residents, foreign_too_few, foreign_year, foreign_source,
    office_name, office_email, office_phone, office_website
  )
  select frozen.tenant_id, frozen.publication_id, frozen.teryt, facts.area_hectares, facts.area_year, facts.area_source,
    facts.residents, facts.residents_year, facts.residents_source,
    facts.foreign_residents, facts.foreign_too_few, facts.foreign_year, facts.foreign_source,
    unit_offices.name, unit_offices.email, unit_offices.phone, unit_offices.website
  from frozen
  join publications on publications.tenant_id = frozen.tenant_id and publications.id = frozen.publication_id
  join lateral unit_facts_on(publications.as_of) as facts on facts.teryt = frozen.teryt
  left join unit_offices on unit_offices.tenant_id = frozen.tenant_id and unit_offices.teryt = frozen.teryt;
  return null;
end $$;
revoke execute on function freeze_unit_facts() from public;
create trigger published_units_freeze_facts after insert on published_units
  referencing new table as frozen
  for each statement execute function freeze_unit_facts();

alter table unit_facts enable row level security;
create policy unit_facts_of_tenant on unit_facts using (tenant_id = miara_tenant());
alter table unit_offices enable row level security;
create policy unit_offices_of_tenant on unit_offices using (tenant_id = miara_tenant());
alter table published_unit_facts enable row level security;
create policy published_unit_facts_of_tenant on published_unit_facts using (tenant_id = miara_tenant());

grant select, insert, update, delete on unit_facts to miara_app;
grant select, insert, update on unit_offices to miara_app;
grant select on published_unit_facts to miara_app, miara_public;
