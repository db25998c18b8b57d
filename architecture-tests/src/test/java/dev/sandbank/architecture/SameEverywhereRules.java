package dev.sandbank.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Executable;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Data and answers are the same bytes on every machine, whatever its language, time zone and encoding. */
final class SameEverywhereRules {

    /** The things that a call can name; a call that does not name them takes them from the machine. */
    private static final Set<Class<?>> OF_THE_MACHINE = Set.of(Locale.class, Charset.class, ZoneId.class);

    /** Calls that take one of these from the machine and have no form that names it. */
    private static final Set<String> UNNAMEABLE = Set.of(
            "java.lang.String.formatted",
            "java.nio.charset.Charset.defaultCharset",
            "java.text.MessageFormat.format",
            "java.time.ZoneId.systemDefault",
            "java.time.format.DateTimeFormatter.ofLocalizedDate",
            "java.time.format.DateTimeFormatter.ofLocalizedDateTime",
            "java.time.format.DateTimeFormatter.ofLocalizedTime",
            "java.util.Locale.getDefault");

    /** Text that a person types has the charset of the terminal, and only the machine knows it. */
    private static final String OF_THE_TERMINAL = "java.nio.charset.Charset.defaultCharset";

    /** The methods of this class that take no charset use UTF-8 on every machine. */
    private static final String FILES = "java.nio.file.Files";

    private SameEverywhereRules() {}

    static List<Rule> of(House house) {
        return List.of(new Rule("domain.market.FormatsAsTheMachineDoes", nothingIsTakenFromTheMachine(house)));
    }

    private static ArchRule nothingIsTakenFromTheMachine(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house.root() + "..", House.GENERATED_PAGES)
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "takes locale, time zone or charset from the machine", access -> asksTheMachine(house, access)))
                .because("the same seed and clock give the same bytes everywhere:"
                        + " name Locale.ROOT, the market's zone, UTF-8");
    }

    private static boolean asksTheMachine(House house, JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)
                || !target.getOwner().getName().startsWith("java.")) {
            return false;
        }
        String owner = target.getOwner().getName();
        String call = owner + "." + target.getName();
        if (call.equals(OF_THE_TERMINAL)
                && house.placeOf(access.getOriginOwner()).startsWith("bootstrap")) {
            return false;
        }
        return UNNAMEABLE.contains(call) || (!owner.equals(FILES) && couldNameIt(target));
    }

    /**
     * Whether the class has the same method with one more parameter, and that parameter names what this method takes by
     * default.
     */
    private static boolean couldNameIt(CodeUnitAccessTarget target) {
        List<String> given =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return namesakes(target).anyMatch(other -> withoutTheMachine(other).contains(given));
    }

    private static Stream<? extends Executable> namesakes(CodeUnitAccessTarget target) {
        try {
            Class<?> owner = Class.forName(target.getOwner().getName());
            return target.getName().equals("<init>")
                    ? Arrays.stream(owner.getConstructors())
                    : Arrays.stream(owner.getMethods())
                            .filter(method -> method.getName().equals(target.getName()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The parameter lists of a method, each one without a parameter that names a thing of the machine. */
    private static List<List<String>> withoutTheMachine(Executable method) {
        Class<?>[] types = method.getParameterTypes();
        List<List<String>> shorter = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            if (OF_THE_MACHINE.contains(types[i])) {
                List<String> names =
                        new ArrayList<>(Arrays.stream(types).map(Class::getName).toList());
                names.remove(i);
                shorter.add(names);
            }
        }
        return shorter;
    }
}
