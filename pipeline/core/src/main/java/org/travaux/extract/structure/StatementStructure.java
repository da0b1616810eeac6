package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.text.Part;

/**
 * Reads a statement of the Security Council, by its President ("… made the following statement on
 * behalf of the Council") or to the press.
 *
 * <p>Its paragraphs have no numbers and count as they come, {@code P1}, {@code P2}; the quotation
 * mark before each stands before its words. Items are {@code P3(a)}; bullets and words in small
 * letters belong to the paragraph before.
 */
final class StatementStructure {

    private static final Pattern INTRODUCTION =
            Pattern.compile(
                    ".*(?:President of the (?:Security )?Council[^.]{0,80}|the Council[^.]{0,80}) (?:made|issued)"
                            + " the following statement\\b.*|The following (?:Security Council )?press"
                            + " statement\\b.*|The members of the (?:Security )?Council[^.]{0,60} issued the"
                            + " following (?:press )?statement.*",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?:Statement by the President of the Security Council|Presidential statement"
                            + "|(?:Security Council )?Press statement on\\b)(?! dated).{0,120}",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SYMBOL =
            Pattern.compile("S/PRST/\\d{4}/\\d+(?:/\\w+\\.\\d+)?\\*?");
    private static final Pattern COUNCIL =
            Pattern.compile(
                    "[“\"„«']{0,2} ?The (?:members of the )?(?:Security )?Council\\b.*",
                    Pattern.DOTALL);
    private static final Pattern QUOTES = Pattern.compile("[“\"„«‘'] ?(?=\\S)");
    private static final Pattern CLOSING =
            Pattern.compile(
                    "This (?:presidential )?statement (?:will be|has been|is) issued as a document\\b.*|\\*+ ?(?:Re)?issued\\b.*"
                            + "|For information media.*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
    private static final int HEAD = 14;
    private static final int LONGEST_TITLE = 160;

    private final List<Piece> pieces = new ArrayList<>();
    private final Items items = new Items();
    private int paragraphs;
    private boolean annex;

    private StatementStructure() {}

    /** Whether these blocks are such a statement: their title, symbol or first sentence says so. */
    static boolean isOfCouncil(List<Block> blocks) {
        return blocks.stream()
                .limit(HEAD)
                .map(Block::text)
                .anyMatch(
                        text ->
                                INTRODUCTION.matcher(text).matches()
                                        || TITLE.matcher(text).matches()
                                        || SYMBOL.matcher(text).matches());
    }

    static List<Piece> read(List<Block> blocks) {
        StatementStructure reading = new StatementStructure();
        int begin = begin(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (i < begin) {
                reading.masthead(blocks.get(i));
            } else {
                reading.read(blocks.get(i));
            }
        }
        return reading.pieces;
    }

    /** Behind the introduction, else at the first paragraph of which the Council is the subject. */
    private static int begin(List<Block> blocks) {
        int council = blocks.size();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            String text = blocks.get(i).text();
            if (blocks.get(i).flows() && INTRODUCTION.matcher(text).matches() && i < HEAD) {
                return i + 1;
            }
            boolean sentence = text.length() > 40 || text.endsWith(".");
            council = sentence && COUNCIL.matcher(text).matches() ? i : council;
        }
        return council < blocks.size() ? council : Math.min(1, blocks.size());
    }

    private void masthead(Block block) {
        boolean title =
                block.flows()
                        && block.text().length() <= LONGEST_TITLE
                        && !MastheadLines.isBoilerplate(block.text());
        pieces.add(Piece.of(block.text(), title ? Part.TITLE : Part.OTHER));
    }

    private void read(Block block) {
        String text = block.text();
        if (!block.flows() || CLOSING.matcher(text).matches()) {
            pieces.add(Piece.of(text, Part.OTHER));
        } else if (paragraphs > 0 && ClosingLines.isAnnex(text)) {
            annex = true;
            items.clear();
            pieces.add(Piece.of(text, Part.HEADING));
        } else if (annex) {
            NumberedText.add(pieces, block, Part.ANNEX, items);
        } else if (isHeading(block)) {
            pieces.add(Piece.of(text, Part.HEADING));
        } else {
            paragraph(text);
        }
    }

    private static boolean isHeading(Block block) {
        return block.role() == Block.Role.HEADING
                || (ClauseHeadings.canBe(block.text())
                        && !block.text().matches(".*[.;:,!?…][”\"’»]*")
                        && Lead.of(block.text()).isEmpty());
    }

    private void paragraph(String text) {
        Matcher quote = QUOTES.matcher(text);
        String opening = quote.lookingAt() ? quote.group() : "";
        String rest = text.substring(opening.length());
        Optional<Lead> lead = Lead.of(rest);
        if (lead.isPresent() && !lead.get().isNumber() && paragraphs > 0) {
            item(opening, rest, lead.get());
            return;
        }
        String printed = opening + lead.map(Lead::printed).orElse("");
        String words = text.substring(printed.length());
        if (paragraphs == 0 || lead.isPresent() || !SMALL.matcher(words).lookingAt()) {
            paragraphs++;
            items.clear();
        }
        add(printed, words, "P" + paragraphs);
    }

    private void item(String opening, String rest, Lead lead) {
        String label = lead.sort() == Lead.Sort.ITEM ? items.label(lead.mark(), "") : "";
        add(opening + lead.printed(), lead.wordsOf(rest), "P" + paragraphs + label);
    }

    private void add(String printed, String words, String label) {
        pieces.add(Piece.labelled(printed, words, Part.BODY, label));
    }
}
