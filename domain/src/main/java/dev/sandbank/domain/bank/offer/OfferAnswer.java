package dev.sandbank.domain.bank.offer;

import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What a customer answered to an offer.
 *
 * @param id of the offer
 * @param reason why it is not wanted, by its code, or null
 * @param shownAgain whether lists still have it
 * @param order the reference of what was made of it; null if nothing was
 */
@RecordBuilder
public record OfferAnswer(
        String id,
        CustomerId customer,
        OfferStatus status,
        @Nullable String reason,
        boolean shownAgain,
        @Nullable String order)
        implements BankRecord {

    public static final RecordKind<OfferAnswer> KIND = new RecordKind<>("offer-answer", OfferAnswer::read);

    /** The answer to an offer about which nobody said anything. */
    public static OfferAnswer none(String offer, CustomerId customer) {
        return new OfferAnswer(offer, customer, OfferStatus.NEW_DEPLOYED, null, true, null);
    }

    /**
     * What is said now.
     *
     * @param again whether it may be shown again; null for what is usual
     * @throws Refused CUSTOMER_OFFER_CLOSED
     */
    public OfferAnswer saying(OfferStatus said, @Nullable String why, @Nullable Boolean again) {
        requireOpen();
        return new OfferAnswer(
                id,
                customer,
                said,
                said == OfferStatus.DECLINED ? why : null,
                again == null ? said.isShownAgain() : again,
                null);
    }

    /**
     * After what was offered was made.
     *
     * @throws Refused CUSTOMER_OFFER_CLOSED
     */
    public OfferAnswer made(String reference) {
        requireOpen();
        return new OfferAnswer(id, customer, OfferStatus.ACCEPTED, null, false, reference);
    }

    /** Whether the customer can still take it: nothing was made of it, and it was not declined for good. */
    public boolean isOpen() {
        return order == null && (shownAgain || status != OfferStatus.DECLINED);
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new Refused(BankRefusal.CUSTOMER_OFFER_CLOSED);
        }
    }

    @Override
    public Holder holder() {
        return Holder.of(customer);
    }

    @Override
    public Facts facts() {
        return new FactWriter()
                .one("status", status)
                .text("reason", reason)
                .flag("shownAgain", shownAgain)
                .text("order", order)
                .facts();
    }

    private static OfferAnswer read(String id, Holder holder, Facts facts) {
        return new OfferAnswer(
                id,
                holder.customer(),
                facts.one("status", OfferStatus.class),
                facts.textOrNull("reason"),
                facts.flag("shownAgain"),
                facts.textOrNull("order"));
    }
}
