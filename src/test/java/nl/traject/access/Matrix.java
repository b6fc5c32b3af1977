package nl.traject.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of who gets which answer, and the one that was agreed, a file beside the tests. What was found is written to
 * {@code target/access}, so that a change that is meant can be read as a difference, judged and taken over.
 */
final class Matrix {

    private static final Path AGREED = Path.of("src/test/resources/nl/traject/access");
    private static final Path FOUND = Path.of("target/access");

    private Matrix() {}

    static void assertAgreed(String file, String what, Map<String, Map<Asking, Answer>> found) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(what + ";" + Arrays.stream(Asking.values()).map(Matrix::word).collect(Collectors.joining(";")));
        found.forEach((name, answers) -> lines.add(name + ";"
                + Arrays.stream(Asking.values())
                        .map(asking -> word(answers.get(asking)))
                        .collect(Collectors.joining(";"))));
        Files.createDirectories(FOUND);
        Files.write(FOUND.resolve(file), lines);

        assertThat(lines)
                .as("%s; compare %s with %s", what, FOUND.resolve(file), AGREED.resolve(file))
                .containsExactlyElementsOf(agreed(file));
    }

    static List<String> agreed(String file) throws IOException {
        var agreed = AGREED.resolve(file);
        return Files.exists(agreed) ? Files.readAllLines(agreed) : List.of();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
