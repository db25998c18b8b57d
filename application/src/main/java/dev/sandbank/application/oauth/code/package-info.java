/** Checks authorization requests, and issues and redeems authorization codes. */
@NullMarked
package dev.sandbank.application.oauth.code;

import org.jspecify.annotations.NullMarked;
