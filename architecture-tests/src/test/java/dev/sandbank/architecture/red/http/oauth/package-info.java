/** Red: the door of the tokens. */
@NullMarked
package dev.sandbank.architecture.red.http.oauth;

import org.jspecify.annotations.NullMarked;
