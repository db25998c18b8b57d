package dev.sandbank.bootstrap;

import dev.sandbank.application.bank.account.ListAccounts;
import dev.sandbank.application.bank.account.ReadAccount;
import dev.sandbank.application.bank.account.ReadTransactions;
import dev.sandbank.application.bank.account.Seeds;
import dev.sandbank.application.bank.card.CardSeeds;
import dev.sandbank.application.bank.card.ListCards;
import dev.sandbank.application.bank.card.ReadCard;
import dev.sandbank.application.bank.card.SeeCards;
import dev.sandbank.application.bank.product.ListProducts;
import dev.sandbank.application.bank.product.OpenProducts;
import dev.sandbank.application.bank.product.ReadProduct;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.reference.FindEmployers;
import dev.sandbank.application.bank.reference.FindStreets;
import dev.sandbank.application.bank.reference.ReadReferenceData;
import dev.sandbank.application.bank.rewards.ActivateRewardLink;
import dev.sandbank.application.bank.rewards.EnableRewards;
import dev.sandbank.application.bank.rewards.LinkRewards;
import dev.sandbank.application.bank.rewards.ReadCloakedPointBalance;
import dev.sandbank.application.bank.rewards.ReadCustomerPoints;
import dev.sandbank.application.bank.rewards.ReadPointBalance;
import dev.sandbank.application.bank.rewards.ReadRewardsEligibility;
import dev.sandbank.application.bank.rewards.RedeemPoints;
import dev.sandbank.application.bank.rewards.Redemptions;
import dev.sandbank.application.bank.rewards.RewardLinks;
import dev.sandbank.application.bank.rewards.UnlinkRewards;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.http.bank.BankUseCases;
import dev.sandbank.http.bank.RewardsUseCases;
import dev.sandbank.http.bank.account.AccountUseCases;
import dev.sandbank.http.bank.card.CardUseCases;
import dev.sandbank.http.bank.product.ProductUseCases;
import dev.sandbank.http.bank.reference.ReferenceUseCases;
import dev.sandbank.persistence.SqliteStores;

/** The use cases of the bank. */
final class BankAssembly {

    private BankAssembly() {}

    static BankUseCases of(SqliteStores stores, SpaceClocks clocks, Secrets secrets, Seeds seeds) {
        OpenProducts products = new OpenProducts();
        CardSeeds cards = new CardSeeds(clocks);
        return new BankUseCases(
                new AccountUseCases(new ListAccounts(seeds), new ReadAccount(seeds), new ReadTransactions(seeds)),
                new CardUseCases(new ListCards(cards), new SeeCards(cards), new ReadCard(cards)),
                new ReadProfile(),
                rewards(stores, clocks, secrets),
                new ProductUseCases(new ListProducts(products), new ReadProduct(products)),
                new ReferenceUseCases(new ReadReferenceData(), new FindEmployers(), new FindStreets()));
    }

    private static RewardsUseCases rewards(SqliteStores stores, SpaceClocks clocks, Secrets secrets) {
        RewardLinks links = stores.rewardLinks();
        Redemptions redemptions = stores.redemptions();
        Transactions transactions = stores.transactions();
        return new RewardsUseCases(
                new LinkRewards(links, transactions, clocks, secrets),
                new ActivateRewardLink(links, transactions),
                new ReadPointBalance(links, redemptions),
                new RedeemPoints(links, redemptions, transactions, clocks, secrets),
                new EnableRewards(links, transactions, secrets),
                new ReadCloakedPointBalance(links, redemptions, secrets),
                new ReadRewardsEligibility(redemptions),
                new UnlinkRewards(links, transactions, clocks),
                new ReadCustomerPoints(redemptions));
    }
}
