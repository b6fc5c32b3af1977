package nl.traject.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All style sheets are loaded on every page, so two features that give one class two looks spoil each other. */
class StyleSheetsTest {

    private static final Path STYLES = Path.of("frontend/styles");

    /** The kit, which pages may refine. */
    private static final Set<String> SHARED = Set.of(
            "figures.css",
            "forms.css",
            "kit.css",
            "pages.css",
            "palette.css",
            "rows.css",
            "shell.css",
            "styles.css",
            "tokens.css",
            "work.css");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern OWNED = Pattern.compile("(?m)^\\.([a-z][a-z0-9-]*)(?=[ ,.:{])");

    private record Styled(String name, String sheet) {}

    @Test
    void a_class_is_given_its_look_by_one_feature_only() throws IOException {
        var twice = styled().collect(groupingBy(Styled::name, mapping(Styled::sheet, toSet())));
        twice.values().removeIf(sheets -> sheets.size() == 1);

        assertThat(twice).isEqualTo(Map.of());
    }

    private static Stream<Styled> styled() throws IOException {
        try (var sheets = Files.list(STYLES)) {
            return sheets.filter(sheet -> !SHARED.contains(sheet.getFileName().toString())).toList().stream()
                    .flatMap(StyleSheetsTest::classes);
        }
    }

    private static Stream<Styled> classes(Path sheet) {
        try {
            var rules = COMMENT.matcher(Files.readString(sheet)).replaceAll("");
            return OWNED.matcher(rules)
                    .results()
                    .map(found -> new Styled(found.group(1), sheet.getFileName().toString()));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
