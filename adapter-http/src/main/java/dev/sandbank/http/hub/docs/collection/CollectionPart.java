package dev.sandbank.http.hub.docs.collection;

import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.http.contract.DescribedOperation;
import dev.sandbank.http.hub.docs.collection.CollectionRequest.Credential;
import dev.sandbank.http.hub.docs.model.ApiDocument;
import dev.sandbank.http.hub.docs.model.OperationDoc;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A document of a collection.
 *
 * @param described its operations by id
 */
public record CollectionPart(String title, ApiDocument document, Map<String, DescribedOperation> described) {

    /** The operations that answer programs. */
    List<OperationDoc> operations() {
        return document.operations().stream()
                .filter(operation -> !of(operation).page())
                .toList();
    }

    Optional<OperationDoc> operation(String id) {
        return document.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst();
    }

    DescribedOperation of(OperationDoc operation) {
        return Objects.requireNonNull(described.get(operation.id()));
    }

    /** What a call sends; where there is a choice, that of a customer, because it opens most. */
    Credential credential(OperationDoc operation) {
        DescribedOperation known = of(operation);
        if (known.basic()) {
            return Credential.BASIC;
        }
        if (known.grants().contains(GrantKind.AUTHORIZATION_CODE)) {
            return Credential.CUSTOMER;
        }
        if (known.grants().contains(GrantKind.CLIENT_CREDENTIALS)) {
            return Credential.APPLICATION;
        }
        return known.grants().isEmpty() ? Credential.NONE : Credential.CARD;
    }
}
