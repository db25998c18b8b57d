/** Issues tokens without a consent page: by card, by password or by device. */
@NullMarked
package dev.sandbank.application.oauth.direct;

import org.jspecify.annotations.NullMarked;
