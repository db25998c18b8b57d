/** The pages on which people ask for an account, activate it and make the first one. */
@NullMarked
package dev.sandbank.http.hub.registration;

import org.jspecify.annotations.NullMarked;
