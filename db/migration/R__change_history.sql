-- Written as the owner, so that the application's role can neither skip nor touch it. Argument: the key's column.
create or replace function history.record() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  was       jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - 'password_hash' end;
  becomes   jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - 'password_hash' end;
  content   jsonb;
  who_sees  text[];
  school    bigint;
  trajectory bigint;
  author    bigint;
begin
  if tg_op = 'UPDATE' and (was - 'version') = (becomes - 'version') and old is not distinct from new then
    return null;
  end if;
  content := coalesce(becomes, was);
  trajectory := (content ->> 'trajectory_id')::bigint;
  school := (content ->> 'school_id')::bigint;
  if school is null and trajectory is not null then
    select t.school_id into school from people.trajectory t where t.trajectory_id = trajectory;
  end if;
  -- What is of a programme is its school's, so that no other school's administrator reads its drafts of rules.
  if school is null and content ? 'programme_id' then
    select p.school_id into school from people.programme p where p.programme_id = (content ->> 'programme_id')::bigint;
  end if;

  select p.readers into who_sees from security.protection p where p.source = tg_relid;
  if trajectory is null then
    who_sees := '{administrator}';
  end if;
  -- A private row stays private in the history, also after it was shared.
  if content ->> 'visibility' = 'PRIVATE' then
    who_sees := '{author}';
  elsif was ->> 'visibility' = 'PRIVATE' then
    was := jsonb_build_object('visibility', 'PRIVATE');
  end if;
  author := (content ->> 'author_id')::bigint;

  -- What was not handed in is its writer's alone, also after it was: a reader finds what was handed in, not how it came about.
  if tg_relid = 'evaluation.assessment'::regclass and content ->> 'submitted_on' is null then
    who_sees := '{author}';
    author := (content ->> 'assessor_id')::bigint;
  elsif tg_relid = 'evaluation.observer_view'::regclass then
    if content ->> 'submitted_on' is null then
      who_sees := '{author}';
      author := (content ->> 'observer_id')::bigint;
    elsif was ->> 'submitted_on' is null then
      was := case when was is not null then jsonb_build_object('submitted_on', null) end;
    end if;
  elsif tg_relid = 'evaluation.rating'::regclass then
    select a.assessor_id into author from evaluation.assessment a
    where a.assessment_id = (content ->> 'assessment_id')::bigint and a.submitted_on is null;
    if found or tg_op = 'DELETE' then
      who_sees := '{author}';
      author := coalesce(author, security.person());
    elsif was is not null then
      was := jsonb_build_object('criterion', was -> 'criterion');
    end if;
  elsif tg_relid = 'evaluation.report'::regclass and content ->> 'filed_on' is null then
    who_sees := '{team}';
  end if;

  insert into history.change
    (person_id, job, school_id, trajectory_id, source, row_id, operation, before, after, audience, author_id)
  values
    (coalesce(security.person(), security.on_behalf()), security.job(), school, trajectory, tg_table_schema || '.' || tg_table_name,
     (content ->> tg_argv[0])::bigint, tg_op, was, becomes, coalesce(who_sees, '{}'), author);
  return null;
end $$;
