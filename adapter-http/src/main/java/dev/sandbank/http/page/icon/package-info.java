/** The pictures of applications. */
@NullMarked
package dev.sandbank.http.page.icon;

import org.jspecify.annotations.NullMarked;
