package dev.sandbank.domain.refusal;

/**
 * What is wrong with a request, never what to answer. A {@link Reason} is one by itself; where an answer needs facts,
 * such as until when a log-in is locked, a record beside the reason carries them.
 */
public interface Refusal {

    Reason reason();
}
