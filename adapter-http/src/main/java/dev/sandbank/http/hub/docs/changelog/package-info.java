/** What came, changed and went in the documents of the API. */
@NullMarked
package dev.sandbank.http.hub.docs.changelog;

import org.jspecify.annotations.NullMarked;
