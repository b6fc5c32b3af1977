-- Worst first: of a school, those that are in a state, since when, without looking at those that will come into it later.
create index stretch_since on people.stretch (school_id, state, first_day, trajectory_id) include (until, programme_id);
