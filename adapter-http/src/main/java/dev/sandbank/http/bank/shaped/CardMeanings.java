package dev.sandbank.http.bank.shaped;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardCredit;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.http.bank.card.CardCodes;
import org.jspecify.annotations.Nullable;

/** The meaning of a field's name for a card. */
final class CardMeanings {

    private CardMeanings() {}

    /**
     * The meaning, or null if the name has none.
     *
     * @param name in lower case
     * @param ofCard whether the object that contains the field names a card, so that all fields in it are about that
     *     card
     */
    static @Nullable String of(String name, boolean ofCard, HeldCard card) {
        String named = naming(name, card);
        if (named != null || !ofCard) {
            return named;
        }
        Money limit = limit(name, card);
        if (limit != null) {
            return limit.decimal().toPlainString();
        }
        String credit = card.credit() == null ? null : credit(name, card.credit());
        return credit == null ? make(name, card) : credit;
    }

    private static @Nullable String naming(String name, HeldCard card) {
        return switch (name) {
            case "cardid" -> card.id().value();
            case "displaycardnumber" -> card.displayNumber();
            case "primarycardid" -> card.primary().id().value();
            case "displayprimarycardnumber" -> card.primary().displayNumber();
            case "embossname" -> card.card().embossedName();
            default -> null;
        };
    }

    private static @Nullable Money limit(String name, HeldCard card) {
        return switch (name) {
            case "creditlimit", "currentcreditlimitamount" -> card.limits().credit();
            case "currentcontactlesswthoutpinpmtlimit" -> card.limits().contactless();
            case "maxcontactlesswithoutpinpmtlimit" -> card.limits().contactlessMaximum();
            case "posspendinglimitamount" -> card.limits().shops();
            case "dailyatmwithdrawallimitamount" -> card.limits().cashMachines();
            case "internetpurchaselimitamount" -> card.limits().online();
            case "dailytransactionlimitamount" -> card.limits().daily();
            default -> null;
        };
    }

    private static @Nullable String credit(String name, CardCredit credit) {
        Money amount = switch (name) {
            case "maximumpermanentcreditlimitamount" -> credit.maximumLimit();
            case "maximumtemporarycreditlimitamount" -> credit.maximumTemporaryLimit();
            case "minimumcreditlimitdecreaseamount" -> credit.leastDecrease();
            case "currentoutstandingamount", "outstandingbalance", "outstandingbalanceamount" -> credit.outstanding();
            case "availablecreditlimit" -> credit.available();
            case "minimumdueamount" -> credit.minimumDue();
            default -> null;
        };
        if (amount != null) {
            return amount.decimal().toPlainString();
        }
        return name.equals("paymentduedate") ? credit.dueOn().toString() : null;
    }

    private static @Nullable String make(String name, HeldCard card) {
        return switch (name) {
            case "subcardtype" -> card.card().type().name();
            case "cardholdertype" -> card.card().holderType().name();
            case "productname" -> card.card().productName();
            case "organization" -> CardCodes.organization(card.issue().issuer());
            case "logo" -> CardCodes.logo(card.issue().programme());
            case "cardissuereason" -> card.issue().reason().name();
            case "cardplastictype" -> card.issue().plastic().name();
            case "localcardactivationindicator" -> card.usage().atHome().name();
            case "overseascardactivationindicator" -> card.usage().abroad().name();
            default -> null;
        };
    }
}
