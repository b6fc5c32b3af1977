-- Read models over the records of all features, with the reader's own rights; the views are in R__overview_views.sql.
create schema overview;
