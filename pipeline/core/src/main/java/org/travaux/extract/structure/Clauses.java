package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.travaux.text.Part;

/**
 * Gives the paragraphs of a resolution's text their labels, one after the other.
 *
 * <p>Preambular paragraphs count as they come, over all sections. Operative paragraphs have their
 * printed number; where none is numbered they count as they come too, and one whose number was lost
 * between 3 and 5 is 4. A number that leads no paragraph of the row ("1." within a list below
 * paragraph 7) is an item of the paragraph, {@code OP7(1)}. Words that go on after the items of a
 * paragraph share the paragraph's label. A label that the draft itself prints, "OP4 bis", is kept.
 */
final class Clauses {

    private static final Pattern GOES_ON = Pattern.compile("[“\"]?\\(?[“\"]?\\p{Ll}|\\([“\"]");
    private static final Pattern TEXT_LIST =
            Pattern.compile("(?i:having regard to|whereas|recalling|noting)\\b.*", Pattern.DOTALL);

    private enum State {
        PREAMBLE,
        OPERATIVE,
        CLOSED,
        ANNEX
    }

    private final List<Block> blocks;
    private final LookAhead ahead;
    private final ClausePieces out;
    private final List<OperativeNumber> numbers = new ArrayList<>();
    private State state = State.PREAMBLE;
    private int preambular;
    private int operative;
    private boolean newSection;

    /** Reads {@code blocks}; adds to {@code pieces}. */
    Clauses(List<Block> blocks, List<Piece> pieces) {
        this.blocks = List.copyOf(blocks);
        this.ahead = new LookAhead(blocks);
        this.out = new ClausePieces(pieces);
    }

    List<Piece> pieces() {
        return out.pieces();
    }

    /** The operative paragraphs' numbers in the order of the text. */
    List<OperativeNumber> numbers() {
        return List.copyOf(numbers);
    }

    Clauses read() {
        for (int i = 0; i < blocks.size(); i++) {
            read(i);
        }
        return this;
    }

    private void read(int at) {
        Block block = blocks.get(at);
        String text = block.text();
        if (!block.flows()) {
            out.aside(text, Part.OTHER);
        } else if (begun() && ClosingLines.isAnnex(text)) {
            state = State.ANNEX;
            out.forget();
            out.aside(text, Part.HEADING);
        } else if (state == State.ANNEX) {
            out.annex(block);
        } else if (Openings.isCouncil(text)) {
            newSection |= begun();
            state = begun() ? State.PREAMBLE : state;
            out.aside(text, Part.OTHER);
        } else if (closes(at, text)) {
            out.aside(text, Part.OTHER);
        } else {
            clause(at, text);
        }
    }

    private boolean begun() {
        return preambular > 0 || operative > 0;
    }

    /** A closing line behind which numbered paragraphs go on interrupts them and closes nothing. */
    private boolean closes(int at, String text) {
        if (state == State.CLOSED) {
            return true;
        }
        boolean closing = begun() && !ahead.isNumberedClause(at) && ClosingLines.isClosing(text);
        if (closing && ahead.nextNumber(at) != operative + 1) {
            state = State.CLOSED;
        }
        return closing;
    }

    private void clause(int at, String text) {
        Optional<Lead> lead = ahead.lead(at);
        if (lead.isPresent() && readsLead(lead.get(), text, at)) {
            return;
        }
        if (isHeading(at, text)) {
            newSection |= begun() && ClauseHeadings.isSection(text);
            out.aside(text, Part.HEADING);
        } else if (beginsOperative(at, text)) {
            operative("", text, operative + 1, String.valueOf(operative + 1));
        } else if (announcesNumbers(at, text)) {
            out.forget();
            out.add("", text, Part.OPERATIVE);
        } else if (state == State.PREAMBLE && out.isOpen() && goesOn(text)) {
            out.add("", text, Part.PREAMBLE);
        } else if (state == State.PREAMBLE || isPreambleOfSection(text)) {
            preambular("", text, String.valueOf(preambular + 1));
        } else {
            out.add("", text, Part.OPERATIVE);
        }
    }

    /** Whether the paragraph is what its number or letter says. */
    private boolean readsLead(Lead lead, String text, int at) {
        String words = lead.wordsOf(text);
        if (lead.sort() == Lead.Sort.PREAMBULAR) {
            preambular(lead.printed(), words, lead.mark());
        } else if (lead.isNumber() && takesNumber(lead, words)) {
            operative(lead.printed(), words, lead.number(), lead.mark());
        } else if (isBracketedNumber(lead, words) || isOne(lead, at)) {
            operative(lead.printed(), words, operative + 1, String.valueOf(operative + 1));
        } else if (state == State.PREAMBLE && !lead.isNumber() && isTextList(lead, words)) {
            preambular(lead.printed(), words, String.valueOf(preambular + 1));
        } else if (out.isOpen()) {
            beginLetteredOperative(words);
            out.item(lead, words, ahead.nextLead(at));
        } else {
            return false;
        }
        return true;
    }

    /** Whether a number is that of an operative paragraph, not of an item or a heading. */
    private boolean takesNumber(Lead lead, String words) {
        if (lead.sort() == Lead.Sort.OPERATIVE) {
            return true;
        }
        if (lead.mark().contains(".")) {
            return false;
        }
        int number = lead.number();
        boolean first = number > 1 || !ahead.isNumbered() || !ahead.beginsAtOne();
        boolean suffixed = !lead.mark().equals(String.valueOf(number)) && number == operative;
        return suffixed
                || Openings.opensOperative(words)
                || (number == operative + 1 && first)
                || (number == 1 && newSection && state == State.PREAMBLE);
    }

    /** "(1) Decides", where numbers stand in brackets. */
    private boolean isBracketedNumber(Lead lead, String words) {
        return lead.sort() == Lead.Sort.ITEM
                && lead.mark().equals(String.valueOf(operative + 1))
                && !ahead.isNumbered()
                && Openings.opensOperative(words);
    }

    /** "l. The Court shall", read wrongly for "1.", where "2." follows. */
    private boolean isOne(Lead lead, int at) {
        return operative == 0
                && lead.mark().equals("l")
                && ahead.nextLead(at)
                        .filter(next -> next.isNumber() && next.number() == 2)
                        .isPresent();
    }

    /** "– having regard to …", "A. whereas …": the list before a resolution of Parliament. */
    private static boolean isTextList(Lead lead, String words) {
        boolean capital = lead.sort() == Lead.Sort.BULLET || lead.mark().matches("[A-Z]{1,2}");
        return capital && TEXT_LIST.matcher(words).matches();
    }

    private void preambular(String printed, String words, String mark) {
        if (newSection || preambular == 0) {
            state = State.PREAMBLE;
        }
        preambular = Math.max(preambular, Integer.parseInt(mark.replaceAll("\\D.*", "")));
        out.open("PP" + mark);
        out.add(printed, words, Part.PREAMBLE);
    }

    private void operative(String printed, String words, int number, String mark) {
        state = State.OPERATIVE;
        operative = number;
        numbers.add(new OperativeNumber(number, mark, newSection));
        newSection = false;
        out.open("OP" + mark);
        out.add(printed, words, Part.OPERATIVE);
    }

    /** Operative paragraphs with letters for numbers, "(a) Calls upon …", belong to one, OP1. */
    private void beginLetteredOperative(String words) {
        if (state == State.PREAMBLE && !ahead.isNumbered() && Openings.opensOperative(words)) {
            state = State.OPERATIVE;
            operative = 1;
            numbers.add(new OperativeNumber(1, "1", newSection));
            out.open("OP1");
        }
    }

    /** Resolutions of several sections have preambular paragraphs before each. */
    private boolean isPreambleOfSection(String text) {
        return Openings.opensPreamble(text)
                && Character.isUpperCase(Openings.firstLetter(text))
                && Openings.isWholeClause(text)
                && (text.endsWith(",") || text.endsWith(", and") || newSection);
    }

    /** Words in small letters or brackets that go on with a preambular paragraph. */
    private static boolean goesOn(String text) {
        return GOES_ON.matcher(text).lookingAt() && !Openings.opensClause(text);
    }

    /** "Resolves that:" before "1. The Court shall …". */
    private boolean announcesNumbers(int at, String text) {
        return state == State.PREAMBLE
                && Openings.opensOperative(text)
                && text.matches("(?s).*[:,—–-]|.* that ?:?")
                && ahead.nextLead(at)
                        .filter(next -> next.isNumber() || next.mark().equals("l"))
                        .filter(next -> next.mark().matches("[1l]"))
                        .isPresent();
    }

    /** An operative paragraph without a number: where none has one, or where one was lost. */
    private boolean beginsOperative(int at, String text) {
        if (!Openings.opensOperative(text) && !decidesAfterParticiple(text)) {
            return false;
        }
        if (announcesNumbers(at, text)) {
            return false;
        }
        if (!ahead.isNumbered()) {
            return true;
        }
        int next = ahead.nextNumber(at);
        return next == 0 ? wasLastNumberLost(text) : next == operative + 2;
    }

    /** After the last number "Decides to remain seized." can only be one more. */
    private boolean wasLastNumberLost(String text) {
        return state == State.OPERATIVE
                && out.lastIsClosed()
                && Character.isUpperCase(Openings.firstLetter(text))
                && Openings.isWholeClause(text);
    }

    /** "Acting under Chapter VII of the Charter, decides to end it." */
    private boolean decidesAfterParticiple(String text) {
        return !ahead.isNumbered() && Openings.decidesAfterParticiple(text);
    }

    private boolean isHeading(int at, String text) {
        if (blocks.get(at).role() == Block.Role.HEADING
                || ClauseHeadings.isSection(text)
                || ClauseHeadings.isOption(text)) {
            return true;
        }
        boolean opens =
                state == State.PREAMBLE
                        ? Openings.opensClause(text)
                        : Openings.opensOperative(text);
        return ClauseHeadings.canBe(text)
                && !(opens && Openings.isWholeClause(text))
                && ((state == State.PREAMBLE && preambular == 0) || nextIsClause(at));
    }

    /** Whether a paragraph follows, or another heading. */
    private boolean nextIsClause(int at) {
        return ahead.nextLead(at).isPresent()
                || ahead.next(at)
                        .filter(next -> Openings.opensClause(next) || ClauseHeadings.canBe(next))
                        .isPresent();
    }
}
