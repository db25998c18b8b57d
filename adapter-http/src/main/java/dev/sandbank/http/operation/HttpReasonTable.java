package dev.sandbank.http.operation;

import dev.sandbank.domain.refusal.AdapterReason;
import dev.sandbank.domain.refusal.ReasonTable;

/** Something for every reason that a call over HTTP can meet. */
public interface HttpReasonTable<A> extends ReasonTable<A> {

    A of(RequestRefusal reason);

    A of(CredentialsRefusal reason);

    A of(AccessRefusal reason);

    @Override
    default A of(AdapterReason reason) {
        return ((HttpReason) reason).inHttp(this);
    }
}
