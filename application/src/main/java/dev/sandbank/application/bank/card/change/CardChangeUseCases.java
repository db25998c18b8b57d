package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.card.currency.LinkAccounts;
import dev.sandbank.application.bank.card.currency.LinkCurrency;
import dev.sandbank.application.bank.card.currency.ReadCurrencyCard;
import dev.sandbank.application.bank.card.currency.UnlinkCurrencies;
import dev.sandbank.application.bank.card.limit.AgreeToLowerLimit;
import dev.sandbank.application.bank.card.limit.LowerCreditLimit;
import dev.sandbank.application.bank.card.limit.RaiseCreditLimit;
import dev.sandbank.application.bank.card.limit.SetCardLimits;
import dev.sandbank.application.bank.card.work.CardSecrets;
import dev.sandbank.application.bank.card.work.CardStepUp;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.application.stepup.ControlFlows;
import dev.sandbank.application.stepup.StartControlFlow;

/** The use cases that change cards. */
public record CardChangeUseCases(
        ActivateCard activateCard,
        ConfirmCardActivation confirmCardActivation,
        ActivateCardBeforeLogin activateCardBeforeLogin,
        DeactivateCard deactivateCard,
        VerifyCardDigits verifyCardDigits,
        UpdateOverseasUse updateOverseasUse,
        ConfirmOverseasUse confirmOverseasUse,
        ReportCard reportCard,
        ResetPin resetPin,
        ConfirmPinReset confirmPinReset,
        ChangePinBeforeLogin changePinBeforeLogin,
        SetCardLimits setCardLimits,
        RaiseCreditLimit raiseCreditLimit,
        LowerCreditLimit lowerCreditLimit,
        AgreeToLowerLimit agreeToLowerLimit,
        ListJourneys listJourneys,
        AddJourney addJourney,
        ChangeJourneys changeJourneys,
        WithdrawJourneys withdrawJourneys,
        OrderSupplementaryCards orderSupplementaryCards,
        OrderCompanionCard orderCompanionCard,
        ListSupplementaryCards listSupplementaryCards,
        ReadCurrencyCard readCurrencyCard,
        LinkAccounts linkAccounts,
        LinkCurrency linkCurrency,
        UnlinkCurrencies unlinkCurrencies,
        KeepNotice keepNotice) {

    /** The use cases over the cards and what waits for one-time codes. */
    public static CardChangeUseCases over(
            BankViews views,
            CardWork work,
            CardStepUp stepUp,
            CardSecrets secrets,
            StartControlFlow startControlFlow,
            ControlFlows flows) {
        return new CardChangeUseCases(
                new ActivateCard(work, stepUp, secrets),
                new ConfirmCardActivation(stepUp),
                new ActivateCardBeforeLogin(stepUp),
                new DeactivateCard(work),
                new VerifyCardDigits(work, secrets),
                new UpdateOverseasUse(work, stepUp),
                new ConfirmOverseasUse(stepUp),
                new ReportCard(work),
                new ResetPin(work, stepUp, secrets),
                new ConfirmPinReset(stepUp),
                new ChangePinBeforeLogin(stepUp, secrets),
                new SetCardLimits(work),
                new RaiseCreditLimit(work),
                new LowerCreditLimit(work, startControlFlow),
                new AgreeToLowerLimit(work, flows),
                new ListJourneys(views),
                new AddJourney(work),
                new ChangeJourneys(work),
                new WithdrawJourneys(work),
                new OrderSupplementaryCards(work),
                new OrderCompanionCard(work, stepUp),
                new ListSupplementaryCards(views),
                new ReadCurrencyCard(views),
                new LinkAccounts(work),
                new LinkCurrency(work),
                new UnlinkCurrencies(work),
                new KeepNotice(work));
    }
}
