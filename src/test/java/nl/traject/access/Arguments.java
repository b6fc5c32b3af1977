package nl.traject.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import nl.traject.audit.MatrixFilter;
import nl.traject.directory.DirectoryFilter;
import nl.traject.evaluation.Decision;
import nl.traject.people.OfficeId;
import nl.traject.people.Supervision;
import nl.traject.plan.TermId;
import nl.traject.plan.TopicFilter;
import nl.traject.publication.venue.CycleId;
import nl.traject.publication.venue.EditionDateId;
import nl.traject.publication.venue.VenueDate;
import nl.traject.rules.RuleEntry;
import nl.traject.rules.RuleSets;
import nl.traject.rules.RuleText;
import nl.traject.security.Preferences;
import nl.traject.shared.Period;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.SchoolId;

/** What a use case is called with: the things of a dossier, and plain input of every other type. */
final class Arguments {

    /** Numbers of what everybody may know: people, schools, programmes, venues, terms. */
    private static final Set<Class<?>> OPEN =
            Set.of(PersonId.class, SchoolId.class, ProgrammeId.class, CycleId.class, EditionDateId.class, TermId.class);

    private final Dossier dossier;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final List<Object> taken = new ArrayList<>();

    Arguments(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Whether the type is the number of something that is not everybody's. */
    static boolean isNumber(Class<?> type) {
        return type.isRecord()
                && type.getSimpleName().endsWith("Id")
                && type.getRecordComponents().length == 1
                && !OPEN.contains(type);
    }

    /** Whether the type stands for a trajectory or something within one; rule sets belong to programmes, offices to schools. */
    static boolean isOfADossier(Class<?> type) {
        return (isNumber(type)
                        && !type.getPackageName().endsWith("rulebook")
                        && !type.getSimpleName().equals("RuleSetId")
                        && type != OfficeId.class)
                || type == Supervision.class;
    }

    Object[] of(UseCase useCase) {
        written.reset();
        taken.clear();
        return Arrays.stream(useCase.method().getParameters())
                .map(parameter -> of(parameter.getParameterizedType(), parameter.getName(), parameter))
                .toArray();
    }

    /** The same with other numbers of what is not everybody's. */
    Object[] guessing(UseCase useCase, long guess) {
        var arguments = of(useCase);
        var types = useCase.method().getParameterTypes();
        for (int at = 0; at < arguments.length; at++) {
            if (isNumber(types[at])) {
                arguments[at] = make(types[at], guess);
            }
        }
        return arguments;
    }

    /** What the use case handed out beside its result: rows to a consumer, or the fellow's line in a file. */
    Answer answer(UseCase useCase, Object result) {
        var types = List.of(useCase.method().getParameterTypes());
        if (types.contains(Consumer.class)) {
            return !taken.isEmpty() ? Answer.YES : Answer.NONE;
        }
        if (types.contains(OutputStream.class)) {
            return text().contains(Dossier.FELLOW_NAME) ? Answer.YES : Answer.NONE;
        }
        return Answer.of(result);
    }

    /** Rows and text that the last use case handed out beside its result. */
    List<Object> handedOut() {
        var all = new ArrayList<>(taken);
        all.add(text());
        return all;
    }

    private Object of(Type type, String name, Parameter parameter) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, parameter);
        }
        var plain = (Class<?>) type;
        var thing = dossier.thing(plain);
        return thing == null ? input(plain, name) : thing;
    }

    private Object ofGeneric(ParameterizedType type, Parameter parameter) {
        var raw = (Class<?>) type.getRawType();
        if (Consumer.class.isAssignableFrom(raw)) {
            return (Consumer<Object>) taken::add;
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Map.of();
        }
        var thing = type.getActualTypeArguments()[0] instanceof Class<?> of ? dossier.thing(of) : null;
        var some = new ArrayList<Object>();
        if (thing != null) {
            some.add(thing);
        }
        if (Set.class.isAssignableFrom(raw)) {
            return new HashSet<>(some);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return some;
        }
        throw new AssertionError("no argument for " + parameter + "; add one to " + Arguments.class.getSimpleName());
    }

    private Object input(Class<?> type, String name) {
        if (type == int.class) {
            return name.equals("offset") || name.equals("skip") ? 0 : name.equals("limit") ? 10 : 1;
        }
        if (type == long.class) {
            return 1L;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == String.class) {
            return name.equals("text") ? "in" : "something";
        }
        if (type == LocalDate.class) {
            return Dossier.TODAY;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        }
        if (type == UUID.class) {
            return new UUID(0, 1);
        }
        if (type == byte[].class) {
            return "given name,family name,e-mail\nOne,More,one@example.org\n".getBytes(UTF_8);
        }
        if (type == OutputStream.class) {
            return written;
        }
        if (type == MatrixFilter.class) {
            return MatrixFilter.NONE;
        }
        if (type == DirectoryFilter.class) {
            return DirectoryFilter.NONE;
        }
        if (type == TopicFilter.class) {
            return TopicFilter.ALL;
        }
        if (type == Preferences.class) {
            return Preferences.NONE;
        }
        if (type == Decision.Proposal.class) {
            return Decision.Proposal.yes();
        }
        if (type == VenueDate.class) {
            return VenueDate.on(Dossier.TODAY);
        }
        if (type == Period.class) {
            return new Period(Dossier.TODAY.plusYears(5), Dossier.TODAY.plusYears(6));
        }
        if (type == RuleEntry.class) {
            return RuleText.entries(RuleSets.illc()).getFirst();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return make(type);
        }
        throw new AssertionError("no argument of " + type + "; add one to " + Arguments.class.getSimpleName());
    }

    private Object make(Class<?> record) {
        return make(
                record,
                Arrays.stream(record.getRecordComponents())
                        .map(part -> of(part.getGenericType(), part.getName(), null))
                        .toArray());
    }

    private static Object make(Class<?> record, Object... parts) {
        try {
            var types = Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException unfit) {
            throw new AssertionError("an argument of " + record + " is needed that its rules take", unfit);
        }
    }

    /** A workbook is a zip file of texts. */
    private String text() {
        var bytes = written.toByteArray();
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return written.toString(UTF_8);
        }
        var all = new StringBuilder();
        try {
            var file = Files.write(Files.createTempFile("register", ".xlsx"), bytes);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    all.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
                }
            }
            Files.delete(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return all.toString();
    }
}
