package nl.traject.security;

/**
 * What the row policies see of who is asking: a person or a job, never both; both empty sees nothing. For whom a job works is
 * noted in the history, and opens nothing.
 *
 * @param person   the person's number, or empty
 * @param job      the job's name, or empty
 * @param onBehalf the number of the signed-in person for whom the job works, or empty
 */
record Actor(String person, String job, String onBehalf) {

    static final String ANNOUNCE_ACTOR =
            "select set_config('traject.person', ?, true), set_config('traject.job', ?, true), "
                    + "set_config('traject.on_behalf', ?, true)";

    static final String ANNOUNCE_ACTOR_AND_DAY = ANNOUNCE_ACTOR + ", set_config('traject.today', ?, true)";

    static Actor current() {
        var job = SystemActor.current();
        var signedIn = CurrentUser.find().map(user -> user.person().toString()).orElse("");
        return job == null ? new Actor(signedIn, "", "") : new Actor("", job, signedIn);
    }
}
