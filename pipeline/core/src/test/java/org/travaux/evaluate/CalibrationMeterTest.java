package org.travaux.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class CalibrationMeterTest {

    @Test
    void countsByHand() {
        CalibrationMeter meter = new CalibrationMeter();
        meter.add(0.9, true);
        meter.add(0.9, false);
        meter.add(0.2, false);
        meter.add(1, true);
        Calibration found = meter.measure("rights");
        assertEquals(4, found.sentences());
        assertEquals((0.01 + 0.81 + 0.04 + 0) / 4, found.brier(), 1e-12);
        assertEquals(0.25, found.base(), 1e-12);
        // 0.9 and 1 share the last bin: 2.8 of scores against 2 of outcomes; 0.2 against 0.
        assertEquals((0.8 + 0.2) / 4, found.error(), 1e-12);
        assertEquals(2, found.bins().size());
        assertEquals(2.8 / 3, found.bins().get(1).mean(), 1e-12);
    }

    @Test
    void scoresThatMeanWhatTheySayHaveNoErrorButThatOfTheSample() {
        Random random = new Random(3);
        CalibrationMeter honest = new CalibrationMeter();
        CalibrationMeter boastful = new CalibrationMeter();
        for (int i = 0; i < 20_000; i++) {
            double score = random.nextDouble();
            boolean outcome = random.nextDouble() < score;
            honest.add(score, outcome);
            boastful.add(Math.sqrt(score), outcome);
        }
        assertTrue(honest.measure("").error() < 0.015);
        assertTrue(boastful.measure("").error() > 0.1);
    }

    @Test
    void whatIsNoScoreIsRefused() {
        CalibrationMeter meter = new CalibrationMeter();
        assertThrows(IllegalArgumentException.class, () -> meter.add(1.2, true));
        assertThrows(IllegalArgumentException.class, () -> meter.add(Double.NaN, true));
    }
}
