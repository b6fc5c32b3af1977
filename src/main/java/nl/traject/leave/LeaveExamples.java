package nl.traject.leave;

import nl.traject.people.ExampleContent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The requests behind the leave of the invented candidates: each was asked for by the candidate and granted by HR. */
@Component
@Order(15)
class LeaveExamples implements ExampleContent {

    private static final String HR = "j.peeters";

    private final LeaveStore requests;

    LeaveExamples(LeaveStore requests) {
        this.requests = requests;
    }

    @Override
    public void write(Example example) {
        requests.insertBehindGranted(example.trajectory(), example.candidate(), example.person(HR));
    }
}
