package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.travaux.text.Part;

/**
 * Reads a letter, report, statement or any other text: headings, numbered paragraphs, notes, and an
 * annex from the line that says so.
 *
 * <p>A short line that begins with a capital and has no closing mark is a heading where a paragraph
 * follows it; "Yours sincerely" and addresses are no harm: they are not coded either way.
 */
final class PlainStructure {

    private static final Pattern ANNEX =
            Pattern.compile("(?:ANNEX|Annex|APPENDIX|Appendix|ENCLOSURE|Enclosure)\\b.{0,60}");
    private static final Pattern CLOSED =
            Pattern.compile(".*[.;:,!?][\"”’)]*\\d{0,3}$", Pattern.DOTALL);
    private static final Pattern BIG =
            Pattern.compile("(?:[IVX]{1,5}\\.|[A-Z]\\.|\\d+\\.)? ?[\\p{Lu}\\d“\"].*");
    private static final int LONGEST_HEADING = 110;

    private PlainStructure() {}

    static List<Piece> read(List<Block> blocks) {
        List<Piece> pieces = new ArrayList<>();
        Items items = new Items();
        Part part = Part.BODY;
        for (Block block : blocks) {
            String text = block.text();
            if (!block.flows()) {
                pieces.add(Piece.of(text, Part.OTHER));
            } else if (isAnnex(text)) {
                part = Part.ANNEX;
                items.clear();
                pieces.add(Piece.of(text, Part.HEADING));
            } else if (isHeading(block)) {
                pieces.add(Piece.of(text, Part.HEADING));
            } else {
                NumberedText.add(pieces, block, part, items);
            }
        }
        return pieces;
    }

    private static boolean isAnnex(String text) {
        return ANNEX.matcher(text).matches() && !CLOSED.matcher(text).matches();
    }

    private static boolean isHeading(Block block) {
        String text = block.text();
        return block.role() == Block.Role.HEADING
                || (text.length() <= LONGEST_HEADING
                        && !CLOSED.matcher(text).matches()
                        && BIG.matcher(text).matches());
    }
}
