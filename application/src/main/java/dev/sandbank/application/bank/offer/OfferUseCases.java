package dev.sandbank.application.bank.offer;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.desk.LoanWork;
import dev.sandbank.application.bank.onboarding.OpenTakenProducts;
import dev.sandbank.application.bank.profile.ReadIncome;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.support.Transactions;

/** The use cases behind offers to customers. */
public record OfferUseCases(ListOffers listOffers, AnswerOffer answerOffer, TakeOffer takeOffer) {

    /** The use cases over the bank as it is read. */
    public static OfferUseCases over(
            BankViews views,
            LoanWork work,
            BankRecords records,
            Transactions transactions,
            SeedNames seeds,
            ReadProfile readProfile) {
        ReadIncome readIncome = new ReadIncome(seeds);
        return new OfferUseCases(
                new ListOffers(views, readIncome),
                new AnswerOffer(views, readIncome, records, transactions),
                new TakeOffer(
                        views,
                        readIncome,
                        work,
                        records,
                        transactions,
                        readProfile,
                        new OpenTakenProducts(records, seeds)));
    }
}
