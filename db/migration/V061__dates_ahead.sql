-- What comes next of many trajectories, the soonest first, without looking at those whose next date is far away.
create index due_date_ahead on people.due_date (falls_on, event, trajectory_id)
  where event in ('PLAN_DUE', 'NINE_MONTH_REPORT', 'EVALUATION', 'YEAR_1_REVIEW', 'YEAR_2_REVIEW', 'YEAR_3_REVIEW', 'LAST_DAY',
                  'COMMITTEE_PROPOSED', 'MANUSCRIPT');
