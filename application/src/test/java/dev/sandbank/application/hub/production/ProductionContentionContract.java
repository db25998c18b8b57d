package dev.sandbank.application.hub.production;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.DeskUseCases;
import dev.sandbank.application.StoreContract;
import dev.sandbank.application.support.Race;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.ProductionFixture;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ProductionRefusal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;

/** Production is asked for once and decided once, in however many browsers at the same moment (H6, H70). */
public abstract class ProductionContentionContract extends StoreContract {

    private static final int CROWD = 4;

    @Example
    void productionIsAskedForOnceAndDecidedOnce() {
        DeskWorld world = new DeskWorld(stores());
        DeveloperId ann = world.developer("ann");
        ClientId shop = world.application("shop", ann);
        DeskUseCases.Production ofAnn = world.productions(ann);
        NewProduction wanted = new NewProduction(shop, List.of(Market.SG), ProductionFixture.COMPANY);

        assertThat(Race.refusals(CROWD, () -> ofAnn.request().request(ann, wanted, null)))
                .containsOnlyOnce(Optional.empty())
                .contains(Optional.of(ProductionRefusal.PRODUCTION_OPEN_ALREADY));
        assertThat(world.mails()).hasSize(1);

        ProductionId id = ofAnn.listOwn().list(ann, Seek.first(1)).rows().get(0).id();
        DeskUseCases.Review reviews = world.reviewer().review();
        List<ProductionVerdict> verdicts = List.of(
                ProductionVerdict.APPROVE,
                ProductionVerdict.DECLINE,
                ProductionVerdict.APPROVE,
                ProductionVerdict.DECLINE);
        List<Runnable> decisions = verdicts.stream()
                .<Runnable>map(verdict -> () -> reviews.decide().decide(id, verdict, "Because.", null))
                .toList();
        List<Optional<dev.sandbank.domain.refusal.Reason>> answers = Race.refusals(decisions);

        assertThat(answers)
                .containsOnlyOnce(Optional.empty())
                .contains(Optional.of(ProductionRefusal.PRODUCTION_ELSEWHERE));
        ProductionVerdict won = verdicts.get(answers.indexOf(Optional.empty()));
        assertThat(reviews.show().show(id).request().state())
                .isEqualTo(won == ProductionVerdict.APPROVE ? ProductionState.APPROVED : ProductionState.DECLINED);
        assertThat(world.mails()).hasSize(2);
    }
}
