-- What history.record() would have written row by row, in one statement a table; a test compares the two. Nothing that the
-- scripts write waits to be handed in, so that the audience is the table's, or the author alone of a private entry.
do $$
declare
  source record;
begin
  for source in select * from recorded order by name loop
    execute format($insert$
      insert into history.change (person_id, job, school_id, trajectory_id, source, row_id, operation, after, audience, author_id)
      select security.person(), security.job(), s.school_id, s.trajectory_id, %1$L, t.%2$I, 'INSERT', to_jsonb(t), %3$s, %4$s
      from %5$s t
      left join people.trajectory s on s.trajectory_id = %6$s
      where t.%7$I between $1 and $2
      order by t.%2$I
      $insert$, source.name, source.key,
        case when not source.of_trajectory then quote_literal('{administrator}')
             when source.has_visibility
               then format('case t.visibility when %L then %L else %L::text[] end', 'PRIVATE', '{author}', source.readers)
             else format('%L::text[]', source.readers) end,
        case when source.has_author then 't.author_id' else 'null' end,
        source.relation,
        case when source.of_trajectory then 't.trajectory_id' else 'null' end,
        case when source.of_trajectory then 'trajectory_id' else 'person_id' end)
    using current_setting(case when source.of_trajectory then 'seed.first' else 'seed.person_from' end)::bigint,
          current_setting(case when source.of_trajectory then 'seed.last' else 'seed.person_to' end)::bigint;
  end loop;
end $$;

set local session_replication_role = origin;
