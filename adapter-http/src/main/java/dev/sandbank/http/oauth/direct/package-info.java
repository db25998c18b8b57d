/** Issues tokens without the bank's pages: by card, by password, by device. */
@NullMarked
package dev.sandbank.http.oauth.direct;

import org.jspecify.annotations.NullMarked;
