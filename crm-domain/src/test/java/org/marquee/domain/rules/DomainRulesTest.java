package org.marquee.domain.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@AnalyzeClasses(packages = "org.marquee.domain", importOptions = DoNotIncludeTests.class)
class DomainRulesTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule accounts_know_nothing_of_what_hangs_on_them = noClasses()
            .that()
            .resideInAPackage("..domain.account..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..domain.alias..",
                    "..domain.hierarchy..",
                    "..domain.contact..",
                    "..domain.territory..",
                    "..domain.lead..",
                    "..domain.decision..",
                    "..domain.approval..");

    @ArchTest
    static final ArchRule contacts_and_aliases_know_no_leads = noClasses()
            .that()
            .resideInAnyPackage(
                    "..domain.contact..", "..domain.alias..", "..domain.hierarchy..", "..domain.territory..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..domain.lead..", "..domain.decision..");

    @ArchTest
    static final ArchRule the_wall_names_attributes_and_knows_users_alone = noClasses()
            .that()
            .resideInAPackage("..domain.wall..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..domain.account..", "..domain.contact..", "..domain.lead..", "..domain.territory..");

    @ArchTest
    static final ArchRule text_paging_and_problems_know_nothing_of_the_domain = classes()
            .that()
            .resideInAnyPackage("..domain.text..", "..domain.paging..", "..domain.problem..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "jakarta.ejb..",
                    "com.fasterxml..",
                    "..domain.text..",
                    "..domain.paging..",
                    "..domain.problem..");

    @ArchTest
    static final ArchRule repositories_alone_keep_an_entity_manager = fields().that()
            .haveRawType(EntityManager.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(ApplicationScoped.class);

    @ArchTest
    static final ArchRule entities_ask_no_repository = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(ApplicationScoped.class);

    @ArchTest
    static final ArchRule entities_have_verbs_not_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule entities_show_no_fields = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule what_cannot_be_found_is_said = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(ApplicationScoped.class)
            .and()
            .haveNameMatching("find(?!All).*")
            .and()
            .arePublic()
            .should()
            .haveRawReturnType(Optional.class);

    @ArchTest
    static final ArchRule boundaries_live_elsewhere = noClasses()
            .should()
            .beAnnotatedWith(Stateless.class)
            .orShould()
            .beAnnotatedWith(Singleton.class)
            .because("the container would find them once a module");
}
