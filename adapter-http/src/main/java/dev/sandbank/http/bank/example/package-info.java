/**
 * Examples for the documents: what the fields of a request would be for the first test customer of a market, so that a
 * copied request works.
 */
@NullMarked
package dev.sandbank.http.bank.example;

import org.jspecify.annotations.NullMarked;
