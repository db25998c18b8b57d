package dev.sandbank.domain.bank.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.bank.onboarding.ApplicationRefused.InStage;
import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.SentCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of stage and step (M68). */
class StepTableTest {

    static Stream<Arguments> pairs() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Step.values()).map(step -> Arguments.of(stage, step)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void stepIsTakenInItsStagesOnly(Stage stage, Step step) {
        ProductApplication before = Applications.in(stage);
        assertThat(before.stage()).isEqualTo(stage);
        Refused refused = catchThrowableOfType(Refused.class, () -> take(prepared(before, step), step));
        if (step.stages().contains(stage)) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused.refusal()).isEqualTo(new InStage(stage));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void nothingLeavesAFinalStage(Stage stage, Step step) {
        ProductApplication before = Applications.in(stage);
        if (stage.isFinal() && step.stages().contains(stage)) {
            ProductApplication after = take(prepared(before, step), step);
            assertThat(after.stage()).isEqualTo(stage);
            assertThat(Applications.with(after, before.checks())).isEqualTo(before);
        }
    }

    private static ProductApplication prepared(ProductApplication before, Step step) {
        return switch (step) {
            case CHECK_CODE -> Applications.with(before, Checks.NONE.withCode(new CodeCheck(true, false, 0, null)));
            case CONFIRM_PIN -> Applications.with(before, Checks.NONE.withPin(PinState.CHOSEN));
            default -> before;
        };
    }

    private static ProductApplication take(ProductApplication before, Step step) {
        return switch (step) {
            case READ -> before.require(Step.READ);
            case SEND_CODE -> before.codeSent(SentCode.of("XXXXXXXX0056", "flow", "123456"));
            case CHECK_CODE -> before.codePresented(true);
            case UPDATE -> before.updated(Applications.form("9000"));
            case CHANGE_APPLICANTS -> before.joinedBy(new Supplementary("Z1", Form.of(Map.of())));
            case ATTACH_DOCUMENT -> before.attached(Applications.proof("INCOME_PROOF", "3"));
            case CONSENT_TO_SALARIES -> before.consented(true);
            case SCREEN -> before.screened();
            case ASK_QUESTIONS -> asked(before);
            case ANSWER_QUESTIONS -> before.answered(Map.of());
            case DECIDE -> before.decided(Applications.TODAY);
            case ACCEPT -> before.accepted(List.of(new Acceptance("VC830", null)), Applications.TODAY);
            case CHOOSE_PIN -> before.pinChosen();
            case CONFIRM_PIN -> before.pinConfirmed();
            case SUBMIT -> before.submitted(Applications.TODAY);
        };
    }

    private static ProductApplication asked(ProductApplication before) {
        assertThat(before.questionnaire().questions()).hasSize(3);
        return before;
    }

    @Test
    void tableIsPublished() throws IOException {
        String published = Files.readString(Path.of("..", "docs", "ONBOARDING.md"));
        for (Step step : Step.values()) {
            String marks = Arrays.stream(Stage.values())
                    .map(stage -> step.stages().contains(stage) ? " yes |" : " |")
                    .collect(Collectors.joining());
            assertThat(published).contains("| " + step + " |" + marks);
        }
    }
}
