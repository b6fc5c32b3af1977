-- Who may read and write which rows of the lower rooms. Each feature has a file of its own beside this one
-- (R__row_security_*.sql). Tables that are not protected are named, with the reason, in RowSecurityTest.

-- Names are readable by every actor; contact data by the person, and by the offices that need them.
call security.protect('people.person', '{everyone}', '{job:registration,job:examples}');
call security.protect('people.school', '{everyone}', '{job:registration,job:examples}');
call security.protect('people.programme', '{everyone}', '{job:registration,job:examples}');
call security.protect('people.office', '{everyone}', '{job:registration,job:examples}');

-- Administrators keep names, addresses and the offices of their schools; operators the operators. Nobody grants an office
-- to himself.
create policy person_by_administrators on people.person for update
  using ((select people.is_administrator())) with check ((select people.is_administrator()));
create policy office_granted on people.office for insert with check (
  person_id <> (select security.person())
  and case kind when 'OPERATOR' then (select people.is_operator())
                else school_id = any ((select people.schools_of_office('ADMINISTRATOR'))::bigint[]) end);
create policy office_changed on people.office for update using (
  case kind when 'OPERATOR' then (select people.is_operator())
            else school_id = any ((select people.schools_of_office('ADMINISTRATOR'))::bigint[]) end);
create policy office_withdrawn on people.office for delete using (
  case kind when 'OPERATOR' then (select people.is_operator())
            else school_id = any ((select people.schools_of_office('ADMINISTRATOR'))::bigint[]) end);

call security.protect('people.contact', '{}', '{job:registration,job:examples}');
create policy contact_of_oneself on people.contact for select using (person_id = (select security.person()));
create policy contact_for_administrators on people.contact
  using ((select people.is_administrator())) with check ((select people.is_administrator()));

-- Who was merged with whom, and why.
alter table people.person_merge enable row level security;
drop policy if exists merge_by_administrators on people.person_merge;
create policy merge_by_administrators on people.person_merge
  using ((select people.is_administrator()))
  with check ((select people.is_administrator()) and merged_by = (select security.person()));

call security.protect('people.trajectory',
  '{team,observer,administrator,director,hr,job:examples,job:registration,job:accounts}', '{administrator,job:examples,job:registration,job:checks}');
call security.protect('people.supervision',
  '{team,observer,administrator,director,hr,job:examples,job:registration,job:accounts}', '{administrator,job:examples,job:registration}');
call security.protect('people.observation',
  '{team,observer,administrator,director,job:examples,job:accounts}', '{supervisors,administrator,observer,job:examples}');
call security.protect('people.contract_term',
  '{team,observer,administrator,director,hr,job:examples,job:registration}', '{hr,job:examples,job:registration}');
call security.protect('people.fte_change',
  '{team,observer,administrator,director,hr,job:examples}', '{hr,job:examples}');
call security.protect('people.leave',
  '{team,observer,administrator,director,hr,job:examples}', '{hr,job:examples}');
call security.protect('people.leave_kind', '{own,hr,job:examples}', '{own,hr,job:examples}');
-- Not even the job that computes checks.
alter policy readers on people.leave_kind using (
  trajectory_id = any ((select people.own())::bigint[])
  or exists (select from people.place t where t.trajectory_id = leave_kind.trajectory_id
             and t.school_id = any ((select people.schools_of_office('HR'))::bigint[]))
  or (select security.job()) = 'examples');
call security.protect('people.vacancy',
  '{team,observer,administrator,director,hr,job:examples}', '{}');
call security.protect('people.due_date',
  '{team,observer,administrator,director,hr,job:examples}', '{job:checks,job:examples}');
call security.protect('people.moved_date',
  '{team,observer,administrator,director,hr,job:examples}', '{supervisors,administrator,job:examples}');
call security.protect('people.check_fact',
  '{team,administrator,director,job:examples}', '{job:checks,job:examples}');
-- The offices of a school are asked of the row itself, where triggers or a key keep the school in it right: what is asked of the
-- trajectory is asked once a row.
do $$
begin
  execute format(
    'alter policy readers on people.vacancy using (school_id = any ((select people.schools_of_office(''ADMINISTRATOR''))::bigint[])'
      || ' or school_id = any ((select people.schools_of_office(''HR''))::bigint[]) or %s)',
    security.condition('people.vacancy', '{team,observer,director,job:examples,job:checks}'));
  execute format(
    'alter policy readers on people.check_fact using (school_id = any ((select people.schools_of_office(''ADMINISTRATOR''))::bigint[])'
      || ' or %s)',
    security.condition('people.check_fact', '{team,director,job:examples,job:checks}'));
end $$;

-- Accounts: everybody the own one; the system actors that keep accounts, all.
alter table security.account enable row level security;
drop policy if exists account_own on security.account;
drop policy if exists account_own_update on security.account;
drop policy if exists account_jobs on security.account;
create policy account_own on security.account for select using (person_id = (select security.person()));
create policy account_own_update on security.account for update
  using (person_id = (select security.person())) with check (person_id = (select security.person()));
create policy account_jobs on security.account
  using ((select security.job()) in ('accounts', 'examples')) with check ((select security.job()) in ('accounts', 'examples'));
-- Administrators and operators see who can sign in, and close and reopen accounts; no statement of theirs reads a hash.
drop policy if exists account_kept on security.account;
drop policy if exists account_kept_update on security.account;
create policy account_kept on security.account for select
  using ((select people.is_administrator()) or (select people.is_operator()));
create policy account_kept_update on security.account for update
  using ((select people.is_administrator()) or (select people.is_operator()))
  with check ((select people.is_administrator()) or (select people.is_operator()));
insert into security.protection values ('security.account', '{administrator}', '{}') on conflict do nothing;

alter table security.one_time_link enable row level security;
drop policy if exists one_time_link_jobs on security.one_time_link;
create policy one_time_link_jobs on security.one_time_link
  using ((select security.job()) = 'accounts') with check ((select security.job()) = 'accounts');
-- That a link is open, and until when: the digest opens nothing.
drop policy if exists one_time_link_open on security.one_time_link;
create policy one_time_link_open on security.one_time_link for select
  using (person_id is not null and ((select people.is_administrator()) or (select people.is_operator())));

alter table security.setting enable row level security;
drop policy if exists setting_readers on security.setting;
drop policy if exists setting_jobs on security.setting;
create policy setting_readers on security.setting for select using (true);
create policy setting_jobs on security.setting
  using ((select security.job()) in ('accounts', 'examples')) with check ((select security.job()) in ('accounts', 'examples'));

alter table security.draft enable row level security;
drop policy if exists draft_own on security.draft;
create policy draft_own on security.draft
  using (person_id = (select security.person())) with check (person_id = (select security.person()));

-- The history shows what the source's readers may see, and nothing to an observer.
alter table history.change enable row level security;
drop policy if exists change_readers on history.change;
create policy change_readers on history.change for select using (
  ('team' = any (audience) and trajectory_id = any ((select people.team())::bigint[]))
  or ('own' = any (audience) and trajectory_id = any ((select people.own())::bigint[]))
  or ('author' = any (audience) and author_id = any ((select people.selves())::bigint[]))
  or ('administrator' = any (audience) and school_id = any ((select people.schools_of_office('ADMINISTRATOR'))::bigint[]))
  or ('administrator' = any (audience) and school_id is null
      and cardinality((select people.schools_of_office('ADMINISTRATOR'))::bigint[]) > 0)
  or ('hr' = any (audience) and school_id = any ((select people.schools_of_office('HR'))::bigint[]))
  or ('director' = any (audience) and exists (
      select from people.place t
      where t.trajectory_id = change.trajectory_id and t.programme_id = any ((select people.directed())::bigint[]))));
-- Its conditions have the form of V080.
