-- How trajectories ended, and which were extended.
insert into course.step (step_id, trajectory_id, kind, holds_from, holds_until, reason, taken_by, taken_on)
select n, trajectory_id, 'EXTENSION', last_day + 1, last_day + 365, 'The last chapter needs the experiments of this year.',
       current_setting('seed.hr')::bigint, least(last_day - 30, today)
from cohort
where ended is null and continued and months >= 50 and fte = 1
union all
select n, trajectory_id, case when failed then 'DISCONTINUATION' else 'COMPLETION' end, ended, null,
       case when failed then 'As decided at the evaluation.' else 'The doctorate was awarded.' end,
       current_setting('seed.administrator')::bigint, least(ended + 3, today)
from cohort
where ended is not null
order by 1;
