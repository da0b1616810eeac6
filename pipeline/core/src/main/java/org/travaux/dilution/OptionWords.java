package org.travaux.dilution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.bracket.BracketReader;
import org.travaux.bracket.Brackets;
import org.travaux.bracket.Option;
import org.travaux.text.Document;
import org.travaux.text.Span;
import org.travaux.text.Spelling;

/** The words of a draft without the marks of negotiators, and which of them are open. */
final class OptionWords {

    /** A word in one spelling, where it stands, and whether it stands in an option. */
    record Word(String form, Span span, boolean open) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[%$€£]");

    private final String text;
    private final Brackets brackets;
    private final List<Span> open;

    OptionWords(Document document) {
        text = document.text();
        brackets = new BracketReader().read(document);
        open =
                brackets.options().stream()
                        .filter(Option::open)
                        .map(Option::words)
                        .sorted(Comparator.naturalOrder())
                        .toList();
    }

    /** The words of a stretch, in order. */
    List<Word> of(Span stretch) {
        List<Word> words = new ArrayList<>();
        List<Span> near = open.stream().filter(span -> span.overlaps(stretch)).toList();
        Matcher word = WORD.matcher(text).region(stretch.begin(), stretch.end());
        while (word.find()) {
            Span span = new Span(word.start(), word.end());
            if (brackets.marksIn(span).stream().noneMatch(mark -> mark.overlaps(span))) {
                add(new Word(word.group(), span, isOpen(near, span)), words);
            }
        }
        return words.stream()
                .map(w -> new Word(Spelling.fold(w.form()), w.span(), w.open()))
                .toList();
    }

    /** A word that a bracket parts is one: "right[s]". It is open if a part of it is. */
    private void add(Word word, List<Word> words) {
        int end = words.isEmpty() ? -1 : words.get(words.size() - 1).span().end();
        if (end >= 0
                && word.span().begin() == end + 1
                && Brackets.joins(text, new Span(end, end + 1))
                && !brackets.marksIn(new Span(end, end + 1)).isEmpty()) {
            Word last = words.remove(words.size() - 1);
            words.add(
                    new Word(
                            last.form() + word.form(),
                            new Span(last.span().begin(), word.span().end()),
                            last.open() || word.open()));
        } else {
            words.add(word);
        }
    }

    private static boolean isOpen(List<Span> near, Span word) {
        return near.stream().anyMatch(span -> span.contains(word));
    }
}
