/** Red: an authorization server that depends on the bank. */
@NullMarked
package dev.sandbank.architecture.red.domain.oauth;

import org.jspecify.annotations.NullMarked;
