/** Tests of the pages of the administration. */
@NullMarked
package dev.sandbank.http.hub.admin;

import org.jspecify.annotations.NullMarked;
