-- Everybody may read by which rules dates are computed. The school's administrators write versions and drafts; a programme's
-- director reads its drafts.
call security.protect('rules.rule_set', '{everyone}', '{job:registration,job:examples}');
create policy published_by_administrators on rules.rule_set for insert with check (
  published_by = (select security.person()) and exists (
    select from people.programme p
    where p.programme_id = rule_set.programme_id
      and p.school_id = any ((select people.schools_of_office('ADMINISTRATOR'))::bigint[])));

call security.protect('rules.rule_draft', '{}', '{}');
create policy drafts_of_administrators on rules.rule_draft
  using (exists (
    select from people.programme p
    where p.programme_id = rule_draft.programme_id
      and p.school_id = any ((select people.schools_of_office('ADMINISTRATOR'))::bigint[])))
  with check (edited_by = (select security.person()) and exists (
    select from people.programme p
    where p.programme_id = rule_draft.programme_id
      and p.school_id = any ((select people.schools_of_office('ADMINISTRATOR'))::bigint[])));
create policy drafts_for_directors on rules.rule_draft for select using (
  programme_id = any ((select people.directed())::bigint[]));

call security.protect('rules.trajectory_move', '{team,administrator,director,hr}', '{administrator}');
drop policy updaters on rules.trajectory_move;
drop policy deleters on rules.trajectory_move;
-- Its conditions have the form of V080.
