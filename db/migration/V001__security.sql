-- Who is asking, on which day. The application sets both at the start of every transaction, from its own clock
-- (Europe/Amsterdam); no policy and no view looks at the database's clock.
create schema security;

create function security.person() returns bigint
  language sql stable parallel safe
  return nullif(current_setting('traject.person', true), '')::bigint;

create function security.today() returns date
  language sql stable parallel safe
  return nullif(current_setting('traject.today', true), '')::date;

-- A system actor: a job by its name, while no person is set.
create function security.job() returns text
  language sql stable parallel safe
  return nullif(current_setting('traject.job', true), '');
