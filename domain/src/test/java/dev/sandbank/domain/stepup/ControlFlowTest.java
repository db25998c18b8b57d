package dev.sandbank.domain.stepup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class ControlFlowTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final ControlFlow FRESH = new ControlFlow(
            "00".repeat(32),
            new SpaceId("default"),
            "shop",
            Market.SG,
            "sandboxuser1",
            new Purpose("bookLoan"),
            Payload.of(Map.of("amount", "5000", "account", "a1")),
            NOON.plus(ControlFlow.LIFETIME),
            0,
            null,
            null,
            null);

    /** The flow ends at the fifth wrong code in a row; a right code starts the count again. */
    @Property(tries = 200)
    void fiveWrongCodesInARowEndIt(@ForAll @Size(max = 12) List<Boolean> codes) {
        ControlFlow flow = FRESH;
        int inARow = 0;
        boolean open = true;
        for (boolean right : codes) {
            flow = flow.presented(right, NOON);
            inARow = right ? 0 : inARow + 1;
            open = inARow < ControlFlow.MAX_WRONG_CODES;
            if (!open) {
                break;
            }
        }
        assertThat(flow.openAt(NOON)).isEqualTo(open);
        assertThat(flow.attemptsLeft()).isEqualTo(ControlFlow.MAX_WRONG_CODES - inARow);
    }

    @Example
    void flowThatItsCustomerGivesUpIsClosed() {
        ControlFlow given = FRESH.giveUp(NOON.plusSeconds(1));
        assertThat(given.openAt(NOON.plusSeconds(1))).isFalse();
        assertThat(given.giveUp(NOON.plusSeconds(2)).spentAt()).isEqualTo(NOON.plusSeconds(1));
        assertThat(given.payload().fact("amount")).contains("5000");
        assertThat(given.payload().fact("color")).isEmpty();
    }

    @Example
    void verifiedFlowStaysVerified() {
        ControlFlow flow = FRESH.presented(true, NOON).presented(false, NOON.plusSeconds(1));
        assertThat(flow.verified()).isTrue();
        assertThat(flow.presented(true, NOON.plusSeconds(2)).verifiedAt()).isEqualTo(NOON);
    }

    @Example
    void itIsOpenUntilTheInstantOfItsExpiry() {
        assertThat(FRESH.openAt(FRESH.expiresAt().minusMillis(1))).isTrue();
        assertThat(FRESH.openAt(FRESH.expiresAt())).isFalse();
    }

    @Example
    void itIsDoneOnlyOnceAndOnlyWhenVerified() {
        assertThatThrownBy(() -> FRESH.spend(NOON)).isInstanceOf(IllegalStateException.class);
        ControlFlow spent = FRESH.presented(true, NOON).spend(NOON);
        assertThat(spent.openAt(NOON)).isFalse();
        assertThatThrownBy(() -> spent.spend(NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Example
    void onlyPublishedCodesAreRight() {
        assertThat(OneTimeCode.isPublished(OneTimeCode.PUBLISHED)).isTrue();
        assertThat(OneTimeCode.isPublished(" 735937 ")).isTrue();
        assertThat(OneTimeCode.isPublished("123456")).isFalse();
        assertThat(OneTimeCode.isPublished("")).isFalse();
    }

    @Example
    void itAllowsTheRequestedActAndNoOther() {
        Purpose bookLoan = new Purpose("bookLoan");
        assertThat(FRESH.allows(bookLoan, Payload.of(Map.of("amount", "5000", "account", "a1"))))
                .isTrue();
        assertThat(FRESH.allows(bookLoan, Payload.of(Map.of("amount", "5000")))).isTrue();
        assertThat(FRESH.allows(bookLoan, Payload.NONE)).isTrue();
        assertThat(FRESH.allows(bookLoan, Payload.of(Map.of("amount", "5001")))).isFalse();
        assertThat(FRESH.allows(bookLoan, Payload.of(Map.of("amount", "5000", "account", "a2"))))
                .isFalse();
        assertThat(FRESH.allows(bookLoan, Payload.of(Map.of("payee", "p1")))).isFalse();
        assertThat(FRESH.allows(new Purpose("payBill"), Payload.NONE)).isFalse();
    }

    @Example
    void codeWithoutANamedOperationAllowsAnyOperationButNoCard() {
        ControlFlow any = ControlFlow.waiting(
                FRESH.key(), FRESH.owner(), Market.SG, Purpose.ANY_OPERATION, Payload.NONE, FRESH.expiresAt());
        assertThat(any.allows(new Purpose("payBill"), Payload.of(Map.of("amount", "1"))))
                .isTrue();
        assertThat(any.allows(Purpose.CARD_AUTHORIZATION, Payload.NONE)).isFalse();
    }
}
