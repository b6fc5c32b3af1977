-- What the pages of the change history need to be fast on millions of rows: a page is the next so many by time, from a place
-- on, whoever and whatever it is narrowed to; and one save is one item, found by its transaction.
drop index history.change_school;
drop index history.change_person;
drop index history.change_source;
create index change_school on history.change (school_id, changed_at desc, change_id desc);
create index change_installation on history.change (changed_at desc, change_id desc) where school_id is null;
create index change_person on history.change (person_id, changed_at desc, change_id desc);
create index change_source on history.change (source, changed_at desc, change_id desc);
-- A case rather than coalesce(): that one is not known to leak nothing, so that under row policies no index on it is used.
create index change_event on history.change
  (transaction, (case when trajectory_id is null then 0 else trajectory_id end), change_id);

-- How many changes of the reader's chains wait to be linked, and since when. A count for administrators, and nothing else.
create function history.waiting()
  returns table (changes bigint, since timestamptz)
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select count(*), min(c.changed_at)
    from history.change c
    where c.change_id > (select h.linked_until from history.horizon h)
      and people.is_administrator()
      and (c.school_id is null or c.school_id = any ((select people.schools_of_office('ADMINISTRATOR'))::bigint[]));
  end;
