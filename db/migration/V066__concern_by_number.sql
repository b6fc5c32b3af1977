-- Whether whoever asks reads the concern of that number for the school, with the same work whether there is one or not: the
-- row policy below it looks through the concerns of the reader's schools only for a row that is there, which takes time
-- that would tell of it. As in people.relation_to, the nearest number at or below stands for the one that is not there.
create function concern.is_counselled(wanted bigint) returns boolean
  language plpgsql stable security definer parallel safe set search_path = pg_catalog as $$
declare
  me      bigint := security.person();
  schools bigint[] := people.schools_of_office('ADMINISTRATOR');
begin
  return exists (
    select from (select m.matter_id, t.trajectory_id, t.school_id, t.candidate_id
                 from concern.matter m
                 join people.trajectory t on t.trajectory_id = m.trajectory_id
                 where m.matter_id <= wanted
                 order by m.matter_id desc
                 limit 1) place
    where place.matter_id = wanted and place.school_id = any (schools) and place.candidate_id <> me
      and not exists (select from people.supervision s
                      where s.trajectory_id = place.trajectory_id and s.supervisor_id = me)
      and not exists (select from people.observation o
                      where o.trajectory_id = place.trajectory_id and o.observer_id = me));
end $$;
