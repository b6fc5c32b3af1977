-- For whom a job works: what an administrator imports is written by the registration, and the history names the administrator.
create function security.on_behalf() returns bigint
  language sql stable parallel safe
  return nullif(current_setting('traject.on_behalf', true), '')::bigint;
