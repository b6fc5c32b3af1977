-- The log: the last entry is days old, or months for who is slow. Two in five are private.
insert into progress.entry (entry_id, trajectory_id, author_id, occurred_on, kind, body, hours, visibility, written_at, shared_at)
select c.n * 8 + 5 - number, c.trajectory_id, c.person_id, day.occurred,
       pg_temp.choose(c.n * 8 + number, 'kind', '{RESULT,EXPERIMENT,READING,WRITING,OBSTACLE,IDEA,SERVICE}'),
       pg_temp.choose(c.n * 8 + number, 'words', '{The ablation holds on the second seed too.,
         Read three papers on causal abstraction; notes in the repository.,
         Rewrote the introduction.,The cluster was down for two days.,A smaller model shows the same circuit.,Reviewed for the workshop.}'),
       case when number % 2 = 0 then 4.0 end, case when shared.yes then 'SHARED' else 'PRIVATE' end,
       day.occurred + time '17:00', case when shared.yes then day.occurred + time '17:05' end
from cohort c
cross join generate_series(1, 4) number
cross join lateral (
  select coalesce(c.ended, c.today) - pg_temp.pick(c.n, 'last entry', case when c.slow then 150 else 30 end)
           - (number - 1) * 19 as occurred) day
cross join lateral (select pg_temp.pick(c.n * 8 + number, 'shared', 5) > 1 as yes) shared
where day.occurred >= c.start
order by c.n, number desc;

insert into progress.entry_comment (entry_comment_id, trajectory_id, entry_id, author_id, body, written_at)
select e.entry_id, e.trajectory_id, e.entry_id, c.daily, 'Good. Let us look at it on Thursday.', e.shared_at + interval '1 day'
from progress.entry e
join cohort c on c.trajectory_id = e.trajectory_id
where e.visibility = 'SHARED' and e.occurred_on < c.today - 1 and pg_temp.pick(e.entry_id, 'comment', 4) = 0
order by e.entry_id;
