package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.onboarding.Prospect;
import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.List;

/** Stores somebody who is interested in a product. */
public final class AddProspect {

    private final BankRecords records;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final Secrets secrets;

    public AddProspect(BankRecords records, Transactions transactions, SpaceClocks clocks, Secrets secrets) {
        this.records = records;
        this.transactions = transactions;
        this.clocks = clocks;
        this.secrets = secrets;
    }

    /**
     * The id of the prospect.
     *
     * @throws Refused APPLICATIONS_TOO_MANY
     */
    public String add(Partner partner, Form form) {
        List<String> ids = new FreshNumbers(secrets).candidates("", 13);
        Instant now = clocks.now(partner.space());
        return transactions.in(partner.space()).run(() -> {
            if (records.count(partner.space(), Prospect.KIND, Holder.stranger(partner.market())) >= Prospect.MOST) {
                throw new Refused(OnboardingRefusal.APPLICATIONS_TOO_MANY);
            }
            String id = FreshNumbers.free(
                    ids,
                    each -> records.find(partner.space(), Prospect.KIND, each).isPresent());
            records.put(
                    partner.space(), Prospect.KIND, new Prospect(id, partner.client(), partner.market(), now, form));
            return id;
        });
    }
}
