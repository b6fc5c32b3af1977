-- Whose installation this is and whom to ask, on the sign-in page. One row, which the operator writes.
create table security.imprint (
  imprint_id bigint not null default 1,
  name       text not null default '',
  help       text not null default '',
  version    int not null default 1,
  constraint imprint_pk primary key (imprint_id),
  constraint imprint_one_known check (imprint_id = 1),
  constraint imprint_name_length check (length(name) <= 120),
  constraint imprint_help_length check (length(help) <= 300)
);
insert into security.imprint default values;

-- Before anybody is signed in: what the page says anyway.
create function security.shown_imprint() returns table (name text, help text, version int)
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select i.name, i.help, i.version from security.imprint i;
  end;

-- Whether whoever asks keeps the installation today.
create function security.keeps_installation() returns boolean
  language sql stable security definer parallel safe set search_path = pg_catalog
  return people.is_operator();
