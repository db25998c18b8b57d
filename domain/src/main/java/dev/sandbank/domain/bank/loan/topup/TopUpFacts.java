package dev.sandbank.domain.bank.loan.topup;

import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.Reckoning;
import dev.sandbank.domain.bank.onboarding.Stage;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Currency;
import org.jspecify.annotations.Nullable;

/** Writes and reads what is stored of an application for a top-up. */
final class TopUpFacts {

    private TopUpFacts() {}

    static Facts of(TopUpApplication application) {
        TopUpWish wish = application.wish();
        TopUpOffer offer = application.offer();
        return new FactWriter()
                .text("client", application.client())
                .text("carrier", wish.carrier().id())
                .text("lastFour", wish.carrier().lastFour())
                .text("account", wish.carrier().account().value())
                .one("currency", wish.carrier().currency())
                .text("old", value(wish.old()))
                .money("amount", wish.amount())
                .one("reckoning", wish.reckoning())
                .one("stage", application.stage())
                .money("income", application.income())
                .part("offer", offer == null ? Facts.NONE : offer.facts())
                .text("booked", value(application.booked()))
                .facts();
    }

    static TopUpApplication read(String id, Holder holder, Facts facts) {
        LoanCarrier carrier = new LoanCarrier(
                facts.text("carrier"),
                facts.text("lastFour"),
                new AccountId(facts.text("account")),
                facts.one("currency", Currency.class));
        Facts offer = facts.part("offer");
        return new TopUpApplication(
                id,
                holder.customer(),
                facts.text("client"),
                new TopUpWish(
                        carrier,
                        reference(facts, "old"),
                        facts.moneyOrNull("amount"),
                        facts.one("reckoning", Reckoning.class)),
                facts.one("stage", Stage.class),
                facts.moneyOrNull("income"),
                offer.isEmpty() ? null : TopUpOffer.read(offer),
                reference(facts, "booked"));
    }

    private static @Nullable String value(@Nullable LoanReference reference) {
        return reference == null ? null : reference.value();
    }

    private static @Nullable LoanReference reference(Facts facts, String name) {
        return facts.find(name).map(LoanReference::new).orElse(null);
    }
}
