-- One vocabulary of audiences for all policies. A table with a column trajectory_id says who reads and who writes it;
-- the condition keeps the shape that was fastest when measured: arrays, each asked once a statement.
--
--   own            the candidate                    supervisors  who supervises on this day
--   team           both                             observer     of an evaluation that is open
--   administrator  of the trajectory's school       director     of the trajectory's programme
--   hr             of the trajectory's school       author       who wrote the row (author_id)
--   everyone       any actor                        job:NAME     that system actor
create function security.audience_condition(source regclass, audience text) returns text
  language plpgsql stable set search_path = pg_catalog as $$
declare
  office text;
begin
  if audience like 'job:%' then
    return format('(select security.job()) = %L', substr(audience, 5));
  end if;
  office := case audience when 'administrator' then 'ADMINISTRATOR' when 'hr' then 'HR' end;
  return case
    when audience = 'own' then 'trajectory_id = any ((select people.own())::bigint[])'
    when audience = 'team' then 'trajectory_id = any ((select people.team())::bigint[])'
    when audience = 'supervisors' then
      '(trajectory_id = any ((select people.team())::bigint[]) and trajectory_id <> all ((select people.own())::bigint[]))'
    when audience = 'observer' then 'trajectory_id = any ((select people.observed())::bigint[])'
    when audience = 'author' then 'author_id = (select security.person())'
    when audience = 'everyone' then '((select security.person()) is not null or (select security.job()) is not null)'
    when office is not null and source in ('people.trajectory'::regclass) then
      format('school_id = any ((select people.schools_of_office(%L))::bigint[])', office)
    when audience = 'director' and source in ('people.trajectory'::regclass) then
      'programme_id = any ((select people.directed())::bigint[])'
    when office is not null then
      format('exists (select from people.trajectory t where t.trajectory_id = %s.trajectory_id'
          || ' and t.school_id = any ((select people.schools_of_office(%L))::bigint[]))', source, office)
    when audience = 'director' then
      format('exists (select from people.trajectory t where t.trajectory_id = %s.trajectory_id'
          || ' and t.programme_id = any ((select people.directed())::bigint[]))', source)
    else null
  end;
end $$;

create procedure security.protect(source regclass, readers text[], writers text[])
  language plpgsql set search_path = pg_catalog as $$
declare
  reading text;
  writing text;
  policy  record;
begin
  select string_agg(security.audience_condition(source, a), ' or ') into reading from unnest(readers || array['job:checks']) a;
  select coalesce(string_agg(security.audience_condition(source, a), ' or '), 'false') into writing from unnest(writers) a;
  if exists (select from unnest(readers || writers) a where security.audience_condition(source, a) is null) then
    raise exception 'unknown audience in % or %', readers, writers;
  end if;

  execute format('alter table %s enable row level security', source);
  for policy in select polname from pg_policy where polrelid = source loop
    execute format('drop policy %I on %s', policy.polname, source);
  end loop;
  execute format('create policy readers on %s for select using (%s)', source, reading);
  execute format('create policy inserters on %s for insert with check (%s)', source, writing);
  execute format('create policy updaters on %s for update using (%s) with check (%s)', source, writing, writing);
  execute format('create policy deleters on %s for delete using (%s)', source, writing);

  insert into security.protection (source, readers, writers) values (source, readers, writers)
  on conflict on constraint protection_pk do update set readers = excluded.readers, writers = excluded.writers;
end $$;
