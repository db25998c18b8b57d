package dev.sandbank.application.bank.loan.topup;

import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.bank.profile.ReadIncome;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.topup.TopUpApplication;
import dev.sandbank.domain.bank.profile.Income;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import org.jspecify.annotations.Nullable;

/** Looks at the income of somebody who applied for a top-up. */
public final class ScreenTopUp {

    private final TopUps topUps;
    private final Transactions transactions;
    private final ReadIncome readIncome;

    public ScreenTopUp(BankRecords records, Transactions transactions, ReadIncome readIncome) {
        this.topUps = new TopUps(records);
        this.transactions = transactions;
        this.readIncome = readIncome;
    }

    /**
     * The application after it.
     *
     * @param monthly what the customer says; null for what the bank knows
     * @throws Refused RESOURCE_UNKNOWN, APPLICATION_STAGE_WRONG or INPUT_INVALID
     */
    public TopUpApplication screen(TopUpClaim claim, @Nullable AskedAmount monthly) {
        SpaceId space = claim.borrower().viewer().space();
        Income known = readIncome.read(space, claim.borrower().viewer().customer());
        return transactions.in(space).run(() -> {
            TopUpApplication before = topUps.find(claim);
            Money income = monthly == null
                    ? known.fixed()
                    : monthly.in(before.wish().carrier().currency());
            TopUpApplication after = before.screened(income);
            topUps.put(space, after);
            return after;
        });
    }
}
