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
 * What a document says of one operation.
 *
 * @param id its {@code operationId}
 * @param path below the API base
 * @param markets where it is published ({@code x-markets})
 * @param demandsInput whether a call must send something beside its path: a JSON body, or a parameter of the query
 * @param stateful whether the bank behind it answers ({@code x-stateful}), or the document alone does
 * @param marks what it says for the steps on the way to the operation
 * @param access any one of these opens it ({@code security}); empty if it takes no token
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

    /** The operation, answered by this handler once the input was checked. */
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

    /** Most calls that read send nothing, and are not to wait for the documents. */
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
