-- A concern is its candidate's and the counsel's: the school's administrators without a part in the team. No job reads it,
-- not even the one that computes checks. protect() registers the tables; the policies themselves are narrower than its
-- vocabulary, and so is who sees the history of a concern: 'counsel' is known to the policy below alone.
call security.protect('concern.matter', '{own}', '{own}');
drop policy readers on concern.matter;
drop policy inserters on concern.matter;
drop policy updaters on concern.matter;
drop policy deleters on concern.matter;
create policy readers on concern.matter for select using (
  trajectory_id = any ((select people.own())::bigint[])
  or trajectory_id = any ((select concern.counselled())::bigint[])
  or (select security.job()) = 'examples');
create policy inserters on concern.matter for insert with check (
  (trajectory_id = any ((select people.own())::bigint[]) and status = 'OPEN')
  or (select security.job()) = 'examples');
create policy updaters on concern.matter for update using (
  trajectory_id = any ((select people.own())::bigint[])
  or trajectory_id = any ((select concern.counselled())::bigint[])
  or (select security.job()) = 'examples');

call security.protect('concern.matter_message', '{own}', '{own}');
drop policy readers on concern.matter_message;
drop policy inserters on concern.matter_message;
drop policy updaters on concern.matter_message;
drop policy deleters on concern.matter_message;
create policy readers on concern.matter_message for select using (
  trajectory_id = any ((select people.own())::bigint[])
  or trajectory_id = any ((select concern.counselled())::bigint[])
  or (select security.job()) = 'examples');
create policy inserters on concern.matter_message for insert with check (
  (author_id = (select security.person())
    and (case when trajectory_id = any ((select people.own())::bigint[]) then kind = 'WRITTEN'
              else kind <> 'WRITTEN' and trajectory_id = any ((select concern.counselled())::bigint[]) end))
  or (select security.job()) = 'examples');

update security.protection set readers = '{own,counsel}'
where source in ('concern.matter'::regclass, 'concern.matter_message'::regclass);

drop policy if exists change_counsel on history.change;
create policy change_counsel on history.change for select using (
  'counsel' = any (audience) and trajectory_id = any ((select concern.counselled())::bigint[]));
-- Its conditions have the form of V080.
