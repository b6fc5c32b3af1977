-- A check belongs to the school of its trajectory, also after the trajectory has moved to another: until now what was closed before
-- the move kept the former school. So the row policy asks the row itself, 600 times for a page of the compliance matrix.
update people.check_fact c set school_id = t.school_id
from people.trajectory t
where t.trajectory_id = c.trajectory_id and t.school_id <> c.school_id;
alter table people.trajectory add constraint trajectory_of_school_unique unique (trajectory_id, school_id);
alter table people.check_fact drop constraint check_fact_trajectory_fk;
alter table people.check_fact add constraint check_fact_trajectory_fk
  foreign key (trajectory_id, school_id) references people.trajectory (trajectory_id, school_id) on update cascade;
