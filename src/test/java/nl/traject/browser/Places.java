package nl.traject.browser;

import java.util.List;

/**
 * Every address of the application in the example data, with those who may see it. A route that is in neither list fails
 * {@link PagesAccessibilityIT}.
 */
public final class Places {

    private static final String CANDIDATE = "r.vos";
    private static final String PROMOTOR = "i.maas";
    private static final String SUPERVISOR = "t.lind";
    private static final String ADMINISTRATOR = "e.bakker";
    private static final String DIRECTOR = "a.sardinha";
    private static final String HR = "j.peeters";
    private static final String OPERATOR = "m.brandt";

    private static final List<String> TEAM = List.of(CANDIDATE, PROMOTOR, SUPERVISOR);
    private static final List<String> SCHOOL = List.of(ADMINISTRATOR, DIRECTOR);
    private static final List<String> TEAM_AND_SCHOOL =
            List.of(CANDIDATE, PROMOTOR, SUPERVISOR, ADMINISTRATOR, DIRECTOR);
    private static final List<String> TEAM_SCHOOL_AND_HR =
            List.of(CANDIDATE, PROMOTOR, SUPERVISOR, ADMINISTRATOR, DIRECTOR, HR);
    private static final List<String> NOBODY = List.of();

    /**
     * @param route as registered
     * @param path  an address of it
     * @param users who may see it; nobody needs to be signed in when it is empty
     */
    public record Place(String route, String path, List<String> users) {}

    /**
     * A form that a button of a page opens.
     *
     * @param path   the page
     * @param user   who presses
     * @param button its text
     */
    record Form(String path, String user, String button) {}

    public static final List<Place> ALL = List.of(
            new Place("login", "login", NOBODY),
            new Place("setup", "setup?link=unknown", NOBODY),
            new Place("link/:token", "link/unknown", NOBODY),
            new Place("verify", "verify?fingerprint=" + "0".repeat(64), NOBODY),
            new Place("", "", TEAM_SCHOOL_AND_HR),
            new Place("candidates", "candidates", List.of(PROMOTOR, SUPERVISOR, ADMINISTRATOR, DIRECTOR, HR)),
            new Place("venues", "venues", TEAM_SCHOOL_AND_HR),
            new Place("audit", "audit", SCHOOL),
            new Place("audit/history", "audit/history", List.of(ADMINISTRATOR)),
            new Place("audit/history", "audit/history?about=1&kind=milestones", List.of(ADMINISTRATOR)),
            new Place("rules", "rules", SCHOOL),
            new Place("rules/:version", "rules/1", SCHOOL),
            new Place("concerns", "concerns", List.of(ADMINISTRATOR)),
            new Place("concerns", "concerns?open=1", List.of(ADMINISTRATOR)),
            new Place("phd/:trajectory/concern", "phd/1/concern", List.of(CANDIDATE)),
            new Place("phd/:trajectory/concern", "phd/1/concern?open=1", List.of(CANDIDATE)),
            new Place("phd/:trajectory/concern", "phd/1/concern?open=new", List.of(CANDIDATE)),
            new Place("people", "people", List.of(ADMINISTRATOR, OPERATOR)),
            new Place("people/:person", "people/6", List.of(ADMINISTRATOR)),
            new Place("people/:person", "people/10", List.of(OPERATOR)),
            new Place("settings", "settings", List.of(OPERATOR)),
            new Place("people/:person/merge/:other", "people/7/merge/5", List.of(ADMINISTRATOR)),
            new Place("import", "import", List.of(ADMINISTRATOR)),
            new Place("vocabulary", "vocabulary", List.of(ADMINISTRATOR)),
            new Place("trajectories/new", "trajectories/new", List.of(ADMINISTRATOR)),
            new Place("phd/:trajectory", "phd/1", TEAM_AND_SCHOOL),
            new Place("phd/:trajectory", "phd/2", List.of(SUPERVISOR)),
            new Place("phd/:trajectory/log", "phd/1/log", TEAM),
            new Place("phd/:trajectory/plan", "phd/1/plan", TEAM_AND_SCHOOL),
            new Place(
                    "phd/:trajectory/plan",
                    "phd/1/plan?open=training,supervision,teaching,data_management",
                    List.of(CANDIDATE, DIRECTOR)),
            new Place("phd/:trajectory/plan/versions", "phd/1/plan/versions", TEAM_AND_SCHOOL),
            new Place("phd/:trajectory/plan/versions", "phd/1/plan/versions?at=2026-03-01", List.of(ADMINISTRATOR)),
            new Place("phd/:trajectory/plan/versions", "phd/2/plan/versions", List.of(SUPERVISOR)),
            new Place("phd/:trajectory/plan/versions/:version", "phd/1/plan/versions/2", TEAM_AND_SCHOOL),
            new Place("phd/:trajectory/plan/versions/:version", "phd/1/plan/versions/3", TEAM_AND_SCHOOL),
            new Place("phd/:trajectory/plan/compare", "phd/1/plan/compare", TEAM_AND_SCHOOL),
            new Place("phd/:trajectory/plan/compare", "phd/1/plan/compare?a=1&b=draft&changed=all", List.of(CANDIDATE)),
            new Place("phd/:trajectory/topics", "phd/1/topics", TEAM_AND_SCHOOL),
            new Place("phd/:trajectory/topics/:topic", "phd/1/topics/5", TEAM_AND_SCHOOL),
            new Place("phd/:trajectory/education", "phd/1/education", TEAM_AND_SCHOOL),
            new Place("phd/:trajectory/teaching", "phd/1/teaching", TEAM_AND_SCHOOL),
            new Place("phd/:trajectory/papers", "phd/1/papers", TEAM_AND_SCHOOL),
            new Place("phd/:trajectory/papers/:paper", "phd/1/papers/1", TEAM_AND_SCHOOL),
            new Place("phd/:trajectory/milestones", "phd/1/milestones", TEAM_SCHOOL_AND_HR),
            new Place("phd/:trajectory/milestones/:milestone", "phd/1/milestones/2", TEAM_AND_SCHOOL),
            new Place("phd/:trajectory/milestones/:milestone", "phd/1/milestones/3", TEAM_SCHOOL_AND_HR),
            new Place("phd/:trajectory/milestones/:milestone", "phd/4/milestones/3", List.of(PROMOTOR, HR)),
            new Place("phd/:trajectory/contract", "phd/1/contract", TEAM_SCHOOL_AND_HR),
            new Place("phd/:trajectory/team", "phd/1/team", TEAM_SCHOOL_AND_HR),
            new Place("phd/:trajectory/contract/leave/new", "phd/1/contract/leave/new", List.of(CANDIDATE, HR)),
            new Place("phd/:trajectory/contract/course", "phd/1/contract/course?step=PAUSE", List.of(HR)),
            new Place(
                    "phd/:trajectory/contract/course", "phd/1/contract/course?step=COMPLETION", List.of(ADMINISTRATOR)),
            new Place("phd/:trajectory/history", "phd/1/history", TEAM_AND_SCHOOL),
            new Place("phd/:trajectory/history", "phd/1/history?kind=education", List.of(CANDIDATE)));

    static final List<Form> FORMS = List.of(
            new Form("phd/1/plan", CANDIDATE, "Add a work package"),
            new Form("phd/1/plan", SUPERVISOR, "Comment"),
            new Form("phd/1/plan/versions/3", SUPERVISOR, "Ask for a change…"),
            new Form("phd/1/plan/versions/3", CANDIDATE, "Withdraw…"),
            new Form("phd/1/topics", CANDIDATE, "New topic"),
            new Form("phd/1/education", CANDIDATE, "New item"),
            new Form("phd/1/teaching", CANDIDATE, "New duty"),
            new Form("phd/1/papers", CANDIDATE, "New paper"),
            new Form("phd/1/log", SUPERVISOR, "Comment"),
            new Form("phd/1/milestones/3", CANDIDATE, "Write self-report"),
            new Form("phd/1/milestones/3", PROMOTOR, "Propose an observer"),
            new Form("phd/1/milestones/3", PROMOTOR, "Record meeting"),
            new Form("phd/1/concern?open=1", CANDIDATE, "It is settled"),
            new Form("concerns?open=1", ADMINISTRATOR, "Close"),
            new Form("people", ADMINISTRATOR, "New person"),
            new Form("people/6", ADMINISTRATOR, "Change"),
            new Form("vocabulary", ADMINISTRATOR, "New term"),
            new Form("people/6", ADMINISTRATOR, "Grant an office"),
            new Form("people/10", OPERATOR, "Grant an office"),
            new Form("settings", OPERATOR, "Change"));

    /** Routes without an address in the example data: a draft of a rule set. */
    static final List<String> WITHOUT_EXAMPLE = List.of("rules/draft/:draft");

    private Places() {}
}
