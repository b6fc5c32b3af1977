-- One to three topics, each with a technique and most with a ground truth.
insert into plan.topic (topic_id, trajectory_id, number, title, question, hypothesis, refuting_result, data, baselines,
  period_from, period_to, status, status_since, reason, proposed_on, proposed_by, candidate_agreed_on, promotor_agreed_on,
  promotor_agreed_by, created_by, created_on)
select c.n * 4 + number, c.trajectory_id, number,
       pg_temp.choose(c.n * 4 + number, 'topic', '{Planted circuits,Faithful masks,Probes under intervention,
         Universal features,Steering vectors,Attention heads that copy}'),
       'Which parts of the model carry the answer, and how do we know?',
       'A small part of the model, found by the method, is enough to reproduce its behaviour on the task.',
       'Removing the rest changes the answers as much as removing the part that was found.',
       'A synthetic task with a known solution', 'Random subgraphs of the same size',
       (c.start + make_interval(months => number * 9 - 7))::date, (c.start + make_interval(months => number * 9 + 4))::date,
       state.status, days.since, case when state.status = 'DROPPED' then 'The data turned out to be unfit.' else '' end,
       days.since - 10, c.person_id, days.since - 10,
       case when state.status <> 'PROPOSED' then days.since - 3 end, case when state.status <> 'PROPOSED' then c.promotor end,
       c.person_id, days.since - 20
from cohort c
cross join generate_series(1, 3) number
cross join lateral (select least((c.start + make_interval(months => number * 9 - 7))::date, c.today) as since) days
cross join lateral (
  select case when days.since > c.today - 20 then 'PROPOSED'
              when number = 3 and pg_temp.pick(c.n, 'dropped', 20) = 0 then 'DROPPED' else 'ACTIVE' end as status) state
where number * 9 - 7 <= c.months and (number < 3 or pg_temp.pick(c.n, 'third topic', 2) = 0)
order by c.n, number;

insert into plan.topic_term (topic_id, term_id, trajectory_id)
select t.topic_id, w.term_id, t.trajectory_id
from plan.topic t
join cohort c on c.trajectory_id = t.trajectory_id
cross join (values ('TECHNIQUE'), ('GROUND_TRUTH')) wanted (kind)
join (
  select kind, term_id, row_number() over (partition by kind order by term_id) - 1 as number, count(*) over (partition by kind) as terms
  from plan.term) w on w.kind = wanted.kind and w.number = pg_temp.pick(t.topic_id, wanted.kind, w.terms::int)
where wanted.kind = 'TECHNIQUE' or pg_temp.pick(t.topic_id, 'truth', 8) > 0
order by t.topic_id, w.term_id;
