-- Runs after every migration, so that a table which a migration adds can be forgotten by neither list.

-- The application's role: rows of every feature, but nothing it could use to rewrite what happened.
do $$
declare
  room text;
  view regclass;
begin
  for room in select nspname from pg_namespace
              where nspname not like 'pg\_%' and nspname not in ('information_schema', 'public', 'extensions') loop
    execute format('grant usage on schema %I to "${app}"', room);
    execute format('grant select, insert, update, delete on all tables in schema %I to "${app}"', room);
    execute format('grant usage, select on all sequences in schema %I to "${app}"', room);
    execute format('grant execute on all functions in schema %I to "${app}"', room);
  end loop;
  -- A plain view can be written through: by its owner's rights, past every policy, unless it asks those of who uses it.
  for view in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where c.relkind = 'v' and n.nspname not like 'pg\_%' and n.nspname not in ('information_schema', 'public', 'extensions')
                and not coalesce('security_invoker=true' = any (c.reloptions), false) loop
    execute format('revoke insert, update, delete on %s from "${app}"', view);
  end loop;
  revoke all on all tables in schema history from "${app}";
  grant select on all tables in schema history to "${app}";
  revoke insert, update, delete on security.protection from "${app}";
  revoke select on security.account from "${app}";
  grant select (account_id, person_id, username, active, language, appearance, version)
    on security.account to "${app}";
  revoke execute on procedure security.protect(regclass, text[], text[]) from public;
end $$;

-- A history trigger on every table with content. The exceptions, each with its reason:
--   history.change        is the history
--   security.protection   is derived from the migrations
--   security.draft        unsent typing belongs to nobody but its author
--   security.one_time_link  holds a digest that is worthless after its use
--   people.due_date, people.check_fact, people.stretch, people.turn, people.registered, people.vacancy, evaluation.hr_step  are computed; what they are computed from has a history
do $$
declare
  source record;
begin
  for source in
    select c.oid, n.nspname, c.relname, a.attname as key
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
    where c.relkind = 'r'
      and n.nspname not like 'pg\_%' and n.nspname not in ('information_schema', 'public', 'extensions', 'history')
      and c.oid not in ('security.protection'::regclass, 'security.draft'::regclass, 'security.one_time_link'::regclass,
                        'security.setting'::regclass, 'people.due_date'::regclass, 'people.check_fact'::regclass,
                        'people.stretch'::regclass, 'people.turn'::regclass, 'people.registered'::regclass,
                        'people.vacancy'::regclass, 'evaluation.hr_step'::regclass)
      and c.relname not like 'flyway%'
      and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'history')
  loop
    execute format('create trigger history after insert or update or delete on %I.%I for each row execute function history.record(%L)',
      source.nspname, source.relname, source.key);
  end loop;
end $$;
