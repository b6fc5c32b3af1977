-- HR looks for the requests that wait, among all that were ever made.
create index request_waiting on leave.request (trajectory_id) where status = 'REQUESTED';

-- The written notice is ahead, too: as long as nobody has decided about a first contract, no date of it matters more to HR.
drop index people.due_date_ahead;
create index due_date_ahead on people.due_date (falls_on, event, trajectory_id)
  where event in ('PLAN_DUE', 'NINE_MONTH_REPORT', 'EVALUATION', 'NOTICE', 'YEAR_1_REVIEW', 'YEAR_2_REVIEW', 'YEAR_3_REVIEW',
                  'LAST_DAY', 'COMMITTEE_PROPOSED', 'MANUSCRIPT');
