-- Whoever holds a printed document may ask whether this installation knows it, without being anybody here: one fingerprint in,
-- at most one line out, and no name in it. What was frozen twice is known by its first time.
create function plan.find_fingerprint(digits text)
  returns table (kind text, number int, dated date)
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select 'PLAN', v.number, v.proposed_on
    from plan.snapshot s
    join plan.plan_version v on v.plan_version_id = s.plan_version_id
    where s.sha256 = digits
    order by s.plan_version_id
    limit 1;
  end;
