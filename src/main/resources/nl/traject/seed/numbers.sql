-- Rows that people write later are numbered after those of the scripts. Run when the candidates before these are there for good:
-- what the highest number is cannot be seen earlier, and a sequence does not come back with a transaction.
do $$
declare
  source record;
begin
  for source in select name, key, pg_get_serial_sequence(name, key) as numbers from recorded order by name loop
    if source.numbers is not null then
      execute format('select setval($1, max(%I)) from %s', source.key, source.name) using source.numbers;
    end if;
  end loop;
end $$;
