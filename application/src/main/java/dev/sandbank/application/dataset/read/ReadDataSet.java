package dev.sandbank.application.dataset.read;

import dev.sandbank.domain.dataset.DataSetDocument;
import dev.sandbank.domain.dataset.DataSetLimits;
import java.util.Optional;

/** Reads a file that defines a data set. Its bytes alone decide: neither its name nor its declared type. */
public final class ReadDataSet {

    /** The document, or every fault of the file. */
    public Reading read(byte[] bytes) {
        if (bytes.length > DataSetLimits.BYTES) {
            return Reading.tooLarge(bytes.length);
        }
        String text;
        try {
            text = Utf8Text.of(bytes);
        } catch (Utf8Text.NoText noText) {
            return Reading.failed(noText.fault());
        }
        Faults faults = new Faults(text);
        Optional<DataSetDocument> document =
                JsonReader.read(text, faults).flatMap(value -> new DocumentReader(faults).read(value));
        return document.filter(read -> faults.isEmpty()).map(Reading::of).orElseGet(faults::reading);
    }
}
