-- Whom a school knows that the person who is asking does not administer: names of such people are not hers to change, and
-- who is known elsewhere only does not stand in her register. Ids and nothing else.
create function people.known_to_others() returns setof bigint
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select t.candidate_id from people.trajectory t
    where t.school_id <> all ((select people.schools_of_office('ADMINISTRATOR'))::bigint[])
    union
    select s.supervisor_id from people.supervision s
    join people.trajectory t on t.trajectory_id = s.trajectory_id
    where t.school_id <> all ((select people.schools_of_office('ADMINISTRATOR'))::bigint[])
    union
    select o.person_id from people.office o
    where o.school_id <> all ((select people.schools_of_office('ADMINISTRATOR'))::bigint[]);
  end;
