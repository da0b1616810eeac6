package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.text.Part;

/**
 * Reads a resolution or a draft of one: masthead and title, "The Security Council,", preamble,
 * operative part, what follows it.
 */
final class ResolutionStructure {

    private static final Pattern FRONT_MATTER_BEGINS = Pattern.compile("Publisher");
    private static final Pattern FRONT_MATTER_ENDS = Pattern.compile(".*\\bavailable at:.*");
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

    private ResolutionStructure() {}

    /** Where the resolution's own text begins: at "The Security Council,"; -1 if nowhere. */
    static int council(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            if (blocks.get(i).flows()
                    && (Openings.isCouncil(text) || Openings.councilRunningOn(text).matches())) {
                return i;
            }
        }
        return -1;
    }

    static Clauses read(List<Block> blocks) {
        int begin = council(blocks);
        if (begin < 0) {
            begin = firstClause(blocks);
        }
        List<Piece> pieces = masthead(blocks.subList(0, begin));
        Clauses clauses = new Clauses(pieces);
        clauses.read(apart(blocks.subList(begin, blocks.size())));
        return clauses;
    }

    /** A resolution that never says "The Security Council,": the text begins after its title. */
    private static int firstClause(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            if (Lead.of(text).isPresent() || Openings.opensClause(text) || text.length() > 200) {
                return i;
            }
        }
        return Math.min(1, blocks.size());
    }

    private static List<Piece> masthead(List<Block> blocks) {
        List<Piece> pieces = new ArrayList<>();
        boolean frontMatter = false;
        for (Block block : blocks) {
            frontMatter |= FRONT_MATTER_BEGINS.matcher(block.text()).matches();
            Part part = frontMatter || !block.flows() ? Part.OTHER : Part.TITLE;
            pieces.add(Piece.of(block.text(), part));
            frontMatter &= !FRONT_MATTER_ENDS.matcher(block.text()).matches();
        }
        return pieces;
    }

    /**
     * The blocks, with paragraphs that run on in one block taken apart: "The Security Council,
     * Recalling …, Noting …, 1. Decides …; 2. Requests …".
     */
    private static List<Block> apart(List<Block> blocks) {
        List<Block> out = new ArrayList<>();
        for (Block block : blocks) {
            Matcher running = Openings.councilRunningOn(block.text());
            if (!block.flows()) {
                out.add(block);
            } else if (running.matches()) {
                out.add(new Block(running.group(1), block.role()));
                runningOn(running.group(2), block.role(), out);
            } else {
                runningOn(block.text(), block.role(), out);
            }
        }
        return out;
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
