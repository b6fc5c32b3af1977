package nl.traject.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The rule sets that ship, and rule sets as text. */
public final class RuleSets {

    private static final List<String> SHIPPED = List.of("illc.yml", "faculty-of-science.yml");

    private RuleSets() {}

    /** ILLC and Faculty of Science, as they come with this version of the application. */
    public static List<RuleSet> shipped() {
        return SHIPPED.stream().map(RuleSets::shipped).toList();
    }

    /** Institute for Logic, Language and Computation: assessment after twelve months, with an observer. */
    public static RuleSet illc() {
        return shipped("illc.yml");
    }

    /** Faculty of Science: assessments after nine and fourteen months. */
    public static RuleSet facultyOfScience() {
        return shipped("faculty-of-science.yml");
    }

    /** Reads a rule set from YAML; what is wrong with it is refused with path and line, and nothing is half read. */
    public static RuleSet read(String yaml) {
        return RuleSetReader.read(yaml);
    }

    /**
     * What became of reading a text.
     *
     * @param rules none when the text has not the shape of a rule set
     * @param problems each names its path and line
     */
    public record Reading(@Nullable RuleSet rules, List<RuleViolation> problems) {

        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** Reads a rule set from YAML and says everything that is wrong with it. */
    public static Reading check(String yaml) {
        return RuleSetReader.check(yaml);
    }

    /** Writes a rule set as YAML that {@link #read(String)} reads to an equal one. */
    public static String write(RuleSet rules) {
        return RuleSetReader.write(rules);
    }

    private static RuleSet shipped(String file) {
        try (var in = RuleSets.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The shipped rule set " + file + " is not on the class path");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
