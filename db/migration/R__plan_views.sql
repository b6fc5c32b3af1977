-- What a plan takes from the ledgers of training and teaching: all that is not given up, as the plan names it. Read as whoever
-- asks, so that the policies of the ledgers hold.
drop view if exists plan.planned_training;
create view plan.planned_training with (security_invoker = true) as
select i.item_id, i.trajectory_id, i.category, i.title, i.provider, i.place, i.starts_on, i.ends_on, i.ec, i.status,
       i.mandatory_code
from education.item i
where i.status in ('PLANNED', 'APPROVED', 'COMPLETED', 'CREDITED');

drop view if exists plan.planned_teaching;
create view plan.planned_teaching with (security_invoker = true) as
select d.duty_id, d.trajectory_id, d.course, d.code, d.role, d.level, d.block, d.first_day, d.last_day, d.planned_hours,
       d.lecturer, d.status
from teaching.duty d
where d.status in ('PROPOSED', 'AGREED', 'RUNNING', 'DONE');
