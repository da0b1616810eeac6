package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.travaux.text.Part;

/**
 * Gives the paragraphs of a resolution's text their labels, one after the other.
 *
 * <p>Preambular paragraphs count as they come. Operative paragraphs have their printed number;
 * where none is numbered they count as they come too, and one whose number was lost between 3 and 5
 * is 4. A number that leads no paragraph of the row ("1." within a list below paragraph 7) is an
 * item of the paragraph, {@code OP7(1)}. Words that go on after the items of a paragraph share the
 * paragraph's label.
 */
final class Clauses {

    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?:Adopted (?:unanimously|at|by|on|without)|The draft resolution (?:as"
                            + " amended )?was|Footnotes?:?$|Notes?:?$|Endnotes?$|Voted upon|\\d+(?:st|nd|rd|th)"
                            + " (?:plenary )?meeting\\b|\\* \\* \\*|Done at |At the \\d+(?:st|nd|rd|th)"
                            + " meeting,)"
                            + ".*",
                    Pattern.DOTALL);
    private static final Pattern NOTE =
            Pattern.compile(
                    "(?:\\[?[ivxl\\d]{1,5}\\]|\\(\\d{1,3}\\)|\\d{1,3}/?|[*†‡]{1,3}) ?(?:Ibid|See|Official"
                            + " Records|Document|Resolution|Previously|United Nations,|Quoted|For"
                            + " |[ASE]/|Mimeographed|Incorporated|As (?:amended|adopted)|The text|The"
                            + " draft|Adopted|Subsequently|Issued|Paragraph|Replaced|In document|At"
                            + " the).*",
                    Pattern.DOTALL);
    private static final Pattern ANNEX =
            Pattern.compile(
                    "(?:ANNEX|Annex|APPENDIX|Appendix|ENCLOSURE|Enclosure)(?: [IVXA-Z\\d]{1,4})?(?:[.:]?|[ :.–—-]+\\p{Lu}.{0,80})");
    private static final Pattern ENDS =
            Pattern.compile(".*[.;:,][\"”’)\\]]*\\d{0,3}$", Pattern.DOTALL);
    private static final Pattern STARTS_BIG = Pattern.compile("[\\p{Lu}\\d\"“].*", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("[A-Z]|[IVX]{1,5}");
    private static final int LONGEST_HEADING = 110;

    private enum State {
        PREAMBLE,
        OPERATIVE,
        CLOSED,
        ANNEX
    }

    private final List<Piece> pieces;
    private final Items items = new Items();
    private final List<Integer> numbers = new ArrayList<>();
    private List<Block> blocks = List.of();
    private State state = State.PREAMBLE;
    private boolean numbered;
    private int preambular;
    private int operative;
    private String chapeau = "";

    /** Adds to {@code pieces}. */
    Clauses(List<Piece> pieces) {
        this.pieces = pieces;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The operative paragraphs' numbers in the order of the text. */
    List<Integer> numbers() {
        return numbers;
    }

    int preambular() {
        return preambular;
    }

    void read(List<Block> text) {
        blocks = text;
        numbered = text.stream().anyMatch(b -> b.flows() && isNumberedClause(b.text()));
        for (int i = 0; i < text.size(); i++) {
            read(i);
        }
    }

    private static boolean isNumberedClause(String text) {
        return Lead.of(text)
                .filter(Lead::isNumber)
                .filter(lead -> Openings.opensOperative(text.substring(lead.printed().length())))
                .isPresent();
    }

    private void read(int at) {
        Block block = blocks.get(at);
        String text = block.text();
        if (!block.flows()) {
            pieces.add(Piece.of(text, Part.OTHER));
        } else if (ANNEX.matcher(text).matches() && (preambular > 0 || operative > 0)) {
            state = State.ANNEX;
            chapeau = "";
            items.clear();
            pieces.add(Piece.of(text, Part.HEADING));
        } else if (state == State.ANNEX) {
            NumberedText.add(pieces, block, Part.ANNEX, items);
        } else if (closes(text)) {
            state = State.CLOSED;
            pieces.add(Piece.of(text, Part.OTHER));
        } else if (Openings.isCouncil(text)) {
            pieces.add(Piece.of(text, Part.OTHER));
        } else {
            clause(at, text);
        }
    }

    private boolean closes(String text) {
        if (state == State.CLOSED) {
            return true;
        }
        boolean begun = preambular > 0 || operative > 0;
        return begun
                && (CLOSING.matcher(text).matches() || NOTE.matcher(text).matches())
                && !isNumberedClause(text);
    }

    private void clause(int at, String text) {
        Optional<Lead> lead = Lead.of(text);
        if (lead.isPresent() && lead.get().isNumber() && takesNumber(lead.get(), text)) {
            String words = text.substring(lead.get().printed().length());
            operative(lead.get().printed(), words, lead.get().number());
        } else if (lead.isPresent() && !chapeau.isEmpty()) {
            String words = text.substring(lead.get().printed().length());
            beginLetteredOperative(words);
            item(lead.get(), words, at);
        } else if (isHeading(at, text)) {
            pieces.add(Piece.of(text, Part.HEADING));
        } else if (beginsOperative(at, text)) {
            operative("", text, operative + 1);
        } else if (state == State.PREAMBLE || isPreambleOfSection(text)) {
            chapeau = "PP" + ++preambular;
            items.clear();
            add("", text, Part.PREAMBLE);
        } else {
            add("", text, Part.OPERATIVE);
        }
    }

    /** Whether a number is that of an operative paragraph, not of an item or a heading. */
    private boolean takesNumber(Lead lead, String text) {
        if (lead.mark().contains(".")) {
            return false;
        }
        boolean verb = Openings.opensOperative(text.substring(lead.printed().length()));
        int number = lead.number();
        return verb || (number == operative + 1 && (number > 1 || !numbered || !verbedOne()));
    }

    /** Whether a paragraph "1." that opens with a verb is still to come. */
    private boolean verbedOne() {
        return blocks.stream()
                .filter(Block::flows)
                .anyMatch(b -> isNumberedClause(b.text()) && numberOf(b.text()) == 1);
    }

    private static int numberOf(String text) {
        return Lead.of(text).filter(Lead::isNumber).map(Lead::number).orElse(0);
    }

    private void operative(String printed, String words, int number) {
        state = State.OPERATIVE;
        operative = number;
        numbers.add(number);
        chapeau = "OP" + number;
        items.clear();
        add(printed, words, Part.OPERATIVE);
    }

    /** Resolutions of several sections have preambular paragraphs before each. */
    private static boolean isPreambleOfSection(String text) {
        return Openings.opensPreamble(text) && Openings.isWholeClause(text) && text.endsWith(",");
    }

    /** An operative paragraph without a number: where none has one, or where one was lost. */
    private boolean beginsOperative(int at, String text) {
        if (!Openings.opensOperative(text)) {
            return false;
        }
        if (!numbered) {
            return true;
        }
        for (int i = at + 1; i < blocks.size(); i++) {
            if (blocks.get(i).flows() && isNumberedClause(blocks.get(i).text())) {
                return numberOf(blocks.get(i).text()) == operative + 2;
            }
        }
        return false;
    }

    private boolean isHeading(int at, String text) {
        if (blocks.get(at).role() == Block.Role.HEADING || SECTION.matcher(text).matches()) {
            return true;
        }
        boolean opens =
                state == State.PREAMBLE
                        ? Openings.opensClause(text)
                        : Openings.opensOperative(text);
        return looksLikeHeading(text)
                && !(opens && Openings.isWholeClause(text))
                && ((state == State.PREAMBLE && preambular == 0) || nextIsClause(at));
    }

    private static boolean looksLikeHeading(String text) {
        return text.length() <= LONGEST_HEADING
                && !ENDS.matcher(text).matches()
                && STARTS_BIG.matcher(text).matches();
    }

    /** Whether a paragraph follows, or another heading. */
    private boolean nextIsClause(int at) {
        for (int i = at + 1; i < blocks.size(); i++) {
            if (blocks.get(i).flows()) {
                String next = blocks.get(i).text();
                return Lead.of(next).isPresent()
                        || Openings.opensClause(next)
                        || looksLikeHeading(next);
            }
        }
        return false;
    }

    private void item(Lead lead, String words, int at) {
        Part part = chapeau.startsWith("PP") ? Part.PREAMBLE : Part.OPERATIVE;
        if (lead.sort() == Lead.Sort.BULLET) {
            pieces.add(Piece.labelled(lead.printed(), words, part, chapeau));
            return;
        }
        String label = items.label(lead.mark(), nextMark(at));
        addParts(lead.printed(), words, part, chapeau + label);
    }

    /** Operative paragraphs with letters for numbers, "(a) Calls upon …", belong to one, OP1. */
    private void beginLetteredOperative(String words) {
        if (state == State.PREAMBLE && !numbered && Openings.opensOperative(words)) {
            state = State.OPERATIVE;
            operative = 1;
            numbers.add(1);
            chapeau = "OP1";
            items.clear();
        }
    }

    private String nextMark(int at) {
        for (int i = at + 1; i < blocks.size(); i++) {
            if (blocks.get(i).flows()) {
                return Lead.of(blocks.get(i).text())
                        .filter(lead -> lead.sort() == Lead.Sort.ITEM)
                        .map(Lead::mark)
                        .orElse("");
            }
        }
        return "";
    }

    private void add(String printed, String words, Part part) {
        addParts(printed, words, part, chapeau);
    }

    /** A paragraph or item, and the items within its words. */
    private void addParts(String printed, String words, Part part, String label) {
        List<InlineItems.Item> split = InlineItems.split(words);
        String before = printed;
        for (int i = 0; i < split.size(); i++) {
            InlineItems.Item item = split.get(i);
            if (item.mark().isEmpty()) {
                if (item.words().isEmpty()) {
                    continue;
                }
                pieces.add(Piece.labelled(before, item.words(), part, label));
            } else {
                String next = i + 1 < split.size() ? split.get(i + 1).mark() : "";
                String own = chapeau + items.label(item.mark(), next);
                pieces.add(Piece.labelled(item.lead(), item.words(), part, own));
            }
        }
    }
}
