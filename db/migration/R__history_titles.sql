-- What a record is called and where it is read, for the pages of the change history. A row that is not here, or not open to
-- the reader, has no link; one without a title of its own takes that of what it belongs to.
--
--   title     its own words; a day is written as the reader writes days
--   title_nl  in Dutch, where the record has both
--   word      key of a sentence instead of a title
--   page      address within Traject
drop view if exists history.title;
create view history.title with (security_invoker = true) as
select 'people.person' as source, person_id as row_id, given_name || ' ' || family_name as title, null as title_nl,
       null as word, case when (select people.is_administrator()) then 'people/' || person_id end as page
from people.person
union all
select 'people.office', office_id, null, null, null, case when (select people.is_administrator()) then 'people/' || person_id end
from people.office
union all
select 'people.school', school_id, name, null, null, null from people.school
union all
select 'people.programme', programme_id, name, null, null, null from people.programme
union all
select 'people.trajectory', trajectory_id, title, null, null, 'phd/' || trajectory_id from people.trajectory
union all
select 'people.supervision', s.supervision_id, p.given_name || ' ' || p.family_name, null, null, 'phd/' || s.trajectory_id || '/team'
from people.supervision s join people.person p on p.person_id = s.supervisor_id
union all
select 'people.observation', o.observation_id, p.given_name || ' ' || p.family_name, null, null,
       'phd/' || o.trajectory_id || '/milestones'
from people.observation o join people.person p on p.person_id = o.observer_id
union all
select 'people.contract_term', contract_term_id, number::text, null, null, 'phd/' || trajectory_id || '/contract'
from people.contract_term
union all
select 'people.fte_change', fte_change_id, changes_on::text, null, null, 'phd/' || trajectory_id || '/contract'
from people.fte_change
union all
select 'people.leave', leave_id, first_day::text, null, null, 'phd/' || trajectory_id || '/contract' from people.leave
union all
select 'people.leave_kind', leave_id, null, null, null, 'phd/' || trajectory_id || '/contract' from people.leave_kind
union all
select 'people.moved_date', moved_date_id, null, null, 'rules.event.' || event, 'phd/' || trajectory_id || '/milestones'
from people.moved_date
union all
select 'leave.request', request_id, first_day::text, null, null, 'phd/' || trajectory_id || '/contract' from leave.request
union all
select 'course.step', step_id, null, null, 'course.kind.' || kind, 'phd/' || trajectory_id || '/contract' from course.step
union all
select 'rules.rule_set', rule_set_id, code || ' ' || release, null, null,
       case when (select people.is_administrator()) then 'rules/' || rule_set_id end
from rules.rule_set
union all
select 'rules.rule_draft', rule_draft_id, null, null, null, 'rules/draft/' || rule_draft_id from rules.rule_draft
union all
select 'education.item', item_id, title, null, null, 'phd/' || trajectory_id || '/education' from education.item
union all
select 'teaching.duty', duty_id, course, null, null, 'phd/' || trajectory_id || '/teaching' from teaching.duty
union all
select 'plan.term', term_id, name, name_nl, null, null from plan.term
union all
select 'plan.topic', topic_id, title, null, null, 'phd/' || trajectory_id || '/topics/' || number from plan.topic
union all
select 'progress.entry', entry_id, occurred_on::text, null, null, 'phd/' || trajectory_id || '/log' from progress.entry
union all
select 'publication.venue', venue_id, name, null, null, 'venues' from publication.venue
union all
select 'publication.edition', e.edition_id, concat_ws(' ', v.name, e.year), null, null, 'venues'
from publication.edition e join publication.venue v on v.venue_id = e.venue_id
union all
select 'publication.cycle', c.cycle_id, concat_ws(' ', v.name, e.year, case when c.number > 1 then '(' || c.number || ')' end),
       null, null, 'venues'
from publication.cycle c
join publication.edition e on e.edition_id = c.edition_id
join publication.venue v on v.venue_id = e.venue_id
union all
select 'publication.paper', paper_id, title, null, null, 'phd/' || trajectory_id || '/papers/' || number from publication.paper
union all
select 'publication.submission', s.submission_id, concat_ws(' ', v.name, e.year), null, null,
       'phd/' || s.trajectory_id || '/papers/' || p.number
from publication.submission s
join publication.paper p on p.paper_id = s.paper_id
join publication.cycle c on c.cycle_id = s.cycle_id
join publication.edition e on e.edition_id = c.edition_id
join publication.venue v on v.venue_id = e.venue_id
union all
select 'evaluation.milestone', milestone_id, null, null,
       'rules.event.' || case kind when 'PLAN' then 'PLAN_DUE' when 'REPORT' then 'NINE_MONTH_REPORT' else kind end,
       'phd/' || trajectory_id || '/milestones' || case when kind in ('REPORT', 'EVALUATION') then '/' || number else '' end
from evaluation.milestone
union all
select 'evaluation.assessment', a.assessment_id, p.given_name || ' ' || p.family_name, null, null,
       'phd/' || a.trajectory_id || '/milestones/' || m.number
from evaluation.assessment a
join evaluation.milestone m on m.milestone_id = a.milestone_id
join people.person p on p.person_id = a.assessor_id
union all
select 'evaluation.decision', d.decision_id, null, null, 'evaluation.outcome.' || d.outcome,
       'phd/' || d.trajectory_id || '/milestones/' || m.number
from evaluation.decision d join evaluation.milestone m on m.milestone_id = d.milestone_id
union all
select 'concern.matter', matter_id, subject, null, null,
       case when trajectory_id = any ((select people.own())::bigint[]) then 'phd/' || trajectory_id || '/concern' else 'concerns' end
from concern.matter;
