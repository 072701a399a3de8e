-- Roles, extensions and the settings every transaction carries.
--
-- Three database roles meet here: the owner (runs migrations, owns every table), miara_app (the running
-- product: owns nothing, never bypasses row-level security) and miara_public (public pages: reads published
-- rows and nothing else). They are created without LOGIN; the migration run gives them their passwords.

do $$
begin
  create role miara_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;

do $$
begin
  create role miara_public nologin;
exception when duplicate_object or unique_violation then null;
end $$;

create extension if not exists btree_gist;

revoke create on schema public from public;
grant usage on schema public to miara_app, miara_public;

-- The tenant of this transaction; null when none was set, and then row-level security shows zero rows.
create function miara_tenant() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('miara.tenant_id', true), '')::uuid;

-- The person acting in this transaction.
create function miara_person() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('miara.person_id', true), '')::uuid;

-- The instant of this transaction: the application's clock, so that a test or the demo history can set it.
create function miara_now() returns timestamptz
  language sql stable parallel safe
  return coalesce(nullif(current_setting('miara.now', true), '')::timestamptz, now());

-- The calendar day of this transaction. Days are Europe/Warsaw days.
create function miara_today() returns date
  language sql stable parallel safe
  return coalesce(
    nullif(current_setting('miara.today', true), '')::date,
    (miara_now() at time zone 'Europe/Warsaw')::date
  );

-- Midnight in Warsaw at which a day begins.
create function day_start(day date) returns timestamptz
  language sql stable parallel safe
  return (day::timestamp at time zone 'Europe/Warsaw');

-- A text in several languages: an object of strings that has Polish.
create function is_localized_text(value jsonb) returns boolean
  language sql immutable parallel safe
  return jsonb_typeof(value) = 'object'
    and jsonb_typeof(value -> 'pl') = 'string'
    and length(value ->> 'pl') > 0;
