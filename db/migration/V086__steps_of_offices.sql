-- What waits for an office, found in half the time: at three hundred thousand trajectories thousands of steps wait for one, and each
-- was looked up on its own.

-- Who was the first promotor, kept beside the vacancy.
alter table people.vacancy add column left_id bigint;
comment on column people.vacancy.left_id is 'FIRST_PROMOTOR: who has left. Told anew with the team, also when two entries of a person become one.';

create or replace function people.tell_vacancies(wanted bigint[]) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  -- Of two who change one team at the same time, the second sees what the first has done.
  perform from people.trajectory t where t.trajectory_id = any (wanted) order by t.trajectory_id for no key update;
  delete from people.vacancy v where v.trajectory_id = any (wanted);
  insert into people.vacancy (trajectory_id, school_id, kind, first_day, until, left_id)
  select x.trajectory_id, x.school_id, x.kind, coalesce(lower(x.days), '-infinity'), coalesce(upper(x.days), 'infinity'), x.left_id
  from (
    select t.trajectory_id, t.school_id, 'TEAM' as kind, vacant.days, null::bigint as left_id
    from people.trajectory t
    cross join lateral (
      select range_agg(daterange(s.valid_from, s.valid_until, '[]')) as days
      from people.supervision s where s.trajectory_id = t.trajectory_id) team
    cross join lateral unnest(datemultirange(daterange(null, null)) - coalesce(team.days, '{}')) vacant (days)
    where t.trajectory_id = any (wanted) and t.status not in ('COMPLETED', 'DISCONTINUED')
    union all
    select t.trajectory_id, t.school_id, 'FIRST_PROMOTOR', daterange(newest.valid_until + 1, null), newest.supervisor_id
    from people.trajectory t
    cross join lateral (
      select s.valid_until, s.supervisor_id from people.supervision s
      where s.trajectory_id = t.trajectory_id and s.first
      order by s.valid_from desc, s.supervision_id desc limit 1) newest
    where t.trajectory_id = any (wanted) and t.status not in ('COMPLETED', 'DISCONTINUED') and newest.valid_until is not null) x
  where upper_inf(x.days) or upper(x.days) > coalesce(security.today(), current_date);
end $$;

-- Of those who are there already.
update people.vacancy v
set left_id = (
  select s.supervisor_id from people.supervision s
  where s.trajectory_id = v.trajectory_id and s.first
  order by s.valid_from desc, s.supervision_id desc limit 1)
where v.kind = 'FIRST_PROMOTOR';
alter table people.vacancy add constraint vacancy_left_known check ((left_id is not null) = (kind = 'FIRST_PROMOTOR'));

-- The few rows that wait for an answer, among all that a trajectory has.
create index item_waiting on education.item (trajectory_id) where asked_id is not null and status in ('PLANNED', 'COMPLETED');
create index duty_waiting on teaching.duty (trajectory_id) where status = 'PROPOSED' and accepted_by is null and asked_id is not null;
