package dev.sandbank.domain.bank.account;

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
                TimeDepositTerms {}
