-- The terms of a contract. The latest runs until the day that the schedule gives it, which granted leave and other hours have moved
-- since it was signed; ContractTerm.runsTo says the same in Java.
drop view if exists overview.candidate;
drop view if exists overview.timeline_item;
drop view if exists overview.term;
create view overview.term with (security_invoker = true) as
select c.contract_term_id, c.trajectory_id, c.number, c.start_date,
       case when exists (select from people.contract_term l where l.trajectory_id = c.trajectory_id and l.number > c.number)
         then c.last_day
         else coalesce(
           (select d.falls_on from people.due_date d
            where d.trajectory_id = c.trajectory_id
              and d.event = case when c.number = 1 then 'FIRST_TERM_LAST_DAY' else 'LAST_DAY' end),
           c.last_day) end as runs_to
from people.contract_term c;

-- What the timeline draws: a stretch of time or a day. Java gives the words.
create view overview.timeline_item with (security_invoker = true) as
select trajectory_id, 'CONTRACT' as lane, contract_term_id as chain, start_date as starts_on, runs_to as ends_on,
       '' as label, 'TERM' as kind, number::text as detail, false as estimated
from overview.term
union all
select trajectory_id, 'LEAVE', leave_id, first_day, last_day, '', case when moves_contract then 'MOVES' else 'STAYS' end, '', false
from people.leave
union all
select t.trajectory_id, 'TOPICS', t.topic_id, t.period_from, t.period_to, t.title,
       case when exists (select from plan.topic_term x join plan.term w on w.term_id = x.term_id
                         where x.topic_id = t.topic_id and w.kind = 'GROUND_TRUTH')
            then 'TOPIC' else 'TOPIC_NO_TRUTH' end,
       t.status, false
from plan.topic t
where t.period_from is not null and t.period_to is not null and t.status in ('PROPOSED', 'AGREED', 'ACTIVE', 'PAUSED')
union all
select trajectory_id, 'TEACHING', duty_id, first_day, last_day, coalesce(nullif(code, ''), course), status, course, false
from teaching.duty
where status <> 'CANCELLED'
union all
select s.trajectory_id, 'PAPERS', s.paper_id, st.taken_on, null, p.title, st.status,
       v.name || coalesce(' ' || e.year, ''), false
from publication.submission s
join publication.paper p on p.paper_id = s.paper_id
join publication.cycle c on c.cycle_id = s.cycle_id
join publication.edition e on e.edition_id = c.edition_id
join publication.venue v on v.venue_id = e.venue_id
join publication.submission_step st on st.submission_id = s.submission_id
where st.status in ('SUBMITTED', 'REBUTTAL', 'ACCEPTED', 'REJECTED')
union all
select d.trajectory_id, 'PAPERS', d.paper_id, coalesce((d.instant at time zone 'Europe/Amsterdam')::date, d.day), null,
       d.title, d.kind, d.venue || coalesce(' ' || d.year, ''), d.status = 'ESTIMATED'
from publication.submission_date d
where (d.submission_status in ('PLANNED', 'ABSTRACT_IN') and d.kind in ('ABSTRACT', 'PAPER'))
   or (d.submission_status in ('SUBMITTED', 'IN_REVIEW', 'REBUTTAL') and d.kind in ('REBUTTAL_END', 'NOTIFICATION'))
   or (d.submission_status = 'ACCEPTED' and d.kind = 'CAMERA_READY')
union all
select trajectory_id, 'MILESTONES', plan_version_id, coalesce(in_force_from, proposed_on), null, 'PLAN_VERSION', status,
       number::text, false
from plan.plan_version
where status = 'PROPOSED' or status in ('IN_FORCE', 'SUPERSEDED') and exists (
  select from plan.plan_version before
  where before.trajectory_id = plan_version.trajectory_id and before.in_force_from < plan_version.in_force_from)
union all
select d.trajectory_id, 'MILESTONES', 0, d.falls_on, null, d.event, coalesce(m.status, 'UPCOMING'), '', false
from people.due_date d
left join evaluation.milestone m on m.trajectory_id = d.trajectory_id and m.kind = case d.event
    when 'PLAN_DUE' then 'PLAN' when 'NINE_MONTH_REPORT' then 'REPORT' else d.event end
where d.event in ('PLAN_DUE', 'NINE_MONTH_REPORT', 'EVALUATION', 'NOTICE', 'YEAR_1_REVIEW', 'YEAR_2_REVIEW',
    'YEAR_3_REVIEW', 'YEAR_4_REVIEW', 'DECIDE_BY', 'FIRST_TERM_LAST_DAY', 'LAST_DAY', 'DEFENCE',
    'COMMITTEE_PROPOSED', 'MANUSCRIPT', 'NO_TEACHING_AFTER', 'TEACHING_ALLOWED_FROM');

-- Whose turn it is: one row a step that waits for a person, or for an office of the trajectory's school. Nothing waits in a
-- trajectory that has ended. What waits for an office is written apart, so that who asks for an office looks at nothing else.
drop view if exists overview.open_step;
create view overview.open_step with (security_invoker = true) as
select step.*, going_on.school_id, going_on.programme_id from (
-- Not materialized: whoever asks about a few trajectories looks at theirs alone.
with present as not materialized (
  select trajectory_id, supervisor_id, first, part, second, valid_from, supervision_id
  from people.supervision
  where valid_from <= (select security.today())
    and coalesce(valid_until, (select security.today())) >= (select security.today())),
-- For whom it waits when who was asked has left; Supervision.RESPONSIBLE_FIRST orders alike. Asked one trajectory at a time: joined
-- as a whole, it is worked out for all trajectories there are, for somebody who looks at ten.
responsible as not materialized (
  select distinct on (trajectory_id) trajectory_id, supervisor_id
  from present
  order by trajectory_id, first desc, (part = 'PROMOTOR') desc, second desc, valid_from, supervision_id),
second_supervisor as not materialized (
  select trajectory_id, supervisor_id from present where second),
-- Nobody is there on that day; as people.vacancy keeps it.
vacant as not materialized (
  select trajectory_id, kind, first_day, left_id
  from people.vacancy
  where first_day <= (select security.today()) and until > (select security.today())),
-- Answers that a proposed plan waits for. PlanTeam.answerersOf says the same in Java: who was asked; once that person has left,
-- who plays the part now, else who is responsible first.
plan_answer as not materialized (
  select v.trajectory_id, v.number, p.part, p.person_id, p.asked_on, t.programme_id,
         p.person_id = t.candidate_id
           or exists (select from present s where s.trajectory_id = v.trajectory_id and s.supervisor_id = p.person_id) as stays
  from plan.plan_version v
  join plan.party p on p.plan_version_id = v.plan_version_id
  join people.trajectory t on t.trajectory_id = v.trajectory_id
  where v.status = 'PROPOSED' and p.asked_on is not null and p.answer is null),
director as not materialized (
  select programme_id
  from people.office
  where kind = 'DIRECTOR' and valid_from <= (select security.today())
    and coalesce(valid_until, (select security.today())) >= (select security.today())),
newest_plan as not materialized (
  select distinct on (trajectory_id) trajectory_id, plan_version_id, number, status
  from plan.plan_version
  order by trajectory_id, number desc),
-- An evaluation that has opened and is not decided, nor made up for by a further contract, and who decides.
evaluation as not materialized (
  select t.trajectory_id, t.candidate_id, p.supervisor_id as promotor_id, d.falls_on as evaluation_on,
         o.falls_on as observer_on, b.falls_on as decide_by, m.milestone_id
  from people.trajectory t
  join people.due_date d on d.trajectory_id = t.trajectory_id and d.event = 'EVALUATION'
  left join people.due_date op on op.trajectory_id = t.trajectory_id and op.event = 'EVALUATION_OPENS'
  left join people.due_date b on b.trajectory_id = t.trajectory_id and b.event = 'DECIDE_BY'
  left join people.due_date o on o.trajectory_id = t.trajectory_id and o.event = 'OBSERVER_PROPOSED'
  left join present p on p.trajectory_id = t.trajectory_id and p.first
  left join evaluation.milestone m on m.trajectory_id = t.trajectory_id and m.kind = 'EVALUATION'
  where coalesce(op.falls_on, d.falls_on) <= (select security.today()) and m.decided_on is null
    and not exists (select from people.contract_term c where c.trajectory_id = t.trajectory_id and c.number > 1))
select i.trajectory_id, case when a.stays then i.asked_id else r.supervisor_id end as person_id,
       null as office, case when not a.stays then i.asked_id end as asked_id,
       case when i.status = 'COMPLETED' then 'CREDIT_ITEM' else 'APPROVE_ITEM' end as kind,
       i.asked_on as since, null::date as due_on, i.title as subject, 'education' as page
from education.item i
cross join lateral (select exists (select from present p where p.trajectory_id = i.trajectory_id
                                   and p.supervisor_id = i.asked_id) as stays) a
left join lateral (select r.supervisor_id from responsible r where r.trajectory_id = i.trajectory_id limit 1) r on true
where i.asked_id is not null and i.status in ('PLANNED', 'COMPLETED') and (a.stays or r.supervisor_id is not null)
union all
-- From the few vacancies to their steps, and never the other way round: hence the offset, which is none.
select v.trajectory_id, null, 'ADMINISTRATOR', i.asked_id,
       case when i.status = 'COMPLETED' then 'CREDIT_ITEM' else 'APPROVE_ITEM' end, i.asked_on, null, i.title, 'education'
from vacant v
cross join lateral (
  select i.asked_id, i.status, i.asked_on, i.title from education.item i
  where i.trajectory_id = v.trajectory_id and i.asked_id is not null and i.status in ('PLANNED', 'COMPLETED') offset 0) i
where v.kind = 'TEAM'
union all
select d.trajectory_id, t.candidate_id, null, null, 'ACCEPT_DUTY', d.entered_on, null, d.course, 'teaching'
from teaching.duty d
join people.trajectory t on t.trajectory_id = d.trajectory_id
where d.status = 'PROPOSED' and d.candidate_accepted_on is null
union all
select d.trajectory_id, case when a.stays then d.asked_id else r.supervisor_id end, null,
       case when not a.stays then d.asked_id end, 'ACCEPT_DUTY', d.entered_on, null, d.course, 'teaching'
from teaching.duty d
cross join lateral (select exists (select from present p where p.trajectory_id = d.trajectory_id
                                   and p.supervisor_id = d.asked_id) as stays) a
left join lateral (select r.supervisor_id from responsible r where r.trajectory_id = d.trajectory_id limit 1) r on true
where d.status = 'PROPOSED' and d.accepted_by is null and d.asked_id is not null and (a.stays or r.supervisor_id is not null)
union all
select v.trajectory_id, null, 'ADMINISTRATOR', d.asked_id, 'ACCEPT_DUTY', d.entered_on, null, d.course, 'teaching'
from vacant v
cross join lateral (
  select d.asked_id, d.entered_on, d.course from teaching.duty d
  where d.trajectory_id = v.trajectory_id and d.status = 'PROPOSED' and d.accepted_by is null and d.asked_id is not null offset 0) d
where v.kind = 'TEAM'
union all
select o.trajectory_id, who.person_id, null, null, 'AGREE_TOPIC', o.proposed_on, null, o.title, 'topics/' || o.number
from plan.topic o
join people.trajectory t on t.trajectory_id = o.trajectory_id
left join present p on p.trajectory_id = o.trajectory_id and p.first
cross join lateral (values (t.candidate_id, o.candidate_agreed_on), (p.supervisor_id, o.promotor_agreed_on)) who (person_id, agreed_on)
where o.status = 'PROPOSED' and who.agreed_on is null and who.person_id is not null
union all
select a.trajectory_id,
       case when a.stays then a.person_id
            when a.part = 'SECOND_SUPERVISOR' then coalesce(s.supervisor_id, r.supervisor_id)
            else r.supervisor_id end,
       null, case when not a.stays then a.person_id end,
       'AGREE_PLAN', a.asked_on, null, a.number::text, 'plan/versions/' || a.number
from plan_answer a
left join lateral (select r.supervisor_id from responsible r where r.trajectory_id = a.trajectory_id limit 1) r on true
left join second_supervisor s on s.trajectory_id = a.trajectory_id
where a.person_id is not null and (a.stays or r.supervisor_id is not null)
union all
select a.trajectory_id, null, 'ADMINISTRATOR', a.person_id, 'AGREE_PLAN', a.asked_on, null, a.number::text,
       'plan/versions/' || a.number
from plan_answer a
where a.person_id is not null and not a.stays
  and exists (select from vacant v where v.trajectory_id = a.trajectory_id and v.kind = 'TEAM')
union all
-- An answer of the programme's: the director's, and the administrators' where there is none.
select a.trajectory_id, null, 'DIRECTOR', null, 'AGREE_PLAN', a.asked_on, null, a.number::text, 'plan/versions/' || a.number
from plan_answer a
where a.person_id is null and exists (select from director o where o.programme_id = a.programme_id)
union all
select a.trajectory_id, null, 'ADMINISTRATOR', null, 'AGREE_PLAN', a.asked_on, null, a.number::text, 'plan/versions/' || a.number
from plan_answer a
where a.person_id is null and not exists (select from director o where o.programme_id = a.programme_id)
union all
select n.trajectory_id, t.candidate_id, null, null, 'REVISE_PLAN',
       (select min(p.answered_on) from plan.party p where p.plan_version_id = n.plan_version_id and p.answer = 'CHANGE'),
       null, n.number::text, 'plan'
from newest_plan n
join people.trajectory t on t.trajectory_id = n.trajectory_id
where n.status = 'CHANGE_ASKED'
union all
select t.trajectory_id, t.candidate_id, null, null, 'PROPOSE_PLAN', null, c.late_from - 1, '', 'plan'
from people.trajectory t
join people.check_fact c on c.trajectory_id = t.trajectory_id and c.check_code = 'PLAN' and c.recorded_until is null
left join newest_plan n on n.trajectory_id = t.trajectory_id
where c.met_on is null and c.due_from <= (select security.today())
  and (n.status is null or n.status = 'WITHDRAWN')
union all
-- Each turn of an evaluation by itself, so that each is looked for only where it can be.
select e.trajectory_id, turn.person_id, null, null, turn.kind, turn.since, turn.due_on, '', 'milestones/3'
from evaluation e
cross join lateral (
  select e.promotor_id as person_id, 'PROPOSE_OBSERVER' as kind, null::date as since, e.observer_on as due_on
  where e.promotor_id is not null and e.observer_on is not null
    and not exists (select from people.observation o where o.trajectory_id = e.trajectory_id)
  union all
  select e.candidate_id, 'WRITE_SELF_REPORT', null, e.evaluation_on
  where not exists (select from evaluation.report r where r.milestone_id = e.milestone_id and r.filed_on is not null)
  union all
  select s.supervisor_id, 'ASSESS', null, e.evaluation_on
  from present s
  where s.trajectory_id = e.trajectory_id
    and not exists (select from evaluation.assessment a
                    where a.milestone_id = e.milestone_id and a.assessor_id = s.supervisor_id and a.submitted_on is not null)
  union all
  select o.observer_id, 'WRITE_VIEW', o.valid_from, e.evaluation_on
  from people.observation o
  where o.trajectory_id = e.trajectory_id and o.closed_at is null
    and not exists (select from evaluation.observer_view v where v.milestone_id = e.milestone_id and v.submitted_on is not null)
  union all
  select e.promotor_id, 'DECIDE', null, e.decide_by
  where e.promotor_id is not null) turn
union all
-- HR gives notice, signs and answers on the page of the contract, and has no other.
select h.trajectory_id, null, 'HR', null, h.kind, h.since, h.due_on, '', 'contract'
from evaluation.hr_step h
union all
-- A request for leave waits for HR, who answers before the leave begins; that there is one, only HR and the candidate may know.
select r.trajectory_id, null, 'HR', null, 'DECIDE_LEAVE', r.asked_on, greatest(r.first_day, r.asked_on), '', 'contract'
from leave.request r
where r.status = 'REQUESTED'
union all
select t.trajectory_id, t.candidate_id, null, null, 'FILE_REPORT', null, d.falls_on, '', 'milestones/2'
from people.trajectory t
join people.due_date d on d.trajectory_id = t.trajectory_id and d.event = 'NINE_MONTH_REPORT'
where d.falls_on <= (select security.today()) + 42
  and not exists (select from evaluation.report r
                  join evaluation.milestone m on m.milestone_id = r.milestone_id
                  where m.trajectory_id = t.trajectory_id and m.kind = 'REPORT' and r.filed_on is not null)
union all
select t.trajectory_id, t.candidate_id, null, null, 'MANDATORY_MISSING', null, c.late_from, coalesce(c.evidence ->> 0, ''), 'education'
from people.trajectory t
join people.check_fact c on c.trajectory_id = t.trajectory_id and c.check_code = 'MANDATORY' and c.recorded_until is null
where c.met_on is null and c.due_from <= (select security.today())
union all
select v.trajectory_id, null, 'ADMINISTRATOR', v.left_id, 'APPOINT_FIRST_PROMOTOR', v.first_day, null, '', 'team'
from vacant v
where v.kind = 'FIRST_PROMOTOR'
) step
join people.trajectory going_on on going_on.trajectory_id = step.trajectory_id
where going_on.status not in ('COMPLETED', 'DISCONTINUED');

-- The five records in a figure each.
drop view if exists overview.record_figures;
create view overview.record_figures with (security_invoker = true) as
select t.trajectory_id,
       (select v.number from plan.plan_version v
        where v.trajectory_id = t.trajectory_id and v.status = 'IN_FORCE') as plan_number,
       (select v.in_force_from from plan.plan_version v
        where v.trajectory_id = t.trajectory_id and v.status = 'IN_FORCE') as plan_in_force_from,
       (select v.number from plan.plan_version v
        where v.trajectory_id = t.trajectory_id and v.status = 'PROPOSED') as plan_proposed,
       (select coalesce(sum(i.ec) filter (where i.status = 'CREDITED'), 0)::numeric(6, 1)
        from education.item i where i.trajectory_id = t.trajectory_id) as credited_ec,
       (select coalesce(sum(i.ec) filter (where i.status in ('PLANNED', 'APPROVED', 'COMPLETED')), 0)::numeric(6, 1)
        from education.item i where i.trajectory_id = t.trajectory_id) as planned_ec,
       (select coalesce(sum(w.hours), 0)::numeric(8, 2) from teaching.worked_week w
        join teaching.duty d on d.duty_id = w.duty_id
        where w.trajectory_id = t.trajectory_id and d.status <> 'CANCELLED') as teaching_hours,
       (select count(*)::int from plan.topic o
        where o.trajectory_id = t.trajectory_id and o.status = 'ACTIVE') as active_topics,
       (select count(*)::int from plan.topic o
        where o.trajectory_id = t.trajectory_id and o.status = 'ACTIVE'
          and not exists (select from plan.topic_term x join plan.term w on w.term_id = x.term_id
                          where x.topic_id = o.topic_id and w.kind = 'GROUND_TRUTH')) as topics_without_truth,
       (select count(distinct s.paper_id)::int from publication.submission s
        where s.trajectory_id = t.trajectory_id and s.status in ('ACCEPTED', 'CAMERA_READY_IN', 'PRESENTED')) as accepted_papers,
       (select count(distinct s.paper_id)::int from publication.submission s
        where s.trajectory_id = t.trajectory_id and s.status in ('SUBMITTED', 'IN_REVIEW', 'REBUTTAL', 'COMMITTED')) as papers_in_review,
       (select count(*)::int from publication.paper p where p.trajectory_id = t.trajectory_id) as papers,
       (select max(e.occurred_on) from progress.entry e
        where e.trajectory_id = t.trajectory_id and e.visibility = 'SHARED') as last_log_on,
       (select count(*)::int from progress.entry e
        where e.trajectory_id = t.trajectory_id and e.visibility = 'SHARED') as log_entries
from people.trajectory t;

-- A candidate in the list of a supervisor or an office: the bar, what comes next, and what is late or due.
create view overview.candidate with (security_invoker = true) as
select t.trajectory_id, t.school_id, t.programme_id, t.candidate_id, t.title, t.start_date, l.falls_on as last_day,
       (select max(c.runs_to) from overview.term c where c.trajectory_id = t.trajectory_id) as contracted_to,
       v.falls_on as evaluation_on,
       exists (select from people.contract_term c where c.trajectory_id = t.trajectory_id and c.number > 1) as continued,
       n.event as next_event, n.falls_on as next_on,
       (select max(e.occurred_on) from progress.entry e
        where e.trajectory_id = t.trajectory_id and e.visibility = 'SHARED') as last_log_on
from people.trajectory t
left join people.due_date l on l.trajectory_id = t.trajectory_id and l.event = 'LAST_DAY'
left join people.due_date v on v.trajectory_id = t.trajectory_id and v.event = 'EVALUATION'
left join lateral (
  select d.event, d.falls_on from people.due_date d
  where d.trajectory_id = t.trajectory_id and d.falls_on >= (select security.today())
    and d.event in ('PLAN_DUE', 'NINE_MONTH_REPORT', 'EVALUATION', 'NOTICE', 'YEAR_1_REVIEW', 'YEAR_2_REVIEW', 'YEAR_3_REVIEW',
                    'LAST_DAY', 'COMMITTEE_PROPOSED', 'MANUSCRIPT')
    -- Nothing of the first contract is ahead once it goes on.
    and (d.event <> 'NOTICE'
      or not exists (select from people.contract_term c where c.trajectory_id = t.trajectory_id and c.number > 1))
  order by d.falls_on, d.event limit 1) n on true;
