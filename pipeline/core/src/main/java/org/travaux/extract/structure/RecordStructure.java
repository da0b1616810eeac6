package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.travaux.text.Part;
import org.travaux.text.Speaker;

/**
 * Reads a verbatim record: turns of speech, what happened between them, the agenda.
 *
 * <p>All paragraphs of a turn share its label. What the record itself tells ("The agenda was
 * adopted.", a vote) is no speech. A line without a closing mark is a heading where one can be
 * expected: before the first turn, after such a procedural line, or before a turn begins; within a
 * speech it is speech.
 */
final class RecordStructure {

    private static final Pattern PROCEDURE =
            Pattern.compile(
                    "The meeting (?:rose|was|resumed)\\b.*|The agenda was adopted\\..*"
                            + "|The members of the (?:Security )?Council (?:observed|rose).*"
                            + "|(?:A|The) vote was taken\\b.*|In ?favou?r:.*|Against:.*|Abstaining:.*"
                            + "|None\\.?|It was so decided\\.|At the invitation of the President\\b.*"
                            + "|The Council (?:then )?(?:proceeded|voted|observed)\\b.*"
                            + "|The draft resolution was (?:put|adopted|not adopted)\\b.*"
                            + "|(?:Mr|Ms|Mrs|Sir)\\.? [^:.]{2,80} (?:was escorted|were escorted|took"
                            + " (?:a|the|his|her) (?:seat|place|Chair)|withdrew)\\b.*");
    private static final Pattern VOTE = Pattern.compile("(?:In ?favou?r|Against|Abstaining):.*");
    private static final Pattern ENDS = Pattern.compile(".*[.?!:;,][\"”’)]*$");
    private static final Pattern SMALL = Pattern.compile("[\"“(]?\\p{Ll}.*");
    private static final Pattern AGENDA_WORD = Pattern.compile("Agenda|Adoption of the agenda");
    private static final int LONGEST_HEADING = 200;

    private final List<Block> blocks;
    private final List<Piece> pieces = new ArrayList<>();
    private int turn;
    private Speaker speaker = Speaker.NONE;
    private boolean between = true;
    private boolean agenda;
    private boolean countries;

    private RecordStructure(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Piece> read(List<Block> blocks) {
        RecordStructure reading = new RecordStructure(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            reading.read(i);
        }
        return reading.pieces;
    }

    /** How many turns of speech begin in the blocks. */
    static long turns(List<Block> blocks) {
        return blocks.stream().filter(b -> SpeakerLine.of(b.text()).isPresent()).count();
    }

    private void read(int at) {
        Block block = blocks.get(at);
        String text = block.text();
        if (!block.flows()) {
            pieces.add(Piece.of(text, Part.OTHER));
            return;
        }
        Optional<SpeakerLine> start = SpeakerLine.of(text);
        if (start.isPresent()) {
            begin(start.get(), text);
        } else if (PROCEDURE.matcher(text).matches()) {
            between = true;
            countries = VOTE.matcher(text).matches();
            pieces.add(Piece.of(text, Part.OTHER));
        } else if (countries) {
            pieces.add(Piece.of(text, Part.OTHER));
        } else if (isHeading(at)) {
            agenda |= AGENDA_WORD.matcher(text).matches();
            pieces.add(Piece.of(text, turn > 0 || agenda ? Part.HEADING : Part.OTHER));
        } else if (turn == 0) {
            pieces.add(Piece.of(text, Part.OTHER));
        } else {
            goOn(text);
        }
    }

    private void begin(SpeakerLine start, String text) {
        turn++;
        speaker = start.speaker();
        between = false;
        countries = false;
        say(start.lead(), text.substring(start.lead().length()));
    }

    private void goOn(String text) {
        Optional<SpeakerLine> change = SpeakerLine.changeOfLanguage(text, speaker);
        if (change.isPresent()) {
            speaker = change.get().speaker();
            String lead = change.get().lead();
            if (lead.length() == text.length()) {
                pieces.add(Piece.of(text, Part.OTHER));
            } else {
                say(lead, text.substring(lead.length()));
            }
        } else {
            say("", text);
        }
    }

    private void say(String lead, String words) {
        pieces.add(new Piece(lead, words, Part.SPEECH, "S" + turn, speaker));
    }

    private boolean isHeading(int at) {
        Block block = blocks.get(at);
        String text = block.text();
        if (block.role() == Block.Role.HEADING) {
            return true;
        }
        if (text.length() > LONGEST_HEADING
                || ENDS.matcher(text).matches()
                || SMALL.matcher(text).matches()) {
            return false;
        }
        return between || turn == 0 || beforeTurn(at);
    }

    /** Whether only unclosed lines stand between this block and the next turn. */
    private boolean beforeTurn(int at) {
        for (int i = at + 1; i < blocks.size() && i < at + 5; i++) {
            Block next = blocks.get(i);
            if (SpeakerLine.of(next.text()).isPresent()) {
                return endedBefore(at);
            }
            if (next.flows() && ENDS.matcher(next.text()).matches()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the speech before was closed: a line after an open sentence belongs to it. */
    private boolean endedBefore(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (blocks.get(i).flows()) {
                return ENDS.matcher(blocks.get(i).text()).matches()
                        || pieces.get(pieces.size() - 1).part() == Part.HEADING;
            }
        }
        return true;
    }
}
