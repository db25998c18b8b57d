package dev.sandbank.http.operation;

import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refusal.TryLater;
import java.util.List;
import java.util.Set;

/** The reasons why a valid token does not allow this operation, or not now. */
public enum AccessRefusal implements HttpReason {
    GRANT_KIND_WRONG,
    OPERATION_NOT_IN_MARKET,
    TOKEN_OF_ANOTHER_MARKET,
    SCOPE_MISSING,
    RATE_EXCEEDED;

    @Override
    public <A> A inHttp(HttpReasonTable<A> table) {
        return table.of(this);
    }

    /** The kind of the token does not allow the operation. */
    public record GrantKindWrong(Set<GrantKind> wanted, GrantKind sent) implements Refusal {
        public GrantKindWrong {
            wanted = Set.copyOf(wanted);
        }

        @Override
        public Reason reason() {
            return GRANT_KIND_WRONG;
        }
    }

    /** The token is of a market in which the operation is not published. */
    public record OperationNotInMarket(Market market, Set<Market> published) implements Refusal {
        public OperationNotInMarket {
            published = Set.copyOf(published);
        }

        @Override
        public Reason reason() {
            return OPERATION_NOT_IN_MARKET;
        }
    }

    /**
     * The call names another market than its token is for.
     *
     * @param market the market of the token
     */
    public record TokenOfAnotherMarket(Market market) implements Refusal {
        @Override
        public Reason reason() {
            return TOKEN_OF_ANOTHER_MARKET;
        }
    }

    /**
     * The call names another line of business than its token is for.
     *
     * @param business the token's
     */
    public record TokenOfAnotherBusiness(BusinessCode business) implements Refusal {
        @Override
        public Reason reason() {
            return TOKEN_OF_ANOTHER_MARKET;
        }
    }

    /**
     * The token lacks the scope of the operation.
     *
     * @param anyOf the scopes; each of them is enough
     */
    public record ScopeMissing(List<String> anyOf) implements Refusal {
        public ScopeMissing {
            anyOf = List.copyOf(anyOf);
        }

        @Override
        public Reason reason() {
            return SCOPE_MISSING;
        }
    }

    /**
     * The application has called too often.
     *
     * @param limit the limit in calls per minute
     */
    public record RateExceeded(int limit, long retryAfterSeconds) implements TryLater {
        @Override
        public Reason reason() {
            return RATE_EXCEEDED;
        }
    }
}
