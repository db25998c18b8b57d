package dev.sandbank.application.bank.loan.plan;

import dev.sandbank.application.bank.loan.AskedTenor;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.LoanRequest;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.bank.loan.booked.LoanOrder;
import dev.sandbank.domain.bank.loan.booked.PlannedPurchase;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the purchases that callers mean. Wire fact: the public sandbox took any code of an authorization; so to programs
 * that are compatible with it a code that nobody knows means the newest open purchase.
 */
record PurchaseChoice(OpenPurchases purchases, Borrower borrower, LoanCarrier carrier, LocalDate today) {

    /**
     * The plans that are asked for, not booked yet.
     *
     * @throws Refused PURCHASE_UNKNOWN, INSTALMENTS_TOO_SMALL or INPUT_INVALID
     */
    List<LoanOrder> orders(PlanSource source, AskedTenor tenor, List<AskedPurchase> asked) {
        Set<String> taken = new HashSet<>();
        List<LoanOrder> orders = new ArrayList<>();
        for (AskedPurchase one : asked) {
            checkAmount(one, tenor);
            PlannedPurchase purchase = purchase(source, one, taken);
            taken.add(purchase.reference());
            orders.add(order(purchase, tenor, one));
        }
        return orders;
    }

    private void checkAmount(AskedPurchase asked, AskedTenor tenor) {
        AskedAmount amount = asked.amount();
        if (amount != null) {
            new LoanRequest("", amount, tenor).asInstalments(borrower, carrier.currency(), today);
        } else {
            tenor.checked(borrower.strict());
        }
    }

    private PlannedPurchase purchase(PlanSource source, AskedPurchase asked, Set<String> taken) {
        if (source == PlanSource.STATEMENT) {
            return purchases
                    .statement(borrower, carrier)
                    .filter(statement -> !taken.contains(statement.reference()))
                    .orElseThrow(() -> new Refused(LoanRefusal.PURCHASE_UNKNOWN));
        }
        return asked.names().stream()
                .flatMap(name -> purchases.named(borrower, carrier, name).stream())
                .findFirst()
                .or(() -> newest(asked, taken))
                .orElseThrow(() -> new Refused(LoanRefusal.PURCHASE_UNKNOWN));
    }

    private Optional<PlannedPurchase> newest(AskedPurchase asked, Set<String> taken) {
        if (borrower.strict()) {
            return Optional.empty();
        }
        AskedAmount amount = asked.amount();
        Money least = amount == null ? Money.zero(carrier.currency()) : amount.in(carrier.currency());
        return purchases.all(borrower, carrier).stream()
                .filter(one -> !taken.contains(one.reference()) && one.amount().compareTo(least) >= 0)
                .findFirst();
    }

    private LoanOrder order(PlannedPurchase purchase, AskedTenor tenor, AskedPurchase asked) {
        AskedAmount amount = asked.amount();
        AskedAmount part =
                amount == null ? new AskedAmount("loanAmount", purchase.amount().decimal()) : amount;
        if (part.in(carrier.currency()).compareTo(purchase.amount()) > 0) {
            throw part.wrong(FieldFault.Kind.OUT_OF_RANGE);
        }
        LoanQuote quote = new LoanRequest("", part, tenor).asInstalments(borrower, carrier.currency(), today);
        return LoanOrder.plan(carrier, quote, purchase);
    }
}
