package dev.sandbank.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules for the packages of features inside each layer. */
final class FeatureRules {

    /** The names of features; a feature has the same package name in every module. */
    static final Set<String> FEATURES = Set.of(
            "oauth",
            "secret",
            "certificate",
            "encryption",
            "stepup",
            "ratelimit",
            "idempotency",
            "store",
            "market",
            "customer",
            "bank",
            "space",
            "hub",
            "mail",
            "call",
            "dataset",
            "node",
            "naming",
            "refusal");

    /** Packages that only one layer needs, in addition to the features. */
    static final Map<String, Set<String>> STRUCTURE = Map.of(
            "domain", Set.of("fact"),
            "application", Set.of("support"),
            "http", Set.of("operation", "contract", "corridor", "page", "web"),
            "persistence", Set.of("sql", "sqlite", "postgres", "schema", "unit"),
            "cli",
                    Set.of(
                            "installation",
                            "line",
                            "failure",
                            "help",
                            "app",
                            "token",
                            "db",
                            "openapi",
                            "server",
                            "audit",
                            "team"),
            "certificate", Set.of("authority", "client", "pem", "server"),
            "bootstrap", Set.of("embedded"));

    private FeatureRules() {}

    static List<Rule> of(House house) {
        return List.of(
                new Rule("domain.bank.card.KnowsItsAccount", packagesFormNoCycle(house)),
                new Rule("domain.oauth.KnowsTheBank", oauthNeverKnowsTheBank(house)),
                new Rule("application.bank.KnowsOAuth", bankNeverKnowsOAuth(house)),
                new Rule("http.bank.KnowsTheTokenEndpoint", bankEndpointsKnowNoOAuthEndpoint(house)),
                new Rule("domain.util.Strings", featureWordsAreTheSame(house)));
    }

    private static ArchRule packagesFormNoCycle(House house) {
        return slices().assignedFrom(new PackagesOf(house))
                .should()
                .beFreeOfCycles()
                .because("packages in a ring can only be read, tested and moved together");
    }

    private static ArchRule oauthNeverKnowsTheBank(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.root() + ".*.oauth..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.root() + ".*.bank..")
                .because("the authorization server can stand before any bank; what both need is in customer, market,"
                        + " space or refusal");
    }

    private static ArchRule bankNeverKnowsOAuth(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house.in("domain.bank"), house.in("application.bank"), house.in("persistence.bank"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.root() + ".*.oauth..")
                .because("a bank's rules do not depend on who kept the gate: they are given a customer and accounts");
    }

    private static ArchRule bankEndpointsKnowNoOAuthEndpoint(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.in("http.bank"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house.in("http.oauth"))
                .because(
                        "an API operation says which scope opens it and reads whose token it was; how tokens are got is"
                                + " not its affair");
    }

    private static ArchRule featureWordsAreTheSame(House house) {
        return classes()
                .that()
                .resideInAPackage(house.root() + ".*.*..")
                .should(new CarryAFeatureWord(house))
                .because(
                        "whoever knows a feature in one module finds it in all; add a word here when a new thing needs a"
                                + " room of its own, never a util or common");
    }

    /** One slice for each package, at any depth. */
    private record PackagesOf(House house) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String place = house.placeOf(type);
            return place.isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(place);
        }

        @Override
        public String getDescription() {
            return "the packages of each layer";
        }
    }

    private static final class CarryAFeatureWord extends ArchCondition<JavaClass> {

        private final House house;

        CarryAFeatureWord(House house) {
            super("lie in a package named by a feature word");
            this.house = house;
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            String[] place = house.placeOf(type).split("\\.", -1);
            boolean known = FEATURES.contains(place[1])
                    || STRUCTURE.getOrDefault(place[0], Set.of()).contains(place[1]);
            events.add(new SimpleConditionEvent(type, known, type.getName() + " lies in unknown feature " + place[1]));
        }
    }
}
