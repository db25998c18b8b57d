/** Finds, lists and revokes the grants of customers. */
@NullMarked
package dev.sandbank.application.oauth.consent;

import org.jspecify.annotations.NullMarked;
