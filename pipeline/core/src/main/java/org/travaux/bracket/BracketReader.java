package org.travaux.bracket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Span;

/**
 * Reads the brackets and options of a draft; a document of any other kind has none.
 *
 * <p>A bracket without words of its own around the brackets within it ("[[…]]") is no option: it
 * makes those within it twice contested, which their depth says.
 */
public final class BracketReader {

    /** A pair that negotiators put, with its contents, its depth, and its brackets within. */
    private record Node(Pair pair, Contents contents, int depth, List<Node> within) {}

    public Brackets read(Document document) {
        if (document.metadata().kind() != Kind.DRAFT) {
            return Brackets.NONE;
        }
        PairFinder finder = new PairFinder(document);
        List<Pair> pairs = finder.find();
        List<Span> marks = new ArrayList<>();
        List<Node> roots = nodes(document, pairs, marks);
        OptionParagraphs paragraphs = new OptionParagraphs(document, pairs);
        List<Option> options = new ArrayList<>(paragraphs.options());
        marks.addAll(paragraphs.marks());
        Siblings siblings = new Siblings(document.text(), marks, paragraphs.groups());
        options(roots, Attribution.NONE, paragraphs, siblings, options);
        options.sort(Brackets.inOrder());
        return new Brackets(options, merged(marks), warnings(document, finder.unmatched()));
    }

    private static List<Node> nodes(Document document, List<Pair> pairs, List<Span> marks) {
        String text = document.text();
        OtherBrackets others = new OtherBrackets(text, new Quotations(text, document.paragraphs()));
        Map<Integer, Node> kept = new TreeMap<>();
        Map<Integer, Integer> nearest = new TreeMap<>();
        List<Node> roots = new ArrayList<>();
        for (int p = 0; p < pairs.size(); p++) {
            Pair pair = pairs.get(p);
            int above = pair.parent() < 0 ? Pair.NONE : nearest.getOrDefault(pair.parent(), -1);
            Node parent = kept.get(above);
            if (others.includes(pair)) {
                nearest.put(p, above);
                continue;
            }
            nearest.put(p, p);
            Contents contents = Contents.of(text, inside(document, pair));
            int depth = parent == null ? 1 : parent.depth() + 1;
            Node node = new Node(pair, contents, depth, new ArrayList<>());
            kept.put(p, node);
            (parent == null ? roots : parent.within()).add(node);
            marks.add(new Span(pair.open(), pair.open() + 1));
            marks.add(new Span(pair.close(), pair.close() + 1));
            marks.add(contents.mark());
            if (contents.note()) {
                marks.add(pair.span());
            }
        }
        return roots;
    }

    /** Behind the paragraph's printed number, where that is in the bracket too. */
    private static Span inside(Document document, Pair pair) {
        int words = document.paragraphs().get(pair.from()).span().begin();
        return pair.open() < words && words < pair.close()
                ? new Span(words, pair.close())
                : pair.inside();
    }

    private static void options(
            List<Node> nodes,
            Attribution inherited,
            OptionParagraphs paragraphs,
            Siblings siblings,
            List<Option> options) {
        List<Siblings.One> row = new ArrayList<>();
        for (Node node : nodes) {
            Attribution own = siblings.attribution(node.pair(), node.contents());
            Attribution attribution = own.equals(Attribution.NONE) ? inherited : own;
            boolean empty = !node.within().isEmpty() && isEmpty(node, siblings);
            if (!paragraphs.cover(node.pair()) && !empty) {
                row.add(new Siblings.One(node.pair(), node.contents(), node.depth(), attribution));
            }
            if (!node.contents().note()) {
                options(
                        node.within(),
                        empty ? attribution : Attribution.NONE,
                        paragraphs,
                        siblings,
                        options);
            }
        }
        options.addAll(siblings.options(row));
    }

    /** Whether no word stands in the bracket but in those within it. */
    private static boolean isEmpty(Node node, Siblings siblings) {
        int done = node.contents().words().begin();
        for (Node inner : node.within()) {
            if (inner.contents().note() || siblings.hasWords(done, inner.pair().open())) {
                return false;
            }
            done = inner.pair().close() + 1;
        }
        return !siblings.hasWords(done, node.contents().words().end());
    }

    private static List<Span> merged(List<Span> marks) {
        List<Span> sorted = new ArrayList<>(marks);
        sorted.removeIf(mark -> mark.length() == 0);
        sorted.sort(Comparator.naturalOrder());
        List<Span> merged = new ArrayList<>();
        for (Span mark : sorted) {
            Span last = merged.isEmpty() ? new Span(0, 0) : merged.get(merged.size() - 1);
            if (mark.begin() < last.end()) {
                if (mark.end() > last.end()) {
                    merged.set(merged.size() - 1, new Span(last.begin(), mark.end()));
                }
            } else {
                merged.add(mark);
            }
        }
        return merged;
    }

    private static List<String> warnings(Document document, List<Integer> unmatched) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int at : unmatched) {
            String label =
                    document.paragraphs().stream()
                            .filter(p -> p.span().begin() - 8 <= at && at < p.span().end())
                            .map(p -> p.label().isEmpty() ? p.part().word() : p.label())
                            .findFirst()
                            .orElse("text");
            places.merge(label, 1, Integer::sum);
        }
        return places.entrySet().stream()
                .limit(MOST_WARNINGS)
                .map(
                        place ->
                                "a bracket without its partner in "
                                        + place.getKey()
                                        + (place.getValue() > 1
                                                ? " (" + place.getValue() + ")"
                                                : "")
                                        + ": left out of the options")
                .toList();
    }

    private static final int MOST_WARNINGS = 5;
}
