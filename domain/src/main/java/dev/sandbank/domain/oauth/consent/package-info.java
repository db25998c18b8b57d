/** Grants: the permissions that customers gave to applications. */
@NullMarked
package dev.sandbank.domain.oauth.consent;

import org.jspecify.annotations.NullMarked;
