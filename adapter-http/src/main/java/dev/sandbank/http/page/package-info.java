/** The pages people see, as typed records and the HTML made of them. */
@NullMarked
package dev.sandbank.http.page;

import org.jspecify.annotations.NullMarked;
