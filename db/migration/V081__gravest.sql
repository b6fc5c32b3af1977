-- Worst first, at any size: in which state a trajectory is and in none that is graver, kept as the other stretches are. A page is
-- then one walk along an index, state after state. IN_ORDER: in no state but "met". These are told to people.stretch only:
-- nothing sums them up.
alter table people.stretch drop constraint stretch_state_known;
alter table people.stretch add constraint stretch_state_known check (state in (
  'LISTED', 'EXCEPTION', 'LATE', 'MISSING', 'BREACHED', 'DUE',
  'GRAVEST_LATE', 'GRAVEST_MISSING', 'GRAVEST_BREACHED', 'GRAVEST_DUE', 'IN_ORDER'));

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
      select w.trajectory_id, 'GRAVEST_' || w.state as state,
             w.days - coalesce(
               (select range_agg(graver.days) from whole graver
                where graver.trajectory_id = w.trajectory_id
                  and array_position('{LATE,MISSING,BREACHED,DUE}', graver.state)
                      < array_position('{LATE,MISSING,BREACHED,DUE}', w.state)),
               '{}') as days
      from whole w
      where w.state <> 'EXCEPTION'
      union all
      select t.trajectory_id, 'IN_ORDER',
             datemultirange(daterange('-infinity', 'infinity')) - coalesce(w.days, '{}')
      from people.trajectory t
      left join whole w on w.trajectory_id = t.trajectory_id and w.state = 'EXCEPTION'
      where t.trajectory_id = any (wanted)),
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

-- Of those who are there already.
select people.retell(array_agg(trajectory_id)) from people.trajectory group by trajectory_id / 500;
