package dev.sandbank.http.operation;

import dev.sandbank.domain.refusal.AdapterReason;
import dev.sandbank.domain.refusal.ReasonTable;

/** Gives a value to every reason that a call over HTTP can have. */
public interface HttpReasonTable<A> extends ReasonTable<A> {

    A of(RequestRefusal reason);

    A of(CredentialsRefusal reason);

    A of(AccessRefusal reason);

    @Override
    default A of(AdapterReason reason) {
        return ((HttpReason) reason).inHttp(this);
    }
}
