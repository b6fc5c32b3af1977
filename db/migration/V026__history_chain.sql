-- A history that proves itself. Each change is a link of a chain, one chain for every school and one for the installation:
-- its hash covers the hash before it, its place, what the row says about itself and a digest of what was changed. The digest
-- is salted, so that the contents can be taken away later without breaking the chain, and cannot be guessed from what is left.
alter table history.change add column salt bytea default uuid_send(gen_random_uuid());
comment on column history.change.salt is 'Goes with the contents: a row without salt, before and after was erased, which another row records.';
create index change_person on history.change (person_id, change_id desc);
create index change_source on history.change (source, change_id desc);

create table history.link (
  change_id bigint not null,
  chain_id  bigint not null,
  position  bigint not null,
  digest    bytea not null,
  previous  bytea not null,
  hash      bytea not null,
  constraint link_pk primary key (change_id),
  constraint link_position_known check (position >= 1),
  constraint link_hash_known check (octet_length(digest) = 32 and octet_length(previous) = 32 and octet_length(hash) = 32)
);
create unique index link_position on history.link (chain_id, position);
comment on column history.link.chain_id is 'The school''s number; 0 is the installation''s chain.';
comment on column history.link.digest is 'sha256(record_send(row(salt, before, after)))';
comment on column history.link.hash is
  'sha256(previous || int8send(chain_id) || int8send(position) || digest || record_send(row(change_id, changed_at, person_id, job, school_id, trajectory_id, source, row_id, operation, audience, author_id, transaction)))';

-- The head of each chain, so that an end that was cut off is found.
create table history.chain (
  chain_id  bigint not null,
  length    bigint not null,
  hash      bytea not null,
  linked_at timestamptz not null,
  constraint chain_pk primary key (chain_id),
  constraint chain_length_known check (length >= 1),
  constraint chain_hash_known check (octet_length(hash) = 32)
);

-- Up to which number changes are linked, and up to which none can come any more. Numbers are drawn before the commit, so a
-- smaller one may appear after a larger one as long as a transaction runs that is older than a noted one.
create table history.horizon (
  only_one     boolean not null default true,
  linked_until bigint not null,
  final_until  bigint not null,
  noted_until  bigint not null,
  noted_by     xid8 not null,
  constraint horizon_pk primary key (only_one),
  constraint horizon_single_known check (only_one)
);
insert into history.horizon (linked_until, final_until, noted_until, noted_by) values (0, 0, 0, '0');

alter table history.link enable row level security;
alter table history.chain enable row level security;
alter table history.horizon enable row level security;
create policy chain_readers on history.chain for select using (
  chain_id = any ((select people.schools_of_office('ADMINISTRATOR'))::bigint[])
  or (chain_id = 0 and cardinality((select people.schools_of_office('ADMINISTRATOR'))::bigint[]) > 0));
create policy link_readers on history.link for select using (
  chain_id = any ((select people.schools_of_office('ADMINISTRATOR'))::bigint[])
  or (chain_id = 0 and cardinality((select people.schools_of_office('ADMINISTRATOR'))::bigint[]) > 0));
create policy horizon_readers on history.horizon for select using (false);

-- An assessment or an observer's view that was not handed in is its writer's alone, in the history too; a report that was not
-- handed in is the team's. What was recorded before this was so is put right while nothing is linked yet.
update history.change c
set audience = '{author}',
    author_id = coalesce((coalesce(c.after, c.before) ->> 'assessor_id')::bigint,
                         (select a.assessor_id from evaluation.assessment a
                          where a.assessment_id = (coalesce(c.after, c.before) ->> 'assessment_id')::bigint),
                         c.person_id)
where c.source = 'evaluation.rating'
   or (c.source = 'evaluation.assessment' and coalesce(c.after, c.before) ->> 'submitted_on' is null);
update history.change c
set audience = '{author}', author_id = coalesce((coalesce(c.after, c.before) ->> 'observer_id')::bigint, c.person_id)
where c.source = 'evaluation.observer_view' and coalesce(c.after, c.before) ->> 'submitted_on' is null;
update history.change c
set before = jsonb_build_object('submitted_on', null)
where c.source = 'evaluation.observer_view' and c.before is not null and c.after ->> 'submitted_on' is not null;
update history.change c
set audience = '{team}'
where c.source = 'evaluation.report' and coalesce(c.after, c.before) ->> 'filed_on' is null;
