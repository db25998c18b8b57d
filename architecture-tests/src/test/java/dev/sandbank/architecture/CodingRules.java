package dev.sandbank.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Rules of everyday Java: the sources of time and random numbers, forbidden calls, and the form of a use case. */
final class CodingRules {

    /**
     * Calls that take time or random numbers from the machine. {@code System.nanoTime} is allowed, because it only
     * measures.
     */
    private static final Set<String> SOURCES = Set.of(
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.lang.System.currentTimeMillis",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.Random.<init>",
            "java.security.SecureRandom.<init>",
            "java.security.SecureRandom.getInstanceStrong");

    private CodingRules() {}

    static List<Rule> of(House house) {
        return List.of(
                new Rule("domain.space.ReadsTheClock", timeAndChanceComeThroughPorts(house)),
                new Rule(
                        "cli.PrintsATable",
                        outsideBootstrap(house, GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                                .because(
                                        "output goes where the caller says, so that it can be tested, coloured or silenced")),
                new Rule(
                        "persistence.LogsTheOldWay",
                        outsideBootstrap(house, GeneralCodingRules.USE_JAVA_UTIL_LOGGING)
                                .because("there is one logging interface, slf4j, and one configuration of it")),
                new Rule(
                        "domain.space.ReadsTheClock",
                        outsideBootstrap(house, GeneralCodingRules.THROW_GENERIC_EXCEPTIONS)
                                .because("a caller can only react to an exception that has a name")),
                new Rule("persistence.LogsTheOldWay", oldDatesAreGone(house)),
                new Rule("cli.ReadsEveryScript", numbersAreReadInAsciiDigits(house)),
                new Rule("application.customer.AsksTheServer", useCasesAreFinal(house)),
                new Rule("application.customer.AsksTheServer", useCasesDoOneThing(house)),
                new Rule("domain.util.Strings", packagesAreNullMarked(house)),
                new Rule("domain.bank.LongWithoutBuilder", longRecordsHaveBuilders(house)),
                new Rule("application.customer.BuildsAsTestsDo", buildersAreForOthers(house)));
    }

    private static ArchRule timeAndChanceComeThroughPorts(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.root() + "..")
                .and()
                .resideOutsideOfPackage(house.in("bootstrap"))
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe("takes time or chance from the machine", CodingRules::isSource))
                .because(
                        "a test must be able to set the clock and repeat the dice: take SpaceClocks, Clock or Secrets");
    }

    private static boolean isSource(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean asksMachineForNow = owner.startsWith("java.time.")
                && name.equals("now")
                && access.getTarget() instanceof CodeUnitCallTarget call
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        return asksMachineForNow || SOURCES.contains(owner + "." + name);
    }

    private static ArchRule outsideBootstrap(House house, ArchCondition<? super JavaClass> never) {
        return noClasses()
                .that()
                .resideInAPackage(house.root() + "..")
                .and()
                .resideOutsideOfPackage(house.in("bootstrap"))
                .should(never);
    }

    private static ArchRule oldDatesAreGone(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.root() + "..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.(util\\.(Date|Calendar|GregorianCalendar|TimeZone)|text\\.SimpleDateFormat"
                        + "|sql\\.(Date|Time|Timestamp))")
                .because("java.time says which kind of time is meant, and its values do not change under one's hand");
    }

    /** The domain reads constants alone. */
    private static ArchRule numbersAreReadInAsciiDigits(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.root() + "..")
                .and()
                .resideOutsideOfPackage(house.in("domain"))
                .and()
                .doNotHaveFullyQualifiedName("dev.sandbank.application.support.Digits")
                .should()
                .accessTargetWhere(DescribedPredicate.describe("reads a number from a text", CodingRules::readsANumber))
                .because("Java's own readers take the digits of every script: read numbers by Digits");
    }

    private static boolean readsANumber(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean ofText = access.getTarget() instanceof CodeUnitAccessTarget call
                && call.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(String.class));
        boolean number = owner.matches("java\\.lang\\.(Integer|Long|Short|Byte|Double|Float)")
                && (name.startsWith("parse") || name.equals("valueOf") || name.equals("decode"));
        return ofText && (number || (owner.matches("java\\.math\\.Big(Decimal|Integer)") && name.equals("<init>")));
    }

    private static ArchRule useCasesAreFinal(House house) {
        return classes()
                .that(areUseCases(house))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("a use case is called, never extended; its variations are its parameters");
    }

    private static ArchRule useCasesDoOneThing(House house) {
        return classes()
                .that(areUseCases(house))
                .and(areCalledFromOutside(house))
                .should(new HaveNoSecondPublicMethod())
                .because("a use case is one verb; a second verb is a second use case");
    }

    private static DescribedPredicate<JavaClass> areUseCases(House house) {
        return DescribedPredicate.describe("are use cases", type -> {
            String place = house.placeOf(type);
            return place.startsWith("application.")
                    && !place.startsWith("application.support")
                    && type.isTopLevelClass()
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !type.isInterface()
                    && !type.isRecord()
                    && !type.isEnum()
                    && !type.isAssignableTo(Throwable.class)
                    && !isMadeForAPort(house, type);
        });
    }

    /** A class that another one sees only as a port has the methods of the port. */
    private static boolean isMadeForAPort(House house, JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .anyMatch(port -> house.placeOf(port).startsWith("application."));
    }

    /** What use cases of other packages share, such as the audit, is no use case itself. */
    private static DescribedPredicate<JavaClass> areCalledFromOutside(House house) {
        return DescribedPredicate.describe(
                "are called from outside the rooms of the application",
                type -> type.getDirectDependenciesToSelf().stream()
                        .map(dependency -> dependency.getOriginClass())
                        .filter(origin -> !origin.getPackageName().equals(type.getPackageName()))
                        .noneMatch(origin -> origin.getPackageName().startsWith(house.root() + ".application.")));
    }

    private static ArchRule packagesAreNullMarked(House house) {
        return classes()
                .that()
                .resideInAPackage(house.root() + "..")
                .should(new LieInANullMarkedPackage())
                .because("null is only where @Nullable says so, and NullAway checks marked packages alone");
    }

    private static ArchRule longRecordsHaveBuilders(House house) {
        return classes()
                .that()
                .resideInAPackage(house.in("domain"))
                .and()
                .areRecords()
                .and()
                .arePublic()
                .should(new HaveABuilderIfLong(house))
                .because(
                        "whoever uses the domain as a library names what they set: mark the record with @RecordBuilder");
    }

    private static ArchRule buildersAreForOthers(House house) {
        return noClasses()
                .that()
                .haveNameNotMatching(".*Builder(\\$.*)?")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are generated builders",
                        type -> type.getPackageName().startsWith(house.root() + ".domain")
                                && type.getSimpleName().endsWith("Builder")))
                .because("the launcher's quick build writes no builders; they are for tests and for programs around the"
                        + " domain");
    }

    private static final class HaveNoSecondPublicMethod extends ArchCondition<JavaClass> {

        HaveNoSecondPublicMethod() {
            super("have no second public method");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            List<String> doors = type.getMethods().stream()
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                    .map(JavaMethod::getName)
                    .sorted()
                    .toList();
            events.add(
                    new SimpleConditionEvent(type, doors.size() <= 1, type.getName() + " has public methods " + doors));
        }
    }

    private static final class LieInANullMarkedPackage extends ArchCondition<JavaClass> {

        LieInANullMarkedPackage() {
            super("lie in a package marked @NullMarked");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
            events.add(
                    new SimpleConditionEvent(type, marked, type.getName() + " lies in a package without @NullMarked"));
        }
    }

    private static final class HaveABuilderIfLong extends ArchCondition<JavaClass> {

        private static final int MAX_COMPONENTS = 5;

        private final House house;

        HaveABuilderIfLong(House house) {
            super("have a builder if they have more than " + MAX_COMPONENTS + " components");
            this.house = house;
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            long components = type.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .count();
            String builder = type.getName().replace("$", "") + "Builder";
            boolean served = components <= MAX_COMPONENTS || house.classes().contain(builder);
            events.add(new SimpleConditionEvent(type, served, type.getName() + " has no " + builder));
        }
    }
}
