package dev.sandbank.domain.mail;

import dev.sandbank.domain.naming.ReadableName;

/**
 * A one-time code in a message. Its digits are made from the id of the message when it is read, so a stored message holds
 * no code.
 *
 * @param label says what the code is for; one line of at most {@value #MAX_LABEL} characters
 */
public record CodePart(String label) implements MailPart {

    /** The maximum length of a label, in characters. */
    public static final int MAX_LABEL = 200;

    public CodePart {
        if (label.length() > MAX_LABEL) {
            throw new IllegalArgumentException("the label of a code has at most " + MAX_LABEL + " characters");
        }
        ReadableName.objectionTo(label).ifPresent(objection -> {
            throw new IllegalArgumentException("the label of a code " + objection);
        });
    }
}
