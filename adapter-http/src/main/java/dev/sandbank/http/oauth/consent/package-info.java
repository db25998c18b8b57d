/** The pages on which customers log in, consent, enter codes and take permissions back. */
@NullMarked
package dev.sandbank.http.oauth.consent;

import org.jspecify.annotations.NullMarked;
