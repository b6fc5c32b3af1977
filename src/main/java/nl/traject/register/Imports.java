package nl.traject.register;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.traject.people.Intake;
import nl.traject.people.Intake.KnownPerson;
import nl.traject.people.PeopleRefusal;
import nl.traject.people.Registration;
import nl.traject.people.Registration.NewPerson;
import nl.traject.people.Registration.NewTrajectory;
import nl.traject.register.ImportPlan.Addition;
import nl.traject.register.LineReader.Reading;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes persons and trajectories from a file into the register, for who administers a school. A preview says what each line
 * would do; taking it judges every line anew, in one transaction, so that nothing is half imported.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
@PreAuthorize("isAuthenticated()")
public class Imports implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    /** Bytes. */
    public static final int LARGEST_FILE = TableReader.LARGEST_FILE;

    private static final int AT_ONCE = 250;

    /** Imports of several schools run beside each other, but never more than the machine can bear. */
    private final ExecutorService background = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("import-", 0).daemon().factory());

    private final Intake intake;
    private final Registration registration;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    Imports(Intake intake, Registration registration, PlatformTransactionManager transactions) {
        this.intake = intake;
        this.registration = registration;
        writing = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** Reads a CSV or XLSX file. Refuses who administers no school, and a file that is no register, in a sentence. */
    public ImportFile read(byte[] content) {
        requireAdministrator();
        var lines = TableReader.read(content);
        var reader = new LineReader(lines.getFirst());
        return preview(lines.stream().skip(1).map(reader::read).toList());
    }

    /** What the file would do now. */
    public ImportFile refresh(ImportFile file) {
        requireAdministrator();
        return preview(file.readings());
    }

    private ImportFile preview(List<Reading> readings) {
        var lines = reading.execute(status -> plan(readings).lines());
        return new ImportFile(readings, Objects.requireNonNull(lines));
    }

    /** Starts to take the good lines. Refuses a file of which nothing would be taken. */
    public ImportRun take(ImportFile file) {
        requireAdministrator();
        if (!file.isWorthTaking()) {
            throw new RuleViolation(RegisterRefusal.NOTHING_TO_TAKE);
        }
        var run = new ImportRun();
        background.execute(new DelegatingSecurityContextRunnable(() -> take(file, run)));
        return run;
    }

    private void take(ImportFile file, ImportRun run) {
        try {
            writing.executeWithoutResult(status -> write(file, run));
            run.end(ImportRun.State.DONE);
        } catch (CancellationException cancelled) {
            LOG.info("An import was cancelled; nothing of it was kept");
        } catch (RuleViolation refused) {
            run.refuse(refused);
        } catch (RuntimeException failure) {
            LOG.error("An import failed; nothing of it was kept", failure);
            run.end(ImportRun.State.FAILED);
        }
    }

    private void write(ImportFile file, ImportRun run) {
        var plan = plan(file.readings());
        run.begin(
                new ImportFile(file.readings(), plan.lines()),
                plan.persons().size()
                        + plan.renames().size()
                        + plan.retitles().size()
                        + plan.additions().size());
        var ids = new HashMap<String, PersonId>();
        inPortions(new ArrayList<>(plan.persons().values()), run, some -> addPersons(some, ids));
        inPortions(
                plan.renames(),
                run,
                some -> some.forEach(one -> intake.rename(one.person(), one.givenName(), one.familyName())));
        inPortions(plan.retitles(), run, some -> some.forEach(one -> intake.retitle(one.trajectory(), one.title())));
        ids.putAll(registered(plan.additions(), ids));
        inPortions(
                plan.additions(),
                run,
                some -> intake.addTrajectories(
                        some.stream().map(one -> trajectory(one, ids)).toList()));
        run.add(0);
    }

    private void addPersons(List<NewPerson> some, Map<String, PersonId> ids) {
        var made = intake.add(some);
        for (int at = 0; at < made.size(); at++) {
            ids.put(some.get(at).email(), made.get(at));
        }
    }

    /** Who was there before and has a part in a new trajectory. */
    private Map<String, PersonId> registered(List<Addition> additions, Map<String, PersonId> added) {
        var wanted = additions.stream()
                .flatMap(one -> Stream.of(
                        one.candidate(),
                        Objects.requireNonNullElse(one.candidacy().firstPromotor(), ""),
                        Objects.requireNonNullElse(one.candidacy().secondSupervisor(), "")))
                .filter(address -> !address.isEmpty() && !added.containsKey(address))
                .distinct()
                .toList();
        return intake.personsOf(wanted).stream()
                .collect(toMap(person -> RegisterLine.address(person.email()), KnownPerson::id));
    }

    private static NewTrajectory trajectory(Addition one, Map<String, PersonId> ids) {
        var candidacy = one.candidacy();
        var second = candidacy.secondSupervisor();
        return new NewTrajectory(
                one.programme(),
                Objects.requireNonNull(ids.get(one.candidate())),
                Objects.requireNonNull(candidacy.title()),
                candidacy.start(),
                ImportPlan.fte(candidacy),
                Objects.requireNonNull(ids.get(Objects.requireNonNull(candidacy.firstPromotor()))),
                second == null ? null : ids.get(second),
                candidacy.signedOn());
    }

    private static <T> void inPortions(List<T> all, ImportRun run, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            run.add(0);
            work.accept(some);
            run.add(some.size());
        }
    }

    private ImportPlan plan(List<Reading> readings) {
        var named = readings.stream()
                .map(Reading::content)
                .filter(Objects::nonNull)
                .flatMap(line -> line.candidacy() == null
                        ? Stream.of(line.email())
                        : Stream.of(
                                line.email(),
                                Objects.requireNonNullElse(line.candidacy().firstPromotor(), ""),
                                Objects.requireNonNullElse(line.candidacy().secondSupervisor(), "")))
                .distinct()
                .toList();
        var persons = intake.personsOf(named);
        var trajectories =
                intake.trajectoriesOf(persons.stream().map(KnownPerson::id).toList());
        return ImportPlan.of(readings, Known.of(persons, trajectories, registration.listProgrammes()));
    }

    private void requireAdministrator() {
        if (registration.listProgrammes().isEmpty()) {
            throw new NotPermitted(PeopleRefusal.ONLY_AN_ADMINISTRATOR);
        }
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }
}
