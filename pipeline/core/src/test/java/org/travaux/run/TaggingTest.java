package org.travaux.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.annotate.Unit;
import org.travaux.frame.Coding;
import org.travaux.frame.SubFrame;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Metadata;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;
import org.travaux.text.Source;
import org.travaux.text.Span;
import org.travaux.text.Speaker;

/** The shipped codebook on sentences of our own: cases that decide what a frame means. */
final class TaggingTest {

    private static final List<Tagging> LOADED = new ArrayList<>();

    @BeforeAll
    static void load() throws Exception {
        LOADED.add(Tagging.load(Optional.empty(), "corenlp", Unit.PARAGRAPH));
    }

    private static Coding code(String text) {
        Paragraph paragraph =
                new Paragraph(new Span(0, text.length()), Part.BODY, "", Speaker.NONE);
        Document document =
                new Document(
                        "d",
                        new Source("d", "", "", 0),
                        new Metadata("", "", Kind.OTHER, Optional.empty()),
                        text,
                        List.of(paragraph),
                        List.of());
        return LOADED.get(0).tag(document).sentences().get(0).coding();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "This is not a matter of border control.; none; ''",
                "The report of the United Nations Office on Drugs and Crime was distributed.; none; ''",
                "I now give the floor to the representative of Norland.; none; ''",
                "Victims have no access to legal aid.; rights; victim_protection",
                "The group sells captives to finance terrorism.; security; terrorism",
                "Counter terrorism in full compliance with international human rights law.; security; human_rights|terrorism",
                "The principle of non-refoulement must be respected at every border.; rights; refuge",
                "Trafficking is a form of gender-based violence.; rights; gender_equality",
                "Poverty and unemployment leave them no choice.; rights; development",
                "Investigate, disrupt and dismantle the networks of traffickers.; security; crime_control",
                "The trafficked should not be punished for what they were compelled to do.; rights; victim_protection"
            })
    void decidesHardCases(String text, String frame, String subframes) {
        Coding coding = code(text);
        assertEquals(frame, coding.frame(), () -> coding.tags().toString());
        assertEquals(subframes, String.join("|", new TreeSet<>(coding.subframes())));
    }

    /**
     * A floor, since the codebook was written with these sentences in sight: it says what must not
     * get worse.
     */
    @Test
    void doesNotForgetWhatItKnew() throws Exception {
        InputTable table =
                InputTable.read(
                        Path.of("src/test/resources/org/travaux/run/sentences.csv"),
                        "text",
                        Optional.of("id"));
        int right = 0;
        int found = 0;
        int wanted = 0;
        int frames = 0;
        for (List<String> row : table.rows()) {
            Coding coding = code(row.get(1));
            Set<String> gold = new TreeSet<>(List.of(row.get(3).split("\\|")));
            gold.remove("");
            Set<String> got = new TreeSet<>(coding.subframes());
            found += got.size();
            wanted += gold.size();
            got.retainAll(gold);
            right += got.size();
            frames += coding.frame().equals(row.get(2)) ? 1 : 0;
        }
        double f1 = 2.0 * right / (found + wanted);
        double accuracy = (double) frames / table.rows().size();
        assertTrue(
                f1 > 0.88 && accuracy > 0.86,
                "sub-frames micro-F1 " + f1 + ", frames right " + accuracy);
    }

    /**
     * Examples are for people; the rules need not find each, but a sub-frame whose examples they
     * miss is not ready.
     */
    @Test
    void everySubFrameSaysWhatItMeansAndTheRulesFindMostOfItsExamples() {
        for (var frame : LOADED.get(0).codebook().frames()) {
            for (SubFrame subframe : frame.subframes()) {
                assertTrue(
                        subframe.include().size() > 1 && !subframe.exclude().isEmpty(),
                        subframe.name());
                long found =
                        subframe.examples().stream()
                                .filter(
                                        example ->
                                                code(example).subframes().contains(subframe.name()))
                                .count();
                assertTrue(2 * found > subframe.examples().size(), subframe.name() + ": " + found);
            }
        }
    }
}
