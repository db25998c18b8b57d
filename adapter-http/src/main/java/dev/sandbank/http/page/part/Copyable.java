package dev.sandbank.http.page.part;

/**
 * A value that people take elsewhere: a field that can only be read, with a button that copies it.
 *
 * @param id of the field on its page
 * @param label what the value is
 * @param value exactly as it must arrive: no blanks and no line end around it
 */
public record Copyable(String id, String label, String value) {

    public Copyable {
        if (!value.equals(value.strip())) {
            throw new IllegalArgumentException("the value of " + id + " has blanks around it");
        }
    }

    /** The label as a part of a sentence: {@code Copy client secret}. */
    public String inSentence() {
        boolean isWord = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return isWord ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }

    /** Says nothing of the value, which may be a secret. */
    @Override
    public String toString() {
        return "Copyable " + id;
    }
}
