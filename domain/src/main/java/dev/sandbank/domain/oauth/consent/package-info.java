/** Grants: what a customer allowed an application to see. */
@NullMarked
package dev.sandbank.domain.oauth.consent;

import org.jspecify.annotations.NullMarked;
