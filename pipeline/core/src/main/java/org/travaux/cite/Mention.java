package org.travaux.cite;

import java.util.ArrayList;
import java.util.List;
import org.travaux.text.Span;

/**
 * An instrument found in a sentence: where, counted in the sentence, which one and by what it is
 * known, the provisions named with it, and whether it stands in the name of a body.
 */
record Mention(
        Span span, Instrument instrument, ResolvedBy by, List<String> provisions, boolean body) {

    Mention(int begin, int end, Instrument instrument, ResolvedBy by) {
        this(new Span(begin, end), instrument, by, List.of(), false);
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

    /** The same with provisions that stand at {@code place}, which it now covers too. */
    Mention with(List<String> more, Span place) {
        return new Mention(
                new Span(Math.min(begin(), place.begin()), Math.max(end(), place.end())),
                instrument,
                by,
                joined(more),
                body);
    }

    /** The same with provisions that stand apart from it. */
    Mention with(List<String> more) {
        return new Mention(span, instrument, by, joined(more), body);
    }

    Mention ofBody() {
        return new Mention(span, instrument, by, provisions, true);
    }

    private List<String> joined(List<String> more) {
        List<String> all = new ArrayList<>(provisions);
        more.stream().filter(provision -> !all.contains(provision)).forEach(all::add);
        return all;
    }
}
