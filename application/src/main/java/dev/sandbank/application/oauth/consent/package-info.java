/** What customers allowed: finding, listing and revoking grants. */
@NullMarked
package dev.sandbank.application.oauth.consent;

import org.jspecify.annotations.NullMarked;
