-- The team plans and credits; the school reads, and its administrators may overrule a credit.
call security.protect('education.item',
  '{team,observer,administrator,director,job:examples}', '{team,administrator,job:examples}');
-- Its conditions have the form of V080.
