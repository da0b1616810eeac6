package org.travaux.dilution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.travaux.align.Alignment;
import org.travaux.align.Pair;
import org.travaux.align.WordPartners;
import org.travaux.bracket.BracketReader;
import org.travaux.bracket.Option;
import org.travaux.text.Paragraph;
import org.travaux.text.Span;

/**
 * Says what became of the options of a draft in a later one, from the words that paired paragraphs
 * share.
 *
 * <p>An option within an option has a fate of its own, and its words do not count for the outer
 * one. An option stands in the later draft if its words are there in their order: all of up to four
 * words, four fifths of more, and every word of {@link #DECISIVE} in any case. It is open there if
 * any of its words is. Words that are gone are looked for in the other paragraphs of the later
 * draft: from {@link #VERBATIM} words on, found there as they were and not there before, they have
 * moved.
 */
final class OptionFates {

    private static final Set<String> DECISIVE =
            Set.of(
                    "not", "no", "never", "without", "shall", "should", "must", "may", "all",
                    "only");
    private static final double SHARE = 0.8;
    private static final int VERBATIM = 4;

    private final OptionWords from;
    private final OptionWords to;
    private final Alignment alignment;
    private final Map<Paragraph, Pair> pairs = new HashMap<>();
    private final List<Option> options;

    OptionFates(Alignment alignment) {
        this.alignment = alignment;
        options = new BracketReader().read(alignment.from()).options();
        from = new OptionWords(alignment.from());
        to = new OptionWords(alignment.to());
        alignment.pairs().forEach(pair -> pair.from().ifPresent(p -> pairs.put(p, pair)));
    }

    /** What a stretch of an option became: how much of it stands, where, and what replaced it. */
    private record Trace(List<String> words, List<String> kept, boolean open, boolean replaced) {}

    OptionOutcome of(Option option) {
        List<Trace> traces = new ArrayList<>();
        Optional<Paragraph> became = Optional.empty();
        for (Paragraph paragraph : alignment.from().paragraphs()) {
            Span span = paragraph.span();
            if (!span.overlaps(option.words()) || !paragraph.part().coded()) {
                continue;
            }
            Pair pair = pairs.get(paragraph);
            if (pair == null) {
                return OptionOutcome.UNKNOWN;
            }
            traces.add(trace(option, paragraph, pair.to()));
            became = became.or(pair::to);
        }
        List<String> words = traces.stream().flatMap(t -> t.words().stream()).toList();
        if (words.isEmpty()) {
            return OptionOutcome.UNKNOWN;
        }
        if (stands(words, traces.stream().flatMap(t -> t.kept().stream()).toList())) {
            boolean open = traces.stream().anyMatch(Trace::open);
            return new OptionOutcome(fate(open), became.map(Paragraph::label).orElse(""), false);
        }
        boolean replaced = traces.stream().anyMatch(Trace::replaced);
        return moved(words)
                .orElse(
                        new OptionOutcome(
                                replaced ? OptionFate.REPLACED : OptionFate.DROPPED, "", false));
    }

    private static OptionFate fate(boolean open) {
        return open ? OptionFate.KEPT_OPEN : OptionFate.ACCEPTED;
    }

    private static boolean stands(List<String> words, List<String> kept) {
        List<String> decisive = new ArrayList<>(words);
        decisive.retainAll(DECISIVE);
        kept.forEach(decisive::remove);
        return decisive.isEmpty() && kept.size() >= Math.ceil(SHARE * words.size());
    }

    private Trace trace(Option option, Paragraph paragraph, Optional<Paragraph> became) {
        List<OptionWords.Word> was = from.of(paragraph.span());
        List<OptionWords.Word> is = became.map(p -> to.of(p.span())).orElse(List.of());
        int[] partners = WordPartners.of(forms(was), forms(is));
        int begin = 0;
        while (begin < was.size() && was.get(begin).span().end() <= option.words().begin()) {
            begin++;
        }
        int end = begin;
        while (end < was.size() && was.get(end).span().begin() < option.words().end()) {
            end++;
        }
        List<Span> inner = inner(option);
        List<String> own = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        boolean open = false;
        for (int i = begin; i < end; i++) {
            Span word = was.get(i).span();
            if (inner.stream().anyMatch(span -> span.contains(word))) {
                continue;
            }
            own.add(was.get(i).form());
            if (partners[i] != WordPartners.GONE) {
                kept.add(was.get(i).form());
                open |= is.get(partners[i]).open();
            }
        }
        return new Trace(own, kept, open, replaced(partners, begin, end, is.size()));
    }

    /** The options within an option, which have fates of their own. */
    private List<Span> inner(Option option) {
        return options.stream()
                .filter(other -> other.open() && other.depth() > option.depth())
                .map(Option::words)
                .filter(words -> option.words().contains(words))
                .toList();
    }

    /** Whether new words stand between those kept before the option and those kept after it. */
    private static boolean replaced(int[] partners, int begin, int end, int size) {
        int before = begin - 1;
        while (before >= 0 && partners[before] == WordPartners.GONE) {
            before--;
        }
        int after = end;
        while (after < partners.length && partners[after] == WordPartners.GONE) {
            after++;
        }
        int first = before < 0 ? 0 : partners[before] + 1;
        int last = after < partners.length ? partners[after] : size;
        long kept = Arrays.stream(partners, begin, end).filter(p -> p != WordPartners.GONE).count();
        return last - first > kept;
    }

    private Optional<OptionOutcome> moved(List<String> words) {
        if (words.size() < VERBATIM) {
            return Optional.empty();
        }
        int before = occurrences(alignment.from().paragraphs(), from, words).size();
        List<OptionOutcome> there = occurrences(alignment.to().paragraphs(), to, words);
        // The option itself is one of those before: as many as before means that one is new.
        return there.size() >= before ? there.stream().findFirst() : Optional.empty();
    }

    private static List<OptionOutcome> occurrences(
            List<Paragraph> paragraphs, OptionWords read, List<String> words) {
        List<OptionOutcome> found = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.part().coded()) {
                continue;
            }
            List<OptionWords.Word> own = read.of(paragraph.span());
            int at = Collections.indexOfSubList(forms(own), words);
            if (at >= 0) {
                boolean open =
                        own.subList(at, at + words.size()).stream()
                                .anyMatch(OptionWords.Word::open);
                found.add(new OptionOutcome(fate(open), paragraph.label(), true));
            }
        }
        return found;
    }

    private static List<String> forms(List<OptionWords.Word> words) {
        return words.stream().map(OptionWords.Word::form).toList();
    }
}
