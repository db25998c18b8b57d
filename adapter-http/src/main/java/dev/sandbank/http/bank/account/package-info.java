/** The accounts APIs: handlers, and one record for each shape of their JSON. */
@NullMarked
package dev.sandbank.http.bank.account;

import org.jspecify.annotations.NullMarked;
