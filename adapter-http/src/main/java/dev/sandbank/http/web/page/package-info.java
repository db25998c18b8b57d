/**
 * The parts that every page needs: the ordered list of steps before its handler, the session, the form and the error
 * page.
 */
@NullMarked
package dev.sandbank.http.web.page;

import org.jspecify.annotations.NullMarked;
