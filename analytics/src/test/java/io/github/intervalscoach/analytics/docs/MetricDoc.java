package io.github.intervalscoach.analytics.docs;

import io.github.intervalscoach.analytics.MetricCard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the source of a metric says of it.
 *
 * @param name simple name of the class
 * @param family name of its package
 * @param sentence the first paragraph
 * @param terms the entries of its list: Formula, Needs …, in order
 */
record MetricDoc(String name, String family, MetricCard card, String sentence, Map<String, String> terms) {
    /** What every metric must tell, in this order. */
    static final List<String> TERMS = List.of("Formula", "Needs", "Edges", "Source", "Dispute", "Evidence");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern CLASS_DOC = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+[^\\n]*\\s*)*public [\\w ]*(?:record|class|interface|enum) ",
            Pattern.DOTALL);
    private static final Pattern TERM = Pattern.compile("<dt>\\s*(\\w+)\\s*<dd>((?:(?!<dt>|</dl>).)*)", Pattern.DOTALL);

    /** Every metric of the module, by family and name. */
    static List<MetricDoc> all() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).contains("MetricCard CARD ="))
                    .sorted()
                    .map(MetricDoc::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MetricDoc of(Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        String family = file.getName(file.getNameCount() - 2).toString();
        Matcher doc = CLASS_DOC.matcher(read(file));
        if (!doc.find()) {
            throw new AssertionError(file + " has a card and no javadoc");
        }
        String text = doc.group(1).replaceAll("(?m)^\\s*\\*", "");
        var terms = new LinkedHashMap<String, String>();
        TERM.matcher(text).results().forEach(term -> terms.put(term.group(1), plain(term.group(2))));
        return new MetricDoc(name, family, card(file), plain(text.split("<dl>|<p>|@param", 2)[0]), terms);
    }

    private static MetricCard card(Path file) {
        String type = SOURCES.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", ".");
        try {
            return (MetricCard) Class.forName(type).getField("CARD").get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " has no public CARD", e);
        }
    }

    /** Javadoc as Markdown on one line. */
    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\{@(?:code|link|linkplain|value)\\s+#?([^}]*)}", "`$1`")
                .replaceAll("</?(?:p|em|b|i|ul|li|br)>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace("|", "\\|")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
