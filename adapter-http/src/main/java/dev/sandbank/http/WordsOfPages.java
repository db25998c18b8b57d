package dev.sandbank.http;

import dev.sandbank.application.mail.MailWords;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.http.bank.payment.PaymentInWords;
import dev.sandbank.http.bank.payment.bundle.BundleInWords;
import dev.sandbank.http.page.Fact;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.stepup.ActInWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Mails use the words of the pages and of the hints. */
public final class WordsOfPages implements MailWords {

    @Override
    public String cause(Refused refused) {
        return Hints.cause(refused);
    }

    @Override
    public List<String> act(ControlFlow flow) {
        return acts(flow).map(WordsOfPages::lines).orElse(List.of());
    }

    /** What waits for a one-time code, if it is one of the acts that have words of their own. */
    static Optional<ActInWords> acts(ControlFlow flow) {
        return PaymentInWords.of(flow).or(() -> BundleInWords.of(flow));
    }

    private static List<String> lines(ActInWords act) {
        return Stream.concat(Stream.of(act.title()), act.facts().stream().map(WordsOfPages::line))
                .toList();
    }

    private static String line(Fact fact) {
        return fact.label() + ": " + String.join("; ", fact.values());
    }
}
