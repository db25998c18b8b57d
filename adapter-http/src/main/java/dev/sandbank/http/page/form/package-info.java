/** Forms of the hub's pages: fields, what was typed into them, and what is wrong with it. */
@NullMarked
package dev.sandbank.http.page.form;

import org.jspecify.annotations.NullMarked;
