package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the paragraphs of a resolution apart that run on in one block. */
final class RunningOn {

    private static final Pattern LISTED_PARAGRAPH =
            Pattern.compile("(?<=[,;.:)]) (?=\\d{1,3} ?\\. ?(?<words>\\p{Lu}\\p{L}+[ ,]))");
    private static final Pattern HEADING_BEFORE =
            Pattern.compile(
                    "(?<heading>[=\\p{Lu}][^.;:,]{0,70}) (?=\\d{1,3} ?\\. ?(?<words>\\p{Lu}))");
    private static final Pattern CAPITAL_AFTER_COMMA =
            Pattern.compile("(?<=[,;]) (?=\\p{Lu}\\p{Ll})");

    private static final Pattern HEADING_BEHIND =
            Pattern.compile(
                    "(?<=;|\\p{Ll}{4}[.,]) (?:[A-H]|[IVX]{1,4}|(?<=[;.] )\\p{Lu}\\p{Ll}[\\p{L}\\d ,/()-]{2,70})$");
    private static final Pattern STARS = Pattern.compile("\\*(?: ?\\*){1,4} ");

    private static final Pattern RULE =
            Pattern.compile("[_=–-]{5,} ?\\*{0,2} ?Reissued\\b.{0,80}$");

    private RunningOn() {}

    /**
     * The blocks, with paragraphs that run on in one block taken apart: "The Security Council,
     * Recalling …, Noting …, 1. Decides …; 2. Requests …".
     */
    static List<Block> apart(List<Block> blocks) {
        List<Block> out = new ArrayList<>();
        for (Block whole : blocks) {
            Block block = whole.flows() ? withoutFurniture(whole) : whole;
            Matcher running = Openings.councilRunningOn(block.text());
            if (!block.flows()) {
                out.add(block);
            } else if (running.matches()) {
                out.add(new Block(running.group(1), block.role()));
                runningOn(running.group(2), block.role(), out);
            } else {
                runningOn(block.text(), block.role(), out);
            }
            if (block.text().length() < whole.text().length()) {
                String left = whole.text().substring(block.text().length()).strip();
                out.add(new Block(left, Block.Role.FURNITURE));
            }
        }
        return out;
    }

    /** The block up to the running head or rule that was printed behind its end. */
    private static Block withoutFurniture(Block block) {
        String text = block.text();
        if (RULE.matcher(text).lookingAt()) {
            return new Block(text, Block.Role.FURNITURE);
        }
        Matcher behind = PageFurnitureLeft.BEHIND.matcher(text);
        return behind.find() ? new Block(text.substring(0, behind.start()), block.role()) : block;
    }

    private static void runningOn(String text, Block.Role role, List<Block> out) {
        int begin = 0;
        Matcher heading = HEADING_BEFORE.matcher(text);
        if (heading.lookingAt()
                && Openings.opensOperative(text.substring(heading.start("words")))) {
            out.add(new Block(heading.group("heading"), Block.Role.HEADING));
            begin = heading.end();
        }
        Matcher numbered = LISTED_PARAGRAPH.matcher(text);
        while (numbered.find()) {
            if (Openings.opensOperative(text.substring(numbered.start("words")))) {
                preambleRunningOn(text.substring(begin, numbered.start()), role, out);
                begin = numbered.end();
            }
        }
        preambleRunningOn(text.substring(begin), role, out);
    }

    private static void preambleRunningOn(String text, Block.Role role, List<Block> out) {
        int begin = 0;
        if (Openings.opensPreamble(text)) {
            Matcher capital = CAPITAL_AFTER_COMMA.matcher(text);
            while (capital.find()) {
                String rest = text.substring(capital.end());
                if (Openings.opensClause(rest) && Openings.isWholeClause(rest)) {
                    out.add(new Block(text.substring(begin, capital.start()), role));
                    begin = capital.end();
                }
            }
        }
        headingRunningOn(text.substring(begin), role, out);
    }

    /** "… of the mandate; Reporting and review": the next section's heading, set behind. */
    private static void headingRunningOn(String text, Block.Role role, List<Block> out) {
        Matcher stars = STARS.matcher(text);
        int begin = 0;
        if (stars.lookingAt()) {
            out.add(new Block(stars.group().strip(), Block.Role.FURNITURE));
            begin = stars.end();
        }
        Matcher heading = HEADING_BEHIND.matcher(text);
        if (Openings.opensClauseAfterLead(text.substring(begin)) && heading.find()) {
            out.add(new Block(text.substring(begin, heading.start()), role));
            out.add(new Block(heading.group().strip(), Block.Role.HEADING));
        } else {
            out.add(new Block(text.substring(begin), role));
        }
    }
}
