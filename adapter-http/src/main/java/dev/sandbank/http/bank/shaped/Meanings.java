package dev.sandbank.http.bank.shaped;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.profile.PostalAddress;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;
import dev.sandbank.domain.bank.seed.Dice;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The meaning of a field's name for the caller: an id that works in other calls, a number, a name or a currency. */
final class Meanings {

    /** Fields about somebody else keep their examples. */
    private static final Pattern OTHERS =
            Pattern.compile("(beneficiary|creditor|debtor|original|payee|merchant|source).*", Pattern.CASE_INSENSITIVE);

    /** Fields about products that a customer applies for do not mean the products that the caller holds. */
    private static final Pattern OFFERED = Pattern.compile(".*(product|document).*", Pattern.CASE_INSENSITIVE);

    /** Fields that offer currencies do not mean the currency of the card. */
    private static final String CHOICES = "currencyDetails";

    private final Caller caller;

    Meanings(Caller caller) {
        this.caller = caller;
    }

    /** The meaning, or null if the name has none. */
    @Nullable
    String of(Field field) {
        String name = field.name().toLowerCase(Locale.ROOT);
        if (name.endsWith("currencycode")) {
            return currency(name, field);
        }
        HeldCard card = caller.card(field.cardIndex());
        String ofCard = card == null ? null : CardMeanings.of(name, field.isOfCard(), card);
        if (ofCard != null) {
            return ofCard;
        }
        Account account = account(name, field);
        boolean offered = name.equals("productcode") && isOffered(field);
        String ofAccount = account == null || offered ? null : ofAccount(name, account);
        boolean others = OTHERS.matcher(field.parent()).matches();
        return ofAccount != null || others ? ofAccount : ofCustomer(name);
    }

    private String currency(String name, Field field) {
        String own = caller.market().currency().name();
        if (name.startsWith("foreign") || name.startsWith("alternate")) {
            return own.equals("USD") ? "EUR" : "USD";
        }
        Account account = account(name, field);
        return account == null || name.startsWith("local") || isOffered(field)
                ? own
                : account.currency().name();
    }

    private static boolean isOffered(Field field) {
        return OFFERED.matcher(field.parent()).matches();
    }

    /**
     * The account that receives differs from the account that pays. A card's number and currency are those of its own
     * account.
     */
    private @Nullable Account account(String name, Field field) {
        boolean ofCard = name.equals("displayaccountnumber") || name.equals("currencycode");
        HeldCard card = caller.card(field.cardIndex());
        if (ofCard && card != null && field.isOfCard() && !field.parent().equals(CHOICES)) {
            return caller.account(card.account());
        }
        boolean receives = name.contains("destination") || field.parent().startsWith("destinationAccount");
        return caller.account(receives ? field.index() + 1 : field.index());
    }

    private static @Nullable String ofAccount(String name, Account account) {
        return switch (name) {
            case "accountid", "sourceaccountid", "destinationaccountid", "disbursementaccountid" ->
                account.id().value();
            case "displayaccountnumber", "displaysourceaccountnumber", "displaydestinationaccountnumber" ->
                account.number().value();
            case "unmaskedaccountnumber", "accountnumber" ->
                account.number().value().replace('X', '7');
            case "productname" -> account.product().name();
            case "productcode" -> account.product().code();
            case "currentbalance", "outstandingbalance" ->
                account.balance().decimal().toPlainString();
            case "availablebalance", "sourceaccountavailablebalance", "destinationaccountavailablebalance" ->
                account.available().decimal().toPlainString();
            case "accountstatus" -> account.status().name();
            case "accountclassification" -> account.kind().classification().name();
            default -> null;
        };
    }

    private @Nullable String ofCustomer(String name) {
        PostalAddress address = caller.profile().addresses().get(0);
        return switch (name) {
            case "fullname", "embossname", "customername", "relationshipname" ->
                caller.profile().name().full();
            case "firstname", "givenname" -> caller.profile().name().first();
            case "lastname", "surname" -> caller.profile().name().last();
            case "emailaddress" -> caller.profile().emails().get(0).address();
            case "phonenumber" -> caller.profile().phones().get(0).number();
            case "maskedphonenumber" -> caller.profile().phones().get(0).masked();
            case "city", "cityname" -> address.city();
            case "state" -> address.state();
            case "postalcode" -> address.postalCode();
            case "countrycode" -> caller.market().name();
            case "availablepointbalance", "laststatementpointbalance" ->
                Long.toString(caller.points().getAsLong());
            case "programconversionrate" ->
                RewardsProgramme.of(caller.market()).conversionRate().toPlainString();
            case "dateofbirth" -> birthday().toString();
            case "applicationid" -> "APP" + caller.dice(name, 0).digits(9);
            case "countryname" -> caller.market().country();
            case "phonecountrycode" -> caller.profile().phones().get(0).countryCode();
            case "salutation" -> caller.profile().prefix();
            case "customersegment" -> caller.profile().segment().name();
            default -> null;
        };
    }

    /** The birthday of an adult, the same in every call. */
    private LocalDate birthday() {
        Dice dice = Dice.of(
                caller.seed(),
                "birthday",
                caller.market().name(),
                caller.profile().name().full());
        return LocalDate.of(dice.between(1960, 1999), 1, 1).plusDays(dice.between(0, 364));
    }
}
