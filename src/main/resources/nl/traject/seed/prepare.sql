-- Who the next candidates are: one row each, from which every room's script draws its rows. What differs from candidate to
-- candidate is picked by a hash of the candidate's number, so that the same number is the same candidate every time.
-- Twenty candidates of a programme share six supervisors.

-- Who holds the offices.
select set_config('seed.' || office,
         (select c.person_id::text from people.contact c where c.email = office || '@seed.traject.example'), true)
from unnest('{administrator,hr,observer}'::text[]) office;

-- Times of day are Amsterdam's, wherever this runs.
set local timezone = 'Europe/Amsterdam';

create or replace function pg_temp.pick(n bigint, what text, choices int) returns int
  language sql immutable parallel safe
  return ((hashint8extended(n, hashtextextended(what, 0)) & 9223372036854775807) % choices)::int;

create or replace function pg_temp.choose(n bigint, what text, choices text[]) returns text
  language sql immutable parallel safe
  return choices[1 + pg_temp.pick(n, what, cardinality(choices))];

create temporary table if not exists cohort (
  n             bigint primary key,
  trajectory_id bigint not null,
  person_id     bigint not null,
  school_id     bigint not null,
  programme_id  bigint not null,
  rule_set_id   bigint not null,
  rules         text not null,
  start         date not null,
  today         date not null,
  months        int not null,
  ended         date,
  failed        boolean not null,
  continued     boolean not null,
  slow          boolean not null,
  fte           numeric not null,
  promotor      bigint not null,
  daily         bigint not null,
  third         bigint not null,
  observer      bigint not null,
  leave_kind    text,
  leave_from    date,
  leave_to      date,
  first_last    date,
  signed        date,
  last_day      date
);
truncate cohort;

insert into cohort
select n, n, block.first_person + 6 + (n - 1) % 20, place.school_id, place.programme_id, place.rule_set_id, place.code,
       begun.start, (select security.today()), begun.months,
       case when fate.failed and begun.start + interval '18 months' <= (select security.today())
              then (begun.start + interval '18 months')::date - 1
            when begun.months >= 48 + pg_temp.pick(n, 'months to the doctorate', 10) and fate.fte = 1
              then (begun.start + make_interval(months => 48 + pg_temp.pick(n, 'months to the doctorate', 10)))::date - 1 end,
       fate.failed,
       false,
       fate.slow, fate.fte,
       block.first_person + pg_temp.pick(n, 'promotor', 2),
       block.first_person + 2 + pg_temp.pick(n, 'daily supervisor', 2),
       block.first_person + 4,
       block.first_person + 5
from generate_series(current_setting('seed.first')::bigint, current_setting('seed.last')::bigint) n
cross join lateral (
  select (n - 1) / 20 as number, current_setting('seed.first_person')::bigint + (n - 1) / 20 * 26 as first_person) block
cross join lateral (
  select pg_temp.pick(n, 'months', 60) as months,
         ((select security.today()) - make_interval(months => pg_temp.pick(n, 'months', 60), days => pg_temp.pick(n, 'days', 28)))::date
           as start) begun
cross join lateral (
  select pg_temp.pick(n, 'outcome', 100) < 4 and pg_temp.pick(n, 'months', 60) >= 15 as failed,
         pg_temp.pick(n, 'pace', 100) < 12 as slow,
         case when pg_temp.pick(n, 'hours', 100) < 9 then 0.8 when pg_temp.pick(n, 'hours', 100) < 12 then 0.6 else 1 end as fte) fate
join (
  select p.school_id, p.programme_id, r.rule_set_id, r.code, row_number() over (order by p.programme_id) - 1 as number,
         count(*) over () as programmes
  from people.programme p
  join rules.rule_set r on r.programme_id = p.programme_id) place on place.number = block.number % place.programmes;

-- Leave is asked for by one in six, in the past, now or soon.
update cohort
set leave_kind = pg_temp.choose(n, 'kind of leave', '{MATERNITY,PARENTAL,PARENTAL,ILLNESS,INTERNSHIP,OTHER}'),
    leave_from = start + 90 + pg_temp.pick(n, 'leave', 60 + months * 30)
where pg_temp.pick(n, 'on leave', 100) < 16 and not failed;
update cohort
set leave_to = leave_from - 1 + case leave_kind
  when 'MATERNITY' then 112 when 'PARENTAL' then 91 when 'ILLNESS' then 63 when 'INTERNSHIP' then 90 else 30 end
where leave_kind is not null;
update cohort
set leave_kind = null, leave_from = null, leave_to = null
where leave_to > ended - 120;
-- Contracts: eighteen months, and then, with leave and part time in them, until the full length.
update cohort
set first_last = (start + interval '18 months')::date - 1
      + case when leave_kind <> 'OTHER' and leave_to < start + 500 then leave_to - leave_from + 1 else 0 end;
-- The second is signed five weeks after the evaluation.
update cohort
set signed = least(first_last - 20,
      (start + make_interval(months => (case rules when 'ILLC' then 12 else 14 end / fte)::int))::date + 35
        + case when slow then 40 else 0 end
        + case when leave_kind <> 'OTHER' and leave_to < start + 400 then leave_to - leave_from + 1 else 0 end);
update cohort
set continued = not failed and signed <= today;
update cohort
set last_day = greatest(first_last + 90,
      (start + make_interval(months => (48 / fte)::int))::date - 1
        + case when leave_kind <> 'OTHER' then leave_to - leave_from + 1 else 0 end,
      ended);
analyze cohort;

-- The numbers of the persons who are new with them: with the first candidate of a team come its supervisors.
select set_config('seed.person_from', min(case when (n - 1) % 20 = 0 then person_id - 6 else person_id end)::text, true),
       set_config('seed.person_to', max(person_id)::text, true)
from cohort;

-- The tables whose history is written in sets: those with rows of a trajectory, and persons with their addresses.
create or replace temporary view recorded as
select c.oid::regclass as relation, n.nspname || '.' || c.relname as name, p.readers,
       (select a.attname from pg_constraint k join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
        where k.conrelid = c.oid and k.contype = 'p') as key,
       'trajectory_id' = any (columns.names) as of_trajectory,
       'author_id' = any (columns.names) as has_author,
       'visibility' = any (columns.names) as has_visibility
from pg_trigger t
join pg_class c on c.oid = t.tgrelid
join pg_namespace n on n.oid = c.relnamespace
join security.protection p on p.source = c.oid
cross join lateral (select array_agg(a.attname) as names from pg_attribute a where a.attrelid = c.oid and a.attnum > 0) columns
where t.tgname = 'history' and ('trajectory_id' = any (columns.names) or c.oid in ('people.person'::regclass, 'people.contact'::regclass));

-- Until history.sql has run, or the transaction ends otherwise: no row is recorded one by one, and no reference is looked up that these
-- scripts have taken from the table it leads to. A test looks all of them up afterwards. All other triggers are at work.
set local session_replication_role = replica;
