package nl.traject.database;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * Writes numbers and reports each one that the database has acknowledged; goes on after an error with the next number. As a
 * program it is the application that {@link KillTest} kills.
 */
final class Writer implements Runnable {

    static final int WRITERS = 8;

    private final EmbeddedServer server;
    private final AtomicLong numbers;
    private final AtomicBoolean stop;
    private final LongConsumer acknowledged;

    Writer(EmbeddedServer server, AtomicLong numbers, AtomicBoolean stop, LongConsumer acknowledged) {
        this.server = server;
        this.numbers = numbers;
        this.stop = stop;
        this.acknowledged = acknowledged;
    }

    /** Arguments: the installation's folder, the first number to write. Prints a number for each acknowledged write. */
    public static void main(String[] arguments) {
        var server = EmbeddedServer.start(Path.of(arguments[0]), Path.of("target/postgresql"), 0);
        var numbers = new AtomicLong(Long.parseLong(arguments[1]));
        PrintStream out = System.out;
        for (int i = 0; i < WRITERS; i++) {
            new Thread(new Writer(server, numbers, new AtomicBoolean(), number -> out.println(number + ";"))).start();
        }
    }

    @Override
    public void run() {
        while (!stop.get()) {
            writeUntilItFails();
        }
    }

    private void writeUntilItFails() {
        try (var connection = server.application().connect(server.url());
                var insert = connection.prepareStatement("insert into public.written values (?)")) {
            while (!stop.get()) {
                var number = numbers.incrementAndGet();
                insert.setLong(1, number);
                insert.executeUpdate();
                acknowledged.accept(number);
            }
        } catch (SQLException killed) {
            Thread.onSpinWait();
        }
    }
}
