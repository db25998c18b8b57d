package dev.sandbank.domain.bank.rewards.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.rewards.OrderId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RewardsRefusal;
import org.junit.jupiter.api.Test;

class PointsOrderTest {

    private static final Money PRICE = new Money(12_345, Currency.HKD);
    private static final PointsOrder ORDER = new PointsOrder(
            new OrderId("12345678"),
            new CustomerId(Market.HK, "SandboxUser1"),
            OrderDoor.SHOP,
            PointsOrder.buyer("shop", "c1"),
            "T = 1\n",
            300,
            PRICE,
            "Hotpot 火鍋",
            700,
            null);

    @Test
    void orderIsReadAsItWasStored() {
        for (PointsOrder order : new PointsOrder[] {ORDER, ORDER.reversed(new OrderId("87654321")), miles()}) {
            Facts stored = Facts.parse(order.facts().canonical());
            assertThat(PointsOrder.KIND.reader().read(order.id(), order.holder(), stored))
                    .isEqualTo(order);
        }
    }

    @Test
    void m65OrderIsReversedOnce() {
        PointsOrder reversed = ORDER.reversed(new OrderId("87654321"));

        assertThat(catchThrowableOfType(Refused.class, () -> reversed.reversed(new OrderId("11111111")))
                        .reason())
                .isEqualTo(RewardsRefusal.ORDER_REVERSED);
    }

    @Test
    void repetitionAsksForTheSame() {
        assertThat(ORDER.repeatedBy(300, PRICE, "Hotpot 火鍋")).isSameAs(ORDER);
        assertChanged(301, PRICE, "Hotpot 火鍋");
        assertChanged(300, PRICE.plus(PRICE), "Hotpot 火鍋");
        assertChanged(300, PRICE, "Hotpot");
    }

    @Test
    void purchaseIsOfItsBuyerAndReference() {
        assertThat(ORDER.isPurchaseOf("shop c1", "T = 1\n")).isTrue();
        assertThat(ORDER.isPurchaseOf("shop c2", "T = 1\n")).isFalse();
        assertThat(ORDER.isPurchaseOf("shop c1", "T")).isFalse();
        assertThat(miles().isPurchaseOf("", "NORTHWIND")).isFalse();
    }

    @Test
    void membersOfAProgrammeHaveItsLettersAndEightDigits() {
        assertThat(MilesProgramme.NORTHWIND.couldBeMember("NW00314417")).isTrue();
        assertThat(MilesProgramme.NORTHWIND.couldBeMember("MC00314417")).isFalse();
        assertThat(MilesProgramme.NORTHWIND.couldBeMember("NW0031441")).isFalse();
        assertThat(MilesProgramme.masked(MilesProgramme.MERIDIAN.member("12344417")))
                .isEqualTo("XXXXXX4417");
    }

    private static void assertChanged(long points, Money price, String subject) {
        assertThat(catchThrowableOfType(Refused.class, () -> ORDER.repeatedBy(points, price, subject))
                        .reason())
                .isEqualTo(RewardsRefusal.REDEMPTION_CHANGED);
    }

    private static PointsOrder miles() {
        return new PointsOrder(
                new OrderId("22345678"), ORDER.customer(), OrderDoor.MILES, "", "NORTHWIND", 3_000, null, "", 0, null);
    }
}
