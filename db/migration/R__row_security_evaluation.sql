-- The dossier of the evaluation: the team, the school, and the observer while it is open. HR reads what it acts on, the
-- milestone's state and the notice, and no dossier.
call security.protect('evaluation.milestone',
  '{team,observer,administrator,director,hr,job:examples,job:milestones}',
  '{team,administrator,hr,job:examples,job:milestones}');
call security.protect('evaluation.report',
  '{team,observer,administrator,director,job:examples}', '{own,job:examples}');
call security.protect('evaluation.assessment',
  '{team,observer,administrator,director,job:examples}', '{supervisors,job:examples}');
call security.protect('evaluation.rating',
  '{team,observer,administrator,director,job:examples}', '{supervisors,job:examples}');
call security.protect('evaluation.comment',
  '{team,observer,administrator,director,job:examples}', '{own,job:examples}');
call security.protect('evaluation.observer_view',
  '{team,observer,administrator,director,job:examples}', '{observer,job:examples}');
call security.protect('evaluation.meeting',
  '{team,observer,administrator,director,job:examples}', '{supervisors,job:examples}');
call security.protect('evaluation.decision',
  '{team,observer,administrator,director,job:examples}', '{supervisors,job:examples}');
call security.protect('evaluation.decision_condition',
  '{team,observer,administrator,director,job:examples}', '{supervisors,job:examples}');
call security.protect('evaluation.response',
  '{team,administrator,director,job:examples}', '{own,job:examples}');
call security.protect('evaluation.seal',
  '{team,administrator,director,job:examples}', '{supervisors,administrator,job:examples}');
call security.protect('evaluation.written_notice',
  '{team,administrator,director,hr,job:examples}', '{hr,administrator,job:examples}');

call security.protect('evaluation.hr_step',
  '{team,administrator,director,hr,job:examples}', '{}');
-- The offices of a school are asked of the row itself, where a key keeps the school right; see people.check_fact.
do $$
begin
  execute format(
    'alter policy readers on evaluation.hr_step using (school_id = any ((select people.schools_of_office(''HR''))::bigint[])'
      || ' or school_id = any ((select people.schools_of_office(''ADMINISTRATOR''))::bigint[]) or %s)',
    security.condition('evaluation.hr_step', '{team,director,job:examples,job:checks}'));
end $$;

-- Nobody writes an assessment, a view or a decision in somebody else's name.
create policy by_its_assessor on evaluation.assessment as restrictive for insert
  with check (assessor_id = (select security.person()) or (select security.job()) = 'examples');
create policy by_its_assessor_only on evaluation.assessment as restrictive for update
  using (assessor_id = (select security.person()) or (select security.job()) = 'examples');
create policy of_its_assessor on evaluation.rating as restrictive for insert
  with check ((select security.job()) = 'examples' or exists (
    select from evaluation.assessment a
    where a.assessment_id = rating.assessment_id and a.assessor_id = (select security.person())));
create policy of_its_assessor_only on evaluation.rating as restrictive for update
  using ((select security.job()) = 'examples' or exists (
    select from evaluation.assessment a
    where a.assessment_id = rating.assessment_id and a.assessor_id = (select security.person())));
create policy by_its_observer on evaluation.observer_view as restrictive for insert
  with check (observer_id = (select security.person()) or (select security.job()) = 'examples');
create policy by_its_observer_only on evaluation.observer_view as restrictive for update
  using (observer_id = (select security.person()) or (select security.job()) = 'examples');
create policy by_its_decider on evaluation.decision as restrictive for insert
  with check (decided_by = (select security.person()) or (select security.job()) = 'examples');

-- What is decided, answered, sealed or given in writing stays.
drop policy deleters on evaluation.decision;
drop policy deleters on evaluation.decision_condition;
drop policy deleters on evaluation.response;
drop policy deleters on evaluation.seal;
drop policy deleters on evaluation.written_notice;
drop policy deleters on evaluation.milestone;
-- Its conditions have the form of V080.
