package dev.sandbank.http.hub.tryit;

import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PublishedPayee;
import dev.sandbank.http.hub.tryit.call.TryInputs;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The payees of a customer. Documents print one that stands for each kind; forms have the customer's own instead. */
final class OwnPayees {

    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");

    private final List<Payee> payees;

    OwnPayees(List<Payee> payees) {
        this.payees = payees;
    }

    /**
     * Puts the first one of the right kind into a form; of any kind if the operation pays none.
     *
     * @param flow the kind of control flow of the operation; empty for none
     */
    TryInputs putInto(TryInputs inputs, String flow) {
        Optional<Payee> payee = payees.stream()
                .filter(each -> each.kind().paidBy().flow().name().equals(flow))
                .findFirst()
                .or(() -> payees.stream().findFirst().filter(any -> !isPaid(flow)));
        return payee.map(own -> inputs.with(value -> own(own, value), body -> inTexts(body, text -> own(own, text))))
                .orElse(inputs);
    }

    private static boolean isPaid(String flow) {
        return Arrays.stream(PaymentKind.values())
                .anyMatch(kind -> kind.flow().name().equals(flow));
    }

    private static String own(Payee own, String value) {
        return PublishedPayee.hasId(value) ? own.id() : PublishedPayee.hasAccount(value) ? own.account() : value;
    }

    private static String inTexts(String json, UnaryOperator<String> change) {
        return TEXT.matcher(json)
                .replaceAll(found -> Matcher.quoteReplacement("\"" + change.apply(found.group(1)) + "\""));
    }
}
