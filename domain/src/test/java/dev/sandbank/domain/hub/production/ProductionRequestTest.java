package dev.sandbank.domain.hub.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionElsewhere;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProductionRequestTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final Decision EARLIER = new Decision(new Actor(Actor.Kind.DEVELOPER, "ann"), NOON);
    private static final Decision NOW = new Decision(new Actor(Actor.Kind.COMMAND_LINE, "root"), NOON.plusSeconds(60));

    /** Each command, and for each state the one it leads to; a state that is not there refuses the command. */
    private static final Map<String, Map<ProductionState, ProductionState>> TABLE = new LinkedHashMap<>();

    private static final Map<String, UnaryOperator<ProductionRequest>> COMMANDS = Map.of(
            "take", request -> request.take(NOW),
            "ask", request -> request.ask(NOW, "Who?"),
            "answer", request -> request.answer(NOW, "We."),
            "approve", request -> request.approve(NOW, ""),
            "decline", request -> request.decline(NOW, "No."),
            "withdraw", request -> request.withdraw(NOW, ""),
            "lose application", request -> request.loseApplication(NOW, "It was deleted."));

    static {
        row("take", ProductionState.IN_REVIEW, ProductionState.SUBMITTED);
        row("ask", ProductionState.MORE_INFORMATION, ProductionState.SUBMITTED, ProductionState.IN_REVIEW);
        row("answer", ProductionState.IN_REVIEW, ProductionState.MORE_INFORMATION);
        row("approve", ProductionState.APPROVED, open());
        row("decline", ProductionState.DECLINED, open());
        row("withdraw", ProductionState.WITHDRAWN, open());
        row(
                "lose application",
                ProductionState.WITHDRAWN,
                ProductionState.SUBMITTED,
                ProductionState.IN_REVIEW,
                ProductionState.MORE_INFORMATION,
                ProductionState.APPROVED);
    }

    private static void row(String command, ProductionState to, ProductionState... from) {
        Map<ProductionState, ProductionState> row = new LinkedHashMap<>();
        Arrays.stream(from).forEach(state -> row.put(state, to));
        TABLE.put(command, row);
    }

    private static ProductionState[] open() {
        return new ProductionState[] {
            ProductionState.SUBMITTED, ProductionState.IN_REVIEW, ProductionState.MORE_INFORMATION
        };
    }

    static Stream<Arguments> everyPair() {
        return TABLE.entrySet().stream()
                .flatMap(row -> Arrays.stream(ProductionState.values())
                        .map(state ->
                                Arguments.of(state, row.getKey(), row.getValue().get(state))));
    }

    /** H7, the row of production: every command in every state. */
    @ParameterizedTest
    @MethodSource("everyPair")
    void commandLeadsOnOrIsRefusedWithTheStateAndWhoAndWhen(
            ProductionState state, String command, @Nullable ProductionState expected) {
        ProductionRequest request = in(state);
        UnaryOperator<ProductionRequest> run = COMMANDS.getOrDefault(command, UnaryOperator.identity());

        if (expected == null) {
            Refused refused = catchThrowableOfType(Refused.class, () -> run.apply(request));
            assertThat(refused.refusal())
                    .isEqualTo(new ProductionElsewhere(
                            request.id().value(), state.words(), EARLIER.by().id(), EARLIER.at()));
        } else {
            ProductionRequest after = run.apply(request);
            assertThat(after.state()).isEqualTo(expected);
            assertThat(after.status().decision()).isEqualTo(NOW);
            assertThat(after.history()).startsWith(request.history().toArray(ProductionStatus[]::new));
            assertThat(after.evidence()).isEqualTo(request.evidence());
            assertThat(after.wish()).isEqualTo(request.wish());
        }
    }

    @Test
    void everyCommandIsInTheTable() {
        assertThat(TABLE.keySet()).containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
        assertThat(everyPair()).hasSize(COMMANDS.size() * ProductionState.values().length);
    }

    @Test
    void questionsHaveAnEnd() {
        ProductionRequest request = in(ProductionState.SUBMITTED);
        for (int i = 0; i < ProductionRequest.MAX_QUESTIONS; i++) {
            request = request.ask(NOW, "Who?").answer(NOW, "We.");
        }
        ProductionRequest asked = request;

        assertThatThrownBy(() -> asked.ask(NOW, "Who?"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(ProductionRefusal.PRODUCTION_FULL));
        assertThat(asked.approve(NOW, "").state()).isEqualTo(ProductionState.APPROVED);
    }

    @Test
    void whatWasSaidStaysInTheHistory() {
        ProductionRequest request = in(ProductionState.SUBMITTED)
                .ask(NOW, "Who?")
                .answer(NOW, "We.")
                .decline(NOW, "Too few.");

        assertThat(request.history().stream().map(ProductionStatus::text))
                .containsExactly("", "Who?", "We.", "Too few.");
        assertThat(request.sent()).isEqualTo(EARLIER);
    }

    @Test
    void questionAndReasonMustBeWritten() {
        assertThatThrownBy(() -> in(ProductionState.SUBMITTED).ask(NOW, " ")).hasMessage("Write the question.");
        assertThatThrownBy(() -> in(ProductionState.SUBMITTED).decline(NOW, "")).hasMessage("Write the reason.");
        assertThatThrownBy(() -> in(ProductionState.SUBMITTED).approve(NOW, "x".repeat(2_001)))
                .hasMessageContaining("at most 2,000 characters; yours has 2001");
    }

    private static ProductionRequest in(ProductionState state) {
        ProductionRequest request = ProductionFixture.submitted("shop", EARLIER);
        return switch (state) {
            case SUBMITTED -> request;
            case IN_REVIEW -> request.take(EARLIER);
            case MORE_INFORMATION -> request.ask(EARLIER, "Who?");
            case APPROVED -> request.approve(EARLIER, "");
            case DECLINED -> request.decline(EARLIER, "No.");
            case WITHDRAWN -> request.withdraw(EARLIER, "");
        };
    }
}
