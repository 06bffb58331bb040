package org.marquee.governance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.marquee.domain.rules.HouseRules;

@AnalyzeClasses(packages = "org.marquee.governance", importOptions = DoNotIncludeTests.class)
class GovernanceRulesTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule governance_asks_repositories_never_the_database = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.eclipse.persistence..");

    @ArchTest
    static final ArchRule checks_are_plain_java_on_values = noClasses()
            .that()
            .resideInAPackage("..governance.review..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "java.sql..", "org.marquee.domain.wall..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule governance_does_not_know_routing_or_the_web = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.marquee.routing..", "org.marquee.web..", "jakarta.ws.rs..", "jakarta.faces..");
}
