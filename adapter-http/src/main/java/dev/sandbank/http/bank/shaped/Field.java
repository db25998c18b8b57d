package dev.sandbank.http.bank.shaped;

/**
 * A place in an answer.
 *
 * @param parent name of the field that holds it, empty at the top
 * @param index which element of the nearest list it is in, 0 outside of any
 * @param card which of the caller's cards an object around it tells of, or {@link #NO_CARD}
 */
record Field(String name, String parent, int index, int card) {

    /** Nothing around the place names a card. */
    static final int NO_CARD = -1;

    /** Where an answer begins. */
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

    /** Which of the caller's cards the place is about, if it is about one. */
    int cardIndex() {
        return isOfCard() ? card : index;
    }
}
