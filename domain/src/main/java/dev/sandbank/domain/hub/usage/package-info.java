/** What the hub has seen applications do: the facts that a request for production is judged by. */
@NullMarked
package dev.sandbank.domain.hub.usage;

import org.jspecify.annotations.NullMarked;
