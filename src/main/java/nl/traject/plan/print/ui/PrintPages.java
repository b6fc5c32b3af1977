package nl.traject.plan.print.ui;

import nl.traject.plan.print.PlanPrinter;
import nl.traject.plan.version.ui.VersionPageAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Puts the print at the head of every version. */
@Configuration(proxyBeanMethods = false)
class PrintPages {

    private static final int AFTER_THE_COMPARISON = 200;

    @Bean
    @Order(AFTER_THE_COMPARISON)
    VersionPageAction printOfVersion(PlanPrinter printer) {
        return version -> PrintLink.of(printer, version.version());
    }
}
