package dev.sandbank.http.hub.admin;

import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.frame.Block;

/**
 * Something that an administrator does only after a page has asked.
 *
 * @param word the end of its path, and the word by which the next page tells that it was done
 * @param label the words on its button
 * @param consequence what it means, in sentences
 * @param dangerous whether it takes something away
 */
public record AskedAct(String word, String label, String consequence, boolean dangerous) {

    /** The form that does it, which looks dangerous if it is. */
    public Block.Filled in(Form form) {
        return new Block.Filled(dangerous ? form.danger() : form);
    }
}
