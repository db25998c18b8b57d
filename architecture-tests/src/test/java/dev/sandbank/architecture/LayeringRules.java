package dev.sandbank.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * Rules for dependencies between domain, application, adapters and bootstrap, and for the libraries of each adapter.
 */
final class LayeringRules {

    private LayeringRules() {}

    static List<Rule> of(House house) {
        return List.of(
                new Rule("domain.market.ReadsJson", domainStandsAlone(house)),
                new Rule("application.customer.AsksTheServer", applicationKnowsDomainOnly(house)),
                new Rule("http.page.ReadsTheStore", onlyBootstrapNames("persistence", house)),
                new Rule("cli.AsksTheServerToo", onlyBootstrapNames("http", house)),
                new Rule("application.bank.PrintsBalances", onlyBootstrapNames("cli", house)),
                new Rule("http.page.DrawsItself", onlyBootstrapNames("image", house)),
                new Rule("cli.MailsByItself", onlyBootstrapNames("mail", house)),
                new Rule("cli.MailsByItself", onlyIn(List.of("mail"), house, MAILING)),
                new Rule("http.page.EstimatesItself", onlyBootstrapNames("credential", house)),
                new Rule("http.page.SignsItself", onlyBootstrapNames("certificate", house)),
                new Rule("bootstrap.ReachesIntoAnAdapter", adaptersAreEnteredByTheFrontDoor(house)),
                new Rule("http.page.PublicForNobody", adaptersHideWhatNobodyElseUses(house)),
                new Rule("http.bank.KnowsTheWebServer", onlyTheWebRoomAndRoutesKnowTheWebServer(house)),
                new Rule("cli.AsksTheServerToo", onlyTheWebRoomAndRoutesKnowTheWebServer(house)),
                new Rule(
                        "cli.CountsCalls",
                        onlyIn(List.of("http"), house, "io.micrometer..", "gg.jte..", "io.nayuki..")),
                new Rule("domain.market.ReadsJson", onlyIn(List.of("http", "cli"), house, "com.fasterxml..")),
                new Rule("http.page.ReadsTheStore", onlyIn(List.of("persistence"), house, SQL)),
                new Rule("http.page.DrawsItself", onlyIn(List.of("image"), house, DRAWING)),
                new Rule("http.page.EstimatesItself", onlyIn(List.of("credential"), house, "com.nulabinc..")),
                new Rule("http.page.SignsItself", onlyIn(List.of("certificate"), house, "org.bouncycastle..")),
                new Rule("bootstrap.ParsesFlags", onlyIn(List.of("cli"), house, "picocli..")));
    }

    private static final String[] SQL = {
        "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "com.zaxxer..", "org.sqlite.."
    };

    private static final String[] MAILING = {"jakarta.mail..", "org.eclipse.angus.."};

    private static final String[] DRAWING = {"com.github.weisj..", "javax.imageio..", "java.awt.."};

    private static ArchRule domainStandsAlone(House house) {
        return classes()
                .that()
                .resideInAPackage(house.in("domain"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", house.in("domain"))
                .because("the domain must run wherever Java runs, embedded by strangers, without a library");
    }

    private static ArchRule applicationKnowsDomainOnly(House house) {
        return classes()
                .that()
                .resideInAPackage(house.in("application"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", house.in("domain"), house.in("application"))
                .because("a use case serves every door and every store alike, so it names none: ask through a port");
    }

    private static ArchRule onlyBootstrapNames(String adapter, House house) {
        return classes()
                .that()
                .resideInAPackage(house.in(adapter))
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(house.in(adapter), house.in("bootstrap"), House.GENERATED_PAGES)
                .because("adapters never know each other; only bootstrap wires, so each can be replaced alone");
    }

    private static ArchRule adaptersAreEnteredByTheFrontDoor(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.in("bootstrap"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(innerPackages(house))
                        .and(resideOutsideOfPackage(house.in("cli.installation"))))
                .because("an adapter is entered by the classes of its root package; everything else in it is its own"
                        + " affair, but for what the command line lets bootstrap implement");
    }

    private static ArchRule adaptersHideWhatNobodyElseUses(House house) {
        return classes()
                .that()
                .resideInAnyPackage(House.ADAPTERS.stream().map(house::in).toArray(String[]::new))
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should(new UsedFromAnotherPackage())
                .because("what is hidden can change freely: make it package-private until another package needs it");
    }

    private static String[] innerPackages(House house) {
        return House.ADAPTERS.stream()
                .map(adapter -> house.root() + "." + adapter + ".*..")
                .toArray(String[]::new);
    }

    private static ArchRule onlyTheWebRoomAndRoutesKnowTheWebServer(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.root() + "..")
                .and()
                .resideOutsideOfPackage(house.in("http.web"))
                .and(not(resideInAPackage(house.in("http")).and(nameMatching(".*Routes"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
                .because("an operation answers a call whatever server carries it; only routes and the web room may name"
                        + " Javalin or Jetty, so that the server stays replaceable and its traps stay in one place");
    }

    private static ArchRule onlyIn(List<String> layers, House house, String... libraries) {
        String[] allowed = layers.stream().map(house::in).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(house.root() + "..")
                .and()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .because("this library is the business of adapter " + String.join(" and ", layers) + " alone");
    }

    private static final class UsedFromAnotherPackage extends ArchCondition<JavaClass> {

        UsedFromAnotherPackage() {
            super("be used from another package");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            // The compiler copies constants into the classes that use them, so the bytecode does not show the use.
            boolean onlyConstants =
                    type.getMethods().isEmpty() && !type.getFields().isEmpty();
            // A class inside it can be reached only if it is public itself.
            boolean used = onlyConstants
                    || type.getPackage().getClasses().stream()
                            .filter(known ->
                                    known.equals(type) || known.getName().startsWith(type.getName() + "$"))
                            .flatMap(known -> known.getDirectDependenciesToSelf().stream())
                            .anyMatch(use -> !use.getOriginClass().getPackage().equals(type.getPackage()));
            events.add(
                    new SimpleConditionEvent(type, used, type.getName() + " is public, yet used by its package only"));
        }
    }
}
