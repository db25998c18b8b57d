package dev.sandbank.domain.bank.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Money cases M64 and M65, one by one. */
class PointLotsTest {

    private static final LocalDate START = PointBook.START;

    @Test
    void pointsCanBeSpentOnceTheirPaymentIsPosted() {
        PointBook book = new PointBook(0);
        book.pay(100);

        assertThat(book.available()).isZero();
        assertThat(book.on(START.plusDays(2)).available()).isEqualTo(100);
    }

    @Test
    void m64LotExpiresOnceTwoYearsAfterItsDay() {
        PointBook book = new PointBook(0);
        book.pay(100);

        assertThat(book.lots().available(START.plusYears(2).minusDays(1))).isEqualTo(100);
        assertThat(book.lots().available(START.plusYears(2))).isZero();
        assertThat(book.lots().available(START.plusYears(9))).isZero();
    }

    @Test
    void m64SoonestToExpireIsSpentFirstAndExpiryTakesOnlyWhatIsLeftOfItsLot() {
        PointBook book = new PointBook(1_000);
        book.pay(100);
        book.on(START.plusMonths(6)).pay(200);
        book.on(START.plusMonths(7)).redeem(70);

        assertThat(book.available()).isEqualTo(1_230);
        assertThat(book.lots().available(START.plusYears(2))).isEqualTo(1_200);
        assertThat(book.lots().available(START.plusMonths(30))).isEqualTo(1_000);
    }

    @Test
    void m64ExpiredPointsAreNotSpentAnyMore() {
        PointBook book = new PointBook(0);
        book.pay(100);
        book.on(START.plusMonths(6)).pay(200);
        book.on(START.plusYears(2)).redeem(150);

        assertThat(book.available()).isEqualTo(50);
    }

    @Test
    void m65RefundTakesThePointsOfItsPurchase() {
        PointBook book = new PointBook(500);
        String purchase = book.pay(100);
        book.on(START.plusDays(5)).refund(purchase, 40);

        assertThat(book.available()).isEqualTo(560);
        book.refund(purchase, 60);
        assertThat(book.available()).isEqualTo(500);
    }

    @Test
    void m65RefundOfAPurchaseWhosePointsWereSpentIsSetOffAgainstLaterPoints() {
        PointBook book = new PointBook(0);
        String purchase = book.pay(100);
        book.on(START.plusDays(5)).redeem(80);
        book.refund(purchase, 100);

        assertThat(book.available()).isZero();
        book.pay(50);
        book.on(START.plusDays(10));
        assertThat(book.available()).isZero();
        book.pay(50);
        assertThat(book.on(START.plusDays(12)).available()).isEqualTo(20);
    }

    @Test
    void m65RefundAfterItsPointsExpiredTakesNothingElse() {
        PointBook book = new PointBook(500);
        String purchase = book.pay(100);
        book.on(START.plusYears(3)).refund(purchase, 100);

        assertThat(book.available()).isEqualTo(500);
    }

    @Test
    void m65ReversalPutsPointsBackIntoTheirLotsWithTheOldExpiry() {
        PointBook book = new PointBook(0);
        book.pay(100);
        book.on(START.plusMonths(6)).pay(200);
        OrderId order = book.on(START.plusMonths(7)).redeem(150);
        book.on(START.plusMonths(8)).reverse(order, 150);

        assertThat(book.available()).isEqualTo(300);
        assertThat(book.lots().available(START.plusYears(2))).isEqualTo(200);
    }

    @Test
    void m65PointsOfAnExpiredLotThatComeBackAreGoneAtOnce() {
        PointBook book = new PointBook(0);
        book.pay(100);
        book.on(START.plusMonths(6)).pay(200);
        OrderId order = book.on(START.plusMonths(7)).redeem(150);
        book.on(START.plusYears(2)).reverse(order, 150);

        assertThat(book.available()).isEqualTo(200);
    }

    @Test
    void m65ReversalAfterTheRefundGivesNothing() {
        PointBook book = new PointBook(0);
        String purchase = book.pay(100);
        OrderId order = book.on(START.plusDays(5)).redeem(100);
        book.refund(purchase, 100);
        book.reverse(order, 100);
        assertThat(book.available()).isZero();

        book.pay(30);
        assertThat(book.on(START.plusDays(9)).available()).isEqualTo(30);
    }

    @Test
    void m65ExpiredLotPaysOnlyWhatItOwesItself() {
        PointBook book = new PointBook(0);
        String purchase = book.pay(100);
        OrderId order = book.on(START.plusDays(5)).redeem(100);
        book.refund(purchase, 30);
        book.on(START.plusYears(2)).reverse(order, 100);
        book.pay(50);

        assertThat(book.on(START.plusYears(2).plusDays(2)).available()).isEqualTo(50);
    }
}
