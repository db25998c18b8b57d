/** The pages on which developers ask and administrators answer. */
@NullMarked
package dev.sandbank.http.hub.contact;

import org.jspecify.annotations.NullMarked;
