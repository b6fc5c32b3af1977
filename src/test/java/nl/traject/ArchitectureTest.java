package nl.traject;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.AbstractNumberField;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Route;
import nl.traject.ui.DayPickers;
import nl.traject.ui.Inputs;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.security.access.prepost.PostFilter;
import org.springframework.security.access.prepost.PreFilter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The house keeps its walls: which room may use what. */
@AnalyzeClasses(packages = "nl.traject", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String GENERATED = "nl.traject.db..";

    @ArchTest
    static final ArchRule only_stores_touch_tables = noClasses()
            .that(not(resideInAPackage(GENERATED)).and(not(nameMatching(".*Store(\\$.*)?"))))
            .and()
            .resideOutsideOfPackage("nl.traject.database..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(GENERATED);

    @ArchTest
    static final ArchRule stores_are_nobody_elses =
            classes().that().haveSimpleNameEndingWith("Store").should().bePackagePrivate();

    @ArchTest
    static final ArchRule views_are_nobody_elses = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .and()
            .doNotHaveSimpleName("LoginView")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule services_are_transactional =
            classes().that().areAnnotatedWith(Service.class).should().beAnnotatedWith(Transactional.class);

    /** SecurityConfiguration knows only the one kind; the others would be closed in appearance. */
    @ArchTest
    static final ArchRule gates_are_of_the_kind_that_is_asked = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(PostAuthorize.class, PreFilter.class, PostFilter.class);

    @ArchTest
    static final ArchRule views_do_not_know_tables_or_transactions = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "org.springframework.transaction..", "org.springframework.jdbc..");

    /** By themselves such fields turn red without a word. */
    @ArchTest
    static final ArchRule fields_say_what_is_wrong = noClasses()
            .that()
            .doNotBelongToAnyOf(Inputs.class, DayPickers.class)
            .should()
            .callConstructorWhere(target(owner(assignableTo(EmailField.class)
                    .or(assignableTo(AbstractNumberField.class))
                    .or(assignableTo(BigDecimalField.class))
                    .or(assignableTo(TimePicker.class))
                    .or(assignableTo(DatePicker.class)))));

    @ArchTest
    static final ArchRule the_language_of_dates_and_rules_is_free_of_frameworks = noClasses()
            .that()
            .resideInAnyPackage("nl.traject.shared", "nl.traject.rules")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.vaadin..", "org.jooq..", "org.springframework.stereotype..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule no_room_leads_back_to_itself = slices().matching("nl.traject.(*)..")
            .namingSlices("$1")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAPackage("nl.traject.."), resideInAPackage(GENERATED))
            .ignoreDependency(resideInAPackage(GENERATED), resideInAPackage("nl.traject.."));

    @Test
    void every_room_uses_only_what_its_package_info_allows() {
        ApplicationModules.of(Application.class, resideInAPackage(GENERATED)).verify();
    }
}
