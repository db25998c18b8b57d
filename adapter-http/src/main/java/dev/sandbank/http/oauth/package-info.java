/** The OAuth endpoints and the bank's own pages around them, one file each. */
@NullMarked
package dev.sandbank.http.oauth;

import org.jspecify.annotations.NullMarked;
