package org.travaux.bracket;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.travaux.text.Document;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;
import org.travaux.text.Span;

/**
 * Finds which bracket closes which.
 *
 * <p>A pair that runs over several paragraphs opens at the beginning of one, or within a chapeau
 * whose items follow, and closes at the end of one: a bracket that was forgotten is left alone and
 * can't take in the rest of the draft.
 */
final class PairFinder {

    private static final Pattern TAIL =
            Pattern.compile("[\\s\\].;,:)”\"]*(?:\\([^()]{1,60}\\)[\\s.;,]*)?(?:and|or)?[\\s.;,]*");
    private static final int LONGEST_TAIL = 90;

    private record Open(int at, int paragraph, boolean begins) {}

    private final Document document;
    private final String text;
    private final Deque<Open> stack = new ArrayDeque<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Integer> unmatched = new ArrayList<>();

    PairFinder(Document document) {
        this.document = document;
        text = document.text();
    }

    /** The pairs by where they open, each with the pair around it. */
    List<Pair> find() {
        int done = 0;
        for (int p = 0; p < document.paragraphs().size(); p++) {
            Paragraph paragraph = document.paragraphs().get(p);
            if (paragraph.part() != Part.TITLE && paragraph.part() != Part.OTHER) {
                scan(p, new Span(done, paragraph.span().end()));
            }
            done = paragraph.span().end();
            leaveBehind(p);
        }
        stack.forEach(open -> unmatched.add(open.at()));
        return nested();
    }

    /** Where a bracket has no partner, in order. */
    List<Integer> unmatched() {
        return unmatched.stream().sorted().toList();
    }

    private void scan(int paragraph, Span stretch) {
        Span words = document.paragraphs().get(paragraph).span();
        boolean begun = false;
        for (int at = stretch.begin(); at < stretch.end(); at++) {
            char character = text.charAt(at);
            if (character == '[') {
                stack.push(new Open(at, paragraph, !begun));
            } else if (character == ']') {
                close(at, paragraph, words);
            } else if (at >= words.begin() && Character.isLetterOrDigit(character)) {
                begun = true;
            }
        }
    }

    private void close(int at, int paragraph, Span words) {
        Open open = stack.peek();
        if (open == null || (open.paragraph() != paragraph && !ends(at, words))) {
            unmatched.add(at);
            return;
        }
        stack.pop();
        pairs.add(new Pair(open.at(), at, Pair.NONE, open.paragraph(), paragraph));
    }

    private boolean ends(int at, Span words) {
        return words.end() - at < LONGEST_TAIL
                && TAIL.matcher(text).region(at + 1, Math.max(at + 1, words.end())).matches();
    }

    /** What opened within a paragraph can be closed by its items, but by no other paragraph. */
    private void leaveBehind(int paragraph) {
        List<Paragraph> all = document.paragraphs();
        String next = paragraph + 1 < all.size() ? all.get(paragraph + 1).label() : "";
        while (!stack.isEmpty()
                && !stack.element().begins()
                && !next.startsWith(all.get(stack.element().paragraph()).label() + "(")) {
            unmatched.add(stack.pop().at());
        }
    }

    private List<Pair> nested() {
        pairs.sort(Comparator.comparingInt(Pair::open));
        Deque<Integer> around = new ArrayDeque<>();
        List<Pair> nested = new ArrayList<>();
        for (Pair pair : pairs) {
            while (!around.isEmpty() && nested.get(around.element()).close() < pair.open()) {
                around.pop();
            }
            int parent = around.isEmpty() ? Pair.NONE : around.element();
            around.push(nested.size());
            nested.add(new Pair(pair.open(), pair.close(), parent, pair.from(), pair.to()));
        }
        return nested;
    }
}
