package dev.sandbank.domain.bank.seed.holdings;

import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.Product;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;

/** The names and codes the bank sells accounts under. */
public final class ProductNames {

    private ProductNames() {}

    public static Product of(Market market, AccountKind kind, Currency currency) {
        String name = market == Market.PL ? polish(kind) : english(kind);
        return new Product(kind.isDeposit() ? name + " " + currency : name, code(kind));
    }

    private static String english(AccountKind kind) {
        return switch (kind) {
            case SAVINGS -> "STEP UP SAVINGS";
            case CHECKING -> "EVERYDAY CHECKING";
            case CREDIT_CARD -> "PLATINUM CREDIT CARD";
            case READY_CREDIT -> "READY CREDIT";
            case LOAN -> "PERSONAL LOAN";
            case MUTUAL_FUND -> "MUTUAL FUNDS ACCOUNT";
            case SECURITIES_BROKERAGE -> "SECURITIES BROKERAGE ACCOUNT";
            case CALL_DEPOSIT -> "CALL DEPOSIT";
            case PREMIUM_DEPOSIT -> "PREMIUM DEPOSIT";
            case TIME_DEPOSIT -> "TIME DEPOSIT";
        };
    }

    private static String polish(AccountKind kind) {
        return switch (kind) {
            case SAVINGS -> "KONTO OSZCZEDNOSCIOWE";
            case CHECKING -> "KONTO OSOBISTE";
            case CREDIT_CARD -> "KARTA KREDYTOWA PLATINUM";
            case READY_CREDIT -> "LINIA KREDYTOWA";
            case LOAN -> "POZYCZKA GOTOWKOWA";
            case MUTUAL_FUND -> "RACHUNEK FUNDUSZY";
            case SECURITIES_BROKERAGE -> "RACHUNEK MAKLERSKI";
            case CALL_DEPOSIT -> "LOKATA A VISTA";
            case PREMIUM_DEPOSIT -> "LOKATA PREMIUM";
            case TIME_DEPOSIT -> "LOKATA TERMINOWA";
        };
    }

    private static String code(AccountKind kind) {
        return switch (kind) {
            case SAVINGS -> "0007_SSC20";
            case CHECKING -> "0001_SAG00";
            case CREDIT_CARD -> "0004_VC400";
            case READY_CREDIT -> "0009_RC100";
            case LOAN -> "0008_PL001";
            case MUTUAL_FUND -> "0248_MFRDR";
            case SECURITIES_BROKERAGE -> "0131_SBC";
            case CALL_DEPOSIT -> "0023_CHPS";
            case PREMIUM_DEPOSIT -> "0228_PMPL";
            case TIME_DEPOSIT -> "0204_UFTD";
        };
    }
}
