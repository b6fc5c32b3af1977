-- A term of the contract begins on the day after the one before it ends. Across rows, so by trigger, raised under a
-- constraint's name; several terms written by one statement are looked at together. What stood with a gap before stays.
create function people.refuse_gap_between_terms() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if (exists (select from people.contract_term e
              where e.trajectory_id = new.trajectory_id and e.last_day < new.start_date)
      and not exists (select from people.contract_term e
                      where e.trajectory_id = new.trajectory_id and e.last_day = new.start_date - 1))
     or (exists (select from people.contract_term l
                 where l.trajectory_id = new.trajectory_id and l.start_date > new.last_day)
         and not exists (select from people.contract_term l
                         where l.trajectory_id = new.trajectory_id and l.start_date = new.last_day + 1)) then
    raise exception 'a gap between two terms of the contract'
      using errcode = 'check_violation', constraint = 'contract_term_no_gap',
            schema = 'people', table = 'contract_term';
  end if;
  return null;
end $$;
create trigger contract_term_no_gap after insert or update of start_date, last_day on people.contract_term
  for each row execute function people.refuse_gap_between_terms();
