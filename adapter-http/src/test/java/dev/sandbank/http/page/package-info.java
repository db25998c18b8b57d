/** Tests of the pages: their HTML, their headers, and how a browser shows them. */
@NullMarked
package dev.sandbank.http.page;

import org.jspecify.annotations.NullMarked;
