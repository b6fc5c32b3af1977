-- Sums over trajectories and where they come from: for the offices that read the trajectories. Nobody writes them but the triggers.
alter table people.stretch enable row level security;
alter table people.turn enable row level security;
drop policy if exists stretch_readers on people.stretch;
drop policy if exists turn_readers on people.turn;
create policy stretch_readers on people.stretch for select using (
  school_id = any ((select people.schools_of_office('ADMINISTRATOR'))::bigint[])
  or programme_id = any ((select people.directed())::bigint[]));
create policy turn_readers on people.turn for select using (
  school_id = any ((select people.schools_of_office('ADMINISTRATOR'))::bigint[])
  or programme_id = any ((select people.directed())::bigint[])
  or (state = 'LISTED' and school_id = any ((select people.schools_of_office('HR'))::bigint[])));
-- Its conditions have the form of V080.

-- As names are: whoever may be found may be counted.
alter table people.registered enable row level security;
drop policy if exists registered_readers on people.registered;
create policy registered_readers on people.registered for select using ((select security.person()) is not null);
