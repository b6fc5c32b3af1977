-- Nobody but an operator gets hold of the rights of HR or of an operator: by a link to their account, or by a merge that moves
-- their office to another account. The rules say so first (directory.Keeper); this is the net.

create or replace function people.holds_office_of_trust(person bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog
  return exists (select from people.office
                 where person_id = person and kind in ('HR', 'OPERATOR')
                   and coalesce(valid_until, security.today()) >= security.today());

create or replace function people.operates(person bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog
  return exists (select from people.office
                 where person_id = person and kind = 'OPERATOR' and valid_from <= security.today()
                   and coalesce(valid_until, security.today()) >= security.today());

create or replace function people.keep_links_of_trust() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if people.holds_office_of_trust(new.person_id) and not people.operates(new.issued_by) then
    raise exception 'a link for an office of trust is issued by an operator'
      using errcode = 'check_violation', schema = 'security', table = 'one_time_link', constraint = 'one_time_link_of_trust';
  end if;
  return new;
end $$;
drop trigger if exists keep_links_of_trust on security.one_time_link;
create trigger keep_links_of_trust before insert on security.one_time_link
  for each row when (new.person_id is not null) execute function people.keep_links_of_trust();
alter table security.one_time_link enable always trigger keep_links_of_trust;

create or replace function people.keep_offices_of_trust() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not people.is_operator() then
    raise exception 'an office of trust is moved by an operator'
      using errcode = 'check_violation', schema = 'people', table = 'office', constraint = 'office_of_trust';
  end if;
  return new;
end $$;
drop trigger if exists keep_offices_of_trust on people.office;
create trigger keep_offices_of_trust before update of person_id on people.office
  for each row when (old.person_id <> new.person_id and old.kind in ('HR', 'OPERATOR'))
  execute function people.keep_offices_of_trust();
alter table people.office enable always trigger keep_offices_of_trust;
