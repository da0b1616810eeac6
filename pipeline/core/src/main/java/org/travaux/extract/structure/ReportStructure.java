package org.travaux.extract.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.travaux.text.Part;

/**
 * Reads a report: title block, table of contents, and then headings and numbered paragraphs as
 * {@link PlainStructure} does.
 *
 * <p>The title block ends at the first numbered paragraph, section heading or whole sentence. The
 * table of contents ends where its first entry comes again without a page number, or at a whole
 * sentence.
 */
final class ReportStructure {

    private static final Pattern SECTION =
            Pattern.compile(
                    "(?:I|A|1)\\. \\p{Lu}.*|(?:Executive )?Summary|SUMMARY|Introduction|INTRODUCTION|Abstract|Foreword|Preface|Overview",
                    Pattern.DOTALL);
    private static final Pattern CONTENTS =
            Pattern.compile(
                    "(?:Table of )?contents?(?: Paragraphs?)?(?: Page)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADERS =
            Pattern.compile(
                    "(?:\\s*[.…·_]){3,}\\s*[\\divxlc–-]*\\s*(?:\\d+)?$|\\s+\\d+(?:[-–]\\d+)?(?: \\d+)?$");
    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int LONGEST_TITLE_BLOCK = 40;
    private static final int SENTENCE = 120;

    private final PlainStructure body = new PlainStructure();
    private boolean titles = true;
    private boolean contents;
    private String firstEntry = "";
    private int seen;

    private ReportStructure() {}

    static List<Piece> read(List<Block> blocks, List<String> warnings) {
        ReportStructure reading = new ReportStructure();
        blocks.forEach(reading::add);
        return ParagraphNumbers.settled(reading.body.pieces(), warnings);
    }

    private void add(Block block) {
        String text = block.text();
        seen++;
        if (!block.flows()) {
            body.add(block, Part.OTHER);
        } else if (CONTENTS.matcher(text).matches()) {
            contents = true;
            titles = false;
            body.add(block, Part.OTHER);
        } else if (contents && isEntry(text)) {
            firstEntry = firstEntry.isEmpty() ? letters(text) : firstEntry;
            body.add(block, Part.OTHER);
        } else {
            contents = false;
            titles &= !endsTitles(text);
            if (titles) {
                body.add(block, MastheadLines.isBoilerplate(text) ? Part.OTHER : Part.TITLE);
            } else {
                body.add(block);
            }
        }
    }

    private boolean endsTitles(String text) {
        return seen > LONGEST_TITLE_BLOCK
                || SECTION.matcher(text).matches()
                || NumberedText.lead(text).filter(Lead::isNumber).isPresent()
                || (text.length() > SENTENCE && PlainStructure.isClosed(text));
    }

    private boolean isEntry(String text) {
        if (text.length() > SENTENCE && PlainStructure.isClosed(text)) {
            return false;
        }
        boolean numbered = Lead.of(text).filter(Lead::isNumber).isPresent();
        boolean listed = LEADERS.matcher(text).find();
        boolean again = !firstEntry.isEmpty() && letters(text).equals(firstEntry);
        return listed || !(again || (numbered && PlainStructure.isClosed(text)));
    }

    private static String letters(String text) {
        return LETTERS.matcher(LEADERS.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:paragraphs? page |page )", "");
    }
}
