/** What surrounds the content of every page of the hub: title, navigation, who is logged in. */
@NullMarked
package dev.sandbank.http.page.frame;

import org.jspecify.annotations.NullMarked;
