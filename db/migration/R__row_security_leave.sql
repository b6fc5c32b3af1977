-- Kind and reason are the candidate's and HR's. The candidate asks and withdraws; only HR decides.
call security.protect('leave.request', '{own,hr,job:examples}', '{own,hr,job:examples}');
-- Not even the job that computes checks.
alter policy readers on leave.request using (
  trajectory_id = any ((select people.own())::bigint[])
  -- Asked of each row on its own: for "exists" PostgreSQL would read all trajectories of the schools first, for the few requests
  -- that wait.
  or (select t.school_id from people.place t where t.trajectory_id = request.trajectory_id)
     = any ((select people.schools_of_office('HR'))::bigint[])
  or (select security.job()) = 'examples');
create policy asked_by_the_candidate on leave.request as restrictive for insert with check (
  status = 'REQUESTED' or (select security.job()) = 'examples');
create policy decided_by_hr on leave.request as restrictive for update using (true) with check (
  status = 'WITHDRAWN'
  or exists (select from people.place t where t.trajectory_id = request.trajectory_id
             and t.school_id = any ((select people.schools_of_office('HR'))::bigint[])));
-- Its conditions have the form of V080.
