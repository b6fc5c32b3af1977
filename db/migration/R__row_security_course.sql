-- What became of a trajectory is read by its dossier. HR pauses and extends, as it grants leave and signs terms; the
-- administrator transfers and ends. Nobody changes a step that was taken.
call security.protect('course.step', '{team,administrator,director,hr,job:examples}', '{administrator,hr,job:examples}');
create policy taken_by_whose_step_it_is on course.step as restrictive for insert with check (
  (select security.job()) = 'examples'
  or exists (select from people.place t where t.trajectory_id = step.trajectory_id
             and t.school_id = any (case when kind in ('PAUSE', 'RESUMPTION', 'EXTENSION')
                                         then (select people.schools_of_office('HR'))::bigint[]
                                         else (select people.schools_of_office('ADMINISTRATOR'))::bigint[] end)));
create policy never_changed on course.step as restrictive for update using (false);
create policy never_deleted on course.step as restrictive for delete using (false);
-- Its conditions have the form of V080.
