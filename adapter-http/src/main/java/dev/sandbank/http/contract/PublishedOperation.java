package dev.sandbank.http.contract;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.http.operation.Entrance;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.InputCheck;
import dev.sandbank.http.operation.Marks;
import dev.sandbank.http.operation.Method;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.Product;
import dev.sandbank.http.operation.WayIn;
import java.util.List;
import java.util.Set;

/**
 * One operation as its document describes it.
 *
 * @param id its {@code operationId}
 * @param path below the API base
 * @param markets the markets that publish it ({@code x-markets})
 * @param demandsInput whether a call must send a JSON body or a query parameter
 * @param stateful whether the bank implements it ({@code x-stateful}), as it does all of them
 * @param marks the marks in the document, for the steps before the handler
 * @param access each of these gives access ({@code security}); empty if it needs no token
 */
record PublishedOperation(
        String id,
        Product product,
        Method method,
        String path,
        Set<Market> markets,
        boolean demandsInput,
        boolean stateful,
        Marks marks,
        List<Access> access) {

    /** Whether it shows a page to a person instead of answering a program. */
    boolean page() {
        return marks.wayIn() == WayIn.PAGE;
    }

    boolean takes(GrantKind kind) {
        return access.stream().anyMatch(way -> way.grantKind() == kind);
    }

    /** The operation with this handler and this check of its input. */
    Operation answeredBy(Handler handler, InputCheck input) {
        Entrance entrance = Entrance.WITHOUT_TOKEN;
        for (Access way : access) {
            GrantKind kind = way.grantKind();
            if (kind != null) {
                entrance = entrance.or(kind, way.scope() == null ? List.of() : List.of(way.scope()));
            }
        }
        return new Operation(id, product, method, path, markets, entrance, whereSent(input), marks, handler);
    }

    /**
     * The check is skipped if a call sends nothing. Most reading calls send nothing, and they should not wait for the
     * documents to be read.
     */
    private InputCheck whereSent(InputCheck input) {
        return demandsInput
                ? input
                : call -> {
                    if (!call.queryString().isEmpty()) {
                        input.check(call);
                    }
                };
    }
}
