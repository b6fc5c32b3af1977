-- Papers with their authors, each at a cycle of a venue whose deadline suits its time.
insert into publication.paper (paper_id, trajectory_id, number, title, abstract, repository)
select c.n * 4 + number, c.trajectory_id, number,
       pg_temp.choose(c.n * 4 + number, 'paper', '{What a circuit is not,Masks under interchange interventions,
         Probes that know too much,Features that survive fine-tuning,A test bed for circuit discovery,
         Steering: a negative result}'),
       'We plant a known mechanism and ask whether a method finds it again.',
       'https://example.org/papers/' || c.n * 4 + number
from cohort c
cross join generate_series(1, 3) number
where number * 13 - 3 <= c.months and pg_temp.pick(c.n * 4 + number, 'writes', 100) < case when c.slow then 25 else 60 end
order by c.n, number;

insert into publication.paper_author (paper_author_id, paper_id, trajectory_id, position, name, candidate, contribution)
select p.paper_id * 4 + author.position, p.paper_id, p.trajectory_id, author.position, pg_temp.given_name(author.person) || ' ' || pg_temp.family_name(author.person),
       author.position = 1, case author.position when 1 then 'experiments and text' else '' end
from publication.paper p
join cohort c on c.trajectory_id = p.trajectory_id
cross join lateral (values (1, c.person_id), (2, c.daily), (3, c.promotor)) author (position, person)
order by p.paper_id, author.position;

insert into publication.paper_topic (paper_id, topic_id, trajectory_id)
select p.paper_id, t.topic_id, p.trajectory_id
from publication.paper p
join cohort c on c.trajectory_id = p.trajectory_id
join plan.topic t on t.trajectory_id = p.trajectory_id and t.number = 1
order by p.paper_id;

-- Handed in at the last cycle whose deadline had passed at that time; else planned for one that is ahead.
insert into publication.submission (submission_id, paper_id, trajectory_id, cycle_id, status)
select p.paper_id, p.paper_id, p.trajectory_id, at.cycle_id,
       case when at.due >= c.today then 'PLANNED' when at.decided > c.today then 'IN_REVIEW'
            when pg_temp.pick(p.paper_id, 'accepted', 100) < 45 then 'ACCEPTED' else 'REJECTED' end
from publication.paper p
join cohort c on c.trajectory_id = p.trajectory_id
cross join lateral (
  select d.cycle_id, d.day as due, n.day as decided
  from publication.edition_date d
  join publication.edition_date n on n.cycle_id = d.cycle_id and n.kind = 'NOTIFICATION'
  where d.kind = 'PAPER'
  order by abs(d.day - (c.start + make_interval(months => p.number * 13))::date), d.cycle_id
  offset pg_temp.pick(p.paper_id, 'venue', 6) limit 1) at
order by p.paper_id;

insert into publication.submission_step (submission_step_id, submission_id, trajectory_id, status, taken_on, taken_by)
select s.submission_id * 4 + step.number, s.submission_id, s.trajectory_id, step.status, step.taken_on, c.person_id
from publication.submission s
join cohort c on c.trajectory_id = s.trajectory_id
join publication.edition_date d on d.cycle_id = s.cycle_id and d.kind = 'PAPER'
join publication.edition_date n on n.cycle_id = s.cycle_id and n.kind = 'NOTIFICATION'
cross join lateral (
  values (1, 'PLANNED', least(d.day - 60, c.today), true),
         (2, 'SUBMITTED', d.day, s.status <> 'PLANNED'),
         (3, s.status, case s.status when 'IN_REVIEW' then d.day + 1 else n.day end, s.status <> 'PLANNED')
) step (number, status, taken_on, taken)
where step.taken
order by s.submission_id, step.number;
