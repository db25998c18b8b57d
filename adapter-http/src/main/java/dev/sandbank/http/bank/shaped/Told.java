package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an answer says in one field.
 *
 * @param firm whether it was sent or is known; what is only likely may be changed to agree with the fields beside it
 */
record Told(JsonNode value, boolean firm) {}
