package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.payment.AdhocDetails.Sent;
import dev.sandbank.domain.bank.identifier.AccountProxy;
import dev.sandbank.domain.bank.identifier.Bic;
import dev.sandbank.domain.bank.identifier.Iban;
import dev.sandbank.domain.bank.identifier.PayeeName;
import dev.sandbank.domain.bank.identifier.Reading;
import dev.sandbank.domain.bank.identifier.SortCode;
import dev.sandbank.domain.bank.identifier.UkAccountNumber;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeBank;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.payment.payee.PublishedPayee;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes payees of what callers say of somebody. Names of accounts and banks are checked by their own rules; an account
 * that must be one of this bank is found.
 */
final class AdhocPayees {

    private static final int ID_LENGTH = 88;

    private final InsideAccounts inside;
    private final PayeeBook payees;

    AdhocPayees(InsideAccounts inside, PayeeBook payees) {
        this.inside = inside;
        this.payees = payees;
    }

    /**
     * The payee. Whoever is described by the same account is the same payee.
     *
     * @throws Refused INPUT_INVALID naming the field
     */
    Payee of(Payer payer, AdhocDetails details) {
        Market market = payer.customer().market();
        if (PublishedPayee.hasAccount(details.account().text())) {
            return published(payer, details);
        }
        return switch (details.kind()) {
            case INTERNAL -> insider(payer, details, market, "INTERNAL");
            case GLOBAL -> insider(payer, details, marketOf(details), "INTERNAL");
            case PROXY -> proxy(payer, details, market);
            case EXTERNAL -> external(payer, details, market);
            case SEPA -> outsider(payer, details, iban(details.account(), true), bank(details), Currency.EUR, "SEPA");
            case WIRE -> wire(payer, details);
            case BILLER -> throw wrong(details.account());
        };
    }

    private Payee published(Payer payer, AdhocDetails details) {
        PayeeKind known = details.kind() == PayeeKind.PROXY ? PayeeKind.INTERNAL : details.kind();
        return payees.first(payer.space(), payer.customer(), known).orElseThrow(() -> wrong(details.account()));
    }

    private Payee insider(Payer payer, AdhocDetails details, Market market, String method) {
        InsideAccounts.Found found = inside.byNumber(
                        payer.space(), market, details.account().text().strip())
                .orElseThrow(() -> wrong(details.account()));
        return insider(payer, details, found, found.account().number().value(), method);
    }

    private Payee proxy(Payer payer, AdhocDetails details, Market market) {
        AccountProxy proxy =
                read(details.account(), AccountProxy.parse(details.account().text(), market));
        InsideAccounts.Found found =
                inside.byProxy(payer.space(), market, proxy).orElseThrow(() -> wrong(details.account()));
        return insider(payer, details, found, proxy.value(), "INTERNAL");
    }

    private static Payee insider(
            Payer payer, AdhocDetails details, InsideAccounts.Found found, String number, String method) {
        String name = details.name() == null ? found.name() : name(details.name());
        return payee(payer, details, name, number, found.account().currency(), method, null, found.receiver());
    }

    private static Payee external(Payer payer, AdhocDetails details, Market market) {
        Sent account = details.account();
        String number = market == Market.GB && isSortCode(details.bank())
                ? read(account, UkAccountNumber.parse(account.text())).value()
                : account.text().strip();
        return outsider(payer, details, number, bank(details), market.currency(), "GIRO");
    }

    private static Payee wire(Payer payer, AdhocDetails details) {
        Sent account = details.account();
        boolean letters = account.text().strip().matches("[A-Za-z]{2}[0-9]{2}.*");
        Currency currency = currency(details.currency());
        return outsider(
                payer,
                details,
                letters ? iban(account, false) : account.text().strip(),
                bank(details),
                currency,
                "SWIFT");
    }

    private static Payee outsider(
            Payer payer, AdhocDetails details, String number, PayeeBank bank, Currency currency, String method) {
        Sent sent = details.name();
        return payee(payer, details, sent == null ? number : name(sent), number, currency, method, bank, null);
    }

    private static Payee payee(
            Payer payer,
            AdhocDetails details,
            String name,
            String number,
            Currency currency,
            String method,
            @Nullable PayeeBank bank,
            Payee.@Nullable Receiver receiver) {
        Sent nickname = details.nickname();
        return new Payee(
                id(payer, details, number, bank),
                Holder.of(payer.customer()),
                details.kind(),
                name,
                nickname == null ? name : name(nickname),
                number,
                currency,
                List.of(method),
                bank,
                receiver,
                null);
    }

    private static String id(Payer payer, AdhocDetails details, String number, @Nullable PayeeBank bank) {
        return Dice.of(
                        SeedName.DEFAULT,
                        "payee",
                        payer.customer().market().name(),
                        payer.customer().userId(),
                        details.kind().name(),
                        number,
                        bank == null ? "" : bank.code())
                .hex(ID_LENGTH);
    }

    private static PayeeBank bank(AdhocDetails details) {
        Sent sent = details.bank();
        if (sent == null) {
            throw wrong(details.account());
        }
        if (isSortCode(sent)) {
            SortCode code = read(sent, SortCode.parse(sent.text()));
            return new PayeeBank(code.value(), code.value(), Market.GB.name());
        }
        Bic bic = read(sent, Bic.parse(sent.text()));
        return new PayeeBank(bic.value(), bic.value(), bic.country());
    }

    private static boolean isSortCode(@Nullable Sent bank) {
        return bank != null && bank.text().matches("[0-9 -]*");
    }

    private static String iban(Sent sent, boolean sepa) {
        return read(sent, sepa ? Iban.parseSepa(sent.text()) : Iban.parse(sent.text()))
                .value();
    }

    private static String name(Sent sent) {
        return read(sent, PayeeName.parse(sent.text())).value();
    }

    private static Currency currency(@Nullable Sent sent) {
        return Optional.ofNullable(sent)
                .flatMap(named -> Arrays.stream(Currency.values())
                        .filter(known -> known.name().equalsIgnoreCase(named.text()))
                        .findFirst())
                .orElseThrow(() -> wrong(sent == null ? new Sent("payeeCurrencyCode", "") : sent));
    }

    private static Market marketOf(AdhocDetails details) {
        Sent sent = details.country();
        return Optional.ofNullable(sent)
                .flatMap(named -> Arrays.stream(Market.values())
                        .filter(known -> known.country().equalsIgnoreCase(named.text())
                                || known.name().equalsIgnoreCase(named.text()))
                        .findFirst())
                .orElseThrow(() -> wrong(sent == null ? details.account() : sent));
    }

    private static <T> T read(Sent sent, Reading<T> reading) {
        return reading.orRefuse(sent.field());
    }

    private static Refused wrong(Sent sent) {
        return new Refused(InputInvalid.of(sent.field(), FieldFault.Kind.INVALID_REFERENCE));
    }
}
