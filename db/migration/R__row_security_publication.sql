-- Venues and their dates are the same for everybody; the loader writes them.
call security.protect('publication.venue', '{everyone}', '{job:venues}');
call security.protect('publication.edition', '{everyone}', '{job:venues}');
call security.protect('publication.cycle', '{everyone}', '{job:venues}');
call security.protect('publication.edition_date', '{everyone}', '{job:venues}');
-- A person may confirm a date, in the own name only.
create policy edition_date_confirmers on publication.edition_date for update
  using ((select security.person()) is not null)
  with check (status = 'CONFIRMED' and confirmed_by = (select security.person()));

call security.protect('publication.paper', '{team,observer,administrator,director,job:examples}', '{team,job:examples}');
call security.protect('publication.paper_author', '{team,observer,administrator,director,job:examples}', '{team,job:examples}');
call security.protect('publication.paper_topic', '{team,observer,administrator,director,job:examples}', '{team,job:examples}');
call security.protect('publication.submission', '{team,observer,administrator,director,job:examples}', '{team,job:examples}');
call security.protect('publication.submission_step', '{team,observer,administrator,director,job:examples}', '{team,job:examples}');
-- Its conditions have the form of V080.
