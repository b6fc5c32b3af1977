package nl.traject.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nl.traject.concern.ConcernText;
import nl.traject.concern.Concerns;
import nl.traject.education.Category;
import nl.traject.education.EducationService;
import nl.traject.education.ItemPlan;
import nl.traject.evaluation.Evaluation;
import nl.traject.evaluation.EvaluationService;
import nl.traject.history.changes.ChangeFilter;
import nl.traject.history.changes.HistoryService;
import nl.traject.history.changes.Page;
import nl.traject.history.changes.SaveId;
import nl.traject.leave.LeavePlan;
import nl.traject.leave.LeaveRequests;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.LeaveId;
import nl.traject.people.OfficeId;
import nl.traject.people.Part;
import nl.traject.people.Registration;
import nl.traject.people.TeamPlace;
import nl.traject.people.Teams;
import nl.traject.plan.TopicContent;
import nl.traject.plan.Topics;
import nl.traject.plan.content.OutputKind;
import nl.traject.plan.content.PlanPart;
import nl.traject.plan.content.RiskLevel;
import nl.traject.plan.draft.OutputPlan;
import nl.traject.plan.draft.PackageFrame;
import nl.traject.plan.draft.PlanComments;
import nl.traject.plan.draft.PlanDrafts;
import nl.traject.plan.draft.RiskRating;
import nl.traject.plan.draft.Risks;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.plan.draft.WorkPackages;
import nl.traject.plan.version.PlanVersions;
import nl.traject.progress.EntryKind;
import nl.traject.progress.EntryText;
import nl.traject.progress.LogService;
import nl.traject.progress.Visibility;
import nl.traject.publication.Author;
import nl.traject.publication.PaperDraft;
import nl.traject.publication.Papers;
import nl.traject.publication.venue.CycleFilter;
import nl.traject.publication.venue.Venues;
import nl.traject.register.Imports;
import nl.traject.rulebook.RuleBook;
import nl.traject.security.Accounts;
import nl.traject.security.SignIn;
import nl.traject.security.SystemActor;
import nl.traject.shared.Ects;
import nl.traject.shared.Hours;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import nl.traject.teaching.DutyPlan;
import nl.traject.teaching.DutyRole;
import nl.traject.teaching.Level;
import nl.traject.teaching.TeachingService;
import org.jooq.DSLContext;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** One trajectory in which everything occurs once, everybody who might ask about it, and one thing of every type in it. */
final class Dossier {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** The name by which a file of the register is told from an empty one. */
    static final String FELLOW_NAME = "Fellowson";

    private final BeanFactory beans;
    private final Team team;
    private final Map<Asking, PersonId> people = new EnumMap<>(Asking.class);
    private final Map<Class<?>, Object> things = new HashMap<>();

    Dossier(BeanFactory beans) {
        this.beans = beans;
        this.team = beans.getBean(Cast.class).inMonth16();
        gather();
        makeIndependent();
        write();
        keepRules();
        keepASave();
    }

    Team team() {
        return team;
    }

    PersonId person(Asking asking) {
        return people.get(asking);
    }

    /** The thing of that type, or null. */
    Object thing(Class<?> type) {
        return things.get(type);
    }

    /** Does something as somebody, with their roles. */
    <T> T as(Asking asking, Supplier<T> work) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        SignIn.as(people.get(asking), asking.roles());
        try {
            return work.get();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }

    private void as(Asking asking, Runnable work) {
        as(asking, () -> {
            work.run();
            return asking;
        });
    }

    private void gather() {
        people.put(Asking.CANDIDATE, team.candidate());
        people.put(Asking.PROMOTOR, team.promotor());
        people.put(Asking.DAILY_SUPERVISOR, team.dailySupervisor());
        people.put(Asking.DIRECTOR, team.director());
        people.put(Asking.ADMINISTRATOR, team.administrator());
        people.put(Asking.HR, team.hr());
        people.put(Asking.STRANGER, team.stranger());
        people.put(Asking.OPERATOR, team.outsider());
        for (var more : List.of(
                Asking.OBSERVER, Asking.FORMER_SUPERVISOR, Asking.FORMER_OBSERVER, Asking.FELLOW, Asking.ELSEWHERE)) {
            people.put(more, registered(more));
        }
        var registration = beans.getBean(Registration.class);
        as(
                Asking.ADMINISTRATOR,
                () -> registration.register(new Registration.NewTrajectory(
                        team.programme(),
                        people.get(Asking.FELLOW),
                        "Something else",
                        TODAY.minusMonths(5),
                        BigDecimal.ONE,
                        team.promotor(),
                        null,
                        null)));
        as(
                Asking.ADMINISTRATOR,
                () -> beans.getBean(Teams.class)
                        .join(
                                team.trajectory(),
                                people.get(Asking.FORMER_SUPERVISOR),
                                new TeamPlace(
                                        Part.CO_PROMOTOR, false, false, TODAY.minusMonths(9), TODAY.minusDays(1))));
        sql("insert into people.office (person_id, school_id, kind, valid_from)"
                + " select %s, t.school_id, 'ADMINISTRATOR', '2020-01-01' from people.trajectory t where t.trajectory_id = %s"
                        .formatted(people.get(Asking.ELSEWHERE), team.strangersTrajectory()));
        var evaluations = beans.getBean(EvaluationService.class);
        as(Asking.PROMOTOR, () -> {
            evaluations.proposeObserver(team.trajectory(), people.get(Asking.FORMER_OBSERVER));
            evaluations.withdrawObserver(team.trajectory());
            evaluations.proposeObserver(team.trajectory(), people.get(Asking.OBSERVER));
        });
    }

    /** What other tests leave in the database they share must not decide an answer. */
    private void makeIndependent() {
        sql("insert into people.person (given_name, family_name) select given_name, family_name from people.person"
                + " where person_id = " + team.dailySupervisor());
        beans.getBean(SystemActor.class).as("setup", () -> {
            beans.getBean(Accounts.class).open(team.candidate(), "dossier" + team.trajectory(), "long enough");
            return true;
        });
    }

    private OfficeId officeOf(PersonId person) {
        return beans.getBean(SystemActor.class)
                .as(
                        "examples",
                        () -> beans.getBean(TransactionTemplate.class)
                                .execute(status -> new OfficeId(((Number) beans.getBean(DSLContext.class)
                                                .fetchValue(
                                                        "select office_id from people.office where person_id = ?",
                                                        person.value()))
                                        .longValue())));
    }

    private PersonId registered(Asking asking) {
        var name = asking == Asking.FELLOW ? FELLOW_NAME : "Known";
        return as(
                Asking.ADMINISTRATOR,
                () -> beans.getBean(Registration.class)
                        .register(new Registration.NewPerson(asking.name().replace("_", " "), name, address(asking))));
    }

    private String address(Asking asking) {
        return asking.name().toLowerCase(Locale.ROOT) + team.trajectory() + "@example.org";
    }

    private void write() {
        var id = team.trajectory();
        things.put(team.trajectory().getClass(), id);
        things.put(PersonId.class, team.dailySupervisor());
        things.put(team.programme().getClass(), team.programme());
        things.put(OfficeId.class, officeOf(team.hr()));
        things.put(team.school().getClass(), team.school());
        var log = beans.getBean(LogService.class);
        var text = new EntryText(TODAY, EntryKind.OBSTACLE, "It does not converge.", List.of(), null);
        things.put(EntryText.class, text);
        things.put(EntryKind.class, EntryKind.OBSTACLE);
        as(Asking.CANDIDATE, () -> {
            keep(beans.getBean(EducationService.class).plan(id, put(course()), team.dailySupervisor()));
            var duty = keep(beans.getBean(TeachingService.class).propose(id, put(earlyDuty()), "My own paper."));
            keep(beans.getBean(TeachingService.class)
                    .get(duty)
                    .exceptions()
                    .getFirst()
                    .id());
            keep(beans.getBean(Topics.class)
                    .add(id, put(TopicContent.named("Interchange masks")))
                    .id());
            writePlan(id);
            var entry = keep(log.write(id, text, Visibility.SHARED));
            keep(log.comment(entry, "Why?"));
            var papers = beans.getBean(Papers.class);
            var number = papers.add(id, put(paper()));
            var cycle = beans.getBean(Venues.class)
                    .listCycles(new CycleFilter("FAccT", true), 0, 1)
                    .getFirst();
            keep(papers.plan(id, number, keep(cycle.id())));
            keep(cycle.dates().getFirst().id());
            keep(beans.getBean(LeaveRequests.class).ask(id, put(holiday(TODAY.plusMonths(2)))));
            beans.getBean(Concerns.class).raise(id, put(new ConcernText("The date", "Nobody sets it.")));
        });
        keep(as(
                Asking.CANDIDATE,
                () -> beans.getBean(Concerns.class).get(id, 1, 1).concern().id()));
        as(Asking.HR, () -> {
            var leave = beans.getBean(LeaveRequests.class);
            things.put(
                    LeaveId.class,
                    leave.get(leave.enter(id, holiday(TODAY.plusMonths(4)))).leave());
        });
        as(Asking.PROMOTOR, () -> {
            things.put(Evaluation.class, beans.getBean(EvaluationService.class).get(id));
            var place = beans.getBean(Teams.class).list(id).stream()
                    .filter(one -> one.supervisor().id().equals(team.dailySupervisor()))
                    .findFirst()
                    .orElseThrow();
            keep(place);
            keep(place.id());
        });
    }

    private void writePlan(TrajectoryId id) {
        var drafts = beans.getBean(PlanDrafts.class);
        drafts.write(id, put(TextPlace.of(TextKind.SUMMARY)), 0, "Circuits one can check.");
        drafts.nameMonthlyHours(id, 0, Hours.of(6));
        drafts.setDataApplicable(id, 0, true);
        var packages = beans.getBean(WorkPackages.class);
        var workPackage = keep(packages.add(id, put(PackageFrame.open())));
        keep(packages.expect(workPackage, put(new OutputPlan(2026, OutputKind.PAPER, "Planted circuits"))));
        keep(beans.getBean(Risks.class).add(id, put(new RiskRating(RiskLevel.LOW, RiskLevel.LOW))));
        keep(beans.getBean(PlanComments.class).say(id, put(PlanPart.RESEARCH), "Which number?"));
        drafts.write(id, TextPlace.of(TextKind.WORKING_TITLE), 0, "Masks that hold");
        beans.getBean(PlanVersions.class).propose(id);
    }

    private void keepRules() {
        as(Asking.ADMINISTRATOR, () -> {
            var rules = beans.getBean(RuleBook.class);
            var version = keep(rules.listVersions().getFirst());
            keep(version.id());
            keep(rules.getDraft(keep(rules.startDraft(version.id()))));
            // Nobody new, so that taking it over starts no work in the background.
            var file = "given name,family name,e-mail\n%s,%s,%s\n"
                    .formatted(Asking.FELLOW, FELLOW_NAME, address(Asking.FELLOW));
            keep(beans.getBean(Imports.class).read(file.getBytes(UTF_8)));
        });
    }

    /** Of the trajectory itself, which team and school read. */
    private void keepASave() {
        things.put(ChangeFilter.class, ChangeFilter.NONE);
        things.put(Page.class, Page.first(50));
        var saves = as(
                Asking.DIRECTOR,
                () -> beans.getBean(HistoryService.class).list(team.trajectory(), ChangeFilter.NONE, Page.first(50)));
        things.put(SaveId.class, saves.getLast().id());
    }

    private void sql(String sql) {
        beans.getBean(SystemActor.class)
                .as(
                        "examples",
                        () -> beans.getBean(TransactionTemplate.class)
                                .executeWithoutResult(status ->
                                        beans.getBean(DSLContext.class).execute(sql)));
    }

    private <T> T keep(T thing) {
        things.put(thing.getClass(), thing);
        return thing;
    }

    private <T> T put(T input) {
        return keep(input);
    }

    private static ItemPlan course() {
        return new ItemPlan(
                Category.values()[0], "Causality", "UvA", "Amsterdam", TODAY, TODAY.plusDays(30), Ects.of(6), null);
    }

    /** In the months that are free of teaching, so that it needs an exception. */
    private static DutyPlan earlyDuty() {
        return new DutyPlan(
                "Machine Learning 1",
                "ML1",
                Level.values()[0],
                DutyRole.values()[0],
                "1",
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2025, 10, 24),
                Hours.of(8),
                Hours.of(64),
                "Wessel Brandt");
    }

    private static PaperDraft paper() {
        return new PaperDraft("Masks", "", "", "", List.of(new Author("Robin Vos", true, "")), List.of());
    }

    static LeavePlan holiday(LocalDate from) {
        return new LeavePlan("HOLIDAY", from, from.plusDays(6), BigDecimal.ONE, false, TODAY, "A secret reason");
    }
}
