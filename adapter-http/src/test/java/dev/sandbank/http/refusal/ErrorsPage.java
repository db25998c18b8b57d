package dev.sandbank.http.refusal;

import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.http.operation.Json;
import dev.sandbank.http.refusal.hint.Hint;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/ERRORS.md}: the tables that answer refusals, as a page. */
final class ErrorsPage {

    private static final String TEXT = """
            # Errors

            Every error there is: what it looks like, what causes it, what to do. This page is made from the tables of the
            code, and a test fails when the two differ. Words in *italics* stand for what the answer names. The profile of
            an application is named where the two profiles differ.

            A refused call tells both itself, as one sentence in the `Sandbank-Hint` header of the answer.

            - [Bank APIs](#bank-apis)
            - [OAuth endpoints](#oauth-endpoints)
            - [Too many calls](#too-many-calls)
            - [Pages and the command line](#pages-and-the-command-line)

            ## Bank APIs

            The body has `type`, `code` and `details`, and `moreInfo` where there is more to tell. Strict applications get
            RFC 9457 problems instead: `details` is the `title`, `code` stays, and the hint is the `detail`.

            %s
            Wrong fields are named in `moreInfo.fieldLevelErrors`, for strict applications in `errors`, each with a reason:

            %s
            ## OAuth endpoints

            The body has `error`, and for strict applications `error_description`, which is the hint. The authorization
            endpoint has no body for the application: "redirect" says that the browser goes back to it with `error`.

            %s
            ## Too many calls

            The status is 429, `Retry-After` tells the seconds to wait, and the body is the same everywhere:

            ```json
            %s
            ```

            %s
            ## Pages and the command line

            Here a person is told in words, without a code.

            %s""";

    private ErrorsPage() {}

    static String text() {
        return TEXT.formatted(
                table(
                        "code | status | type | details | cause | remedy",
                        ErrorRow.ofBankApis()
                                .sorted(Comparator.comparing(ErrorRow::error))
                                .map(ErrorsPage::bankCells)),
                table(
                        "reasonCode | errorMessage",
                        Arrays.stream(FieldFault.Kind.values())
                                .map(FieldErrors::wordsOf)
                                .map(words -> code(words.reasonCode()) + " | " + words.message())
                                .sorted()),
                table(
                        "error | status | cause | remedy",
                        ErrorRow.ofOAuth()
                                .sorted(Comparator.comparing(ErrorRow::error))
                                .map(row -> code(row.error()) + " | " + row.status() + " | " + words(row.hint()))),
                new String(Json.bytes(ErrorJson.Gateway.RATE_EXCEEDED), StandardCharsets.UTF_8),
                table("cause | remedy", ErrorRow.ofGateway().map(ErrorsPage::words)),
                table("cause | remedy", ErrorRow.ofPeople().map(ErrorsPage::words)));
    }

    private static String bankCells(ErrorRow<BankError> row) {
        BankError error = row.error();
        return String.join(
                " | ", code(error.code()), row.status(), code(error.type()), error.details(), words(row.hint()));
    }

    /** A hint as two cells. */
    static String words(Hint hint) {
        String remedy = hint.remedy();
        return prose(hint.cause() + ".") + " | "
                + prose(remedy.substring(0, 1).toUpperCase(Locale.ROOT) + remedy.substring(1) + ".");
    }

    private static String prose(String words) {
        return words.replaceAll("\\{(\\w+)}", "*$1*").replaceAll("(\\w+(?:[_=:]\\w+)+)", "`$1`");
    }

    private static String code(String word) {
        return "`" + word + "`";
    }

    private static String table(String head, Stream<String> rows) {
        String rule = head.replaceAll("\\w+", "---");
        return Stream.concat(Stream.of(head, rule), rows)
                .map(cells -> "| " + cells + " |\n")
                .collect(Collectors.joining());
    }
}
