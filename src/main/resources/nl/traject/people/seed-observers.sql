-- Who observed the evaluations that were decided, for as long as they were open.
insert into people.observation (observation_id, trajectory_id, observer_id, valid_from, closed_at)
select c.n, c.trajectory_id, current_setting('seed.observer')::bigint, e.decided - 30, (e.decided + 1) + time '12:00'
from cohort c
join evaluated e on e.n = c.n
where e.observed
order by c.n;
