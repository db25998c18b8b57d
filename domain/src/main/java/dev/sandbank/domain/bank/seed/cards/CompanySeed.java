package dev.sandbank.domain.bank.seed.cards;

import dev.sandbank.domain.bank.card.corporate.CompanyContact;
import dev.sandbank.domain.bank.card.corporate.CompanyContacts;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SeedName;
import java.util.List;
import java.util.Locale;

/** The companies of company cards, and whom to ask there. Both follow from the token of the card alone. */
public final class CompanySeed {

    private static final List<String> NAMES =
            List.of("Deccan Textiles", "Malabar Spices", "Yamuna Instruments", "Nilgiri Tea Gardens");
    private static final List<String> FIRST = List.of("Meera", "Arjun", "Kavya", "Rohan", "Anika", "Vikram");
    private static final List<String> LAST = List.of("Iyer", "Rao", "Menon", "Bhat", "Kulkarni", "Das");
    private static final List<String> TYPES = List.of("PROGRAM_ADMINISTRATOR", "BILLING");

    private CompanySeed() {}

    /** The name of the company that has the card. */
    public static String name(SeedName seed, CustomerId customer, String token) {
        return Dice.of(seed, "company", customer.market().name(), token).oneOf(NAMES) + " Private Limited";
    }

    /** Its contacts as long as nothing was changed about them: an administrator, who is asked first, and accounts. */
    public static CompanyContacts contacts(SeedName seed, CustomerId customer, String token) {
        return new CompanyContacts(
                token, customer, List.of(contact(seed, customer, token, 0), contact(seed, customer, token, 1)));
    }

    private static CompanyContact contact(SeedName seed, CustomerId customer, String token, int place) {
        Dice dice = Dice.of(seed, "company contact", customer.market().name(), token, Integer.toString(place));
        String first = dice.oneOf(FIRST);
        String last = dice.oneOf(LAST);
        return new CompanyContact(
                CompanyContacts.idAt(place),
                TYPES.get(place),
                first + " " + last,
                (first + "." + last).toLowerCase(Locale.ROOT) + "@example.com",
                "9122" + dice.number(8),
                place == 0);
    }
}
