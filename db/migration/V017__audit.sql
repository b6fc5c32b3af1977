-- What the compliance matrix needs to be fast: a page in the order of names, and the rows that are not as they should be,
-- each found by an index and by nothing else.

-- The name as one looks for it: family name first, no capitals, no accents. Maintained below, never written by Java.
alter table people.trajectory add column candidate_name text not null default '';
comment on column people.trajectory.candidate_name is 'Follows people.person; for order and search only, never shown.';

create function people.searchable(name text) returns text
  language sql stable parallel safe
  return lower(extensions.unaccent(name));

create function people.name_trajectory() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  select people.searchable(p.family_name || ' ' || p.given_name) into strict new.candidate_name
  from people.person p where p.person_id = new.candidate_id;
  return new;
end $$;

create function people.rename_trajectories() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update people.trajectory set candidate_name = '' where candidate_id = new.person_id;
  return null;
end $$;

update people.trajectory t
set candidate_name = people.searchable(p.family_name || ' ' || p.given_name)
from people.person p
where p.person_id = t.candidate_id;

create trigger candidate_name before insert or update on people.trajectory
  for each row execute function people.name_trajectory();
create trigger candidate_name after update of given_name, family_name on people.person
  for each row when ((old.given_name, old.family_name) is distinct from (new.given_name, new.family_name))
  execute function people.rename_trajectories();

-- A page of a school's trajectories in the order of names; what the row policy and the programme's filter ask for is
-- included, so that skipping to a late page touches the index alone.
create index trajectory_school_by_name on people.trajectory (school_id, candidate_name collate "und-x-icu", trajectory_id)
  include (programme_id, start_date, candidate_id);

-- What is, or will be, due or late: most rows are met in time and stand in neither index.
create index check_fact_due on people.check_fact (school_id, due_from)
  include (trajectory_id, check_code, applies_from, late_from, met_on)
  where recorded_until is null and due_from is not null and (met_on is null or met_on > due_from);
create index check_fact_late on people.check_fact (school_id, late_from)
  include (trajectory_id, check_code, applies_from, met_on, when_late)
  where recorded_until is null and late_from is not null and (met_on is null or met_on > late_from);
