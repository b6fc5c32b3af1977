-- Where an office has to step in, kept as teams change, so that whoever holds it need not have every step of every trajectory asked
-- whether somebody is there for it. TEAM: the days on which a trajectory that goes on has nobody in its team. FIRST_PROMOTOR: those
-- since its first promotor has left and no other was appointed. Only what is not over on the day it is told: nobody asks about the past.
create table people.vacancy (
  trajectory_id bigint not null,
  school_id     bigint not null,
  kind          text not null,
  first_day     date not null,
  until         date not null,
  constraint vacancy_pk primary key (trajectory_id, kind, first_day),
  constraint vacancy_trajectory_fk foreign key (trajectory_id) references people.trajectory,
  constraint vacancy_kind_known check (kind in ('TEAM', 'FIRST_PROMOTOR')),
  constraint vacancy_until_known check (until > first_day)
);
create index vacancy_kind on people.vacancy (kind, first_day);
comment on column people.vacancy.until is 'The first day on which it is over; infinity while no such day is known.';

-- Takes the vacancies of trajectories anew.
create function people.tell_vacancies(wanted bigint[]) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  -- Of two who change one team at the same time, the second sees what the first has done.
  perform from people.trajectory t where t.trajectory_id = any (wanted) order by t.trajectory_id for no key update;
  delete from people.vacancy v where v.trajectory_id = any (wanted);
  insert into people.vacancy (trajectory_id, school_id, kind, first_day, until)
  select x.trajectory_id, x.school_id, x.kind, coalesce(lower(x.days), '-infinity'), coalesce(upper(x.days), 'infinity')
  from (
    select t.trajectory_id, t.school_id, 'TEAM' as kind, vacant.days
    from people.trajectory t
    cross join lateral (
      select range_agg(daterange(s.valid_from, s.valid_until, '[]')) as days
      from people.supervision s where s.trajectory_id = t.trajectory_id) team
    cross join lateral unnest(datemultirange(daterange(null, null)) - coalesce(team.days, '{}')) vacant (days)
    where t.trajectory_id = any (wanted) and t.status not in ('COMPLETED', 'DISCONTINUED')
    union all
    select t.trajectory_id, t.school_id, 'FIRST_PROMOTOR', daterange(newest.valid_until + 1, null)
    from people.trajectory t
    cross join lateral (
      select s.valid_until from people.supervision s
      where s.trajectory_id = t.trajectory_id and s.first
      order by s.valid_from desc, s.supervision_id desc limit 1) newest
    where t.trajectory_id = any (wanted) and t.status not in ('COMPLETED', 'DISCONTINUED') and newest.valid_until is not null) x
  where upper_inf(x.days) or upper(x.days) > coalesce(security.today(), current_date);
end $$;

create function people.tell_vacancies_of_all() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform people.tell_vacancies((select array_agg(distinct c.trajectory_id) from changed c));
  return null;
end $$;
create trigger vacancies_added after insert on people.supervision
  referencing new table as changed for each statement execute function people.tell_vacancies_of_all();
create trigger vacancies_changed after update on people.supervision
  referencing new table as changed for each statement execute function people.tell_vacancies_of_all();
create trigger vacancies_removed after delete on people.supervision
  referencing old table as changed for each statement execute function people.tell_vacancies_of_all();
create trigger vacancies_added after insert on people.trajectory
  referencing new table as changed for each statement execute function people.tell_vacancies_of_all();

create function people.tell_vacancies_of_one() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform people.tell_vacancies(array[new.trajectory_id]);
  return null;
end $$;
create trigger vacancies_changed after update on people.trajectory
  for each row when ((old.school_id, old.status) is distinct from (new.school_id, new.status))
  execute function people.tell_vacancies_of_one();

alter table people.supervision enable always trigger vacancies_added;
alter table people.supervision enable always trigger vacancies_changed;
alter table people.supervision enable always trigger vacancies_removed;
alter table people.trajectory enable always trigger vacancies_added;
alter table people.trajectory enable always trigger vacancies_changed;

-- Of those who are there already.
select people.tell_vacancies(array_agg(trajectory_id)) from people.trajectory group by trajectory_id / 500;

-- The few evaluations that wait for HR, among all that were ever decided.
create index milestone_decided on evaluation.milestone (trajectory_id) where kind = 'EVALUATION' and status = 'DECIDED';

-- What the application does by itself is done by no person.
drop index history.change_person;
create index change_person on history.change (person_id, changed_at desc, change_id desc) where person_id is not null;
