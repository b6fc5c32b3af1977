package nl.traject.plan.vocabulary.ui;

import nl.traject.security.Role;
import nl.traject.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the vocabulary stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class VocabularyPages {

    private static final int AFTER_THE_RULES = 75;

    @Bean
    NavigationItem vocabularyPage() {
        return new NavigationItem(
                AFTER_THE_RULES,
                "vocabulary.title",
                "topics",
                VocabularyView.class,
                user -> user.has(Role.ADMINISTRATOR),
                false);
    }
}
