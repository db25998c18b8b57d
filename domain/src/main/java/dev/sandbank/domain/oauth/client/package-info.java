/** OAuth clients (applications): identity, secrets, redirect URIs. */
@NullMarked
package dev.sandbank.domain.oauth.client;

import org.jspecify.annotations.NullMarked;
