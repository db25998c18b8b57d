package dev.sandbank.http.refusal;

import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.CodeRefusal;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.RewardsRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.TokenRefusal;
import dev.sandbank.http.operation.AccessRefusal;
import dev.sandbank.http.operation.CredentialsRefusal;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.refusal.hint.Hint;
import dev.sandbank.http.refusal.hint.Hints;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Everything a request can be refused for, as {@link ProblemTable} and {@link Hints} have it for compatible applications. */
public final class ErrorList {

    private ErrorList() {}

    /** Refusals under one heading. */
    public record Chapter(String heading, List<Line> lines) {}

    /**
     * One cause of a refusal.
     *
     * @param code what bank APIs answer
     * @param error what OAuth endpoints answer
     * @param cause a sentence; what the answer names stands in it as an ellipsis
     * @param remedy a sentence
     */
    public record Line(int status, String code, String error, String cause, String remedy) {}

    /** All of them. */
    public static List<Chapter> chapters() {
        return List.of(
                chapter("Credentials", CredentialsRefusal.values()),
                chapter("Access", AccessRefusal.values()),
                chapter("Applications", ClientRefusal.values()),
                chapter("Authorization requests and consents", AuthorizationRefusal.values()),
                chapter("Authorization codes", CodeRefusal.values()),
                chapter("Tokens", TokenRefusal.values()),
                chapter("Certificates of clients", CertificateRefusal.values()),
                chapter("Requests", RequestRefusal.values()),
                chapter("Customers", CustomerRefusal.values()),
                chapter("One-time codes", StepUpRefusal.values()),
                chapter("The bank", BankRefusal.values()),
                chapter("Applications for products", OnboardingRefusal.values()),
                chapter("Points", RewardsRefusal.values()),
                chapter("Loans and instalments", LoanRefusal.values()));
    }

    private static Chapter chapter(String heading, Reason... reasons) {
        return new Chapter(
                heading,
                Arrays.stream(reasons)
                        .flatMap(reason -> Hints.all(reason).stream().map(hint -> line(reason, hint)))
                        .toList());
    }

    private static Line line(Reason reason, Hint hint) {
        Problem problem = ProblemTable.problemOf(reason, Profile.COMPATIBLE);
        return new Line(
                problem.status(),
                problem.bankError().code(),
                problem.oauthError(),
                sentence(hint.cause()),
                sentence(hint.remedy()));
    }

    private static String sentence(String half) {
        String words = Hint.FACT.matcher(half).replaceAll("\u2026");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
