package nl.traject.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long something took, many times over; in milliseconds. */
record Times(double[] sorted) {

    private static final double NANOS = 1e6;

    /** Work that is told the number of the attempt. */
    @FunctionalInterface
    interface Work {
        void run(int attempt) throws Exception;
    }

    static Times of(int warmUp, int attempts, Work work) throws Exception {
        for (int attempt = 0; attempt < warmUp; attempt++) {
            work.run(attempt);
        }
        var times = new double[attempts];
        for (int attempt = 0; attempt < attempts; attempt++) {
            var began = System.nanoTime();
            work.run(attempt);
            times[attempt] = (System.nanoTime() - began) / NANOS;
        }
        return ofAll(times);
    }

    static Times ofAll(double[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    double at(double share) {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
    }

    double p95() {
        return at(0.95);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.2f ms, p95 %.2f ms", at(0.5), p95());
    }

    /** The machine that a figure was taken on. */
    static String machine() {
        return "%d processors, Java %d, %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        System.getProperty("os.name"));
    }
}
