-- The vocabulary is everybody's to read and the administrators' to keep; nobody deletes a term, as old topics name it.
call security.protect('plan.term', '{everyone}', '{}');
create policy term_added on plan.term for insert with check ((select people.is_administrator()));
create policy term_changed on plan.term for update
  using ((select people.is_administrator())) with check ((select people.is_administrator()));
-- Its conditions have the form of V080.
