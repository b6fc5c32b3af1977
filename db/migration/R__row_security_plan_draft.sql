-- The draft of the plan is written by the team alone; who reads topics reads it. The team talks about it among itself and
-- the school listens; an observer, who sees one dossier for a while, does not. Nobody speaks for somebody else, and what was
-- said stays.
call security.protect('plan.draft', '{team,observer,administrator,director,job:examples}', '{team,job:examples}');
call security.protect('plan.draft_text', '{team,observer,administrator,director,job:examples}', '{team,job:examples}');
call security.protect('plan.work_package', '{team,observer,administrator,director,job:examples}', '{team,job:examples}');
call security.protect('plan.work_package_topic',
  '{team,observer,administrator,director,job:examples}', '{team,job:examples}');
call security.protect('plan.expected_output',
  '{team,observer,administrator,director,job:examples}', '{team,job:examples}');
call security.protect('plan.risk', '{team,observer,administrator,director,job:examples}', '{team,job:examples}');
call security.protect('plan.draft_comment', '{team,administrator,director,job:examples}', '{team,job:examples}');
drop policy deleters on plan.draft_comment;
create policy own_words on plan.draft_comment as restrictive for insert with check (
  author_id = (select security.person()) or (select security.job()) = 'examples');
-- Its conditions have the form of V080.
