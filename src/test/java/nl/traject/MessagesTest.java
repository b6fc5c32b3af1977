package nl.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence exists in both languages, takes the same arguments in both, and stands in no Java file. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/nl/traject");

    /** A capital, then words up to a full stop: prose, not a key. */
    private static final Pattern SENTENCE_IN_CODE = Pattern.compile("\"[A-Z][a-z]+( [a-z,’']+){2,}[^\"]*[.?!]\"");

    static Stream<Path> bundles() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.getFileName().toString().equals("messages.properties")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_have_the_same_keys(Path english) throws IOException {
        var dutch = english.resolveSibling("messages_nl.properties");

        assertThat(new TreeSet<>(read(dutch).stringPropertyNames()))
                .as(dutch.toString())
                .isEqualTo(new TreeSet<>(read(english).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_take_the_same_arguments(Path english) throws IOException {
        var dutch = read(english.resolveSibling("messages_nl.properties"));

        read(english)
                .forEach((key, sentence) -> assertThat(arguments((String) sentence, Locale.ENGLISH))
                        .as("%s in %s", key, english)
                        .isEqualTo(arguments(dutch.getProperty((String) key), Locale.of("nl"))));
    }

    @Test
    void no_key_stands_in_two_bundles() throws IOException {
        var keys = bundles()
                .flatMap(bundle -> read(bundle).stringPropertyNames().stream())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void no_view_speaks_a_sentence_of_its_own() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/nl/traject"))) {
            var views = files.filter(file ->
                            file.toString().contains("/ui/") && file.toString().endsWith(".java"))
                    .toList();

            assertThat(views)
                    .isNotEmpty()
                    .allSatisfy(view -> assertThat(SENTENCE_IN_CODE
                                    .matcher(Files.readString(view))
                                    .results()
                                    .map(found -> found.group()))
                            .as(view.toString())
                            .isEmpty());
        }
    }

    private static int arguments(String sentence, Locale locale) {
        return new MessageFormat(sentence, locale).getFormatsByArgumentIndex().length;
    }

    private static Properties read(Path file) {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException failure) {
            throw new AssertionError(file.toString(), failure);
        }
    }
}
