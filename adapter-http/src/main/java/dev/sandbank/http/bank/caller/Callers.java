package dev.sandbank.http.bank.caller;

import dev.sandbank.application.AccountUseCases;
import dev.sandbank.application.CardUseCases;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.payment.account.ReadPaymentAccount;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.rewards.ReadCustomerPoints;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.http.operation.Call;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the facts about a caller. */
public final class Callers {

    private static final String ACCOUNT_ID = "accountId";

    /** Names under which an account of a payment is sent, the one that pays before the one that receives. */
    private static final List<String> PAYMENT_NAMES = List.of("sourceAccountId", "destinationAccountId");

    private final AccountUseCases accounts;
    private final ReadPaymentAccount readPaymentAccount;
    private final CardUseCases cards;
    private final ReadProfile readProfile;
    private final Viewers viewers;
    private final ReadCustomerPoints readCustomerPoints;
    private final SpaceClocks clocks;
    private final SeedNames seeds;

    public Callers(
            AccountUseCases accounts,
            ReadPaymentAccount readPaymentAccount,
            CardUseCases cards,
            ReadProfile readProfile,
            Viewers viewers,
            ReadCustomerPoints readCustomerPoints,
            SpaceClocks clocks,
            SeedNames seeds) {
        this.accounts = accounts;
        this.readPaymentAccount = readPaymentAccount;
        this.cards = cards;
        this.readProfile = readProfile;
        this.viewers = viewers;
        this.readCustomerPoints = readCustomerPoints;
        this.clocks = clocks;
        this.seeds = seeds;
    }

    /**
     * The caller.
     *
     * @throws Refused ACCOUNT_UNKNOWN or CARD_NOT_SHOWN if an account or card was sent that the caller does not see
     */
    public Caller of(Call call, Sent sent) {
        AccessToken token = call.caller().token();
        Viewer viewer = viewers.of(token);
        SeedName seed = seeds.of(token.space());
        List<HeldCard> sentCards = sentCards(viewer, sent);
        return new Caller(
                token.market(),
                inOrder(
                        accounts(viewer, sent, sentCards),
                        accounts.listAccounts().list(viewer).holdings().accounts()),
                inOrder(sentCards, cards.seeCards().see(viewer)),
                readProfile.read(viewer.space(), viewer.customer()),
                () -> readCustomerPoints.read(viewer.space(), viewer.customer()).available(),
                account -> AskedHistory.lines(
                        accounts.readTransactions(), viewer, account, sent.about(ACCOUNT_ID, account.value())),
                LocalDate.ofInstant(clocks.now(token.space()), token.market().zone()),
                sent,
                seed,
                label(seed, viewer.customer(), call.path()));
    }

    /**
     * The words around the values must never change, because all random values of shaped answers depend on this text.
     */
    private static String label(SeedName seed, CustomerId customer, String path) {
        return seed.value() + "/CustomerId[market=" + customer.market().name() + ", userId=" + customer.userId() + "]"
                + path;
    }

    /** First the accounts that were sent, then the accounts of the cards that were sent. */
    private List<Account> accounts(Viewer viewer, Sent sent, List<HeldCard> sentCards) {
        List<Account> found = new ArrayList<>();
        sent.all(ACCOUNT_ID).stream()
                .distinct()
                .forEach(id -> found.add(accounts.readAccount().read(viewer, new AccountId(id))));
        for (String name : PAYMENT_NAMES) {
            String id = sent.value(name);
            if (id != null) {
                found.add(readPaymentAccount.read(viewer, new AccountId(id)));
            }
        }
        sentCards.forEach(card -> found.add(accounts.readAccount().read(viewer, card.account())));
        return found;
    }

    private List<HeldCard> sentCards(Viewer viewer, Sent sent) {
        return sent.all("cardId").stream()
                .map(id -> cards.readCard().read(viewer, new CardId(id)))
                .toList();
    }

    /** Everything that the caller sees; the parts that were sent come first. */
    private static <T> List<T> inOrder(List<T> sent, List<T> seen) {
        Set<T> ordered = new LinkedHashSet<>(sent);
        ordered.addAll(seen);
        return List.copyOf(ordered);
    }
}
