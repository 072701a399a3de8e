-- What the accessibility statement of a tenant's public pages says of the tenant: who answers, and the days by which
-- the yearly review is told. The act of 4 April 2019 asks for all of it, so it is given whole or not at all.

alter table tenant_settings
  add column accessibility_office text
    constraint tenant_settings_accessibility_office check (length(accessibility_office) between 1 and 200),
  add column accessibility_email text
    constraint tenant_settings_accessibility_email check (length(accessibility_email) between 3 and 254),
  add column accessibility_phone text
    constraint tenant_settings_accessibility_phone check (length(accessibility_phone) between 1 and 40),
  add column accessibility_written_on date,
  add column accessibility_reviewed_on date,
  add constraint tenant_settings_accessibility_whole check (
    num_nulls(accessibility_office, accessibility_email, accessibility_written_on, accessibility_reviewed_on) in (0, 4)
    and (accessibility_phone is null or accessibility_office is not null)
  ),
  add constraint tenant_settings_accessibility_review check (accessibility_reviewed_on >= accessibility_written_on);

comment on column tenant_settings.accessibility_office is 'Office of the coordinator that answers for accessibility, as it signs; never a person.';
comment on column tenant_settings.accessibility_email is 'Its public e-mail address.';
comment on column tenant_settings.accessibility_phone is 'Its public telephone; null = none.';
comment on column tenant_settings.accessibility_written_on is 'Day on which the statement was written.';
comment on column tenant_settings.accessibility_reviewed_on is 'Day of its last review; the next is due a year later.';

grant update (
  accessibility_office, accessibility_email, accessibility_phone, accessibility_written_on, accessibility_reviewed_on
) on tenant_settings to miara_app;
grant select (
  tenant_id, accessibility_office, accessibility_email, accessibility_phone, accessibility_written_on,
  accessibility_reviewed_on
) on tenant_settings to miara_public;
