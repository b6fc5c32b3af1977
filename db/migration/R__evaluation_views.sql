-- What the records of the other features add up to, for the dossier; with the reader's own rights. The log is the team's:
-- others see no activity.
drop view if exists evaluation.dossier;
create view evaluation.dossier with (security_invoker = true) as
select t.trajectory_id,
       (select v.number from plan.plan_version v
        where v.trajectory_id = t.trajectory_id and v.status = 'IN_FORCE') as plan_number,
       (select v.in_force_from from plan.plan_version v
        where v.trajectory_id = t.trajectory_id and v.status = 'IN_FORCE') as plan_in_force_from,
       topics.topics,
       topics.agreed_topics,
       education.credited_ec,
       duties.duties,
       duties.planned_hours,
       papers.papers,
       papers.accepted_papers,
       papers.papers_under_review,
       (select max(e.occurred_on)
        from progress.entry e
        where e.trajectory_id = t.trajectory_id and e.visibility = 'SHARED') as last_activity_on,
       (select r.filed_on
        from evaluation.report r
        join evaluation.milestone m on m.milestone_id = r.milestone_id
        where m.trajectory_id = t.trajectory_id and m.kind = 'REPORT') as report_filed_on
from people.trajectory t
cross join lateral (
  select count(*)::int as topics,
         count(*) filter (where o.status in ('AGREED', 'ACTIVE', 'PAUSED'))::int as agreed_topics
  from plan.topic o
  where o.trajectory_id = t.trajectory_id and o.status not in ('MERGED', 'DROPPED')) topics
cross join lateral (
  select coalesce(sum(i.ec) filter (where i.status = 'CREDITED'), 0)::numeric(6, 1) as credited_ec
  from education.item i
  where i.trajectory_id = t.trajectory_id) education
cross join lateral (
  select count(*)::int as duties, coalesce(sum(d.planned_hours), 0)::numeric(8, 2) as planned_hours
  from teaching.duty d
  where d.trajectory_id = t.trajectory_id and d.status in ('AGREED', 'RUNNING', 'DONE')) duties
cross join lateral (
  select count(distinct p.paper_id)::int as papers,
         count(distinct p.paper_id) filter (where s.status in ('ACCEPTED', 'CAMERA_READY_IN', 'PRESENTED'))::int
           as accepted_papers,
         count(distinct p.paper_id) filter (where s.status in ('SUBMITTED', 'IN_REVIEW', 'REBUTTAL', 'COMMITTED'))::int
           as papers_under_review
  from publication.paper p
  left join publication.submission s on s.paper_id = p.paper_id
  where p.trajectory_id = t.trajectory_id) papers;
