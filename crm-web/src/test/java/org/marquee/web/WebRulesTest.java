package org.marquee.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import org.marquee.domain.rules.HouseRules;

@AnalyzeClasses(packages = "org.marquee.web", importOptions = DoNotIncludeTests.class)
class WebRulesTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule the_web_asks_repositories_and_boundaries_never_the_database = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Connection.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.sql..", "org.eclipse.persistence..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule resources_return_records_and_entities_never_leave = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .arePublic()
            .should(WebRules.returnRecordsOnly());

    @ArchTest
    static final ArchRule resources_are_called_resources =
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule resources_hand_on_to_boundaries =
            classes().that().areAnnotatedWith(Path.class).should().notBeAnnotatedWith(Stateless.class);

    @ArchTest
    static final ArchRule foundations_know_no_feature = noClasses()
            .that()
            .resideInAnyPackage("..api.json..", "..api.problem..", "..api.paging..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Path.class);
}
