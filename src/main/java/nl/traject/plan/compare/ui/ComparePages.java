package nl.traject.plan.compare.ui;

import com.vaadin.flow.component.Component;
import nl.traject.plan.outline.ui.OutlineTexts;
import nl.traject.plan.version.VersionContent;
import nl.traject.plan.version.ui.ChangesSinceInForce;
import nl.traject.plan.version.ui.VersionPageAction;
import nl.traject.ui.Links;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Puts the comparison on the page of a version. */
@Configuration(proxyBeanMethods = false)
class ComparePages {

    private static final int FIRST = 100;

    @Bean
    ChangesSinceInForce changesOfProposal(OutlineTexts texts) {
        return new ChangesOfProposal(texts);
    }

    @Bean
    @Order(FIRST)
    VersionPageAction comparisonOfVersion() {
        return ComparePages::link;
    }

    /** From a version to its comparison with the one before; from the first one, with the draft. */
    private static Component link(VersionContent content) {
        var version = content.version();
        return version.number() == 1
                ? Links.button(CompareLinks.withDraft(version.trajectory(), 1), CompareWords.of("with_draft"))
                : Links.button(
                        CompareLinks.of(version.trajectory(), version.number() - 1, version.number()),
                        CompareWords.of("with_before", Integer.toString(version.number() - 1)));
    }
}
