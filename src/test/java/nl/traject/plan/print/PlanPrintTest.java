package nl.traject.plan.print;

import static nl.traject.plan.compare.PlanSamples.with;
import static nl.traject.plan.compare.PlanSamples.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.Trajectories;
import nl.traject.plan.compare.PlanSamples;
import nl.traject.plan.content.PlanContent;
import nl.traject.security.SignIn;
import nl.traject.shared.NotFound;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is printed can be read back, by a person and by a screen reader. */
@TrajectTest
class PlanPrintTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    PlanPrinter printer;

    @Autowired
    Trajectories trajectories;

    @Autowired
    Cast cast;

    Team team;

    @BeforeEach
    void signIn() {
        team = cast.inMonth16();
        SignIn.as(team.candidate());
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void a_version_bears_its_parties_dates_and_fingerprint() {
        var text = text(PlanSamples.small(), Locale.ENGLISH);

        assertThat(text)
                .contains(
                        "Training and supervision plan",
                        "Robin Vos",
                        "Version 2, in force since 12 Nov 2026. Printed on 22 Nov 2026.",
                        "Rules: ILLC, version 2025.2.",
                        "Ingrid Maas",
                        "Promotor",
                        "agreed",
                        Fingerprints.grouped(PrintedPlans.SHA256));
    }

    @Test
    void all_five_parts_are_printed_in_the_readers_language() {
        assertThat(text(PlanSamples.small(), DUTCH))
                .contains(
                        "1 Onderzoek",
                        "2 Opleiding",
                        "3 Begeleiding",
                        "4 Onderwijs",
                        "5 Beheer van onderzoeksdata",
                        "6 uur per maand",
                        "Work package 3",
                        "Course 2",
                        "The cluster is full in spring.");
    }

    @Test
    void an_empty_plan_can_be_printed() {
        assertThat(text(PlanContent.empty(), Locale.ENGLISH)).contains("1 Research", "None.");
    }

    @Test
    void screen_readers_find_tags_a_language_a_title_and_every_font() throws IOException {
        try (var document = Loader.loadPDF(print(PlanSamples.small(), DUTCH))) {
            var catalog = document.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Plan van Robin Vos, versie 2");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid:part");
            assertThat(catalog.getDocumentOutline().children()).hasSize(7);
            for (var page : document.getPages()) {
                assertThat(StreamSupport.stream(
                                page.getResources().getFontNames().spliterator(), false))
                        .allSatisfy(name -> assertThat(
                                        page.getResources().getFont(name).isEmbedded())
                                .isTrue());
            }
        }
    }

    @Test
    void markup_that_was_typed_is_text_and_loads_nothing() throws IOException {
        var tricks = "<script>alert(1)</script> <img src=\"http://127.0.0.1:1/x.png\"> <b>bold</b> &amp; ]]> "
                + "**stars** [link](javascript:alert(1)) {{7*7}} ${x} <!-- gone -->";

        var file = print(saying(tricks), Locale.ENGLISH);

        assertThat(unspaced(read(file)))
                .contains(
                        unspaced("<script>alert(1)</script>"),
                        unspaced("<b>bold</b> &amp; ]]>"),
                        unspaced("**stars** [link](javascript:alert(1))"),
                        unspaced("<!-- gone -->"));
        try (var document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
    }

    @Test
    void what_a_word_processor_pastes_keeps_its_words() {
        var pasted =
                "“Quoted”\u00a0– it’s 5\u202f% – fi\u00adnal\u200b word…\r\n\u2022\tfirst\r\n\u2022\tsecond\u000bthird\u0000\ufeff";

        assertThat(oneLine(text(saying(pasted), Locale.ENGLISH)))
                .contains("“Quoted” – it’s 5 % – final word… • first • second third");
    }

    @Test
    void fifty_thousand_signs_are_all_printed_with_blanks_or_without() {
        var words = "gradient ".repeat(3_000) + "END";
        var unbroken = "x".repeat(22_000);

        var text = text(saying(words + "\n" + unbroken), Locale.ENGLISH);

        assertThat(text.split("gradient", -1)).hasSize(3_001);
        assertThat(text).contains("END");
        assertThat(text.replaceAll("[^x]", "").length()).isGreaterThanOrEqualTo(22_000);
    }

    @Test
    void hebrew_arabic_greek_cyrillic_and_emoji_are_printed() {
        var text = text(saying("שלום עולם\nسلام عليكم\nΑθήνα Москва ∀x∈ℝ\nDone 😀 🧪 👩🏽‍🔬"), Locale.ENGLISH);

        assertThat(text).contains("שלום עולם", "Αθήνα Москва ∀x∈ℝ", "😀", "🧪", "👩");
        assertThat(text).contains("سلام");
        assertThat(text).doesNotContain("□");
    }

    @Test
    void a_sign_that_no_font_has_is_a_box_and_the_reader_is_told() {
        var text = text(saying("量子 is two signs"), Locale.ENGLISH);

        assertThat(text).contains("□□ is two signs", "2 signs that no font of this print has are shown as □");
    }

    @Test
    void nobody_turns_the_direction_of_a_text_around() {
        assertThat(text(saying("safe \u202etxet desrever\u202c end"), Locale.ENGLISH))
                .contains("safe txet desrever end");
    }

    @Test
    void who_may_not_read_a_version_does_not_print_it() {
        for (var person : List.of(team.stranger(), team.outsider(), team.hr())) {
            SignIn.as(person);

            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> printer.print(team.trajectory(), 1, Locale.ENGLISH));
        }
        SignIn.as(team.candidate());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> printer.print(team.trajectory(), 99, Locale.ENGLISH));
    }

    private static PlanContent saying(String summary) {
        var plan = PlanSamples.small();
        return with(plan, written(plan.research(), "Title", summary));
    }

    private byte[] print(PlanContent content, Locale locale) {
        return printer.print(PrintedPlans.of(trajectories.get(team.trajectory()), content), locale);
    }

    private String text(PlanContent content, Locale locale) {
        return read(print(content, locale));
    }

    private static String read(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ");
    }

    /** A line may break wherever the paper ends. */
    private static String unspaced(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
