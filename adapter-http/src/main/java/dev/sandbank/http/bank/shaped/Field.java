package dev.sandbank.http.bank.shaped;

/**
 * A place in an answer.
 *
 * @param parent name of the field that holds it, empty at the top
 * @param index the index of the element of the nearest list that holds it, 0 outside of lists
 * @param card the index of the caller's card that an object around it describes, or {@link #NO_CARD}
 */
record Field(String name, String parent, int index, int card) {

    /** No object around the place names a card. */
    static final int NO_CARD = -1;

    /** The top of an answer. */
    static final Field TOP = new Field("", "", 0, NO_CARD);

    /** An element of the list that stands here. */
    Field element(int position) {
        return new Field(name, parent, position, card);
    }

    /** The same place, in an object that names the card of its own index. */
    Field ofCard() {
        return new Field(name, parent, index, index);
    }

    /** A field of the object that stands here. */
    Field inside(String field) {
        return new Field(field, name, index, card);
    }

    boolean isOfCard() {
        return card != NO_CARD;
    }

    /** The index of the caller's card that the place is about, or {@link #NO_CARD}. */
    int cardIndex() {
        return isOfCard() ? card : index;
    }
}
