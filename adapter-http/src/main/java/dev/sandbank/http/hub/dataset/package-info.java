/** The pages of data sets: upload, see, use, share and delete them. */
@NullMarked
package dev.sandbank.http.hub.dataset;

import org.jspecify.annotations.NullMarked;
