package org.marquee.routing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Clock;
import org.marquee.domain.rules.HouseRules;

@AnalyzeClasses(packages = "org.marquee.routing", importOptions = DoNotIncludeTests.class)
class RoutingRulesTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

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
