/** The listeners that speak TLS, what they show and ask for, and what is answered to those who come the wrong way. */
@NullMarked
package dev.sandbank.http.web.tls;

import org.jspecify.annotations.NullMarked;
