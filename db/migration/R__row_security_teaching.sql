-- The team agrees on duties and fills in hours; the school reads, and its administrators accept exceptions.
call security.protect('teaching.duty',
  '{team,observer,administrator,director,job:examples}', '{team,job:examples}');
call security.protect('teaching.worked_week',
  '{team,observer,administrator,director,job:examples}', '{team,job:examples}');
call security.protect('teaching.rule_exception',
  '{team,observer,administrator,director,job:examples}', '{team,administrator,job:examples}');
-- Its conditions have the form of V080.
