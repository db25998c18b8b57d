package dev.sandbank.http.bank;

import dev.sandbank.application.BankUseCases;
import dev.sandbank.application.LoanUseCases;
import dev.sandbank.application.PaymentUseCases;
import dev.sandbank.application.RewardsUseCases;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.http.bank.account.AccountOperations;
import dev.sandbank.http.bank.account.access.AccessOperations;
import dev.sandbank.http.bank.account.closure.ClosureOperations;
import dev.sandbank.http.bank.account.consent.ConsentOperations;
import dev.sandbank.http.bank.account.routing.RoutingOperations;
import dev.sandbank.http.bank.account.statement.StatementOperations;
import dev.sandbank.http.bank.account.statement.TaxOperations;
import dev.sandbank.http.bank.account.transaction.TransactionOperations;
import dev.sandbank.http.bank.caller.Viewers;
import dev.sandbank.http.bank.card.CardOperations;
import dev.sandbank.http.bank.card.corporate.ContactOperations;
import dev.sandbank.http.bank.card.corporate.CorporateOperations;
import dev.sandbank.http.bank.loan.InstalmentOperations;
import dev.sandbank.http.bank.loan.LoanOperations;
import dev.sandbank.http.bank.loan.MergeOperations;
import dev.sandbank.http.bank.loan.offered.OfferedInstalmentOperations;
import dev.sandbank.http.bank.loan.offered.OfferedLoanOperations;
import dev.sandbank.http.bank.loan.topup.TopUpOperations;
import dev.sandbank.http.bank.offer.OfferOperations;
import dev.sandbank.http.bank.payment.PayeeOperations;
import dev.sandbank.http.bank.payment.PaymentAccountLists;
import dev.sandbank.http.bank.payment.PaymentExecutions;
import dev.sandbank.http.bank.payment.PaymentPreparations;
import dev.sandbank.http.bank.payment.RepeatingOperations;
import dev.sandbank.http.bank.payment.TransferOperations;
import dev.sandbank.http.bank.payment.bill.BillOperations;
import dev.sandbank.http.bank.payment.bundle.BundleOperations;
import dev.sandbank.http.bank.product.ProductOperations;
import dev.sandbank.http.bank.profile.AlertOperations;
import dev.sandbank.http.bank.profile.PortraitOperations;
import dev.sandbank.http.bank.profile.ProfileChangeOperations;
import dev.sandbank.http.bank.profile.ProfileOperations;
import dev.sandbank.http.bank.reference.ReferenceOperations;
import dev.sandbank.http.bank.rewards.AmericanRewardsOperations;
import dev.sandbank.http.bank.rewards.RewardCatalogueOperations;
import dev.sandbank.http.bank.rewards.RewardOrderOperations;
import dev.sandbank.http.bank.rewards.RewardsOperations;
import dev.sandbank.http.idempotency.OnceHandlers;
import dev.sandbank.http.operation.Handler;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The handlers of the bank's operations, by {@code operationId}. */
public final class BankOperations {

    private BankOperations() {}

    /**
     * All of them.
     *
     * @param once makes the handlers of what is carried out once for each idempotency key
     * @param viewers the customers whose bank a token shows
     * @param publicUrl the address at which callers reach the server, for links in answers
     * @param secrets for what is encrypted in answers
     */
    public static Map<String, Handler> handlers(
            BankUseCases useCases, OnceHandlers once, Viewers viewers, Supplier<String> publicUrl, Secrets secrets) {
        Map<String, Handler> handlers = new HashMap<>();
        handlers.putAll(accounts(useCases, viewers, publicUrl, secrets));
        handlers.putAll(cards(useCases, viewers));
        handlers.putAll(loans(useCases.loans()));
        handlers.putAll(payments(useCases.payments(), once));
        handlers.putAll(rewards(useCases.rewards(), once));
        handlers.putAll(new ProfileOperations(useCases.profiles()).handlers());
        handlers.putAll(new ProfileChangeOperations(useCases.profiles()).handlers());
        handlers.putAll(new PortraitOperations(useCases.profiles()).handlers());
        handlers.putAll(new AlertOperations(
                        useCases.alerts(),
                        useCases.profiles(),
                        useCases.accounts().readAccount())
                .handlers());
        handlers.putAll(new ProductOperations(useCases.products(), publicUrl).handlers());
        handlers.putAll(new ReferenceOperations(useCases.reference()).handlers());
        return handlers;
    }

    private static Map<String, Handler> payments(PaymentUseCases useCases, OnceHandlers once) {
        Map<String, Handler> handlers = new HashMap<>();
        handlers.putAll(new TransferOperations(useCases).handlers());
        handlers.putAll(new PaymentPreparations(useCases).handlers());
        handlers.putAll(new PaymentExecutions(useCases, once).handlers());
        handlers.putAll(new RepeatingOperations(useCases.repeating(), once).handlers());
        handlers.putAll(new PaymentAccountLists(useCases).handlers());
        handlers.putAll(new PayeeOperations(useCases).handlers());
        handlers.putAll(new BundleOperations(useCases, once).handlers());
        handlers.putAll(new BillOperations(useCases.bills()).handlers());
        return handlers;
    }

    private static Map<String, Handler> accounts(
            BankUseCases useCases, Viewers viewers, Supplier<String> publicUrl, Secrets secrets) {
        Map<String, Handler> handlers = new HashMap<>();
        handlers.putAll(new AccountOperations(useCases.accounts(), viewers).handlers());
        handlers.putAll(new TransactionOperations(
                        useCases.accounts(),
                        useCases.payments().listPayees(),
                        useCases.profiles().readProfile())
                .handlers());
        handlers.putAll(new AccessOperations(useCases.accounts().createAccessCode(), viewers, publicUrl).handlers());
        handlers.putAll(new RoutingOperations(useCases.accounts().readRouting(), secrets).handlers());
        handlers.putAll(new StatementOperations(useCases.accounts()).handlers());
        handlers.putAll(
                new TaxOperations(useCases.accounts(), useCases.profiles().readProfile()).handlers());
        handlers.putAll(
                new ClosureOperations(useCases.accounts(), useCases.rewards().readCustomerPoints()).handlers());
        handlers.putAll(new ConsentOperations(useCases.accounts()).handlers());
        return handlers;
    }

    private static Map<String, Handler> cards(BankUseCases useCases, Viewers viewers) {
        Map<String, Handler> handlers = new HashMap<>();
        handlers.putAll(new CardOperations(useCases.cards(), viewers).handlers());
        handlers.putAll(new CorporateOperations(
                        useCases.cards().readCorporateCard(), useCases.cards().changeCorporateCard(), viewers)
                .handlers());
        handlers.putAll(new ContactOperations(
                        useCases.cards().readCompanyContacts(), useCases.cards().changeCompanyContacts(), viewers)
                .handlers());
        return handlers;
    }

    private static Map<String, Handler> rewards(RewardsUseCases useCases, OnceHandlers once) {
        Map<String, Handler> handlers = new HashMap<>();
        handlers.putAll(new RewardsOperations(useCases).handlers());
        handlers.putAll(new RewardCatalogueOperations(useCases).handlers());
        handlers.putAll(new RewardOrderOperations(useCases.orders(), once).handlers());
        handlers.putAll(new AmericanRewardsOperations(useCases).handlers());
        return handlers;
    }

    private static Map<String, Handler> loans(LoanUseCases useCases) {
        Map<String, Handler> handlers = new HashMap<>();
        handlers.putAll(new LoanOperations(useCases).handlers());
        handlers.putAll(new InstalmentOperations(useCases).handlers());
        handlers.putAll(new MergeOperations(useCases).handlers());
        handlers.putAll(new OfferOperations(useCases.offers()).handlers());
        handlers.putAll(new TopUpOperations(useCases.topUps()).handlers());
        handlers.putAll(new OfferedLoanOperations(useCases).handlers());
        handlers.putAll(new OfferedInstalmentOperations(useCases).handlers());
        return handlers;
    }
}
