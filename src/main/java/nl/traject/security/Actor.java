package nl.traject.security;

/**
 * What the row policies see of who is asking: a person or a job, never both; both empty sees nothing.
 *
 * @param person the person's number, or empty
 * @param job    the job's name, or empty
 */
record Actor(String person, String job) {

    static final String ANNOUNCE_ACTOR =
            "select set_config('traject.person', ?, true), set_config('traject.job', ?, true)";

    static final String ANNOUNCE_ACTOR_AND_DAY = ANNOUNCE_ACTOR + ", set_config('traject.today', ?, true)";

    static Actor current() {
        var job = SystemActor.current();
        if (job != null) {
            return new Actor("", job);
        }
        return CurrentUser.find()
                .map(user -> new Actor(user.person().toString(), ""))
                .orElse(new Actor("", ""));
    }
}
