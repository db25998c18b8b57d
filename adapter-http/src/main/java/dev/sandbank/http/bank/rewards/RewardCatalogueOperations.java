package dev.sandbank.http.bank.rewards;

import dev.sandbank.application.RewardsUseCases;
import dev.sandbank.domain.bank.rewards.PointBalance;
import dev.sandbank.domain.bank.rewards.RewardCatalogue;
import dev.sandbank.domain.bank.rewards.RewardCategory;
import dev.sandbank.domain.bank.rewards.RewardItem;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rewards that a customer can exchange points for. */
public final class RewardCatalogueOperations {

    private static final String CATEGORY = "categoryCode";

    private final RewardsUseCases useCases;

    public RewardCatalogueOperations(RewardsUseCases useCases) {
        this.useCases = useCases;
    }

    public Map<String, Handler> handlers() {
        return Map.of("readRewardCatalogue", this::catalogue, "listRewardCategories", this::categories);
    }

    private Answer catalogue(Call call) {
        Grant grant = call.grant();
        String category = call.query(CATEGORY);
        List<RewardItem> rewards = rewards(call, category == null ? null : category(category));
        PointBalance balance = useCases.readCustomerPoints().read(grant.space(), grant.customer());
        return Answer.json(RewardCatalogueJson.of(balance, rewards));
    }

    private Answer categories(Call call) {
        return Answer.json(new RewardCatalogueJson.Categories(Arrays.stream(RewardCategory.values())
                .map(category -> RewardCatalogueJson.Category.of(
                        category, rewards(call, category).size()))
                .toList()));
    }

    private static List<RewardItem> rewards(Call call, @Nullable RewardCategory category) {
        return RewardCatalogue.of(call.market()).stream()
                .filter(reward -> category == null || reward.category() == category)
                .toList();
    }

    private static RewardCategory category(String name) {
        return Arrays.stream(RewardCategory.values())
                .filter(category -> category.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(InputInvalid.of(CATEGORY, FieldFault.Kind.INVALID_REFERENCE)));
    }
}
