-- What candidates learn. Who is slow has done half of what others have by then. Where less is
-- mandatory, courses of one's own choice count for more.
insert into education.item (item_id, trajectory_id, category, title, provider, place, starts_on, ends_on, ec, mandatory_code, status,
  asked_id, asked_on, approved_by, approved_on, proof, completed_on, decided_by, decided_on)
select c.n * 16 + plan.number, c.trajectory_id, plan.category, plan.title, plan.provider, plan.place, days.first, days.last,
       plan.ec + case when c.rules <> 'ILLC' and plan.illc is null then 1 else 0 end,
       case c.rules when 'ILLC' then plan.illc else plan.faculty end, state.status,
       case state.status when 'COMPLETED' then c.promotor when 'PLANNED' then case when state.asked then c.daily end end,
       case when state.status = 'COMPLETED' or state.status = 'PLANNED' and state.asked then least(days.last + 3, c.today) end,
       case when state.status <> 'PLANNED' then c.daily end,
       case when state.status <> 'PLANNED' then least(days.first - 20, c.today) end,
       case when state.status in ('COMPLETED', 'CREDITED') then 'Certificate of ' || days.last else '' end,
       case when state.status in ('COMPLETED', 'CREDITED') then days.last end,
       case when state.status = 'CREDITED' then c.promotor end,
       case when state.status = 'CREDITED' then least(days.last + 10, c.today) end
from cohort c
cross join (
  values (1, 'CAREER', 'Introductory meeting', 'Graduate school', '', 1, 0.5, 'INTRODUCTION', null),
         (2, 'COURSE', 'Project management for PhD candidates', 'Graduate school', '', 4, 1.0, 'PROJECT_MANAGEMENT', null),
         (3, 'COURSE', 'Research data management', 'University Library', '', 6, 0.5, 'DATA_MANAGEMENT', 'DATA_MANAGEMENT'),
         (4, 'COURSE', 'Causal inference', 'Research school', 'Utrecht', 9, 4.0, null, null),
         (5, 'INTEGRITY', 'Scientific integrity', 'Graduate school', '', 13, 2.0, 'INTEGRITY', 'INTEGRITY'),
         (6, 'SCHOOL', 'Summer school', 'Research school', 'Bologna', 15, 3.0, null, null),
         (7, 'COURSE', 'Academic writing in English', 'Graduate school', '', 17, 2.0, 'WRITING', null),
         (8, 'COURSE', 'Presenting your research', 'Graduate school', '', 20, 1.0, 'PRESENTATION', null),
         (9, 'COURSE', 'Probabilistic methods', 'Research school', 'Leiden', 23, 4.0, null, null),
         (10, 'CONFERENCE', 'A conference, with a paper', '', 'Vienna', 28, 2.0, null, null),
         (11, 'VISIT', 'Research visit', '', 'Copenhagen', 33, 5.0, null, null),
         (12, 'CAREER', 'Career orientation', 'Graduate school', '', 41, 1.0, 'CAREER', null)
) plan (number, category, title, provider, place, month, ec, illc, faculty)
cross join lateral (
  select (c.start + make_interval(months => plan.month))::date + pg_temp.pick(c.n * 16 + plan.number, 'course', 20) as first,
         (c.start + make_interval(months => plan.month))::date + pg_temp.pick(c.n * 16 + plan.number, 'course', 20)
           + case plan.category when 'VISIT' then 60 when 'COURSE' then 35 else 4 end as last) days
cross join lateral (
  select pg_temp.pick(c.n * 16 + plan.number, 'asked', 4) = 0 as asked,
         case when days.last + 10 > coalesce(c.ended, c.today)
                then case when days.first < c.today + 60 and pg_temp.pick(c.n * 16 + plan.number, 'approved', 3) > 0
                            then 'APPROVED' else 'PLANNED' end
              when pg_temp.pick(c.n * 16 + plan.number, 'done', 100) < case when c.slow then 50 else 2 end then 'APPROVED'
              when days.last > c.today - 40 and pg_temp.pick(c.n * 16 + plan.number, 'credited', 3) = 0 then 'COMPLETED'
              else 'CREDITED' end as status) state
where plan.month <= c.months + 6 and (c.rules = 'ILLC' or plan.illc is null or plan.faculty is not null)
  and (c.ended is null or days.last <= c.ended)
order by c.n, plan.number;
