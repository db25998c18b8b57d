package dev.sandbank.cli.help;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The help of a command, broken into lines only at spaces, so that addresses and commands in it can be copied. It has no
 * lambda for the reason that is given in {@link dev.sandbank.cli.line.Converters}.
 */
public final class WordHelp extends Help {

    private WordHelp(CommandSpec command, ColorScheme colors) {
        super(command, colors);
    }

    /** Makes this the help of a command and of all commands below it. */
    public static CommandLine addTo(CommandLine line) {
        return line.setHelpFactory(new Factory());
    }

    @Override
    public Layout createDefaultLayout(
            List<OptionSpec> options, List<PositionalParamSpec> positionals, ColorScheme colors) {
        int names = calcLongOptionColumnWidth(options, positionals, colors);
        Column[] columns = TextTable.forDefaultColumns(colors, names, width()).columns();
        return new Layout(
                colors,
                new WordTable(colors, columns),
                createDefaultOptionRenderer(),
                createDefaultParameterRenderer());
    }

    @Override
    protected String insertSynopsisCommandName(int headingLength, Text details) {
        String name = commandSpec().qualifiedName();
        int indent = headingLength + name.length() + 1;
        WordTable table = oneColumn();
        table.indentWrappedLines = indent > width() / 2 ? headingLength : indent;
        // The heading is written by others; only its place is kept free here.
        Text heading = colorScheme().text("X".repeat(headingLength));
        table.addRowValues(heading.concat(colorScheme().commandText(name)).concat(details));
        return table.toString().substring(headingLength);
    }

    @Override
    public String header(Object... params) {
        return lines(commandSpec().usageMessage().header(), params);
    }

    @Override
    public String description(Object... params) {
        return lines(commandSpec().usageMessage().description(), params);
    }

    @Override
    public String footer(Object... params) {
        return lines(commandSpec().usageMessage().footer(), params);
    }

    @Override
    public String commandList(Map<String, Help> subcommands) {
        if (subcommands.isEmpty()) {
            return "";
        }
        WordTable table = twoColumns(longest(subcommands) + 2);
        for (Help help : subcommands.values()) {
            UsageMessageSpec usage = help.commandSpec().usageMessage();
            String header = usage.header().length == 0 ? "" : usage.header()[0];
            table.addRowValues(help.commandNamesText(", "), colorScheme().text(format(header)));
        }
        return table.toString();
    }

    @Override
    public TextTable createTextTable(Map<?, ?> map) {
        WordTable table = twoColumns(longest(map) + 3);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            table.addRowValues(
                    format(entry.getKey().toString()), format(entry.getValue().toString()));
        }
        return table;
    }

    /** Writes each text on lines of its own. The further lines of an indented text are indented twice as far. */
    private String lines(String[] texts, Object... params) {
        WordTable table = oneColumn();
        for (String text : texts) {
            table.indentWrappedLines = 2 * (text.length() - text.stripLeading().length());
            table.addRowValues(format(text, params));
        }
        return table.toString();
    }

    private WordTable oneColumn() {
        return new WordTable(colorScheme(), new Column(width(), 0, Overflow.WRAP));
    }

    private WordTable twoColumns(int first) {
        return new WordTable(
                colorScheme(), new Column(first, 2, Overflow.SPAN), new Column(width() - first, 2, Overflow.WRAP));
    }

    private int width() {
        return commandSpec().usageMessage().width();
    }

    private static int longest(Map<?, ?> named) {
        int longest = 0;
        for (Object name : named.keySet()) {
            longest = Math.max(longest, name.toString().length());
        }
        return longest;
    }

    private static String format(String text, Object... params) {
        return String.format(Locale.ROOT, text, params);
    }

    private static final class Factory implements IHelpFactory {
        @Override
        public Help create(CommandSpec command, ColorScheme colors) {
            return new WordHelp(command, colors);
        }
    }
}
