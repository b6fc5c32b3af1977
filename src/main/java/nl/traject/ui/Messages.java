package nl.traject.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.traject.shared.Ects;
import nl.traject.shared.Hours;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All sentences of Traject, from the bundles that the features keep beside their code. Dates, moments and amounts
 * among the arguments are written as the reader's language does. A key without a sentence is a mistake of ours:
 * refused where {@code traject.messages.strict} is set, as in tests, else logged and shown between exclamation
 * marks.
 */
@Component
public class Messages implements I18NProvider {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    /** English first, which is also what readers of other languages get. */
    static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.of("nl"));

    private static final String BUNDLES = "classpath*:nl/traject/**/messages.properties";

    private final transient ResourceBundleMessageSource source = new ResourceBundleMessageSource();
    private final boolean strict;

    Messages(@Value("${traject.messages.strict:false}") boolean strict) {
        this.strict = strict;
        source.setBasenames(bundles());
        source.setDefaultEncoding("UTF-8");
        source.setAlwaysUseMessageFormat(true);
        source.setFallbackToSystemLocale(false);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return find(key, locale, arguments).orElseGet(() -> missing(key));
    }

    /** Empty when there is no such sentence. */
    public Optional<String> find(String key, Locale locale, Object... arguments) {
        var written = Arrays.stream(arguments)
                .map(argument -> written(argument, locale))
                .toArray();
        return Optional.ofNullable(source.getMessage(key, written, null, locale));
    }

    private String missing(String key) {
        if (strict) {
            throw new IllegalArgumentException("no sentence for " + key);
        }
        LOG.error("No sentence for {}", key);
        return "!" + key + "!";
    }

    /** Numbers stay numbers, which the sentence formats itself or chooses a plural by. */
    private static @Nullable Object written(@Nullable Object argument, Locale locale) {
        return switch (argument) {
            case LocalDate date -> Dates.date(date, locale);
            case Instant moment -> Dates.moment(moment, Dates.ZONE, locale);
            case Ects credits -> plain(credits.value());
            case Hours hours -> plain(hours.value());
            case null -> null;
            case Number number -> number;
            default -> argument.toString();
        };
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.stripTrailingZeros();
    }

    private static String[] bundles() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(BUNDLES))
                    .map(resource -> basename(resource.toString()))
                    .distinct()
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** "nl.traject.education.messages" of wherever the file lies. */
    private static String basename(String location) {
        var from = location.lastIndexOf("nl/traject/");
        return location.substring(from, location.indexOf(".properties", from)).replace('/', '.');
    }
}
