-- Versions are read by the team and the school; that there is one in force, also by the observer of an open evaluation. The
-- team proposes; the director of the programme answers too. Nothing is ever deleted.
call security.protect('plan.plan_version',
  '{team,observer,administrator,director,job:examples}', '{team,director,job:examples}');
call security.protect('plan.party',
  '{team,administrator,director,job:examples}', '{team,director,job:examples}');
call security.protect('plan.snapshot',
  '{team,administrator,director,job:examples}', '{team,job:examples}');
call security.protect('plan.review',
  '{team,administrator,director,job:examples}', '{team,job:examples}');
drop policy deleters on plan.plan_version;
drop policy deleters on plan.party;
drop policy deleters on plan.snapshot;
drop policy deleters on plan.review;
drop policy updaters on plan.snapshot;
drop policy updaters on plan.review;

-- Nobody proposes, withdraws, answers or reviews in somebody else's name; a director who is not of the team proposes nothing.
create policy by_its_proposer on plan.plan_version as restrictive for insert with check (
  (select security.job()) = 'examples'
  or proposed_by = (select security.person()) and trajectory_id = any ((select people.team())::bigint[]));
create policy by_its_withdrawer on plan.plan_version as restrictive for update
  using (true)
  with check (status <> 'WITHDRAWN' or withdrawn_by = (select security.person()) or (select security.job()) = 'examples');
create policy by_who_was_not_answered_for on plan.party as restrictive for update
  using (answer is null)
  with check (answer is null or answered_by = (select security.person()) or (select security.job()) = 'examples');
create policy asked_by_the_team on plan.party as restrictive for insert with check (
  (select security.job()) = 'examples'
  or (answer is null or answered_by = (select security.person()))
     and trajectory_id = any ((select people.team())::bigint[]));
create policy by_its_reviewer on plan.review as restrictive for insert with check (
  reviewed_by = (select security.person()) or (select security.job()) = 'examples');
-- Its conditions have the form of V080.
