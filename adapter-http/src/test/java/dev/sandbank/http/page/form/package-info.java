/** Tests of the forms of the hub's pages. */
@NullMarked
package dev.sandbank.http.page.form;

import org.jspecify.annotations.NullMarked;
