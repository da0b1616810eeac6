package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.extract.structure.Block.Role;

/**
 * Takes out of paragraphs what a page printed at its head or foot and the reading left within them:
 * "S/PV.7585 Maintenance of peace 16/12/2015 2/54 15-44171".
 *
 * <p>Certain are the symbol of a record beside a date in figures, and a job number beside a page
 * number or "(E)"; these become blocks of their own behind the paragraph, and the sentence that
 * they cut is whole again. A job number or the symbol of the record alone may be the text's own
 * words and stays, with a warning.
 */
final class PageDebris {

    private static final String SYMBOL =
            "[AES]/(?:[A-Z0-9][\\w.-]*/)*(?:PV|SR)\\.\\d+(?: ?\\(Resumption ?\\d+\\))?";
    private static final String DATE = "\\d{1,2}/\\d{1,2}/\\d{4}";
    private static final String JOB = "\\d{2}-\\d{5}\\*{0,3}(?: ?\\([A-Z]\\))?";
    private static final String PAGE = "\\d{1,3}/\\d{1,3}";
    private static final Pattern CERTAIN =
            Pattern.compile(
                    "(?<![\\w/(-])(?:"
                            + SYMBOL
                            + " [^.;:()]{3,150}? "
                            + DATE
                            + "|"
                            + DATE
                            + " [^.;:()]{3,150}? "
                            + SYMBOL
                            + "|"
                            + PAGE
                            + " "
                            + JOB
                            + "|"
                            + JOB
                            + " "
                            + PAGE
                            + "|\\d{2}-\\d{5}\\*{0,3} ?\\(E\\))(?![\\w/-])(?: "
                            + PAGE
                            + "(?![\\w/])| "
                            + JOB
                            + "(?![\\w/]))*");
    private static final Pattern DOUBTFUL =
            Pattern.compile("(?<![\\w/(-])(?:\\d{2}-\\d{5}(?![\\w-])|(?<symbol>" + SYMBOL + "))");
    private static final Pattern CITED =
            Pattern.compile(
                    ".*(?:\\b(?:see|in|of|document|record|and|also|meeting|symbol|to|as|from|cf\\.?)|[,(;]) ?",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OPEN = Pattern.compile(".*[^.;:!?\"”’)]", Pattern.DOTALL);
    private static final Pattern GOES_ON = Pattern.compile("\\p{Ll}.*", Pattern.DOTALL);
    private static final int SHORTEST_OPEN = 40;

    private final List<Block> clean = new ArrayList<>();
    private int open = -1;
    private int doubtful;

    private PageDebris() {}

    /** The blocks without debris; what looks wrong is added to {@code warnings}. */
    static List<Block> apart(List<Block> blocks, List<String> warnings) {
        PageDebris reading = new PageDebris();
        blocks.forEach(reading::read);
        if (reading.doubtful > 0) {
            warnings.add(
                    "Heads or feet of pages may be left in sentences: "
                            + reading.doubtful
                            + (reading.doubtful == 1 ? " paragraph." : " paragraphs."));
        }
        return reading.clean;
    }

    private void read(Block block) {
        if (!block.flows()) {
            clean.add(block);
            return;
        }
        Matcher debris = CERTAIN.matcher(block.text());
        List<Block> taken = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (debris.find()) {
            rest.append(block.text(), from, debris.start());
            taken.add(new Block(debris.group(), Role.FURNITURE));
            from = debris.end();
        }
        String text = rest.append(block.text().substring(from)).toString();
        String words = taken.isEmpty() ? text : text.replaceAll(" {2,}", " ").strip();
        if (!words.isEmpty()) {
            goOn(new Block(words, block.role()), !taken.isEmpty());
        }
        clean.addAll(taken);
    }

    /** A sentence that a page's head cut in two blocks is put together again. */
    private void goOn(Block block, boolean cut) {
        boolean afterDebris = open >= 0 && open < clean.size() - 1;
        boolean begun = cut || afterDebris;
        if (begun && open >= 0 && goesOn(clean.get(open), block)) {
            Block before = clean.get(open);
            clean.set(open, new Block(before.text() + " " + block.text(), before.role()));
        } else {
            open = clean.size();
            clean.add(block);
        }
        doubtful += isDoubtful(block.text()) ? 1 : 0;
    }

    private static boolean goesOn(Block before, Block block) {
        return before.role() == Role.PARAGRAPH
                && block.role() == Role.PARAGRAPH
                && before.text().length() >= SHORTEST_OPEN
                && OPEN.matcher(before.text()).matches()
                && GOES_ON.matcher(block.text()).matches();
    }

    private static boolean isDoubtful(String text) {
        Matcher mark = DOUBTFUL.matcher(text);
        while (mark.find()) {
            String before = text.substring(0, mark.start());
            boolean cited = mark.group("symbol") != null && CITED.matcher(before).matches();
            if (!cited && text.length() > 2 * SHORTEST_OPEN) {
                return true;
            }
        }
        return false;
    }
}
