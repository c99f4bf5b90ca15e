package id.tanyabanten.knowledge;

/**
 * A line of a file.
 *
 * @param number counted from 1
 */
record Line(String text, int number) {}
