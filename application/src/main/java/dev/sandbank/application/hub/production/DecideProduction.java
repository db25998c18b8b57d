package dev.sandbank.application.hub.production;

import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionWish;
import dev.sandbank.domain.oauth.client.Approval;
import dev.sandbank.domain.refusal.Refused;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a reviewer take a request, ask about it, approve or decline it; the developer is told by mail. An approval opens its
 * markets to the application of production, if there is one.
 */
public final class DecideProduction {

    private final Productions productions;
    private final Clients clients;
    private final Transactions transactions;
    private final ProductionLedger ledger;

    public DecideProduction(
            Productions productions, Clients clients, Transactions transactions, ProductionLedger ledger) {
        this.productions = productions;
        this.clients = clients;
        this.transactions = transactions;
        this.ledger = ledger;
    }

    /**
     * Decides. Of two that decide at once the first one decides, and the second one is refused.
     *
     * @param typed the question or the reason, which must not be empty; for an approval it may be empty, and one who takes
     *     a request says nothing
     * @param seen the number of steps that the reviewer has seen; null if that is not known. A request that went on since
     *     is not decided unseen.
     * @throws Refused PRODUCTION_UNKNOWN, PRODUCTION_DETAILS_INVALID, PRODUCTION_FULL, PRODUCTION_ELSEWHERE with who decided
     *     and when
     */
    public ProductionRequest decide(ProductionId id, ProductionVerdict verdict, String typed, @Nullable Integer seen) {
        String text = text(verdict, typed);
        return transactions.run(() -> {
            ProductionRequest decided = decided(productions.require(id).afterSteps(seen), verdict, text);
            if (verdict == ProductionVerdict.APPROVE) {
                openMarkets(decided.wish());
            }
            return ledger.step(action(verdict), decided);
        });
    }

    /** An application of production that was taken before may call the further markets at once. */
    private void openMarkets(ProductionWish wish) {
        clients.findApprovedFor(wish.application()).ifPresent(client -> {
            Approval approval = Objects.requireNonNull(client.approval(), "it was found by that");
            clients.replace(client.withApproval(approval.with(Set.copyOf(wish.markets()))));
        });
    }

    private ProductionRequest decided(ProductionRequest request, ProductionVerdict verdict, String text) {
        return switch (verdict) {
            case TAKE -> request.take(ledger.decision());
            case ASK -> request.ask(ledger.decision(), text);
            case APPROVE -> request.approve(ledger.decision(), text);
            case DECLINE -> request.decline(ledger.decision(), text);
        };
    }

    private static String text(ProductionVerdict verdict, String typed) {
        return switch (verdict) {
            case TAKE -> "";
            case ASK -> ProductionLedger.needed("question", typed);
            case APPROVE -> ProductionLedger.optional(typed);
            case DECLINE -> ProductionLedger.needed("reason", typed);
        };
    }

    private static AuditAction action(ProductionVerdict verdict) {
        return switch (verdict) {
            case TAKE -> AuditAction.PRODUCTION_TAKEN;
            case ASK -> AuditAction.PRODUCTION_ASKED;
            case APPROVE -> AuditAction.PRODUCTION_APPROVED;
            case DECLINE -> AuditAction.PRODUCTION_DECLINED;
        };
    }
}
