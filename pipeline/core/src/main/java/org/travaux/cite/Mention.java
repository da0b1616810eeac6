package org.travaux.cite;

import java.util.ArrayList;
import java.util.List;
import org.travaux.text.Span;

/**
 * An instrument found in a sentence: where, counted in the sentence, which one and by what it is
 * known, the provisions named with it, whether it stands in the name of a body, and where the words
 * begin that name it (before its span for a symbol in brackets after "the report of …").
 */
record Mention(
        Span span,
        Instrument instrument,
        ResolvedBy by,
        List<String> provisions,
        boolean body,
        int named) {

    Mention(int begin, int end, Instrument instrument, ResolvedBy by) {
        this(new Span(begin, end), instrument, by, List.of(), false, begin);
    }

    Mention {
        provisions = List.copyOf(provisions);
    }

    int begin() {
        return span.begin();
    }

    int end() {
        return span.end();
    }

    /** Where what governs it must end: before its span, and before the words that name it. */
    int governed() {
        return Math.min(begin(), named);
    }

    /** The same, named by words that begin at {@code begin}. */
    Mention namedAt(int begin) {
        return new Mention(span, instrument, by, provisions, body, begin);
    }

    /** The same with provisions that stand at {@code place}, which it now covers too. */
    Mention with(List<String> more, Span place) {
        return new Mention(
                new Span(Math.min(begin(), place.begin()), Math.max(end(), place.end())),
                instrument,
                by,
                joined(more),
                body,
                named);
    }

    /** The same with provisions that stand apart from it. */
    Mention with(List<String> more) {
        return new Mention(span, instrument, by, joined(more), body, named);
    }

    Mention ofBody() {
        return new Mention(span, instrument, by, provisions, true, named);
    }

    private List<String> joined(List<String> more) {
        List<String> all = new ArrayList<>(provisions);
        more.stream().filter(provision -> !all.contains(provision)).forEach(all::add);
        return all;
    }
}
