-- The vocabulary becomes the administrators' to keep. It stays the installation's, one for all schools: topics of different
-- schools can be compared only when they are described in the same words.

-- A name stands once a kind in either language, however it is written.
alter table plan.term drop constraint term_name_unique;
create unique index term_name_unique on plan.term (kind, lower(name));
create unique index term_dutch_name_unique on plan.term (kind, lower(name_nl));

-- Checked at the end of a statement: two terms change places in one.
alter table plan.term add constraint term_position_unique unique (kind, position) deferrable initially immediate;

-- A technique stands under a group, and under one that is offered while it is offered itself. As the owner, so that the group
-- can be held until the end of the transaction by whoever may not change it.
create function plan.check_group_of_term() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  heading record;
begin
  if new.group_id is not null then
    select t.kind, t.retired into heading from plan.term t where t.term_id = new.group_id for share;
    if heading.kind <> 'TECHNIQUE_GROUP' then
      raise exception 'term % is no group', new.group_id
        using errcode = 'check_violation', schema = 'plan', table = 'term', constraint = 'term_technique_has_group';
    elsif heading.retired and not new.retired then
      raise exception 'group % is retired', new.group_id
        using errcode = 'check_violation', schema = 'plan', table = 'term', constraint = 'term_group_offered';
    end if;
  end if;
  if new.kind = 'TECHNIQUE_GROUP' and new.retired
     and exists (select from plan.term t where t.group_id = new.term_id and not t.retired) then
    raise exception 'group % has techniques', new.term_id
      using errcode = 'check_violation', schema = 'plan', table = 'term', constraint = 'term_group_empty';
  end if;
  return null;
end $$;
create constraint trigger group_of_term after insert or update on plan.term
  for each row execute function plan.check_group_of_term();
