package org.travaux.extract;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.travaux.text.Revision;
import org.travaux.text.Revision.Kind;
import org.xml.sax.Attributes;

/**
 * Keeps the revisions that the XHTML of a file names, each with its place in the text that is being
 * gathered.
 */
final class TrackedChanges {

    private record Open(int begin, Revision revision) {}

    private final TrackedSide side;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Mark> marks = new ArrayList<>();
    private String summary = "";

    TrackedChanges(TrackedSide side) {
        this.side = side;
    }

    /**
     * What an element of XHTML is as far as tracked changes go; empty if it has to do with none.
     */
    Optional<String> kindOf(String name, String style, Attributes attributes) {
        if (style.equals(side.hidden())) {
            return Optional.of("hidden");
        }
        if (style.equals("tracked")) {
            if (name.equals("div")) {
                summarise(attributes);
            }
            return Optional.of(name.equals("div") ? "div" : "revision");
        }
        if (style.equals("tracked moved")) {
            return Optional.of("revision");
        }
        return style.equals("comment") && name.equals("div")
                ? Optional.of("comment")
                : Optional.empty();
    }

    void begin(String name, Attributes attributes, int at) {
        Kind kind = name.equals("ins") ? Kind.INSERTED : Kind.DELETED;
        if (name.equals("div")) {
            kind = Kind.COMMENTED;
        } else if (attribute(attributes, "class").endsWith("moved")) {
            kind = Kind.MOVED;
        }
        String date = attribute(attributes, "data-date");
        Optional<LocalDate> day =
                date.matches("\\d{4}-\\d\\d-\\d\\d")
                        ? Optional.of(LocalDate.parse(date))
                        : Optional.empty();
        open.push(new Open(at, new Revision(attribute(attributes, "data-author"), day, kind)));
    }

    void end(int at) {
        Open ended = open.pop();
        marks.add(new Mark(Math.min(ended.begin(), at), at, ended.revision()));
    }

    /** The marks of {@code raw}, a line of the text that begins at {@code from}. */
    List<Mark> within(String raw, int from) {
        int to = from + raw.length();
        List<Mark> found = new ArrayList<>();
        Stream<Mark> all =
                Stream.concat(
                        marks.stream(),
                        open.stream()
                                .filter(o -> o.revision().kind() == Kind.COMMENTED)
                                .map(o -> new Mark(0, to, o.revision())));
        all.filter(mark -> mark.begin() <= to && mark.end() >= from)
                .filter(mark -> mark.begin() == mark.end() || mark.end() > from)
                .filter(mark -> mark.begin() == mark.end() || mark.begin() < to)
                .map(
                        mark ->
                                new Mark(
                                        visible(raw, mark.begin() - from),
                                        visible(raw, mark.end() - from),
                                        mark.revision()))
                .forEach(found::add);
        return found;
    }

    /** The text that was gathered has been made lines. */
    void forget() {
        marks.clear();
    }

    /** What is to be said of the file's changes; empty if it has none. */
    String summary() {
        return summary;
    }

    private static int visible(String raw, int end) {
        String words = Characters.clean(raw.substring(0, Math.max(0, Math.min(end, raw.length()))));
        return Places.condensed(words).length();
    }

    private void summarise(Attributes attributes) {
        String counts =
                Stream.of("insertion", "deletion", "move")
                        .map(kind -> counted(attribute(attributes, "data-" + kind + "s"), kind))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
        String authors = attribute(attributes, "data-authors").replace("|", "; ");
        summary =
                "The file has tracked changes ("
                        + (counts.isEmpty() ? "none of them in the text" : counts)
                        + (authors.isEmpty() ? "" : ", by " + authors)
                        + "): they were read as "
                        + side.word()
                        + ".";
    }

    private static String counted(String number, String kind) {
        return number.isEmpty() || number.equals("0")
                ? ""
                : number + " " + kind + (number.equals("1") ? "" : "s");
    }

    private static String attribute(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
