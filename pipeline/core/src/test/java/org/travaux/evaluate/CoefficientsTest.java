package org.travaux.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.SetAnnotation;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class CoefficientsTest {

    private static final double EXACT = 1e-9;

    /** A letter a unit. */
    private static double[][] table(String labels, String one, String two) {
        double[][] table = new double[labels.length()][labels.length()];
        for (int unit = 0; unit < one.length(); unit++) {
            table[labels.indexOf(one.charAt(unit))][labels.indexOf(two.charAt(unit))]++;
        }
        return table;
    }

    /**
     * Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section B: two observers,
     * twelve units, alpha 0.692. By hand: 3 of 12 disagree; the 24 values are 4 a, 6 b, 6 c, 6 d, 2
     * e.
     */
    @Test
    void alphaIsThatOfTheWorkedExample() {
        double[][] table = table("abcde", "aabbdcccedda", "babbbccceddd");
        double same = 4 * 3 + 6 * 5 + 6 * 5 + 6 * 5 + 2 * 1;
        assertEquals(1 - (3.0 / 12) / (1 - same / (24 * 23)), Coefficients.alpha(table), EXACT);
        assertEquals(0.692, Coefficients.alpha(table), 0.0005);
    }

    /**
     * The paradox of kappa: 118 of 125 are given the label by both, 5 and 2 by one, none by
     * neither. The two agree on 94.4 %, and kappa is below 0. By hand: prevalence 243/250, chance 2
     * (243/250) (7/250) = 0.054432, AC1 (0.944 - 0.054432) / (1 - 0.054432).
     */
    @Test
    void ac1StandsWhereKappaFails() {
        double[][] table = {{118, 5}, {2, 0}};
        assertEquals(0.944, Coefficients.percent(table), EXACT);
        assertEquals((0.944 - 0.94528) / (1 - 0.94528), Coefficients.kappa(table), EXACT);
        assertEquals((0.944 - 0.054432) / (1 - 0.054432), Coefficients.ac1(table), EXACT);
        assertEquals(-0.0234, Coefficients.kappa(table), 0.00005);
        assertEquals(0.9408, Coefficients.ac1(table), 0.00005);
    }

    /** With four labels chance is the sum of p (1 - p) over three. */
    @Test
    void ac1OfSeveralLabelsCountsThoseThatNobodyGave() {
        double[][] table = {{4, 1, 0, 0}, {1, 4, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}};
        double chance = (0.5 * 0.5 + 0.5 * 0.5) / 3;
        assertEquals((0.8 - chance) / (1 - chance), Coefficients.ac1(table), EXACT);
    }

    @Test
    void whereOneLabelIsGivenThroughoutThereIsNothingToCorrect() {
        double[][] table = {{9, 0}, {0, 0}};
        assertTrue(Double.isNaN(Coefficients.alpha(table)));
        assertTrue(Double.isNaN(Coefficients.kappa(table)));
        assertEquals(1, Coefficients.ac1(table));
    }

    /** DKPro Agreement computes the same from lists of items, by code that is not ours. */
    @RepeatedTest(20)
    void agreesWithTheLibrary(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        CodingAnnotationStudy study = new CodingAnnotationStudy(2);
        double[][] table = new double[4][4];
        for (int i = 0; i < 60; i++) {
            int one = random.nextInt(4);
            int two = random.nextInt(3) > 0 ? one : random.nextInt(4);
            study.addItem(one, two);
            table[one][two]++;
        }
        assertEquals(
                new PercentageAgreement(study).calculateAgreement(),
                Coefficients.percent(table),
                EXACT);
        assertEquals(
                new CohenKappaAgreement(study).calculateAgreement(),
                Coefficients.kappa(table),
                EXACT);
        assertEquals(
                new KrippendorffAlphaAgreement(study, new NominalDistanceFunction())
                        .calculateAgreement(),
                Coefficients.alpha(table),
                EXACT);
    }

    /**
     * With our distance: the library's MASI is (1 - J) (1 - M), 1/6 where Passonneau's 1 - J M is
     * 2/3.
     */
    @RepeatedTest(20)
    void alphaOfSetsAgreesWithTheLibrary(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        CodingAnnotationStudy study = new CodingAnnotationStudy(2);
        List<ComparedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Code one = anyCode(random);
            Code two = random.nextBoolean() ? one : anyCode(random);
            study.addItem(new SetAnnotation(one.subframes()), new SetAnnotation(two.subframes()));
            sentences.add(
                    new ComparedSentence(
                            new CodedSentence("s", "", "", one, Map.of()),
                            two,
                            List.of(),
                            Map.of()));
        }
        CodePairs pairs = new CodePairs(sentences, "");
        assertEquals(
                new KrippendorffAlphaAgreement(
                                study,
                                (of, first, second) ->
                                        Masi.distance(strings(first), strings(second)))
                        .calculateAgreement(),
                new Masi(pairs.pairs()).alpha(pairs.counts()),
                EXACT);
    }

    private static Set<String> strings(Object set) {
        Set<String> strings = new TreeSet<>();
        for (Object element : (SetAnnotation) set) {
            strings.add(element.toString());
        }
        return strings;
    }

    private static Code anyCode(Random random) {
        TreeSet<String> subframes = new TreeSet<>();
        for (String subframe : Sentences.SCHEME.subframes()) {
            if (random.nextInt(3) == 0) {
                subframes.add(subframe);
            }
        }
        return new Code("mixed", subframes);
    }

    @Test
    void theDistanceOfSetsIsThatOfPassonneau() {
        assertEquals(0, Masi.distance(Set.of(), Set.of()));
        assertEquals(1, Masi.distance(Set.of(), Set.of("a")));
        assertEquals(1, Masi.distance(Set.of("b"), Set.of("a")));
        assertEquals(
                1 - 2.0 / 3 * 2 / 4,
                Masi.distance(Set.of("a", "b"), Set.of("a", "b", "c", "d")),
                EXACT);
        assertEquals(1 - 1.0 / 3 * 1 / 3, Masi.distance(Set.of("a", "b"), Set.of("b", "c")), EXACT);
    }
}
