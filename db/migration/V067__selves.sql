-- Everybody that the reader is in the register: himself, and the entries that were found to be him and merged. What an entry
-- wrote privately before stays in the reader's own history.
create function people.selves() returns bigint[]
  language sql stable security definer parallel safe set search_path = pg_catalog
  return (select coalesce(array_agg(person_id), '{}') from people.person
          where person_id = security.person() or merged_into = security.person());
