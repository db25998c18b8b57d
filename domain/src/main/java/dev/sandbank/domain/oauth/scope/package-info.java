/** Scopes: what an application may ask for. */
@NullMarked
package dev.sandbank.domain.oauth.scope;

import org.jspecify.annotations.NullMarked;
