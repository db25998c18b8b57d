/** Programs that make one call, as readers copy them from the reference. */
@NullMarked
package dev.sandbank.http.hub.docs.sample;

import org.jspecify.annotations.NullMarked;
