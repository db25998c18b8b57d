/** Applications: registering, changing and authenticating them. */
@NullMarked
package dev.sandbank.application.oauth.client;

import org.jspecify.annotations.NullMarked;
