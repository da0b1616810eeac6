package org.travaux.encode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A field of a Protocol Buffers message, as a range of the file's bytes, so that tens of megabytes
 * are read without a copy and what is not changed is written as it was.
 *
 * @param number the field's number
 * @param wire how its value is written: 0 a number, 1 eight bytes, 2 of a length that is told, 5
 *     four bytes
 * @param begin where its tag begins
 * @param value where its value begins
 * @param end where it ends
 */
record ProtoField(int number, int wire, int begin, int value, int end) {

    private static final int NUMBER = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int LENGTH = 2;
    private static final int FOUR_BYTES = 5;

    /** The fields of the message at {@code bytes[begin, end)}, in order. */
    static List<ProtoField> of(byte[] bytes, int begin, int end) throws IOException {
        List<ProtoField> fields = new ArrayList<>();
        int at = begin;
        while (at < end) {
            ProtoField field = at(bytes, at, end);
            fields.add(field);
            at = field.end;
        }
        return fields;
    }

    private static ProtoField at(byte[] bytes, int begin, int end) throws IOException {
        int value = skipNumber(bytes, begin, end);
        long tag = number(bytes, begin);
        int wire = (int) (tag & 7);
        long length;
        switch (wire) {
            case NUMBER -> length = (long) skipNumber(bytes, value, end) - value;
            case EIGHT_BYTES -> length = 8;
            case FOUR_BYTES -> length = 4;
            case LENGTH -> {
                int after = skipNumber(bytes, value, end);
                length = number(bytes, value);
                value = after;
            }
            default -> throw damaged();
        }
        if (length < 0 || length > end - value) {
            throw damaged();
        }
        return new ProtoField((int) (tag >>> 3), wire, begin, value, value + (int) length);
    }

    List<ProtoField> fields(byte[] bytes) throws IOException {
        return of(bytes, value, end);
    }

    String text(byte[] bytes) {
        return new String(bytes, value, end - value, StandardCharsets.UTF_8);
    }

    byte[] bytes(byte[] bytes) {
        return Arrays.copyOfRange(bytes, value, end);
    }

    /** The whole numbers of the field, one or packed. */
    long[] numbers(byte[] bytes) throws IOException {
        List<Long> numbers = new ArrayList<>();
        int at = value;
        while (at < end) {
            numbers.add(number(bytes, at));
            at = skipNumber(bytes, at, end);
        }
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }

    void copy(byte[] bytes, ByteArrayOutputStream out) {
        out.write(bytes, begin, end - begin);
    }

    static void write(ByteArrayOutputStream out, int number, byte[] value) {
        writeNumber(out, (long) number << 3 | LENGTH);
        writeNumber(out, value.length);
        out.writeBytes(value);
    }

    static void write(ByteArrayOutputStream out, int number, long value) {
        writeNumber(out, (long) number << 3);
        writeNumber(out, value);
    }

    private static void writeNumber(ByteArrayOutputStream out, long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static long number(byte[] bytes, int begin) {
        long number = 0;
        int at = begin;
        int shift = 0;
        do {
            number |= (bytes[at] & 0x7FL) << shift;
            shift += 7;
        } while (bytes[at++] < 0);
        return number;
    }

    private static int skipNumber(byte[] bytes, int begin, int end) throws IOException {
        for (int at = begin; at < Math.min(end, begin + 10); at++) {
            if (bytes[at] >= 0) {
                return at + 1;
            }
        }
        throw damaged();
    }

    private static IOException damaged() {
        return new IOException("the sentence encoder's weights are damaged; build again");
    }
}
