/** The pages on which developers ask for production and administrators decide. */
@NullMarked
package dev.sandbank.http.hub.production;

import org.jspecify.annotations.NullMarked;
