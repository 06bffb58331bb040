package org.marquee.governance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.sql.Connection;

@AnalyzeClasses(packages = "org.marquee.governance", importOptions = DoNotIncludeTests.class)
class GovernanceRulesTest {
    /** Far below what there is, far above the few classes a wrong package name would find. */
    private static final int FEWEST_CLASSES = 60;

    @ArchTest
    static void there_is_something_to_hold_rules_against(JavaClasses classes) {
        assertThat(classes.size()).isGreaterThan(FEWEST_CLASSES);
    }

    @ArchTest
    static final ArchRule governance_knows_neither_routing_nor_the_web =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.marquee.routing..", "org.marquee.web..");

    @ArchTest
    static final ArchRule features_have_no_cycles =
            slices().matching("org.marquee.governance.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule standards_are_plain_java = noClasses()
            .that()
            .resideInAPackage("..governance.review..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "java.sql..", "java.time..");

    @ArchTest
    static final ArchRule the_database_is_asked_by_repositories_alone = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Connection.class);

    @ArchTest
    static final ArchRule boundaries_say_who_may =
            classes().that().areAnnotatedWith(Stateless.class).should().beAnnotatedWith(RolesAllowed.class);

    @ArchTest
    static final ArchRule names_say_what_things_are =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Service|DTO|Bean)");
}
