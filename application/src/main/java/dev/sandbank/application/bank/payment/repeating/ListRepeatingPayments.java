package dev.sandbank.application.bank.payment.repeating;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.payment.Payer;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import java.util.List;
import java.util.stream.Stream;

/** Lists payments of later days, those that ended left out. */
public final class ListRepeatingPayments {

    private final BankViews views;

    public ListRepeatingPayments(BankViews views) {
        this.views = views;
    }

    /** The payments from accounts in view, in the order in which they were ordered. */
    public List<RepeatingPayment> list(Payer payer) {
        BankView view = views.of(payer.viewer());
        return view.bank().journal().records(ScheduledPayment.KIND).stream()
                .filter(payment -> payment.next().isPresent())
                .flatMap(payment -> seen(view, payment))
                .toList();
    }

    private static Stream<RepeatingPayment> seen(BankView view, ScheduledPayment payment) {
        return view.holdings().find(payment.order().source()).stream()
                .map(source -> new RepeatingPayment(payment, source));
    }
}
