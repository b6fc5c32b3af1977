package nl.traject.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.traject.people.CheckBook;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.TrajectoryAccess;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Research topics of a trajectory. Team and school read them; the team writes them; candidate and promotor agree. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Topics {

    private static final List<TermKind> GRID = List.of(TermKind.TECHNIQUE_GROUP, TermKind.GROUND_TRUTH);

    private final TopicStore topics;
    private final TermStore terms;
    private final Trajectories trajectories;
    private final TrajectoryAccess access;
    private final GroundTruthCheck check;
    private final CheckBook checks;
    private final ObjectProvider<TopicPapers> papers;
    private final Clock clock;

    Topics(
            TopicStore topics,
            TermStore terms,
            Trajectories trajectories,
            TrajectoryAccess access,
            GroundTruthCheck check,
            CheckBook checks,
            ObjectProvider<TopicPapers> papers,
            Clock clock) {
        this.topics = topics;
        this.terms = terms;
        this.trajectories = trajectories;
        this.access = access;
        this.check = check;
        this.checks = checks;
        this.papers = papers;
        this.clock = clock;
    }

    /** One stretch of the list. */
    public List<TopicSummary> list(TrajectoryId trajectory, TopicFilter filter, int offset, int limit) {
        access.requireReader(trajectory);
        return topics.list(trajectory, filter, offset, limit);
    }

    public int count(TrajectoryId trajectory, TopicFilter filter) {
        access.requireReader(trajectory);
        return topics.count(trajectory, filter);
    }

    /** How many there are of each status; statuses without a topic are left out. */
    public Map<TopicStatus, Integer> countByStatus(TrajectoryId trajectory) {
        access.requireReader(trajectory);
        return topics.countByStatus(trajectory);
    }

    /** How many papers each topic has; topics without papers are left out. */
    public Map<TopicId, Integer> countPapers(TrajectoryId trajectory) {
        access.requireReader(trajectory);
        var source = papers.getIfAvailable();
        return source == null ? Map.of() : source.countPapers(trajectory);
    }

    /** The grid of all topics but the dropped ones. */
    public Coverage coverage(TrajectoryId trajectory) {
        access.requireReader(trajectory);
        var axes = terms.listOf(GRID);
        return Coverage.of(
                ofKind(axes, TermKind.TECHNIQUE_GROUP),
                ofKind(axes, TermKind.GROUND_TRUTH),
                topics.list(trajectory, TopicFilter.ALL, 0, Integer.MAX_VALUE));
    }

    /** Topics by a part of the title, for a lazy choice; also for the features above. */
    public List<TopicRef> search(TrajectoryId trajectory, String text, int offset, int limit) {
        access.requireReader(trajectory);
        return topics.search(trajectory, text, offset, limit);
    }

    public int countMatches(TrajectoryId trajectory, String text) {
        access.requireReader(trajectory);
        return topics.countMatches(trajectory, text);
    }

    /** Everything about one topic. Refuses as "not found" what is not there or not open. */
    public TopicDetail get(TrajectoryId trajectory, int number) {
        access.requireReader(trajectory);
        var topic = topics.find(trajectory, number).orElseThrow(() -> new NotFound("topic " + number));
        var source = papers.getIfAvailable();
        return new TopicDetail(
                topic,
                nameOf(topic.agreement().proposedBy()),
                nameOf(topic.agreement().promotor()),
                topics.partsOf(topic.id()),
                source == null ? List.of() : source.listPapers(topic.id()));
    }

    /** The vocabulary that is offered today, kind by kind in its order. */
    public List<Term> listOfferedTerms() {
        return terms.offered();
    }

    /** Adds an idea; it gets the next number of the trajectory. Refuses who is not of the team. */
    @Transactional
    public Topic add(TrajectoryId trajectory, TopicContent content) {
        var by = access.requireReader(trajectory).requireTeam();

        content.requireOffered(List.of());

        return topics.insert(trajectory, content, by.person(), LocalDate.now(clock));
    }

    /** Takes what was written; see {@link Topic#edit}. */
    @Transactional
    public void edit(TopicId id, int version, TopicContent content) {
        step(
                id,
                version,
                (topic, by) -> topic.edit(content, topics.search(topic.trajectory(), "", 0, Integer.MAX_VALUE)));
    }

    /** Puts the topic before candidate and promotor; see {@link Topic#propose}. */
    @Transactional
    public void propose(TopicId id, int version) {
        step(id, version, (topic, by) -> topic.propose(by, LocalDate.now(clock)));
    }

    /** The signed-in candidate or promotor agrees; see {@link Topic#agree}. */
    @Transactional
    public void agree(TopicId id, int version) {
        step(id, version, (topic, by) -> topic.agree(by, LocalDate.now(clock)));
    }

    /** Sends the claim back to be written anew; see {@link Topic#askForChange}. */
    @Transactional
    public void askForChange(TopicId id, int version, String reason) {
        step(id, version, (topic, by) -> topic.askForChange(reason, LocalDate.now(clock)));
    }

    /** Work starts; see {@link Topic#activate}. */
    @Transactional
    public void activate(TopicId id, int version) {
        step(id, version, (topic, by) -> topic.activate(LocalDate.now(clock)));
    }

    /** See {@link Topic#pause}. */
    @Transactional
    public void pause(TopicId id, int version, String reason) {
        step(id, version, (topic, by) -> topic.pause(reason, LocalDate.now(clock)));
    }

    /** See {@link Topic#resume}. */
    @Transactional
    public void resume(TopicId id, int version) {
        step(id, version, (topic, by) -> topic.resume(LocalDate.now(clock)));
    }

    /** The topic goes on in another one of the same trajectory; see {@link Topic#mergeInto}. */
    @Transactional
    public void merge(TopicId id, int version, TopicId into, String reason) {
        step(
                id,
                version,
                (topic, by) -> topic.mergeInto(
                        topics.find(into)
                                .filter(other -> other.trajectory().equals(topic.trajectory()))
                                .orElseThrow(() -> new NotFound("topic " + into))
                                .ref(),
                        reason,
                        LocalDate.now(clock)));
    }

    /** See {@link Topic#drop}. */
    @Transactional
    public void drop(TopicId id, int version, String reason) {
        step(id, version, (topic, by) -> topic.drop(reason, LocalDate.now(clock)));
    }

    private void step(TopicId id, int version, BiFunction<Topic, Relation, Topic> verb) {
        var topic = topics.find(id).orElseThrow(() -> new NotFound("topic " + id));
        var by = access.requireReader(topic.trajectory()).requireTeam();
        if (topic.version() != version) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }

        var after = verb.apply(topic, by);

        topics.update(after);
        checks.refresh(topic.trajectory(), check);
    }

    private String nameOf(@Nullable PersonId person) {
        return person == null ? "" : trajectories.getPerson(person).name();
    }

    private static List<Term> ofKind(List<Term> terms, TermKind kind) {
        return terms.stream().filter(term -> term.kind() == kind).toList();
    }
}
