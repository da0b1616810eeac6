package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.travaux.text.Speaker;

/**
 * Tells where turns of speech begin in a record, and for whom their speakers speak.
 *
 * <p>"The President" stays the speaker's name, as printed; the affiliation is the State that holds
 * the presidency, by the front matter or, where there is none, by the President's own words ("in my
 * capacity as representative of Ruritania"). When another takes the Chair, it is that one's State;
 * unknown, it is empty. The Secretary-General and other officers have none.
 */
final class Turns {

    private static final Pattern CHAIR =
            Pattern.compile(
                    "The (?:(?:Acting|Temporary|Provisional|Vice)[ -])?(?:President|Chair(?:man|person|woman)?)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFICE = Pattern.compile("The .*", Pattern.CASE_INSENSITIVE);

    private final boolean summary;
    private final Affiliations affiliations;
    private final String presidency;
    private String chair;

    private Turns(boolean summary, Affiliations affiliations, String presidency) {
        this.summary = summary;
        this.affiliations = affiliations;
        this.presidency = presidency;
        chair = presidency;
    }

    /** Reads ahead what the whole record knows of its speakers. */
    static Turns of(List<Block> blocks, boolean summary) {
        List<Speaker> speakers = new ArrayList<>();
        List<String> presidents = new ArrayList<>();
        List<String> head = new ArrayList<>();
        Set<String> speaking = new TreeSet<>();
        boolean presiding = false;
        boolean changes = false;
        for (Block block : blocks) {
            if (!block.flows()) {
                continue;
            }
            Optional<SpeakerLine> start = start(block.text(), summary);
            if (start.isPresent()) {
                Speaker speaker = start.get().speaker();
                speakers.add(speaker);
                speaking.add(Names.person(speaker.name()));
                presiding = CHAIR.matcher(speaker.name()).matches();
            } else if (speakers.isEmpty()) {
                head.add(block.text());
            }
            changes |= Procedure.isTold(block.text()) && Procedure.chair(block.text()).isPresent();
            if (presiding) {
                presidents.add(block.text());
            }
        }
        FrontMatter front = FrontMatter.of(head, speaking);
        String presidency =
                front.presidency().isEmpty() && !changes
                        ? Affiliations.presidency(presidents)
                        : front.presidency();
        return new Turns(summary, Affiliations.of(front, speakers, presidents), presidency);
    }

    /** The speaker, as printed, with whom {@code text} begins. */
    Optional<SpeakerLine> start(String text) {
        return start(text, summary);
    }

    private static Optional<SpeakerLine> start(String text, boolean summary) {
        Optional<SpeakerLine> verbatim = SpeakerLine.of(text);
        if (verbatim.isPresent() || !summary) {
            return verbatim;
        }
        String number = RecordStructure.number(text);
        return SpeakerLine.reported(text.substring(number.length()))
                .map(speaker -> new SpeakerLine(number, speaker));
    }

    /** Another takes the Chair, or the first is back. */
    void seat(Procedure.Chair taken) {
        if (taken.who().isEmpty()) {
            chair = presidency;
        } else {
            chair = taken.state().isEmpty() ? affiliations.of(taken.who()) : taken.state();
        }
    }

    /**
     * The speaker with name and affiliation as far as the record tells; {@code before} is the
     * paragraph before the turn, where the President may have given "the observer of the Holy See"
     * the floor.
     */
    Speaker known(Speaker printed, String before) {
        if (!printed.affiliation().isEmpty()) {
            return new Speaker(
                    affiliations.spelt(printed), printed.affiliation(), printed.language());
        }
        String affiliation = "";
        if (CHAIR.matcher(printed.name()).matches()) {
            affiliation = chair;
        } else if (!OFFICE.matcher(printed.name()).matches()) {
            affiliation = affiliations.of(printed.name());
            if (affiliation.isEmpty()) {
                affiliation = Affiliations.givenTheFloor(before);
            }
        }
        return new Speaker(printed.name(), affiliation, printed.language());
    }
}
