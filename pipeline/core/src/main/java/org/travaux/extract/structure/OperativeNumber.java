package org.travaux.extract.structure;

/**
 * The printed number of an operative paragraph, {@code 4} or {@code 4bis}, and whether a new
 * section, in which numbers can begin again, began before it.
 */
record OperativeNumber(int number, String mark, boolean newSection) {}
