-- The log is the team's; neither the school, HR nor an observer reads it, and the job that computes checks gets a date
-- from progress.last_activity only. protect() registers who sees a change in the history (a private row: its author);
-- the policies themselves also look at the row's visibility.
call security.protect('progress.entry', '{team,job:examples}', '{author,job:examples}');
drop policy readers on progress.entry;
drop policy inserters on progress.entry;
drop policy updaters on progress.entry;
drop policy deleters on progress.entry;
create policy readers on progress.entry for select using (
  (visibility = 'SHARED' and trajectory_id = any ((select people.team())::bigint[]))
  or author_id = (select security.person())
  or (select security.job()) = 'examples');
create policy inserters on progress.entry for insert with check (
  (author_id = (select security.person()) and trajectory_id = any ((select people.own())::bigint[]))
  or (select security.job()) = 'examples');
create policy updaters on progress.entry for update using (
  author_id = (select security.person()) or (select security.job()) = 'examples')
  with check (
  (author_id = (select security.person()) and trajectory_id = any ((select people.own())::bigint[]))
  or (select security.job()) = 'examples');
create policy deleters on progress.entry for delete using (
  (author_id = (select security.person()) and visibility = 'PRIVATE') or (select security.job()) = 'examples');

call security.protect('progress.entry_comment', '{team,job:examples}', '{author,job:examples}');
drop policy readers on progress.entry_comment;
drop policy inserters on progress.entry_comment;
drop policy updaters on progress.entry_comment;
drop policy deleters on progress.entry_comment;
create policy readers on progress.entry_comment for select using (
  trajectory_id = any ((select people.team())::bigint[]) or (select security.job()) = 'examples');
create policy inserters on progress.entry_comment for insert with check (
  (author_id = (select security.person()) and trajectory_id = any ((select people.team())::bigint[])
    and exists (select from progress.entry e where e.entry_id = entry_comment.entry_id and e.visibility = 'SHARED'))
  or (select security.job()) = 'examples');
create policy updaters on progress.entry_comment for update using (
  author_id = (select security.person()) and trajectory_id = any ((select people.team())::bigint[]));
create policy deleters on progress.entry_comment for delete using ((select security.job()) = 'examples');

call security.protect('progress.visit', '{team,job:examples}', '{supervisors,job:examples}');
drop policy readers on progress.visit;
drop policy inserters on progress.visit;
drop policy updaters on progress.visit;
drop policy deleters on progress.visit;
create policy readers on progress.visit for select using (
  trajectory_id = any ((select people.team())::bigint[]) or (select security.job()) = 'examples');
create policy inserters on progress.visit for insert with check (
  (supervisor_id = (select security.person()) and trajectory_id = any ((select people.team())::bigint[])
    and trajectory_id <> all ((select people.own())::bigint[]))
  or (select security.job()) = 'examples');
create policy updaters on progress.visit for update using (
  supervisor_id = (select security.person()) and trajectory_id = any ((select people.team())::bigint[]));
create policy deleters on progress.visit for delete using ((select security.job()) = 'examples');
-- Its conditions have the form of V080.
