-- Topics are the team's to write; the school and the observer of an open evaluation read them.
call security.protect('plan.topic', '{team,observer,administrator,director,job:examples}', '{team,job:examples}');
call security.protect('plan.topic_term', '{team,observer,administrator,director,job:examples}', '{team,job:examples}');
-- Its conditions have the form of V080.
