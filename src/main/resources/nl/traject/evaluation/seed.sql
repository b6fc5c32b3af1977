-- Plan, report and evaluation, on the days that the schedule gave them: in time, late, or not yet.
create temporary table if not exists evaluated (
  n bigint primary key, milestone_id bigint not null, decided date not null, outcome text not null, observed boolean not null);
truncate evaluated;
insert into evaluated
select c.n, c.n * 16 + 3, day.decided,
       case when c.failed then 'DO_NOT_CONTINUE'
            when pg_temp.pick(c.n, 'conditions', 12) = 0 then 'CONTINUE_WITH_CONDITIONS'
            else 'CONTINUE' end,
       c.rules = 'ILLC'
from cohort c
join people.due_date d on d.trajectory_id = c.trajectory_id and d.event = 'EVALUATION'
cross join lateral (select d.falls_on - 10 + pg_temp.pick(c.n, 'decided', 20) + case when c.slow then 40 else 0 end as wished) w
-- Who goes on was decided about before the second contract was signed, and who does not before the first one ended.
cross join lateral (
  select case when c.continued or c.ended is not null then least(w.wished, case when c.continued then c.signed - 12 end, c.first_last - 25, c.today)
              else w.wished end as decided) day
where day.decided <= c.today;

insert into evaluation.milestone (milestone_id, trajectory_id, kind, number, status, outcome, decided_on, closed_on)
select c.n * 16 + made.number, c.trajectory_id, made.kind, made.number, made.status, made.outcome, made.decided_on, made.closed_on
from cohort c
left join evaluated e on e.n = c.n
left join people.due_date p on p.trajectory_id = c.trajectory_id and p.event = 'PLAN_DUE'
left join people.due_date r on r.trajectory_id = c.trajectory_id and r.event = 'NINE_MONTH_REPORT'
left join people.due_date y on y.trajectory_id = c.trajectory_id and y.event = 'YEAR_2_REVIEW'
-- It is over with the second contract, or with the notice that there is none.
cross join lateral (
  select case when c.continued then c.signed when c.failed and e.decided + 10 <= c.today then e.decided + 10 end as closed) finished
cross join lateral (
  values ('PLAN', 1, 'CLOSED', null, null::date, p.falls_on - 5 + pg_temp.pick(c.n, 'plan', 15)),
         ('REPORT', 2, 'CLOSED', null, null, r.falls_on - 12 + pg_temp.pick(c.n, 'report', 15) + case when c.slow then 30 else 0 end),
         ('EVALUATION', 3, case when finished.closed is null then 'DECIDED' else 'CLOSED' end, e.outcome, e.decided, finished.closed),
         ('YEAR_2_REVIEW', 5, 'CLOSED', null, null, y.falls_on + 5)
) made (kind, number, status, outcome, decided_on, closed_on)
where coalesce(made.decided_on, made.closed_on) <= coalesce(c.ended, c.today)
order by c.n, made.number;

insert into evaluation.report (report_id, trajectory_id, milestone_id, content, saved_at, filed_on)
select m.milestone_id, c.trajectory_id, m.milestone_id,
       'The first question is answered for one family of models. The months ahead are for the second, with the same data.',
       (m.closed_on - 1) + time '12:00', m.closed_on - 1
from cohort c
join evaluation.milestone m on m.trajectory_id = c.trajectory_id and m.kind = 'REPORT'
union all
select e.milestone_id, c.trajectory_id, e.milestone_id, 'Two papers, one of them accepted; a course still to be done. I should like to continue.',
       (e.decided - 20) + time '12:00', e.decided - 20
from cohort c
join evaluated e on e.n = c.n
order by 1;

insert into evaluation.assessment (assessment_id, trajectory_id, milestone_id, assessor_id, submitted_on)
select c.n, c.trajectory_id, e.milestone_id, c.promotor, e.decided - 9
from cohort c
join evaluated e on e.n = c.n
order by c.n;

insert into evaluation.rating (rating_id, trajectory_id, assessment_id, criterion, level, content)
select c.n * 8 + criterion.number, c.trajectory_id, c.n, criterion.code,
       case when c.failed then 1 + pg_temp.pick(c.n, criterion.code, 2) else 2 + pg_temp.pick(c.n, criterion.code, 3) end,
       'As discussed at the meeting.'
from cohort c
join evaluated e on e.n = c.n
cross join (values ('RESEARCH', 1), ('OUTPUT', 2), ('INDEPENDENCE', 3), ('COMMUNICATION', 4), ('PLANNING', 5)) criterion (code, number)
order by c.n, criterion.number;

insert into evaluation.observer_view (observer_view_id, trajectory_id, milestone_id, observer_id, content, submitted_on)
select c.n, c.trajectory_id, e.milestone_id, current_setting('seed.observer')::bigint,
       'The plan is sound and the supervision is close enough.', e.decided - 3
from cohort c
join evaluated e on e.n = c.n
where e.observed
order by c.n;

insert into evaluation.meeting (meeting_id, trajectory_id, milestone_id, held_on, place, present, notes, recorded_by)
select c.n, c.trajectory_id, e.milestone_id, e.decided - 1, 'Science Park', 'Candidate, promotor, daily supervisor', '', c.promotor
from cohort c
join evaluated e on e.n = c.n
order by c.n;

insert into evaluation.decision (decision_id, trajectory_id, milestone_id, outcome, motivation, reassessed_on, decided_on, decided_by)
select c.n, c.trajectory_id, e.milestone_id, e.outcome,
       case e.outcome when 'CONTINUE' then '' when 'DO_NOT_CONTINUE' then 'The questions are not within reach in the time that is left.'
         else 'The second paper is needed before the end of the contract.' end,
       case e.outcome when 'CONTINUE_WITH_CONDITIONS' then e.decided + 90 end, e.decided, c.promotor
from cohort c
join evaluated e on e.n = c.n
order by c.n;

insert into evaluation.decision_condition (decision_condition_id, trajectory_id, decision_id, content, due_on)
select c.n, c.trajectory_id, c.n, 'A complete draft of the second paper.', e.decided + 80
from cohort c
join evaluated e on e.n = c.n
where e.outcome = 'CONTINUE_WITH_CONDITIONS'
order by c.n;

insert into evaluation.response (response_id, trajectory_id, milestone_id, content, responded_on)
select c.n, c.trajectory_id, e.milestone_id, 'I agree with what was said.', least(e.decided + 4, c.today)
from cohort c
join evaluated e on e.n = c.n
where e.decided + 2 <= c.today
order by c.n;

insert into evaluation.seal (seal_id, trajectory_id, milestone_id, content, sha256, sealed_at, sealed_by)
select c.n, c.trajectory_id, e.milestone_id, dossier.content, encode(sha256(convert_to(dossier.content, 'UTF8')), 'hex'),
       least(e.decided + 5, c.today) + time '12:00', c.promotor
from cohort c
join evaluated e on e.n = c.n
cross join lateral (select jsonb_build_object('decidedOn', e.decided, 'outcome', e.outcome)::text as content) dossier
where e.decided + 3 <= c.today
order by c.n;

insert into evaluation.written_notice (written_notice_id, trajectory_id, milestone_id, given_on, at_the_latest, source, recorded_by)
select c.n, c.trajectory_id, e.milestone_id, e.decided + 10, d.falls_on, 'Letter of ' || e.decided + 10, current_setting('seed.hr')::bigint
from cohort c
join evaluated e on e.n = c.n
join people.due_date d on d.trajectory_id = c.trajectory_id and d.event = 'NOTICE'
where e.decided + 10 <= c.today
order by c.n;
