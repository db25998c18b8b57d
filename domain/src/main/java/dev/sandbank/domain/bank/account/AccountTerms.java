package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.ledger.Balance;

/** The details that only accounts of one kind have, on the day on which the account is read. */
public sealed interface AccountTerms
        permits DepositTerms,
                CardTerms,
                ReadyCreditTerms,
                LoanTerms,
                FundTerms,
                BrokerageTerms,
                CallDepositTerms,
                PremiumDepositTerms,
                TimeDepositTerms {

    /** These terms with balance and available amount changed by entries. */
    default AccountTerms after(Balance change) {
        return this;
    }

    /** These terms with the entries applied to the figures of statements. */
    default AccountTerms billing(AccountJournal journal) {
        return this;
    }
}
