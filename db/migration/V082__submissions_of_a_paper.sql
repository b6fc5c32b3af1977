-- Every list of papers asks for the submissions of each: of 170,000 it took ten milliseconds a paper.
create index submission_paper on publication.submission (paper_id);
