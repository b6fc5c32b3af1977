-- Whoever is signed in reads what the sign-in page shows; the operator writes it.
alter table security.imprint enable row level security;
drop policy if exists imprint_readers on security.imprint;
drop policy if exists imprint_by_operators on security.imprint;
create policy imprint_readers on security.imprint for select using ((select security.person()) is not null);
create policy imprint_by_operators on security.imprint for update
  using ((select security.keeps_installation())) with check ((select security.keeps_installation()));
-- Its conditions have the form of V080.
