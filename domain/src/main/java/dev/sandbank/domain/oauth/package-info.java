/** What the OAuth packages share: how a secret is kept. */
@NullMarked
package dev.sandbank.domain.oauth;

import org.jspecify.annotations.NullMarked;
