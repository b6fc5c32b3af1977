create schema history;

-- Every change of every row with content: who, when, from what to what. Written by triggers as the owner; the
-- application's role may read what the source's policy shows, and neither update nor delete.
create table history.change (
  change_id     bigint generated always as identity,
  changed_at    timestamptz not null default clock_timestamp(),
  person_id     bigint,
  job           text,
  school_id     bigint,
  trajectory_id bigint,
  source        text not null,
  row_id        bigint,
  operation     text not null,
  before        jsonb,
  after         jsonb,
  audience      text[] not null,
  author_id     bigint,
  transaction   xid8 not null default pg_current_xact_id(),
  constraint change_pk primary key (change_id),
  constraint change_operation_known check (operation in ('INSERT', 'UPDATE', 'DELETE'))
);
create index change_trajectory on history.change (trajectory_id, change_id desc);
create index change_school on history.change (school_id, change_id desc);

-- What may be seen of which table, as declared beside its policies.
create table security.protection (
  source   regclass not null,
  readers  text[] not null,
  writers  text[] not null,
  constraint protection_pk primary key (source)
);

-- Typing goes to per-person buffers without history; a save writes the record and clears the buffer.
create table security.draft (
  person_id bigint not null,
  field     text not null,
  content   text not null,
  saved_at  timestamptz not null,
  constraint draft_pk primary key (person_id, field),
  constraint draft_person_fk foreign key (person_id) references people.person,
  constraint draft_content_length check (length(content) <= 200000)
);
