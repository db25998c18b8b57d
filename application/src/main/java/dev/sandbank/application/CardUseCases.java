package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.card.ListCardAddresses;
import dev.sandbank.application.bank.card.ListCards;
import dev.sandbank.application.bank.card.ReadCard;
import dev.sandbank.application.bank.card.ReadCardStatement;
import dev.sandbank.application.bank.card.SeeCards;
import dev.sandbank.application.bank.card.change.CardChangeUseCases;
import dev.sandbank.application.bank.card.corporate.ChangeCompanyContacts;
import dev.sandbank.application.bank.card.corporate.ChangeCorporateCard;
import dev.sandbank.application.bank.card.corporate.ReadCompanyContacts;
import dev.sandbank.application.bank.card.corporate.ReadCorporateCard;
import dev.sandbank.application.bank.card.work.CardSecrets;
import dev.sandbank.application.bank.card.work.CardStepUp;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.application.bank.profile.ReadProfile;

/** The use cases that read and change cards. */
public record CardUseCases(
        ListCards listCards,
        SeeCards seeCards,
        ReadCard readCard,
        ListCardAddresses listCardAddresses,
        ReadCardStatement readCardStatement,
        ReadCorporateCard readCorporateCard,
        ChangeCorporateCard changeCorporateCard,
        ReadCompanyContacts readCompanyContacts,
        ChangeCompanyContacts changeCompanyContacts,
        CardChangeUseCases changes) {

    /** Makes the use cases over these stores and views of the bank. */
    public static CardUseCases over(Stores stores, Ports ports, BankViews views, StepUpUseCases stepUp) {
        CardWork work =
                new CardWork(views, stores.bankRecords(), stores.journal(), stores.transactions(), ports.clocks());
        ReadProfile readProfile = new ReadProfile(ports.seeds(), stores.journal());
        CardStepUp cardStepUp = new CardStepUp(
                work,
                stepUp.startControlFlow(),
                stepUp.finishControlFlow(),
                readProfile,
                ports.policy().stepUp());
        return new CardUseCases(
                new ListCards(views),
                new SeeCards(views),
                new ReadCard(views),
                new ListCardAddresses(views, readProfile),
                new ReadCardStatement(views),
                new ReadCorporateCard(views),
                new ChangeCorporateCard(work),
                new ReadCompanyContacts(views),
                new ChangeCompanyContacts(work),
                CardChangeUseCases.over(
                        views,
                        work,
                        cardStepUp,
                        new CardSecrets(ports.ciphertexts()),
                        stepUp.startControlFlow(),
                        stores.controlFlows()));
    }
}
