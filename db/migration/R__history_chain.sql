-- The hash of a row and of all before it in its chain, whose own first one is the start.
create or replace function history.hash_on(hash bytea, start bytea, content bytea) returns bytea
  language plpgsql immutable parallel safe as $$
begin
  return pg_catalog.sha256(coalesce(hash, start) || content);
end $$;
create or replace aggregate history.hashed(start bytea, content bytea) (sfunc = history.hash_on, stype = bytea);

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
    -- Every window has the same order, so that the rows are sorted once.
    with recent as materialized (
      select c.change_id, coalesce(c.school_id, 0) as chain_id, sha256(record_send(row(c.salt, c.before, c.after))) as digest,
             record_send(row(
               c.change_id, c.changed_at, c.person_id, c.job, c.school_id, c.trajectory_id,
               c.source, c.row_id, c.operation, c.audience, c.author_id, c.transaction)) as change
      from history.change c
      where c.change_id > horizon.linked_until and c.change_id <= last),
    placed as (
      select r.*, coalesce(h.length, 0) + row_number() over (partition by r.chain_id order by r.change_id) as position,
             coalesce(h.hash, sha256(convert_to('Traject change history 1, chain ' || r.chain_id, 'UTF8'))) as start
      from recent r
      left join history.chain h on h.chain_id = r.chain_id),
    hashed as (
      select p.change_id, p.chain_id, p.position, p.digest, p.start,
             history.hashed(p.start, int8send(p.chain_id) || int8send(p.position) || p.digest || p.change)
               over (partition by p.chain_id order by p.change_id rows unbounded preceding) as hash
      from placed p),
    link as (
      insert into history.link (change_id, chain_id, position, digest, previous, hash)
      select h.change_id, h.chain_id, h.position, h.digest,
             lag(h.hash, 1, h.start) over (partition by h.chain_id order by h.change_id), h.hash
      from hashed h
      returning chain_id, position, hash),
    chain as (
      insert into history.chain (chain_id, length, hash, linked_at)
      select distinct on (l.chain_id) l.chain_id, l.position, l.hash, clock_timestamp()
      from link l
      order by l.chain_id, l.position desc
      on conflict on constraint chain_pk
        do update set length = excluded.length, hash = excluded.hash, linked_at = excluded.linked_at)
    select count(*) into linked from link;
    horizon.linked_until := last;
  end if;

  update history.horizon h
  set linked_until = horizon.linked_until, final_until = horizon.final_until,
      noted_until = horizon.noted_until, noted_by = horizon.noted_by
  where (h.linked_until, h.final_until, h.noted_until, h.noted_by)
    is distinct from (horizon.linked_until, horizon.final_until, horizon.noted_until, horizon.noted_by);
  return linked;
end $$;
