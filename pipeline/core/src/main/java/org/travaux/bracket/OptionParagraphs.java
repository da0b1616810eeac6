package org.travaux.bracket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.travaux.text.Document;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;
import org.travaux.text.Span;

/**
 * The paragraphs that are options: "Option 1: Decides …", "OP4 Alt. Urges …", or those below a
 * heading "Option 1".
 *
 * <p>An option takes in the items below its paragraph. Below a heading it takes in all up to the
 * next option's heading; the last one has no such end, and takes in one paragraph with its items.
 * Before "OP4 Alt." stands the paragraph that it is an alternative to.
 */
final class OptionParagraphs {

    /** Paragraphs from {@code first} up to {@code end}, behind a lead. */
    private record Block(int first, int end, Optional<OptionLead> lead, Span words, int depth) {}

    private final String text;
    private final List<Paragraph> all;
    private final Map<Integer, Pair> opening = new HashMap<>();
    private final List<Pair> covered = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private final List<Span> marks = new ArrayList<>();
    private int groups;

    OptionParagraphs(Document document, List<Pair> pairs) {
        text = document.text();
        all = document.paragraphs();
        pairs.forEach(pair -> opening.putIfAbsent(pair.from(), pair));
        read();
    }

    List<Option> options() {
        return options;
    }

    List<Span> marks() {
        return marks;
    }

    int groups() {
        return groups;
    }

    /** Whether {@code pair} is the bracket around an option paragraph. */
    boolean cover(Pair pair) {
        return covered.contains(pair);
    }

    private void read() {
        List<Block> group = new ArrayList<>();
        for (int p = 0; p < all.size(); p++) {
            Optional<Block> found = block(p);
            if (found.isEmpty()) {
                continue;
            }
            Block block = found.get();
            boolean alternative = !block.lead().orElseThrow().base().isEmpty();
            boolean next = !group.isEmpty() && follows(group.get(group.size() - 1), block);
            if (!next) {
                close(group);
                group = new ArrayList<>();
                if (alternative) {
                    base(p).ifPresent(group::add);
                }
            }
            group.add(block);
            p = Math.max(p, block.end() - 1);
        }
        close(group);
    }

    private boolean follows(Block before, Block block) {
        OptionLead lead = block.lead().orElseThrow();
        int first = heading(block) ? block.first() - 1 : block.first();
        boolean adjacent = first == before.end();
        if (before.lead().isEmpty() || !before.lead().get().base().isEmpty()) {
            return adjacent && !lead.base().isEmpty();
        }
        return adjacent
                && lead.base().isEmpty()
                && lead.number() == before.lead().get().number() + 1;
    }

    private boolean heading(Block block) {
        return block.first() > 0
                && leadOf(block.first() - 1)
                        .filter(lead -> lead.equals(block.lead().orElseThrow()))
                        .isPresent();
    }

    private Optional<OptionLead> leadOf(int p) {
        Paragraph paragraph = all.get(p);
        if (paragraph.part() == Part.TITLE || paragraph.part() == Part.OTHER) {
            return Optional.empty();
        }
        return OptionLead.of(text.substring(wordsBegin(p), paragraph.span().end()));
    }

    /** Behind the brackets that open the paragraph. */
    private int wordsBegin(int p) {
        Span span = all.get(p).span();
        int at = span.begin();
        while (at < span.end() && (text.charAt(at) == '[' || text.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    private Optional<Block> block(int p) {
        Optional<OptionLead> lead = leadOf(p);
        if (lead.isEmpty()) {
            return Optional.empty();
        }
        int opensBefore = wordsBegin(p);
        Optional<Pair> around =
                Optional.ofNullable(opening.get(p)).filter(pair -> pair.open() < opensBefore);
        int begin = wordsBegin(p) + lead.get().printed();
        boolean bare = text.substring(begin, all.get(p).span().end()).matches("[\\s\\].:]*");
        if (!bare && around.isPresent() && !closesAtEnd(around.get())) {
            return Optional.empty();
        }
        int first = bare ? p + 1 : p;
        int end = bare ? underHeading(first, lead.get()) : withItems(p);
        if (first >= end) {
            return Optional.empty();
        }
        marks.add(new Span(wordsBegin(p), Math.min(begin, all.get(p).span().end())));
        Optional<Pair> whole = bare ? Optional.empty() : around;
        whole.ifPresent(covered::add);
        int last = whole.map(Pair::close).orElse(all.get(end - 1).span().end());
        Span words =
                Contents.stripped(
                        text,
                        new Span(
                                bare ? all.get(first).span().begin() : begin,
                                Math.max(bare ? all.get(first).span().begin() : begin, last)));
        return Optional.of(new Block(first, end, lead, words, whole.isPresent() ? 1 : 0));
    }

    private boolean closesAtEnd(Pair pair) {
        Span span = all.get(pair.to()).span();
        return text.substring(pair.close() + 1, Math.max(pair.close() + 1, span.end()))
                .matches("[\\s.;,:)]*");
    }

    private int underHeading(int first, OptionLead lead) {
        for (int p = first; p < all.size(); p++) {
            Optional<OptionLead> other = leadOf(p);
            if (other.isPresent()) {
                boolean next = other.get().number() == lead.number() + 1;
                return next ? p : Math.min(p, withItems(first));
            }
        }
        return first < all.size() && all.get(first).part().coded() ? withItems(first) : first;
    }

    private int withItems(int p) {
        String label = all.get(p).label();
        int end = p + 1;
        while (end < all.size()
                && !label.isEmpty()
                && all.get(end).label().startsWith(label + "(")
                && leadOf(end).isEmpty()) {
            end++;
        }
        return end;
    }

    /** The paragraph before, from its chapeau on. */
    private Optional<Block> base(int alternative) {
        int p = alternative - 1;
        while (p > 0 && all.get(p).label().contains("(")) {
            p--;
        }
        if (p < 0 || !all.get(p).part().coded()) {
            return Optional.empty();
        }
        Span words = new Span(all.get(p).span().begin(), all.get(alternative - 1).span().end());
        return Optional.of(new Block(p, alternative, Optional.empty(), words, 0));
    }

    private void close(List<Block> group) {
        if (group.isEmpty()) {
            return;
        }
        groups++;
        for (int i = 0; i < group.size(); i++) {
            Block block = group.get(i);
            Choice choice = new Choice(groups, i + 1, group.size(), group.size() > 1);
            Attribution attribution =
                    Proponents.before(
                                    text.substring(
                                            block.words().begin(),
                                            Math.min(
                                                    block.words().end(),
                                                    block.words().begin() + 200)))
                            .map(Proponents.Lead::attribution)
                            .orElse(Attribution.NONE);
            options.add(
                    new Option(
                            block.words(),
                            block.words(),
                            block.depth(),
                            Role.OPTION_PARAGRAPH,
                            choice,
                            attribution));
        }
    }
}
