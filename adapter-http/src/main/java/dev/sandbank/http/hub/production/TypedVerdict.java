package dev.sandbank.http.hub.production;

import dev.sandbank.application.hub.production.ProductionVerdict;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.domain.hub.production.ProductionText;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form by which a reviewer decides.
 *
 * @param seen how many steps of the request the reviewer saw
 */
record TypedVerdict(String verdict, String text, String seen, Problems problems) {

    static final TypedVerdict NOTHING = new TypedVerdict("", "", "", Problems.NONE);

    static final String TEXT = "text";

    private static final String VERDICT = "verdict";
    private static final String SEEN = "seen";
    private static final int ROWS = 4;
    private static final int MAX_DIGITS = 4;

    static TypedVerdict sent(Function<String, String> field) {
        return new TypedVerdict(field.apply(VERDICT), field.apply(TEXT), field.apply(SEEN), Problems.NONE);
    }

    Optional<ProductionVerdict> chosen() {
        return Arrays.stream(ProductionVerdict.values())
                .filter(each -> word(each).equals(verdict))
                .findFirst();
    }

    /** How many steps the reviewer saw; null if the form does not say. */
    @Nullable
    Integer steps() {
        return seen.length() <= MAX_DIGITS && seen.matches("[0-9]+") ? Integer.valueOf(Digits.whole(seen)) : null;
    }

    TypedVerdict nothingChosen() {
        return new TypedVerdict(verdict, text, seen, Problems.NONE.at(VERDICT, "Choose what you decide."));
    }

    TypedVerdict wrong(String sentence) {
        return new TypedVerdict(verdict, text, seen, Problems.NONE.at(TEXT, sentence));
    }

    /** The state that the request comes to. */
    static ProductionState stateAfter(ProductionVerdict verdict) {
        return switch (verdict) {
            case TAKE -> ProductionState.IN_REVIEW;
            case ASK -> ProductionState.MORE_INFORMATION;
            case APPROVE -> ProductionState.APPROVED;
            case DECLINE -> ProductionState.DECLINED;
        };
    }

    /** What the page tells then. */
    static String done(ProductionVerdict verdict) {
        return switch (verdict) {
            case TAKE -> "taken";
            case ASK -> "asked";
            case APPROVE -> "approved";
            case DECLINE -> "declined";
        };
    }

    /** The form, as long as nobody has decided. */
    Form to(String path, String csrf, ProductionRequest request) {
        return Form.to(path, csrf, "Decide")
                .with(
                        Field.hidden(SEEN, String.valueOf(request.history().size())),
                        Field.radios(VERDICT, "Decision", options(request.state()))
                                .typed(verdict),
                        Field.textArea(TEXT, "Question, reason or a word to the developer", ROWS)
                                .hint(
                                        "The developer gets it by mail. A question and a reason for declining are needed.")
                                .upTo(ProductionText.MAX_LENGTH)
                                .optional()
                                .typed(text))
                .with(problems);
    }

    private static List<Option> options(ProductionState state) {
        return Arrays.stream(ProductionVerdict.values())
                .filter(each -> each != ProductionVerdict.TAKE || state == ProductionState.SUBMITTED)
                .filter(each -> each != ProductionVerdict.ASK || state != ProductionState.MORE_INFORMATION)
                .map(each -> Option.of(word(each), label(each)))
                .toList();
    }

    private static String label(ProductionVerdict verdict) {
        return switch (verdict) {
            case TAKE -> "Take it into review";
            case ASK -> "Ask for more information";
            case APPROVE -> "Approve";
            case DECLINE -> "Decline";
        };
    }

    private static String word(ProductionVerdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
