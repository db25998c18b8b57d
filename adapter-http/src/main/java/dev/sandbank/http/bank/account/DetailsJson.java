package dev.sandbank.http.bank.account;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.AccountTerms;
import dev.sandbank.domain.bank.account.BrokerageTerms;
import dev.sandbank.domain.bank.account.CallDepositTerms;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.DepositTerms;
import dev.sandbank.domain.bank.account.FundTerms;
import dev.sandbank.domain.bank.account.LoanTerms;
import dev.sandbank.domain.bank.account.PremiumDepositTerms;
import dev.sandbank.domain.bank.account.ReadyCreditTerms;
import dev.sandbank.domain.bank.account.TimeDepositTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of {@code GET /v1/accounts/{accountId}}: one record for each shape. */
interface DetailsJson {

    /** The account under the key of its kind. */
    static Map<String, DetailsJson> of(Account account) {
        return Map.of(Wrappers.details(account.kind()), details(account, account.terms()));
    }

    private static DetailsJson details(Account account, AccountTerms terms) {
        Head head = Head.of(account);
        if (terms instanceof DepositTerms deposit) {
            return Deposit.of(head, account, deposit);
        }
        if (terms instanceof CardTerms card) {
            return CreditDetailsJson.Card.of(head, account, card);
        }
        if (terms instanceof ReadyCreditTerms credit) {
            return CreditDetailsJson.ReadyCredit.of(head, account, credit);
        }
        if (terms instanceof LoanTerms loan) {
            return CreditDetailsJson.Loan.of(head, account, loan);
        }
        if (terms instanceof TimeDepositTerms deposit) {
            return TermDetailsJson.TimeDeposit.of(head, deposit);
        }
        if (terms instanceof PremiumDepositTerms deposit) {
            return TermDetailsJson.PremiumDeposit.of(account, deposit);
        }
        if (terms instanceof CallDepositTerms deposit) {
            return TermDetailsJson.CallDeposit.of(head, account, deposit);
        }
        return terms instanceof FundTerms funds
                ? InvestmentDetailsJson.Funds.of(head, account, funds)
                : InvestmentDetailsJson.Brokerage.of(head, account, (BrokerageTerms) terms);
    }

    /** The first fields of the details of most accounts. */
    record Head(String productName, String productCode, String displayAccountNumber, String currencyCode) {

        static Head of(Account account) {
            return new Head(
                    account.product().name(),
                    account.product().code(),
                    account.number().value(),
                    account.currency().name());
        }
    }

    /** Savings and checking; only checking accounts can be overdrawn. */
    record Deposit(
            @JsonUnwrapped Head head,
            BigDecimal currentBalance,
            BigDecimal availableBalance,
            @Nullable BigDecimal overdraftLimit,
            @Nullable BigDecimal availableOverdraftLimit,
            LocalDate lastStatementDate,
            BigDecimal holdAmount,
            BigDecimal floatAmount,
            BigDecimal totalInterestAmount,
            LocalDate openingDate)
            implements DetailsJson {

        static Deposit of(Head head, Account account, DepositTerms terms) {
            BigDecimal overdraft = account.kind() == AccountKind.CHECKING ? Numbers.of(terms.overdraftLimit()) : null;
            return new Deposit(
                    head,
                    Numbers.of(account.balance()),
                    Numbers.of(terms.available()),
                    overdraft,
                    overdraft == null ? null : Numbers.of(terms.overdraftLeft()),
                    terms.lastStatementOn(),
                    Numbers.of(terms.hold()),
                    Numbers.of(terms.uncleared()),
                    Numbers.of(terms.interestThisYear()),
                    terms.openedOn());
        }
    }
}
