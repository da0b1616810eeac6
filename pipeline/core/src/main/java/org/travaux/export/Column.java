package org.travaux.export;

import java.util.Locale;
import java.util.function.Function;

/**
 * A column of a table: its name in the header, the type and meaning that {@code datapackage.json}
 * states, and its value in a row.
 *
 * <p>Values are a text, a whole number, a number (empty where it is not a number), or missing as an
 * empty text.
 */
record Column<R>(String name, Type type, String description, Function<R, Object> value) {

    /** Types by the names of Frictionless Table Schema. */
    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        DATE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static <R> Column<R> text(String name, String description, Function<R, Object> value) {
        return new Column<>(name, Type.STRING, description, value);
    }

    static <R> Column<R> whole(String name, String description, Function<R, Object> value) {
        return new Column<>(name, Type.INTEGER, description, value);
    }

    static <R> Column<R> number(String name, String description, Function<R, Object> value) {
        return new Column<>(name, Type.NUMBER, description, value);
    }

    static <R> Column<R> date(String name, String description, Function<R, Object> value) {
        return new Column<>(name, Type.DATE, description, value);
    }
}
