package dev.sandbank.domain.bank.seed.payees;

import dev.sandbank.domain.bank.payment.payee.PayeeBank;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.market.Currency;

/** People abroad whom every test customer knows. The two IBANs are the examples of the IBAN registry. */
enum Foreigner {
    BERLIN(PayeeKind.SEPA, "Anna Becker", "DE89370400440532013000", Currency.EUR, "NRDSDEFF", "Nordstern Bank", "DE"),
    PARIS(PayeeKind.SEPA, "Luc Moreau", "FR1420041010050500013M02606", Currency.EUR, "BRSEFRPP", "Banque Rivage", "FR"),
    BOSTON(PayeeKind.WIRE, "Harper Quinn", "000412889037", Currency.USD, "HRBBUS33", "Harbor Trust Bank", "US"),
    OSAKA(PayeeKind.WIRE, "Haruka Mori", "1730045", Currency.JPY, "KMNOJPJT", "Kamino Bank", "JP");

    private final PayeeKind kind;
    private final String fullName;
    private final String account;
    private final Currency currency;
    private final PayeeBank bank;

    Foreigner(
            PayeeKind kind,
            String fullName,
            String account,
            Currency currency,
            String bic,
            String bankName,
            String country) {
        this.kind = kind;
        this.fullName = fullName;
        this.account = account;
        this.currency = currency;
        this.bank = new PayeeBank(bic, bankName, country);
    }

    PayeeKind kind() {
        return kind;
    }

    String fullName() {
        return fullName;
    }

    String account() {
        return account;
    }

    Currency currency() {
        return currency;
    }

    PayeeBank bank() {
        return bank;
    }
}
