-- Candidates and supervisors, contracts, leave and teams. The candidates themselves are chosen in the script before this one.

create or replace function pg_temp.given_name(n bigint) returns text
  language sql immutable parallel safe
  return pg_temp.choose(n, 'given name', '{Anna,Bram,Chloé,Daan,Eva,Femke,Gijs,Hanna,Ilse,Jasper,Kees,
    Lotte,Maud,Niels,Olga,Pim,Quinten,Rosa,Sanne,Thijs,
    Ümit,Vera,Wout,Xandra,Yara,Zoë,Ahmed,Aylin,Björn,Carmen,Dimitri,Elif,
    François,Giulia,Hiroshi,Ingrid,José,Katarzyna,Li,
    Mehmet,Nadia,Oluwaseun,Priya,Rashid,Søren,Tatiana,Uchenna,Viktor,Wei,Yusuf}');

create or replace function pg_temp.family_name(n bigint) returns text
  language sql immutable parallel safe
  return pg_temp.choose(n, 'family name', '{de Jong,Jansen,de Vries,van den Berg,Bakker,van Dijk,Visser,Smit,Meijer,
    de Boer,Mulder,de Groot,Bos,Vos,Peters,
    Hendriks,van Leeuwen,Dekker,Brouwer,de Wit,Dijkstra,Smits,de Graaf,van der Meer,Kok,
    Jacobs,de Haan,Vermeulen,van der Linden,
    Schouten,Prins,Huisman,Postma,Willems,Kuiper,van Beek,Yılmaz,Öztürk,El Amrani,Nguyễn,Chen,Wang,Kumar,Sharma,Okafor,García,
    Müller,Rossi,Novák,Kowalska,Petrov,Andersson,Sørensen,Dupont,Papadopoulos,Tanaka,Kim,Silva,Haddad,Cohen}');

insert into people.person (person_id, given_name, family_name)
select block + place, pg_temp.given_name(block + place), pg_temp.family_name(block + place)
from cohort
cross join lateral (select current_setting('seed.first_person')::bigint + (n - 1) / 20 * 26 as block) b
cross join generate_series(0, 5) place
where (n - 1) % 20 = 0
order by block + place;

insert into people.person (person_id, given_name, family_name)
select person_id, pg_temp.given_name(person_id), pg_temp.family_name(person_id)
from cohort
order by person_id;

insert into people.contact (person_id, email)
select p.person_id, 'p' || p.person_id || '@seed.traject.example'
from people.person p
where p.person_id between current_setting('seed.person_from')::bigint and current_setting('seed.person_to')::bigint
order by p.person_id;

insert into people.trajectory (trajectory_id, school_id, programme_id, candidate_id, title, institutes, start_date, rule_set_id, status,
  planned_defence, ended_on)
select trajectory_id, school_id, programme_id, person_id,
       pg_temp.choose(n, 'title', '{Circuits one can check,Faithful explanations,What probes know,Features that survive,
         Steering without side effects,Patterns of attention,Sparse codes of language,
         Auditing from the inside,Causes in networks,Explaining molecules}') || ' in '
         || pg_temp.choose(n, 'of what', '{language models,graph networks,vision models,recommender systems,speech models,
         interatomic potentials,state-space models,mixtures of experts}'),
       '', start, rule_set_id,
       case when ended is not null then case when failed then 'DISCONTINUED' else 'COMPLETED' end
            when continued and months >= 50 and fte = 1 then 'EXTENDED' else 'ACTIVE' end,
       case when ended is null and continued and months >= 38 then last_day + 60 end,
       ended
from cohort
order by trajectory_id;

insert into people.contract_term (contract_term_id, trajectory_id, number, start_date, last_day, fte, signed_on, source)
-- Signed before there was any leave; written down to end where it does when the next one is signed.
select n * 4 + 1, trajectory_id, 1, start, case when continued then first_last else (start + interval '18 months')::date - 1 end, fte, start - 40, 'HR ' || trajectory_id || '-1'
from cohort
union all
select n * 4 + 2, trajectory_id, 2, first_last + 1, last_day, fte, signed, 'HR ' || trajectory_id || '-2'
from cohort
where continued
union all
select n * 4 + 3, trajectory_id, 3, last_day + 1, last_day + 365, 1, last_day - 30, 'HR ' || trajectory_id || '-3'
from cohort
where ended is null and continued and months >= 50 and fte = 1
order by 1;

insert into people.leave (leave_id, trajectory_id, first_day, last_day, fraction, moves_contract, moves_milestones, granted_on)
select n, trajectory_id, leave_from, leave_to, 1, leave_kind <> 'OTHER', leave_kind <> 'OTHER', least(leave_from - 30, today)
from cohort
where leave_kind is not null
order by n;

insert into people.leave_kind (leave_id, trajectory_id, kind)
select n, trajectory_id, leave_kind
from cohort
where leave_kind is not null
order by n;

-- After parental leave, some go on with fewer hours.
insert into people.fte_change (fte_change_id, trajectory_id, changes_on, fte, granted_on)
select n, trajectory_id, leave_to + 1, 0.8, least(leave_from - 30, today)
from cohort
where leave_kind = 'PARENTAL' and fte = 1 and pg_temp.pick(n, 'fewer hours', 3) = 0 and leave_to < first_last
order by n;

insert into people.moved_date (moved_date_id, trajectory_id, event, falls_on, reason, moved_by, moved_on)
select n, trajectory_id, 'EVALUATION', (start + interval '14 months')::date + pg_temp.pick(n, 'moved', 20),
       'Agreed with the candidate: a deadline and a summer school lie in between.', promotor, start + 300
from cohort
where pg_temp.pick(n, 'moved', 50) = 0 and start + 300 <= today
order by n;

-- A team of two or three. Some have lost their daily supervisor, and some of these have no other one yet; some their first promotor,
-- and some everybody.
insert into people.supervision (supervision_id, trajectory_id, supervisor_id, part, first, second, valid_from, valid_until)
select c.n * 8 + team.number, c.trajectory_id, team.supervisor_id, team.part, team.first, team.second, team.valid_from,
       case when c.ended < team.valid_from then team.valid_from
            when had.all_left then least(team.valid_until, greatest(team.valid_from, c.today - 10))
            else least(team.valid_until, c.ended) end
from cohort c
cross join lateral (
  select pg_temp.pick(c.n, 'who left', 100) < 5 and c.start + 400 < coalesce(c.ended, c.today) as left,
         pg_temp.pick(c.n, 'who left', 100) < 2 as alone,
         pg_temp.pick(c.n, 'who else left', 100) < 2 and c.start + 200 < c.today and c.ended is null as unled,
         pg_temp.pick(c.n, 'who else left', 100) = 0 and c.start + 200 < c.today and c.ended is null as all_left) had
cross join lateral (
  values (c.promotor, 'PROMOTOR', true, false, c.start, case when had.unled then c.today - 20 end, true, 1),
         (c.daily, 'DAILY_SUPERVISOR', false, true, c.start, case when had.left then c.start + 399 end, true, 2),
         (c.observer, 'CO_PROMOTOR', false, true, c.start + 400, null, had.left and not had.alone, 3),
         (c.third, 'CO_PROMOTOR', false, false, c.start, null, pg_temp.pick(c.n, 'third', 100) < 35, 4)
) team (supervisor_id, part, first, second, valid_from, valid_until, wanted, number)
where team.wanted
order by c.n, team.number;
