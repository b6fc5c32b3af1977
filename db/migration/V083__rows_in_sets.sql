-- What is told for hundreds of trajectories at once took a time that grew with their square: for each state of each it looked through
-- the states of all. The same rows, by one walk over them.
create or replace function people.retell(wanted bigint[]) returns void
  language sql security definer set search_path = pg_catalog
  begin atomic
    with fact as (
      select f.trajectory_id, f.when_late, f.applies_from, f.due_from, f.late_from, coalesce(f.met_on, 'infinity') as met_on
      from people.check_fact f
      where f.trajectory_id = any (wanted) and f.recorded_until is null),
    piece as (
      select trajectory_id, when_late as state, greatest(late_from, applies_from) as first_day, met_on as until
      from fact
      where late_from is not null and applies_from is not null
      union all
      select trajectory_id, 'DUE', greatest(due_from, applies_from), least(late_from, met_on)
      from fact
      where due_from is not null and applies_from is not null),
    state as (
      select trajectory_id, state, first_day, until from piece where first_day < until
      union all
      select trajectory_id, 'EXCEPTION', first_day, until from piece where first_day < until),
    whole as (
      select trajectory_id, state, range_agg(daterange(first_day, until)) as days from state group by trajectory_id, state),
    -- Day by day, and all days from the beginning on.
    gravest as (
      select trajectory_id, 'GRAVEST_' || state as state, days - coalesce(range_agg(days) over graver, '{}') as days
      from whole
      where state <> 'EXCEPTION'
      window graver as (
        partition by trajectory_id order by array_position('{LATE,MISSING,BREACHED,DUE}', state)
        rows between unbounded preceding and 1 preceding)
      union all
      select trajectory_id, 'IN_ORDER', datemultirange(daterange('-infinity', 'infinity')) - range_agg(days)
      from (
        select trajectory_id, days from whole where state = 'EXCEPTION'
        union all
        select trajectory_id, '{}' from people.trajectory where trajectory_id = any (wanted)) exceptional
      group by trajectory_id),
    present as (
      select w.trajectory_id, t.school_id, t.programme_id, w.state, lower(r.days) as first_day, upper(r.days) as until
      from (select * from whole union all select * from gravest) w
      cross join lateral unnest(w.days) r (days)
      join people.trajectory t on t.trajectory_id = w.trajectory_id
      union all
      select trajectory_id, school_id, programme_id, 'LISTED', '-infinity', 'infinity'
      from people.trajectory
      where trajectory_id = any (wanted)),
    gone as (
      delete from people.stretch s
      where s.trajectory_id = any (wanted)
        and (s.trajectory_id, s.school_id, s.programme_id, s.state, s.first_day, s.until) not in (select * from present)
      returning s.school_id, s.programme_id, s.state, s.first_day, s.until),
    come as (
      insert into people.stretch (trajectory_id, school_id, programme_id, state, first_day, until)
      select * from present
      except
      select * from people.stretch s where s.trajectory_id = any (wanted)
      returning school_id, programme_id, state, first_day, until)
    insert into people.turn (school_id, programme_id, state, day, change)
    select school_id, programme_id, state, day, sum(change)
    from (
      select school_id, programme_id, state, first_day as day, 1 as change from come
      union all
      select school_id, programme_id, state, until, -1 from come
      union all
      select school_id, programme_id, state, first_day, -1 from gone
      union all
      select school_id, programme_id, state, until, 1 from gone) x
    where day < 'infinity' and state in ('LISTED', 'EXCEPTION', 'LATE', 'MISSING', 'BREACHED', 'DUE')
    group by school_id, programme_id, state, day
    having sum(change) <> 0;
  end;

-- These derive what is read elsewhere or refuse what may not be; they are at work even when a session writes rows whose references
-- and history it answers for by itself, as the command that seeds a database does (decision 0012).
do $$
declare
  derived record;
begin
  for derived in
    select t.tgrelid::regclass as source, t.tgname as name
    from pg_trigger t
    where not t.tgisinternal and t.tgname <> 'history' and pg_get_userbyid((select relowner from pg_class where oid = t.tgrelid)) = current_user
  loop
    execute format('alter table %s enable always trigger %I', derived.source, derived.name);
  end loop;
end $$;
