package dev.sandbank.application.stepup;

import dev.sandbank.domain.naming.ReadableName;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says in words what a one-time code approves. */
final class CodeText {

    private static final int MAX_FACTS = 12;

    /** Longer values are ids and ciphertexts, which tell a person nothing. */
    private static final int MAX_VALUE = 60;

    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token|otp|pin|cvv|e2e).*");

    private CodeText() {}

    static String subject(ControlFlow flow) {
        String customer = flow.subject().isEmpty() ? "" : " for " + flow.subject();
        return "One-time code" + customer + " in " + flow.market().country();
    }

    /** @param words what the flow does, if there are words for it; what the application sent is told otherwise */
    static String about(ControlFlow flow, List<String> words) {
        List<String> told = words.isEmpty()
                ? sent(flow)
                : words.stream().map(CodeText::readable).toList();
        List<String> lines = new ArrayList<>();
        lines.add(
                "It lets the application " + flow.client() + " do this once, within ten minutes: " + told.get(0) + ".");
        lines.addAll(told.subList(1, told.size()));
        lines.add("Nobody from the bank asks for this code. If you did not ask for it, do nothing.");
        return String.join("\n", lines);
    }

    private static List<String> sent(ControlFlow flow) {
        Stream<String> facts = flow.payload().facts().values().entrySet().stream()
                .filter(CodeText::isReadable)
                .limit(MAX_FACTS)
                .map(fact -> label(fact.getKey()) + ": " + fact.getValue());
        return Stream.concat(Stream.of(act(flow.purpose())), facts).toList();
    }

    private static String act(Purpose purpose) {
        return purpose.equals(Purpose.ANY_OPERATION) ? "one thing that it has not named yet" : words(purpose.name());
    }

    /** A name that came with the file of a space can have characters that no mail may have. */
    private static String readable(String line) {
        return ReadableName.objectionTo(line).isEmpty() ? line : "Something that cannot be shown";
    }

    private static boolean isReadable(Map.Entry<String, String> fact) {
        return fact.getValue().length() <= MAX_VALUE
                && !SECRET.matcher(fact.getKey()).matches()
                && ReadableName.objectionTo(fact.getKey() + fact.getValue()).isEmpty();
    }

    /** {@code loan amount} for {@code /loanAmount}, {@code order debit} for {@code order.debit}. */
    private static String label(String place) {
        return words(place.substring(place.lastIndexOf('/') + 1));
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .replaceAll("[._]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
