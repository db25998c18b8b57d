package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.ledger.Balance;

/** What only accounts of one kind have, as of the day they are looked at. */
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

    /** These terms once entries have changed what is there and what can be spent. */
    default AccountTerms after(Balance change) {
        return this;
    }

    /** These terms with the entries in what they say of statements. */
    default AccountTerms billing(AccountJournal journal) {
        return this;
    }
}
