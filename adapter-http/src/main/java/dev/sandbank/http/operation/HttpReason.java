package dev.sandbank.http.operation;

import dev.sandbank.domain.refusal.AdapterReason;

/** A reason that no use case knows, because it is about the HTTP request or about the access of its token. */
sealed interface HttpReason extends AdapterReason permits RequestRefusal, CredentialsRefusal, AccessRefusal {

    /** The value of a table for this reason. */
    <A> A inHttp(HttpReasonTable<A> table);
}
