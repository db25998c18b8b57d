/** Tokens without a consent page: by card, by password, by device. */
@NullMarked
package dev.sandbank.application.oauth.direct;

import org.jspecify.annotations.NullMarked;
