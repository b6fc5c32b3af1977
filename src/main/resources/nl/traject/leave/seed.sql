-- What became of the requests: granted ones, and those that wait for HR.
insert into leave.request (request_id, trajectory_id, kind, first_day, last_day, fraction, extension, asked_on, reason, status, entered_by, decided_by,
  decided_on, leave_id)
select n, trajectory_id, leave_kind, leave_from, leave_to, 1, leave_kind <> 'OTHER', least(leave_from - 60, today), '', 'GRANTED', person_id,
       current_setting('seed.hr')::bigint, least(leave_from - 30, today), n
from cohort
where leave_kind is not null
union all
select n, trajectory_id, 'PARENTAL', today + 60, today + 120, 1, true, today - 5, 'Three days a week would do as well.',
       'REQUESTED', person_id, null, null, null
from cohort
where leave_kind is null and ended is null and months between 3 and 40 and pg_temp.pick(n, 'asks for leave', 60) = 0
order by 1;
