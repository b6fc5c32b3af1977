-- Whether a trajectory was once open to whoever asks and is no longer. The row policies hide what has ended, so that only a
-- function above them can tell "no longer open to you" from "not found". One number in, one answer out, about oneself
-- alone; asked only after a refusal.
create function people.was_open(wanted bigint) returns boolean
  language sql stable security definer parallel safe set search_path = pg_catalog
  return exists (select from people.supervision s
                 where s.trajectory_id = wanted and s.supervisor_id = security.person()
                   and s.valid_from <= security.today() and s.valid_until < security.today())
      or exists (select from people.observation o
                 where o.trajectory_id = wanted and o.observer_id = security.person() and o.closed_at is not null)
      or exists (select from people.office f
                 join people.trajectory t on t.school_id = f.school_id
                   and (f.programme_id is null or f.programme_id = t.programme_id)
                 where t.trajectory_id = wanted and f.person_id = security.person()
                   and f.valid_until < security.today() and f.valid_until >= t.start_date);
