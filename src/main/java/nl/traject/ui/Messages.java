package nl.traject.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.traject.shared.Ects;
import nl.traject.shared.Hours;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
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

    private static final String BUNDLES = "classpath*:nl/traject/**/messages*.properties";
    private static final Pattern LANGUAGE = Pattern.compile("messages_?(\\w*)\\.properties");

    /** All bundles of a language as one: a page says a thousand sentences, each of which is found by one look. */
    private record Language(Locale locale, Map<String, String> sentences, Map<String, MessageFormat> formats) {

        Language(Locale locale) {
            this(locale, new HashMap<>(), new ConcurrentHashMap<>());
        }

        Optional<String> say(String key, Object... arguments) {
            var sentence = sentences.get(key);
            if (sentence == null) {
                return Optional.empty();
            }
            var format = formats.computeIfAbsent(key, first -> new MessageFormat(sentence, locale));
            // It formats one at a time only.
            synchronized (format) {
                return Optional.of(format.format(arguments));
            }
        }
    }

    private final transient Map<String, Language> languages = new HashMap<>();
    private final boolean strict;

    Messages(@Value("${traject.messages.strict:false}") boolean strict) {
        this.strict = strict;
        LOCALES.forEach(locale -> languages.put(locale.getLanguage(), new Language(locale)));
        read();
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
        return language(locale).say(key, written);
    }

    private Language language(Locale locale) {
        var english = languages.get(Locale.ENGLISH.getLanguage());
        return languages.getOrDefault(locale.getLanguage(), Objects.requireNonNull(english));
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

    private void read() {
        try {
            for (var bundle : new PathMatchingResourcePatternResolver().getResources(BUNDLES)) {
                var name = LANGUAGE.matcher(String.valueOf(bundle.getFilename()));
                var language = name.matches()
                        ? languages.get(name.group(1).isEmpty() ? Locale.ENGLISH.getLanguage() : name.group(1))
                        : null;
                if (language == null) {
                    throw new IllegalStateException(bundle + " is of no language that is provided");
                }
                PropertiesLoaderUtils.loadProperties(new EncodedResource(bundle, StandardCharsets.UTF_8))
                        .forEach((key, sentence) -> language.sentences().put(key.toString(), sentence.toString()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
