alter table tenant_settings
  drop column accessibility_office,
  drop column accessibility_email,
  drop column accessibility_phone,
  drop column accessibility_written_on,
  drop column accessibility_reviewed_on;
revoke select (tenant_id) on tenant_settings from miara_public;
