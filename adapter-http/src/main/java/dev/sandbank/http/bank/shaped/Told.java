package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The value of one field of an answer.
 *
 * @param firm whether the value was sent or is known; a value that is only likely may be changed to agree with the other
 *     fields of the object
 */
record Told(JsonNode value, boolean firm) {}
