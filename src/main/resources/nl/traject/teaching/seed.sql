-- A course or two a year, from the seventh month on. A few begin too early, with a reason that was accepted or not.
insert into teaching.duty (duty_id, trajectory_id, course, code, level, role, block, first_day, last_day, weekly_hours,
  planned_hours, lecturer, status, entered_on, asked_id, asked_on, candidate_accepted_on, accepted_by,
  accepted_on, confirmed_by, confirmed_on)
select c.n * 8 + plan.number, c.trajectory_id, plan.course, plan.code, plan.level, plan.role, 'Block ' || plan.number,
       days.first, days.first + 55, plan.weekly, plan.weekly * 8,
       pg_temp.given_name(c.promotor) || ' ' || pg_temp.family_name(c.promotor), state.status, least(days.first - 40, c.today),
       case when state.status = 'PROPOSED' then c.daily end, case when state.status = 'PROPOSED' then least(days.first - 40, c.today) end,
       least(days.first - 40, c.today),
       case when state.status <> 'PROPOSED' then c.daily end, case when state.status <> 'PROPOSED' then least(days.first - 30, c.today) end,
       case when state.status = 'DONE' then c.daily end, case when state.status = 'DONE' then least(days.first + 60, c.today) end
from cohort c
cross join (
  values (1, 'Machine Learning 1', 'ML1', 'MSC', 'TEACHING_ASSISTANT', 8, 8),
         (2, 'Linear Algebra', 'LA', 'BSC', 'TUTORIAL', 16, 6),
         (3, 'Interpretability lab', 'INT', 'MSC', 'LAB', 25, 10),
         (4, 'Introduction to Programming', 'IP', 'BSC', 'TEACHING_ASSISTANT', 34, 8)
) plan (number, course, code, level, role, month, weekly)
cross join lateral (
  select (c.start + make_interval(months =>
            case when plan.number = 1 and pg_temp.pick(c.n, 'too early', 25) = 0 then 4 else plan.month end))::date as first) days
cross join lateral (
  select case when days.first + 60 <= coalesce(c.ended, c.today) then 'DONE' when days.first <= c.today then 'RUNNING'
              when pg_temp.pick(c.n, 'agreed', 2) = 0 then 'AGREED' else 'PROPOSED' end as status) state
where days.first <= c.today + 90 and (c.ended is null or days.first + 55 <= c.ended)
  and pg_temp.pick(c.n * 8 + plan.number, 'teaches', 100) < 75
order by c.n, plan.number;

insert into teaching.worked_week (worked_week_id, duty_id, trajectory_id, week, hours)
select d.duty_id, d.duty_id, d.trajectory_id, date_trunc('week', d.first_day)::date + 7, d.weekly_hours
from teaching.duty d
join cohort c on c.trajectory_id = d.trajectory_id
where (d.status = 'RUNNING' or d.status = 'DONE' and d.duty_id % 2 = 0) and date_trunc('week', d.first_day)::date + 7 <= c.today
order by d.duty_id;

insert into teaching.rule_exception (rule_exception_id, duty_id, trajectory_id, rule, reason, given_by, given_on, accepted_by, accepted_on)
select d.duty_id, d.duty_id, d.trajectory_id, 'TOO_EARLY', 'The only course of this year that fits the project.', c.promotor, d.entered_on,
       case when pg_temp.pick(c.n, 'accepted', 2) = 0 then current_setting('seed.administrator')::bigint end,
       case when pg_temp.pick(c.n, 'accepted', 2) = 0 then least(d.entered_on + 7, c.today) end
from teaching.duty d
join cohort c on c.trajectory_id = d.trajectory_id
where d.first_day < (c.start + interval '6 months')::date
order by d.duty_id;
