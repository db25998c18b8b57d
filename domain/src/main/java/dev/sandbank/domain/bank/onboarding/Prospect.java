package dev.sandbank.domain.bank.onboarding;

import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Market;
import java.time.Instant;

/**
 * Somebody who is interested in a product, so that the bank calls them back.
 *
 * @param client id of the program that told the bank
 * @param form what they said about themselves
 */
public record Prospect(String id, String client, Market market, Instant at, Form form) implements BankRecord {

    /** The records of prospects. */
    public static final RecordKind<Prospect> KIND = new RecordKind<>("prospect", Prospect::read);

    /** The most of them in one space. */
    public static final int MOST = 1_000;

    /** The product that they are interested in. */
    public String interest() {
        return form.text("interest/productGroup");
    }

    public String name() {
        return (form.text("prospect/name/givenName") + " " + form.text("prospect/name/surname")).strip();
    }

    public String email() {
        return form.text("prospect/email/000/emailAddress");
    }

    public String phone() {
        String country = form.text("prospect/phone/000/phoneCountryCode");
        return (country.isEmpty() ? "" : "+" + country + " ") + form.text("prospect/phone/000/phoneNumber");
    }

    @Override
    public Holder holder() {
        return Holder.stranger(market);
    }

    @Override
    public Facts facts() {
        return new FactWriter()
                .text("client", client)
                .instant("at", at)
                .part("form", Facts.of(form.answers()))
                .facts();
    }

    private static Prospect read(String id, Holder holder, Facts facts) {
        return new Prospect(
                id,
                facts.text("client"),
                holder.market(),
                facts.instant("at"),
                new Form(facts.part("form").values()));
    }

    /** Words for a log name nobody. */
    @Override
    public String toString() {
        return "Prospect " + id;
    }
}
