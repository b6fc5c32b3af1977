import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.LambdaConverter;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.OnError;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;
import org.slf4j.LoggerFactory;

/**
 * Generates jOOQ's classes from the migrated schema: a server that forgets, Flyway, jOOQ. Nothing happens when neither the
 * migrations nor this file nor the list of types nor jOOQ's version have changed. Maven runs it before it compiles, in the
 * project's folder, with the test class path.
 */
final class GenerateJooq {

    private static final Path MIGRATIONS = Path.of("db/migration");
    private static final Path TYPES = Path.of("db/jooq-types.txt");
    private static final Path GENERATOR = Path.of("db/GenerateJooq.java");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TARGET = Path.of("target/generated-sources/jooq");
    private static final Path FINGERPRINT = Path.of("target/jooq.sha256");
    private static final Path LAUNCHER = Path.of("target/jooq-launcher");

    /** A line of the list of types. */
    private record TypedColumn(String kind, Pattern column, String type) {

        static TypedColumn parse(String line) {
            var words = line.strip().split("\\s+");
            if (words.length != 3 || !List.of("id", "value", "enum").contains(words[0])) {
                throw new IllegalArgumentException(TYPES + ": not \"id|value|enum PATTERN CLASS\": " + line);
            }
            return new TypedColumn(words[0], Pattern.compile(words[1]), words[2]);
        }

        /** An id or a value is a record of one component, named "value". An id is bound to bigint columns only. */
        ForcedType forced() {
            var forced = new ForcedType().withUserType(type).withIncludeExpression(column.pattern());
            return switch (kind) {
                case "enum" -> forced.withEnumConverter(true);
                case "id" -> lambda(forced).withIncludeTypes("int8|bigint");
                default -> lambda(forced);
            };
        }

        private ForcedType lambda(ForcedType forced) {
            return forced.withLambdaConverter(
                    new LambdaConverter().withFrom(type + "::new").withTo(type + "::value"));
        }
    }

    private GenerateJooq() {}

    public static void main(String[] arguments) throws Exception {
        var fingerprint = fingerprint();
        if (Files.exists(TARGET)
                && Files.exists(FINGERPRINT)
                && Files.readString(FINGERPRINT).equals(fingerprint)) {
            return;
        }
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger("ROOT")
                .setLevel(Level.WARN);
        Files.createDirectories(FINGERPRINT.getParent());
        generate();
        Files.writeString(FINGERPRINT, fingerprint);
    }

    private static String fingerprint() throws IOException, NoSuchAlgorithmException {
        var digest = newDigest();
        digest.update(org.jooq.Constants.FULL_VERSION.getBytes(StandardCharsets.UTF_8));
        var files = new ArrayList<>(List.of(GENERATOR, TYPES));
        try (var migrations = Files.walk(MIGRATIONS)) {
            migrations.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        for (var file : files) {
            digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(newDigest().digest(Files.readAllBytes(file)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newDigest() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256");
    }

    private static void generate() throws Exception {
        var home = Files.createTempDirectory(FINGERPRINT.getParent(), "jooq-database-");
        try (var loader = launcher();
                var server = startServer(loader, home)) {
            var url = call(server, "url");
            var owner = call(server, "owner");
            var user = (String) call(owner, "user");
            var password = (String) call(owner, "password");
            var application = (String) call(call(server, "application"), "user");

            migrate((String) url, user, password, application);
            GenerationTool.generate(configuration((String) url, user, password));
        }
    }

    /**
     * The application's own launcher of the embedded server. Nothing is compiled yet when this runs, so it is compiled for
     * this purpose, alone.
     */
    private static URLClassLoader launcher() throws IOException {
        var sources = List.of(
                "-proc:none", "-implicit:class", "-nowarn",
                "-classpath", System.getProperty("java.class.path"),
                "-sourcepath", SOURCES.toString(),
                "-d", Files.createDirectories(LAUNCHER).toString(),
                SOURCES.resolve("nl/traject/database/EmbeddedServer.java").toString());
        var result = ToolProvider.getSystemJavaCompiler().run(null, null, null, sources.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalStateException("the launcher of the embedded server does not compile");
        }
        return new URLClassLoader(new URL[] {
            LAUNCHER.toUri().toURL(), Path.of("src/main/resources/").toUri().toURL()
        });
    }

    private static AutoCloseable startServer(ClassLoader loader, Path home) throws Exception {
        var start = Class.forName("nl.traject.database.EmbeddedServer", true, loader)
                .getMethod("startThrowAway", Path.class, Path.class);
        try {
            return (AutoCloseable) start.invoke(null, home, Path.of("target/postgresql"));
        } catch (InvocationTargetException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        }
    }

    private static Object call(Object object, String method) throws ReflectiveOperationException {
        return object.getClass().getMethod(method).invoke(object);
    }

    private static void migrate(String url, String user, String password, String application) {
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("filesystem:" + MIGRATIONS)
                .schemas("flyway")
                .placeholders(Map.of("app", application))
                .load()
                .migrate();
    }

    private static Configuration configuration(String url, String user, String password)
            throws IOException, SQLException {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withOnError(OnError.FAIL)
                .withJdbc(new Jdbc().withUrl(url).withUser(user).withPassword(password))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withSchemata(schemas(url, user, password))
                                .withForcedTypes(forcedTypes(columns(url, user, password))))
                        .withGenerate(new Generate()
                                .withGeneratedAnnotation(false)
                                // Unused, and two keys between the same tables would give two paths one name.
                                .withImplicitJoinPathsToMany(false)
                                .withImplicitJoinPathsManyToMany(false)
                                .withRecords(true)
                                .withPojos(false)
                                .withDaos(false)
                                .withSources(false))
                        .withTarget(new Target()
                                .withPackageName("nl.traject.db")
                                .withDirectory(TARGET.toString())));
    }

    /** Every schema of a feature. */
    private static List<SchemaMappingType> schemas(String url, String user, String password) throws SQLException {
        return list(url, user, password, """
                select nspname
                from pg_namespace
                where nspname not like 'pg\\_%'
                  and nspname not in ('information_schema', 'public', 'extensions', 'flyway')
                order by nspname
                """).stream().map(name -> new SchemaMappingType().withInputSchema(name)).toList();
    }

    private static List<String> columns(String url, String user, String password) throws SQLException {
        return list(url, user, password, """
                select table_schema || '.' || table_name || '.' || column_name
                from information_schema.columns
                where table_schema not in ('pg_catalog', 'information_schema')
                """);
    }

    /** The first that matches holds, so the project's own come before the general ones. */
    private static List<ForcedType> forcedTypes(List<String> columns) throws IOException {
        var typed = Files.readAllLines(TYPES).stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(Predicate.not(String::isEmpty))
                .map(TypedColumn::parse)
                .toList();
        typed.stream()
                .filter(type -> columns.stream()
                        .noneMatch(column -> type.column().matcher(column).matches()))
                .forEach(type -> System.err.println(TYPES + ": no column matches " + type.column()));

        var forced = new ArrayList<>(typed.stream().map(TypedColumn::forced).toList());
        forced.add(new ForcedType().withName("INSTANT").withIncludeTypes("timestamptz|timestamp with time zone"));
        forced.add(new ForcedType().withName("VARCHAR").withIncludeTypes("tsvector|xid8"));
        return forced.stream().map(type -> type.withIgnoreUnused(true)).toList();
    }

    private static List<String> list(String url, String user, String password, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
