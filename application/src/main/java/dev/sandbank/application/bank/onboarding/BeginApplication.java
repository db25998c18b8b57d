package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.onboarding.Origin;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.List;

/** Begins an application for products of the bank. */
public final class BeginApplication {

    private final BankRecords records;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final Secrets secrets;

    public BeginApplication(BankRecords records, Transactions transactions, SpaceClocks clocks, Secrets secrets) {
        this.records = records;
        this.transactions = transactions;
        this.clocks = clocks;
        this.secrets = secrets;
    }

    /**
     * The application, and the id that goes on with it. The id is not stored, so nobody can be told it again.
     *
     * @throws Refused INPUT_INVALID if nothing on offer is asked for, or APPLICATIONS_TOO_MANY
     */
    public Begun begin(Partner partner, Form form) {
        ProductsAsked.check(partner.market(), form, true);
        ControlFlowId flow = ControlFlowId.fresh(ControlFlowId.Form.HEX, secrets);
        List<String> ids = new FreshNumbers(secrets).candidates("APP", 9);
        Instant now = clocks.now(partner.space());
        return transactions.in(partner.space()).run(() -> {
            int open = records.count(partner.space(), ProductApplication.KIND, Holder.stranger(partner.market()));
            if (open >= ProductApplication.MOST) {
                throw new Refused(OnboardingRefusal.APPLICATIONS_TOO_MANY);
            }
            String id = FreshNumbers.free(
                    ids,
                    each -> records.find(partner.space(), ProductApplication.KIND, each)
                            .isPresent());
            ProductApplication begun =
                    ProductApplication.begin(new Origin(id, partner.client(), flow.key(), partner.market(), now), form);
            records.put(partner.space(), ProductApplication.KIND, begun);
            return new Begun(begun, flow);
        });
    }

    /** An application that was begun, with the id that goes on with it. */
    public record Begun(ProductApplication application, ControlFlowId flow) {}
}
