/** Registers, changes and authenticates applications. */
@NullMarked
package dev.sandbank.application.oauth.client;

import org.jspecify.annotations.NullMarked;
