package dev.sandbank.http.contract.shaped;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.profile.PostalAddress;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a field's name means for the caller: an id that works in other calls, a number, a name, a currency. */
final class Meanings {

    /** Fields about somebody else keep their examples. */
    private static final Pattern OTHERS =
            Pattern.compile("(beneficiary|creditor|debtor|original|payee|merchant|source).*", Pattern.CASE_INSENSITIVE);

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
        Account account = account(name, field);
        String ofAccount = account == null ? null : ofAccount(name, account);
        boolean others = OTHERS.matcher(field.parent()).matches();
        return ofAccount != null || others ? ofAccount : ofCustomer(name);
    }

    private String currency(String name, Field field) {
        String own = caller.market().currency().name();
        if (name.startsWith("foreign") || name.startsWith("alternate")) {
            return own.equals("USD") ? "EUR" : "USD";
        }
        Account account = account(name, field);
        return account == null || name.startsWith("local")
                ? own
                : account.currency().name();
    }

    /** What receives is another account than what pays. */
    private @Nullable Account account(String name, Field field) {
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
            case "city", "cityname" -> address.city();
            case "state" -> address.state();
            case "postalcode" -> address.postalCode();
            case "countrycode" -> caller.market().name();
            case "countryname" -> caller.market().country();
            case "phonecountrycode" -> caller.profile().phones().get(0).countryCode();
            case "salutation" -> caller.profile().prefix();
            case "customersegment" -> caller.profile().segment().name();
            default -> null;
        };
    }
}
