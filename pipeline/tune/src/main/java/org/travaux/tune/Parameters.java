package org.travaux.tune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** The trained weights of a model by name. */
final class Parameters {

    private final Map<String, Weights> weights = new LinkedHashMap<>();

    Parameters(NDManager manager, Map<String, Parameter> values, long seed) {
        Random random = new Random(seed);
        values.forEach((name, value) -> weights.put(name, new Weights(manager, value, random)));
    }

    NDArray get(String name) {
        Weights found = weights.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return found.used();
    }

    Collection<Weights> all() {
        return weights.values();
    }

    /** The values as the model uses them, by name. */
    Map<String, Parameter> values() {
        Map<String, Parameter> values = new LinkedHashMap<>();
        weights.forEach((name, each) -> values.put(name, each.values()));
        return values;
    }
}
