/** The contract: OpenAPI documents as the one list of operations, read, bound to handlers, and served by market. */
@NullMarked
package dev.sandbank.http.contract;

import org.jspecify.annotations.NullMarked;
