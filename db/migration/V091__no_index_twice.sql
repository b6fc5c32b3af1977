-- Each has the columns of a unique constraint, whose index serves as well; to keep both costs every row that is written.
drop index plan.topic_trajectory;
drop index people.contract_term_trajectory;
