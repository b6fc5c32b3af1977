package nl.traject.bench;

import java.util.Arrays;
import java.util.List;

/** How many candidates to measure with: {@code TRAJECT_BENCH_SIZES}, such as "3000 30000"; 3,000 when it does not say. */
final class Sizes {

    private Sizes() {}

    static List<Integer> asked() {
        return Arrays.stream(System.getenv()
                        .getOrDefault("TRAJECT_BENCH_SIZES", "3000")
                        .trim()
                        .split("[ ,]+"))
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }
}
