/** The pages on which customers log in, consent, enter codes and revoke permissions. */
@NullMarked
package dev.sandbank.http.oauth.consent;

import org.jspecify.annotations.NullMarked;
