package dev.sandbank.http.operation;

import dev.sandbank.domain.refusal.AdapterReason;

/** A reason that no use case has, because it lies in how a call was made over HTTP or in what its token is for. */
sealed interface HttpReason extends AdapterReason permits RequestRefusal, CredentialsRefusal, AccessRefusal {

    /** What a table has for this reason. */
    <A> A inHttp(HttpReasonTable<A> table);
}
