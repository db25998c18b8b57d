/** The operations that hand out the key to encrypt to. */
@NullMarked
package dev.sandbank.http.encryption;

import org.jspecify.annotations.NullMarked;
