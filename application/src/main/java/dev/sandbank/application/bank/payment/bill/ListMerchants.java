package dev.sandbank.application.bank.payment.bill;

import dev.sandbank.application.bank.payment.Payer;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.payment.bill.Merchant;
import dev.sandbank.domain.bank.seed.payees.Merchants;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the companies of a customer's market that send bills. */
public final class ListMerchants {

    private final SeedNames seeds;

    public ListMerchants(SeedNames seeds) {
        this.seeds = seeds;
    }

    /**
     * The companies of a trade, or of all trades if none is named; there is at least one.
     *
     * @throws Refused RESOURCE_UNKNOWN
     */
    public List<Merchant> list(Payer payer, @Nullable String category) {
        List<Merchant> found =
                Merchants.of(
                                seeds.of(payer.viewer().space()),
                                payer.viewer().customer().market())
                        .stream()
                        .filter(merchant -> category == null || category.equalsIgnoreCase(merchant.category()))
                        .toList();
        if (found.isEmpty()) {
            throw new Refused(BankRefusal.RESOURCE_UNKNOWN);
        }
        return found;
    }
}
