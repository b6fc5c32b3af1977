-- What somebody is to a trajectory, asked with the same work whether there is one of that number or not, so that the time
-- of an answer tells no more than the answer. Everything starts from the reader's own rows; the one thing that has to be
-- read of the trajectory is read of the nearest number at or below the one that was asked for, which is always there.
drop index people.supervision_supervisor;
create index supervision_supervisor on people.supervision (supervisor_id, trajectory_id);
drop index people.observation_observer;
create index observation_observer on people.observation (observer_id, trajectory_id);

-- One number in, one row out, about oneself alone. "ended" is what row policies hide: it was open and is no longer.
create function people.relation_to(wanted bigint)
  returns table (candidate boolean, part text, first boolean, second boolean, observer boolean, administrator boolean,
                 director boolean, hr boolean, ended boolean)
  language plpgsql stable security definer parallel safe set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  me  bigint := security.person();
  day date := security.today();
begin
  return query
    with place as (
      select t.trajectory_id = wanted and t.candidate_id = me as own, t.trajectory_id = wanted as there,
             t.school_id, t.programme_id, t.start_date
      from people.trajectory t
      where t.trajectory_id <= wanted
      order by t.trajectory_id desc
      limit 1),
    supervised as (
      select s.supervision_id, s.part, s.first, s.second,
             s.valid_from <= day and coalesce(s.valid_until, day) >= day as now, s.valid_from <= day and s.valid_until < day as over
      from people.supervision s
      where s.supervisor_id = me and s.trajectory_id = wanted),
    observed as (
      select o.valid_from <= day and o.closed_at is null as now, o.closed_at is not null as over
      from people.observation o
      where o.observer_id = me and o.trajectory_id = wanted),
    held as (
      select f.kind, f.valid_from <= day and coalesce(f.valid_until, day) >= day as now,
             f.valid_until < day and f.valid_until >= p.start_date as over
      from people.office f, place p
      where f.person_id = me and p.there and f.school_id = p.school_id
        and (f.programme_id is null or f.programme_id = p.programme_id))
    select coalesce((select p.own from place p), false),
           (select s.part from supervised s where s.now
            order by s.first desc, s.part = 'PROMOTOR' desc, s.supervision_id limit 1),
           exists (select from supervised s where s.now and s.first),
           exists (select from supervised s where s.now and s.second),
           exists (select from observed o where o.now),
           exists (select from held h where h.now and h.kind = 'ADMINISTRATOR'),
           exists (select from held h where h.now and h.kind = 'DIRECTOR'),
           exists (select from held h where h.now and h.kind = 'HR'),
           exists (select from supervised s where s.over) or exists (select from observed o where o.over)
             or exists (select from held h where h.over);
end $$;

drop function people.was_open(bigint);
