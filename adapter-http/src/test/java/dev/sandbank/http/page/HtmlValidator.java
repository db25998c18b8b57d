package dev.sandbank.http.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The standard's validator. All tests share one, because reading its schema takes longer than checking many pages. */
public final class HtmlValidator {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private static final HtmlValidator SHARED = new HtmlValidator();

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    private HtmlValidator() {
        try {
            validator.setUpMainSchema(SCHEMA, new Objections());
        } catch (Exception e) {
            throw new IllegalStateException("the validator cannot read its own schema", e);
        }
    }

    /** The errors and warnings of a page; empty if it is valid. */
    public static List<String> objectionsTo(String html) {
        return SHARED.check(html);
    }

    private synchronized List<String> check(String html) {
        Objections objections = new Objections();
        InputSource source = new InputSource(new StringReader(html));
        source.setSystemId("page.html");
        try {
            validator.setUpValidatorAndParsers(objections, false, false);
            validator.checkHtmlInputSource(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return objections.found;
    }

    private static final class Objections implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException objection) {
            found.add(objection.getLineNumber() + ": " + objection.getMessage());
        }

        @Override
        public void error(SAXParseException objection) {
            warning(objection);
        }

        @Override
        public void fatalError(SAXParseException objection) {
            warning(objection);
        }
    }
}
