do $$
begin
  execute replace(
    pg_get_functiondef('freeze_publication(uuid)'::regprocedure),
    $now$  perform freeze_actions(frozen.id);
  sealed := publication_hash(frozen.id);
$now$,
    $former$  select encode(sha256(convert_to(jsonb_build_object(
    'asOf', frozen.as_of,
    'standard', (select document from published_standards as s
      where s.tenant_id = frozen.tenant_id and s.publication_id = frozen.id),
    'units', (select jsonb_agg(to_jsonb(u) - 'tenant_id' - 'publication_id' order by u.teryt)
      from published_units as u where u.tenant_id = frozen.tenant_id and u.publication_id = frozen.id),
    'counters', (select jsonb_agg(to_jsonb(c) - 'tenant_id' - 'publication_id' order by c.teryt, c.area_code, c.phase_number)
      from published_counters as c where c.tenant_id = frozen.tenant_id and c.publication_id = frozen.id),
    'standings', (select jsonb_agg(to_jsonb(s) - 'tenant_id' - 'publication_id' order by s.teryt, s.item_code)
      from published_standings as s where s.tenant_id = frozen.tenant_id and s.publication_id = frozen.id)
  )::text, 'UTF8')), 'hex') into sealed;
$former$
  );
end $$;
drop function publication_hash(uuid);
drop function freeze_actions(uuid);
drop table published_actions;
drop trigger publications_licensed on publications;
drop function license_publication();
alter table publications drop column licence, drop column data_format;
alter table tenant_settings drop column data_contact, drop column data_licence;
