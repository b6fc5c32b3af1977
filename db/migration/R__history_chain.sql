-- Links what was changed, in the order of its numbers, and answers how many rows that were; 0 when there is nothing to link,
-- or nothing yet, or when somebody else is linking. Writers never wait for it. The owner's, because the application's role
-- may add no link by itself: what it can call is only this.
create or replace function history.link_changes(most int) returns int
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  horizon  history.horizon;
  newest   bigint;
  self     xid8;
  oldest   xid8;
  last     bigint;
  chained  bigint;
  place    bigint;
  previous bytea;
  digest   bytea;
  hash     bytea;
  change   history.change;
  linked   int := 0;
begin
  if not pg_try_advisory_xact_lock(hashtextextended('history.chain', 0)) then
    return 0;
  end if;
  select * into strict horizon from history.horizon;
  select max(c.change_id) into newest from history.change c;
  if newest is null or newest <= horizon.linked_until then
    return 0;
  end if;

  if horizon.final_until < newest then
    -- Whoever has drawn a number up to the newest one has a transaction number below ours, which is drawn only now. In a
    -- database that was restored elsewhere transactions are counted anew, and what was noted there says nothing.
    self := pg_current_xact_id();
    oldest := pg_snapshot_xmin(pg_current_snapshot());
    if oldest >= self then
      horizon.final_until := newest;
    elsif horizon.noted_by <= oldest or horizon.noted_by > self then
      if horizon.noted_by <= oldest then
        horizon.final_until := greatest(horizon.final_until, horizon.noted_until);
      end if;
      horizon.noted_until := newest;
      horizon.noted_by := self;
    end if;
  end if;

  select max(x.change_id) into last
  from (select c.change_id from history.change c
        where c.change_id > horizon.linked_until and c.change_id <= horizon.final_until
        order by c.change_id limit most) x;
  if last is not null then
    for chained in
      select distinct coalesce(c.school_id, 0) from history.change c
      where c.change_id > horizon.linked_until and c.change_id <= last
      order by 1
    loop
      select h.length, h.hash into place, previous from history.chain h where h.chain_id = chained;
      if place is null then
        place := 0;
        previous := sha256(convert_to('Traject change history 1, chain ' || chained, 'UTF8'));
      end if;
      for change in
        select * from history.change c
        where c.change_id > horizon.linked_until and c.change_id <= last and coalesce(c.school_id, 0) = chained
        order by c.change_id
      loop
        place := place + 1;
        digest := sha256(record_send(row(change.salt, change.before, change.after)));
        hash := sha256(previous || int8send(chained) || int8send(place) || digest || record_send(row(
          change.change_id, change.changed_at, change.person_id, change.job, change.school_id, change.trajectory_id,
          change.source, change.row_id, change.operation, change.audience, change.author_id, change.transaction)));
        insert into history.link (change_id, chain_id, position, digest, previous, hash)
        values (change.change_id, chained, place, digest, previous, hash);
        previous := hash;
        linked := linked + 1;
      end loop;
      insert into history.chain (chain_id, length, hash, linked_at) values (chained, place, previous, clock_timestamp())
      on conflict on constraint chain_pk
        do update set length = excluded.length, hash = excluded.hash, linked_at = excluded.linked_at;
    end loop;
    horizon.linked_until := last;
  end if;

  update history.horizon h
  set linked_until = horizon.linked_until, final_until = horizon.final_until,
      noted_until = horizon.noted_until, noted_by = horizon.noted_by
  where (h.linked_until, h.final_until, h.noted_until, h.noted_by)
    is distinct from (horizon.linked_until, horizon.final_until, horizon.noted_until, horizon.noted_by);
  return linked;
end $$;
