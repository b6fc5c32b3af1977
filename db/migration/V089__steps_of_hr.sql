-- What HR has still to do about evaluations that are decided, kept as they go on: at three hundred thousand trajectories thousands wait
-- for one HR officer, and of each the notice, the contract and the date were looked up. Follows from four tables, and not from the day.
create table evaluation.hr_step (
  trajectory_id bigint not null,
  school_id     bigint not null,
  kind          text not null,
  since         date not null,
  due_on        date,
  constraint hr_step_pk primary key (trajectory_id),
  constraint hr_step_trajectory_fk foreign key (trajectory_id, school_id)
    references people.trajectory (trajectory_id, school_id) on update cascade,
  constraint hr_step_kind_known check (kind in ('GIVE_NOTICE', 'SIGN_CONTINUATION')),
  constraint hr_step_due_known check (due_on is null or kind = 'GIVE_NOTICE')
);

-- Takes the steps of trajectories anew.
create function evaluation.tell_hr_steps(wanted bigint[]) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  -- Of two who change one trajectory at the same time, the second sees what the first has done.
  perform from people.trajectory t where t.trajectory_id = any (wanted) order by t.trajectory_id for no key update;
  delete from evaluation.hr_step s where s.trajectory_id = any (wanted);
  insert into evaluation.hr_step (trajectory_id, school_id, kind, since, due_on)
  select m.trajectory_id, t.school_id, case when w.given_on is null then 'GIVE_NOTICE' else 'SIGN_CONTINUATION' end,
         coalesce(w.given_on, m.decided_on),
         case when w.given_on is null then
           (select n.falls_on from people.due_date n where n.trajectory_id = m.trajectory_id and n.event = 'NOTICE') end
  from evaluation.milestone m
  join people.trajectory t on t.trajectory_id = m.trajectory_id
  left join evaluation.written_notice w on w.milestone_id = m.milestone_id
  where m.trajectory_id = any (wanted) and m.kind = 'EVALUATION' and m.status = 'DECIDED'
    and (w.given_on is null or m.outcome <> 'DO_NOT_CONTINUE')
    and not exists (select from people.contract_term c where c.trajectory_id = m.trajectory_id and c.number > 1);
end $$;

-- For most rows there is nothing to tell: no evaluation of theirs is decided, or all was done about it long ago.
create function evaluation.tell_hr_steps_of_all() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  wanted bigint[];
begin
  select array_agg(c.trajectory_id) into wanted
  from (select distinct x.trajectory_id from changed x) c
  where exists (select from evaluation.milestone m
                where m.trajectory_id = c.trajectory_id and m.kind = 'EVALUATION' and m.status = 'DECIDED')
     or exists (select from evaluation.hr_step s where s.trajectory_id = c.trajectory_id);
  if wanted is not null then
    perform evaluation.tell_hr_steps(wanted);
  end if;
  return null;
end $$;

do $$
declare
  source regclass;
begin
  foreach source in array '{evaluation.milestone, evaluation.written_notice, people.contract_term, people.due_date}'::regclass[] loop
    execute format('create trigger hr_steps_added after insert on %s
      referencing new table as changed for each statement execute function evaluation.tell_hr_steps_of_all()', source);
    execute format('create trigger hr_steps_changed after update on %s
      referencing new table as changed for each statement execute function evaluation.tell_hr_steps_of_all()', source);
    execute format('create trigger hr_steps_removed after delete on %s
      referencing old table as changed for each statement execute function evaluation.tell_hr_steps_of_all()', source);
    execute format('alter table %s enable always trigger hr_steps_added', source);
    execute format('alter table %s enable always trigger hr_steps_changed', source);
    execute format('alter table %s enable always trigger hr_steps_removed', source);
  end loop;
end $$;

-- Of those that are decided already.
select evaluation.tell_hr_steps(array_agg(trajectory_id)) from evaluation.milestone where kind = 'EVALUATION' and status = 'DECIDED';
