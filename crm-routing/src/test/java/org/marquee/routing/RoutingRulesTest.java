package org.marquee.routing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.Connection;
import java.time.Clock;
import org.marquee.domain.rules.HouseRules;
import org.marquee.domain.rules.SourceTree;

@AnalyzeClasses(packages = "org.marquee.routing", importOptions = DoNotIncludeTests.class)
class RoutingRulesTest {
    /** Far below what there is, far above the few classes a wrong package name would find. */
    private static final int FEWEST_CLASSES = 100;

    private static final int FEWEST_PACKAGES = 6;

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

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
            slices().matching("org.marquee.routing.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule deciding_is_plain_java_on_values = noClasses()
            .that()
            .resideInAnyPackage("..routing.matching..", "..routing.policy..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "java.sql..", "org.marquee.domain.wall..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule routing_asks_repositories_never_the_database = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Connection.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.sql..", "org.eclipse.persistence..");

    @ArchTest
    static final ArchRule routing_does_not_know_governance_or_the_web = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.marquee.governance..", "org.marquee.web..", "jakarta.ws.rs..", "jakarta.faces..");
}
