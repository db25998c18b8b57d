package dev.sandbank.cli.certificate;

import dev.sandbank.domain.certificate.Thumbprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A thumbprint that begins with a hyphen, as one of 64 does, because it is base64url. It is not an option, so it is put
 * behind {@code --}, where the parser expects values.
 */
public final class DashedThumbprint {

    private static final Set<List<String>> COMMANDS =
            Set.of(List.of("cert", "renew"), List.of("cert", "revoke"), List.of("app", "certificate", "remove"));
    private static final String VALUES_FOLLOW = "--";

    private DashedThumbprint() {}

    /** The arguments of a command as the parser reads them. */
    public static String[] asValue(String... arguments) {
        List<String> given = Arrays.asList(arguments);
        if (given.contains(VALUES_FOLLOW) || COMMANDS.stream().noneMatch(command -> begins(given, command))) {
            return arguments;
        }
        List<String> dashed = given.stream()
                .filter(each -> each.startsWith("-") && Thumbprint.couldBe(each))
                .toList();
        if (dashed.isEmpty()) {
            return arguments;
        }
        List<String> parsed = new ArrayList<>(given);
        parsed.removeAll(dashed);
        parsed.add(VALUES_FOLLOW);
        parsed.addAll(dashed);
        return parsed.toArray(String[]::new);
    }

    private static boolean begins(List<String> given, List<String> command) {
        return given.size() > command.size() && given.subList(0, command.size()).equals(command);
    }
}
