/** Collections of requests for the programs with which people try an API: Postman and Bruno. */
@NullMarked
package dev.sandbank.http.hub.docs.collection;

import org.jspecify.annotations.NullMarked;
