package nl.traject.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.traject.TrajectTest;
import nl.traject.audit.StatementCount;
import nl.traject.people.Cast;
import nl.traject.people.Registration.NewPerson;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list costs the same statements for one line as for many. */
@TrajectTest
class DirectoryStatementsTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Directory directory;

    @Autowired
    private StatementCount statements;

    @AfterEach
    void nobody() {
        SignIn.nobody();
    }

    @Test
    void a_page_does_not_grow_with_its_lines() {
        SignIn.as(cast.inMonth16().administrator(), Role.ADMINISTRATOR);
        var name = "Z" + UUID.randomUUID().toString().substring(0, 8);
        register(name, 1);
        var one = statements.of(() -> page(name, 1));
        for (int n = 2; n <= 12; n++) {
            register(name, n);
        }

        assertThat(statements.of(() -> page(name, 12))).isEqualTo(one);
        var person = directory.search(name, 0, 1).getFirst().id();
        assertThat(statements.of(() -> directory.get(person))).isLessThanOrEqualTo(2);
    }

    private void page(String name, int lines) {
        var filter = DirectoryFilter.NONE.withText(name);
        assertThat(directory.list(filter, DirectoryOrder.BY_NAME, 0, 50)).hasSize(lines);
        assertThat(directory.count(filter)).isEqualTo(lines);
    }

    private void register(String name, int number) {
        directory.register(new NewPerson("Ada", name, "a" + number + "@" + name + ".example"));
    }
}
