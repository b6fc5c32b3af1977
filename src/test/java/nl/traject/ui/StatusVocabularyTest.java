package nl.traject.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The vocabulary is known twice, where statuses are decided and where they are drawn; both mean the same. */
class StatusVocabularyTest {

    private static final Pattern DRAWN =
            Pattern.compile("^ {2}'?([a-z-]+)'?: \\['[a-z]+', '([a-z]+)'],$", Pattern.MULTILINE);

    @Test
    void every_status_is_drawn_in_its_usual_colour_and_no_other_is() throws IOException {
        var shapes = Files.readString(Path.of("frontend/components/shapes.ts"));

        var drawn = DRAWN.matcher(shapes).results().collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));

        assertThat(drawn)
                .isEqualTo(Arrays.stream(StatusKind.values())
                        .collect(Collectors.toMap(
                                StatusKind::attribute, kind -> kind.tone().attribute())));
    }
}
