package dev.sandbank.http.hub;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as a browser sends it from a page that nobody has touched: what stands in its fields, what is ticked and chosen. */
final class FilledForm {

    private static final Pattern FORM =
            Pattern.compile("<form\\b[^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(
            "<input\\b[^>]*>|<textarea\\b([^>]*)>\n?(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*>");

    private FilledForm() {}

    /** The fields of the page's first form that is sent to a path, with all their values. */
    static Map<String, List<String>> of(HttpResponse<String> page, String action) {
        Matcher forms = FORM.matcher(page.body());
        while (forms.find()) {
            if (HubPages.unescaped(forms.group(1)).equals(action)) {
                return fields(forms.group(2));
            }
        }
        throw new AssertionError("the page has no form to " + action + ":\n" + page.body());
    }

    private static Map<String, List<String>> fields(String form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Matcher controls = CONTROL.matcher(form);
        while (controls.find()) {
            String control = controls.group();
            if (control.startsWith("<textarea")) {
                add(fields, attribute(controls.group(1), "name"), HubPages.unescaped(controls.group(2)));
            } else if (control.startsWith("<select")) {
                add(fields, attribute(controls.group(3), "name"), chosen(controls.group(4)));
            } else if (isSent(control)) {
                add(fields, attribute(control, "name"), attribute(control, "value"));
            }
        }
        return fields;
    }

    private static void add(Map<String, List<String>> fields, String name, String value) {
        fields.computeIfAbsent(name, each -> new ArrayList<>()).add(value);
    }

    private static boolean isSent(String input) {
        return switch (attribute(input, "type")) {
            case "checkbox", "radio" -> input.matches("(?s).*\\schecked[\\s>].*");
            case "file", "submit", "button" -> false;
            default -> true;
        };
    }

    private static String chosen(String options) {
        Matcher option = OPTION.matcher(options);
        String first = "";
        for (int i = 0; option.find(); i++) {
            if (i == 0 || option.group().matches("(?s).*\\sselected[\\s>].*")) {
                first = attribute(option.group(), "value");
            }
        }
        return first;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HubPages.unescaped(found.group(1)) : "";
    }
}
