package org.marquee.domain.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/** What holds in every module; taken into a module's own rules with {@code ArchTests.in(HouseRules.class)}. */
public final class HouseRules {
    /** Far below what any module has, far above the few classes and packages that a wrong name would find. */
    private static final int FEWEST_CLASSES = 100;

    private static final int FEWEST_PACKAGES = 6;

    private HouseRules() {}

    @ArchTest
    static void there_is_something_to_hold_rules_against(JavaClasses classes) {
        assertThat(classes.size()).isGreaterThan(FEWEST_CLASSES);
    }

    @ArchTest
    static void every_package_says_what_it_is_for(JavaClasses classes) throws IOException {
        assertThat(SourceTree.packages()).hasSizeGreaterThan(FEWEST_PACKAGES);
        assertThat(SourceTree.silentPackages()).isEmpty();
    }

    @ArchTest
    static final ArchRule packages_close_no_circle =
            slices().matching("org.marquee.*.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule names_say_what_things_are =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Service|DTO|Bean)");

    @ArchTest
    static final ArchRule nobody_prints = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule the_clock_is_given = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nothing_depends_on_where_the_server_stands = noClasses()
            .should()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault");

    @ArchTest
    static final ArchRule boundaries_say_who_may = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .allowEmptyShould(true);
}
