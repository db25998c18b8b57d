/** Authorization requests, and the codes that answer them. */
@NullMarked
package dev.sandbank.application.oauth.code;

import org.jspecify.annotations.NullMarked;
