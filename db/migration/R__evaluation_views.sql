-- What the records of the other features add up to, for the dossier; with the reader's own rights.
drop view if exists evaluation.dossier;
create view evaluation.dossier with (security_invoker = true) as
select t.trajectory_id,
       0 as topics,
       0 as agreed_topics,
       0::numeric as credited_ec,
       0 as duties,
       0::numeric as planned_hours,
       0 as papers,
       0 as accepted_papers,
       0 as papers_under_review,
       null::date as last_activity_on,
       (select r.filed_on
        from evaluation.report r
        join evaluation.milestone m on m.milestone_id = r.milestone_id
        where m.trajectory_id = t.trajectory_id and m.kind = 'REPORT') as report_filed_on
from people.trajectory t;
