/** Red: an authorization server that knows the bank. */
@NullMarked
package dev.sandbank.architecture.red.domain.oauth;

import org.jspecify.annotations.NullMarked;
