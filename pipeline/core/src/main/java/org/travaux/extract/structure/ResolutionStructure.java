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
    private static final Pattern CLOSED_REASON = Pattern.compile("[,;:](?: and)?$");
    private static final int LONGEST_TITLE = 100;

    private ResolutionStructure() {}

    /** Where the resolution's own text begins: at "The Security Council,"; -1 if nowhere. */
    static int council(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            if (blocks.get(i).flows()
                    && (Openings.isCouncil(text)
                            || Openings.councilRunningOn(text).matches()
                            || Openings.councilAfterMasthead(text).matches())) {
                return i;
            }
        }
        return -1;
    }

    static Clauses read(List<Block> blocks) {
        int council = council(blocks);
        int begin = council < 0 ? firstClause(blocks) : preambleBefore(blocks, council);
        List<Piece> pieces = masthead(blocks.subList(0, begin));
        List<Block> text = new ArrayList<>(blocks.subList(begin, blocks.size()));
        if (!text.isEmpty()) {
            Matcher packed = Openings.councilAfterMasthead(text.get(0).text());
            if (packed.matches()) {
                pieces.add(Piece.of(packed.group(1), Part.TITLE));
                String rest = packed.group(2) + " " + packed.group(3);
                text.set(0, new Block(rest, text.get(0).role()));
            }
        }
        return new Clauses(RunningOn.apart(text), pieces).read();
    }

    /** "Whereas …, Whereas …, The Security Council …": old resolutions give their reasons first. */
    private static int preambleBefore(List<Block> blocks, int council) {
        int begin = council;
        for (int i = council - 1; i >= 0; i--) {
            String text = blocks.get(i).text();
            if (!blocks.get(i).flows()) {
                continue;
            }
            boolean reason =
                    Openings.opensPreamble(text)
                            || (text.startsWith("As ") && text.length() > LONGEST_TITLE);
            if (!reason || !Openings.isWholeClause(text) || !CLOSED_REASON.matcher(text).find()) {
                break;
            }
            begin = i;
        }
        return begin;
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
}
