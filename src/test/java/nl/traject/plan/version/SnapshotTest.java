package nl.traject.plan.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.traject.plan.content.PlanContent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is frozen is read as it was, today and after the schema of the plan has grown. */
class SnapshotTest {

    private static final Path KEPT = Path.of("src/test/resources/nl/traject/plan/version");

    @Test
    void what_is_frozen_comes_back_field_by_field() {
        var plan = SomePlan.called("Circuits one can check");

        assertThat(Snapshot.of(plan).read()).isEqualTo(plan);
        assertThat(Snapshot.of(PlanContent.empty()).read()).isEqualTo(PlanContent.empty());
    }

    @Test
    void the_same_plan_has_the_same_bytes_and_so_the_same_fingerprint() {
        var one = Snapshot.of(SomePlan.called("Circuits one can check"));
        var same = Snapshot.of(SomePlan.called("Circuits one can check"));
        var other = Snapshot.of(SomePlan.called("Circuits one can  check"));

        assertThat(one).isEqualTo(same);
        assertThat(one.sha256()).hasSize(64).isNotEqualTo(other.sha256());
        assertThat(one.isIntact()).isTrue();
        assertThat(new Snapshot(one.content().replace("check", "cheat"), one.sha256()).isIntact())
                .isFalse();
    }

    @Test
    void a_snapshot_of_every_released_schema_is_kept_and_read() throws IOException {
        for (var schema : schemas()) {
            var kept = kept(schema);

            assertThat(SnapshotReader.read(kept)).as("schema %d", schema).isEqualTo(asOf(schema));
        }
    }

    @Test
    void the_newest_schema_is_what_is_written_today() throws IOException {
        var newest = kept(SnapshotWriter.SCHEMA);

        assertThat(Snapshot.of(asOf(SnapshotWriter.SCHEMA)).content())
                .as(
                        "a plan in schema %d; a change of the schema gets a number and a kept snapshot of its own",
                        SnapshotWriter.SCHEMA)
                .isEqualTo(newest);
    }

    @Test
    void a_snapshot_without_one_of_its_fields_is_damaged_and_not_read() {
        var json = JsonMapper.builder().build();
        var damaged = (ObjectNode)
                json.readTree(Snapshot.of(SomePlan.called("Circuits")).content());
        ((ObjectNode) damaged.required("research")).remove("summary");

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> SnapshotReader.read(json.writeValueAsString(damaged)))
                .withMessageContaining("summary");
    }

    @Test
    void a_snapshot_of_a_schema_from_the_future_is_not_guessed_at() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> SnapshotReader.read("{\"schema\":" + (SnapshotWriter.SCHEMA + 1) + "}"))
                .withMessageContaining("schema " + (SnapshotWriter.SCHEMA + 1));
    }

    /** What the kept snapshot of a schema says, as plans are today. */
    private static PlanContent asOf(int schema) {
        return switch (schema) {
            case 1 -> SomePlan.called("Circuits one can check");
            default -> throw new AssertionError("say what the kept snapshot of schema " + schema + " reads as");
        };
    }

    private static List<Integer> schemas() {
        return IntStream.rangeClosed(1, SnapshotWriter.SCHEMA).boxed().toList();
    }

    /** Without the line's end that an editor leaves. */
    private static String kept(int schema) throws IOException {
        return Files.readString(KEPT.resolve("snapshot-" + schema + ".json"), StandardCharsets.UTF_8)
                .strip();
    }
}
